/** One message: what happened, why, what can be done; and all that was sent, behind tabs. */

import { useEffect, useState } from 'preact/hooks';
import { writeSearch } from '../../../../handlers/console/search-language.ts';
import { KeyCap } from '../../../parts/key-cap.tsx';
import { duration, fullTime } from '../../../parts/times.ts';
import { describeVerdict, VERDICT_COLOURS } from '../../../parts/verdict-tag.tsx';
import { parameter, setParameters } from '../../../state/address.ts';
import type { ExchangeDetail } from '../../../state/api.ts';
import { useKeys } from '../../../state/keys.ts';
import { mayChange } from '../../../state/session.ts';
import type { MessageList } from '../list/message-list.ts';
import { causeOf } from '../list/row.tsx';
import { Actions, actionsOf } from './actions.tsx';
import { Attempts, Countdown } from './attempts.tsx';
import { Compare } from './compare.tsx';
import { DeliveryActions } from './delivery-actions.tsx';
import { EditRequest } from './edit-request.tsx';
import { AnswerTab, HeadersTab, RequestTab } from './raw-tabs.tsx';
import { Result } from './result.tsx';
import { type Outcome, sendAgain } from './send-again.ts';
import { Tabs } from './tabs.tsx';
import { texts } from './texts.ts';
import { useDetail } from './use-detail.ts';
import { placesOf, Why } from './why.tsx';

type TabName = 'request' | 'answer' | 'headers' | 'attempts' | 'compare';

interface Properties {
  id: string;
  list: MessageList;
  onOpen: (id: string) => void;
  onClose: () => void;
  onSearch: (query: string) => void;
}

export function Detail({ id, list, onOpen, onClose, onSearch }: Properties) {
  const { detail, problem, readAgain } = useDetail(id);
  const isCurrent = detail?.id === id;
  return (
    <article class="detail" tabIndex={-1} aria-label={texts().detail} aria-busy={!isCurrent && !problem}>
      <button type="button" class="button back" onClick={onClose}>
        ← {texts().back}
      </button>
      {problem && <p class="bad-text">{texts()[problem]}</p>}
      {problem === 'failed' && (
        <button type="button" class="button" onClick={readAgain}>
          {texts().again}
        </button>
      )}
      {!detail && !problem && <p class="muted">{texts().loading}</p>}
      {detail && (
        <Whole
          key={detail.id}
          {...{ detail, list, onOpen, onSearch }}
          // The keys are for what is chosen, not for what is still on screen.
          isCurrent={isCurrent}
        />
      )}
    </article>
  );
}

interface WholeProperties extends Pick<Properties, 'list' | 'onOpen' | 'onSearch'> {
  detail: ExchangeDetail;
  isCurrent: boolean;
}

function Whole({ detail, isCurrent, list, onOpen, onSearch }: WholeProperties) {
  const [shown, setShown] = useState<string | undefined>();
  const [outcome, setOutcome] = useState<Outcome | undefined>();
  const [isSending, setSending] = useState(false);
  const address = parameter('tab');
  const isEditing = address === 'edit' && mayChange.value;
  const tabs = tabsOf(detail);
  const tab = tabs.find(({ name }) => name === address)?.name ?? 'request';
  const choose = (name: string) =>
    setParameters({ tab: name === 'request' ? '' : name, with: '' }, name === 'edit' ? 'push' : 'replace');
  const resend = async () => {
    setSending(true);
    setOutcome(await sendAgain(detail, {}));
    setSending(false);
  };
  const edit = () => choose('edit');
  const compare = () => setParameters({ tab: 'compare', with: detail.id });
  useEffect(() => {
    if (isEditing) setOutcome(undefined);
  }, [isEditing]);
  const actions = actionsOf({ detail, edit, compare, resend: () => isSending || void resend() });
  const places = placesOf(detail);
  const showPlace = (pointer: string) => {
    choose('request');
    // Also when it was shown before, and is out of sight by now.
    setShown(undefined);
    setTimeout(() => setShown(pointer));
  };
  const nextTab = (step: number) =>
    choose(tabs[(tabs.findIndex(({ name }) => name === tab) + step + tabs.length) % tabs.length]!.name);
  const only = onlyThese(detail).map(({ key, query, label }) => ({
    key,
    label: texts().onlyThese(label),
    run: () => onSearch(query),
  }));
  useKeys(
    isCurrent
      ? [
          ...Object.values(actions),
          ...only,
          ...(places.length === 0
            ? []
            : [
                {
                  key: 'b',
                  label: texts().nextPlace,
                  run: () => showPlace(places[(places.indexOf(shown ?? '') + 1) % places.length]!),
                },
              ]),
          { key: '[', label: texts().previousTab, run: () => nextTab(-1) },
          { key: ']', label: texts().nextTab, run: () => nextTab(1) },
        ]
      : [],
  );

  return (
    <>
      <header>
        <Headline detail={detail} onSearch={onSearch} />
        <Actions actions={actions} isSending={isSending}>
          <DeliveryActions detail={detail} isCurrent={isCurrent} />
        </Actions>
      </header>
      <Why detail={detail} onShowPlace={showPlace} />
      {outcome && <Result outcome={outcome} onOpen={onOpen} />}
      {isEditing ? (
        <EditRequest detail={detail} onClose={() => choose('request')} onOpen={onOpen} />
      ) : (
        <>
          <Tabs label={texts().detail} tabs={tabs} current={tab} onChoose={choose} />
          <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
            {tab === 'request' && <RequestTab detail={detail} shown={shown} />}
            {tab === 'answer' && <AnswerTab detail={detail} />}
            {tab === 'headers' && <HeadersTab detail={detail} />}
            {tab === 'attempts' && <Attempts detail={detail} />}
            {tab === 'compare' && (
              <Compare
                detail={detail}
                list={list}
                withId={parameter('with')}
                onChoose={(other) => setParameters({ with: other })}
              />
            )}
          </div>
        </>
      )}
    </>
  );
}

function tabsOf({ direction, request, attempts }: ExchangeDetail): { name: TabName; label: string }[] {
  const names: TabName[] = ['request', 'answer', 'headers', 'attempts', 'compare'];
  const counts: Partial<Record<TabName, number>> = {
    headers: request.headers.length,
    attempts: attempts.length,
  };
  return names
    .filter((name) => name !== 'attempts' || direction === 'sent')
    .map((name) => ({ name, label: [texts().tabs[name], counts[name] || ''].join(' ').trim() }));
}

/** What happened, on one line. */
function Headline({ detail, onSearch }: { detail: ExchangeDetail; onSearch: (query: string) => void }) {
  const { verdict, errcode, nextAttemptAt, endpoint, at, durationMs } = detail;
  const word = describeVerdict(detail);
  const code = errcode !== null && errcode !== 0 ? String(errcode) : '';
  const cause = causeOf(detail);
  return (
    <div>
      <h1 class={`${VERDICT_COLOURS[verdict]}-text`}>
        {[word, [code, cause].filter((one) => one !== '').join(' ')].filter((one) => one !== '').join(' · ')}
      </h1>
      {verdict === 'pending' && nextAttemptAt !== null && (
        <p class="wait-text">
          <Countdown at={nextAttemptAt} />
        </p>
      )}
      <p class="muted">
        {texts().endpoint[endpoint ?? 'none']}
        {onlyThese(detail).map(({ key, query, label }) => (
          <>
            {' · '}
            <button
              type="button"
              class="link"
              title={texts().onlyThese(label)}
              onClick={() => onSearch(query)}
            >
              {label}
            </button>{' '}
            <KeyCap of={key} />
          </>
        ))}
        {' · '}
        <time dateTime={at}>{fullTime(at)}</time>
        {durationMs !== null && verdict !== 'pending' && ` · ${duration(durationMs)}`}
      </p>
    </div>
  );
}

/** What else is of the same APP, or of the same customer. */
function onlyThese({ appid, user }: ExchangeDetail): { key: string; query: string; label: string }[] {
  return [
    ...(appid === null ? [] : [{ key: 'a', query: writeSearch({ appid }), label: texts().app(appid) }]),
    ...(user === null ? [] : [{ key: 'u', query: writeSearch({ user }), label: texts().user(user) }]),
  ];
}
