/** One message: what happened, why, what can be done; and all that was sent, behind tabs. */

import { useEffect, useState } from 'preact/hooks';
import { Menu } from '../../../parts/menu.tsx';
import { duration, fullTime } from '../../../parts/times.ts';
import { describeVerdict, VERDICT_COLOURS } from '../../../parts/verdict-tag.tsx';
import { parameter, setParameters } from '../../../state/address.ts';
import type { ExchangeDetail } from '../../../state/api.ts';
import { type Key, useKeys } from '../../../state/keys.ts';
import { mayChange } from '../../../state/session.ts';
import type { MessageList } from '../list/message-list.ts';
import { causeOf } from '../list/row.tsx';
import { Attempts, Countdown } from './attempts.tsx';
import { Compare } from './compare.tsx';
import { copyAddress, copySnippet, SNIPPETS } from './copying.tsx';
import { DeliveryActions } from './delivery-actions.tsx';
import { docsAddress } from './docs-address.ts';
import { EditRequest } from './edit-request.tsx';
import { AnswerTab, HeadersTab, RequestTab } from './raw-tabs.tsx';
import { Result } from './result.tsx';
import { type Outcome, sendAgain } from './send-again.ts';
import { Tabs } from './tabs.tsx';
import { texts } from './texts.ts';
import { useDetail } from './use-detail.ts';
import { Why } from './why.tsx';

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
  const compare = () => setParameters({ tab: 'compare', with: detail.id });
  const edit = () => choose('edit');
  useEffect(() => {
    if (isEditing) setOutcome(undefined);
  }, [isEditing]);
  const changing: Key[] = [
    { key: 'e', label: texts().edit, run: edit },
    { key: 'r', label: texts().resend, run: () => isSending || void resend() },
    { key: 'c', label: texts().copyAs('curl'), run: () => void copySnippet(detail.id, 'curl') },
  ];
  useKeys(
    isCurrent
      ? [...(mayChange.value ? changing : []), { key: 'd', label: texts().compare, run: compare }]
      : [],
  );

  return (
    <>
      <header>
        <Headline detail={detail} onSearch={onSearch} />
        <Actions {...{ detail, isCurrent, isSending, edit, resend, compare }} />
      </header>
      <Why
        detail={detail}
        onShowPlace={(pointer) => {
          choose('request');
          // Also when it was shown before, and is out of sight by now.
          setShown(undefined);
          setTimeout(() => setShown(pointer));
        }}
      />
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

const LANGUAGES = ['php', 'java', 'python', 'go', 'typescript'] as const;

/** What happened, on one line. */
function Headline({ detail, onSearch }: { detail: ExchangeDetail; onSearch: (query: string) => void }) {
  const { verdict, errcode, nextAttemptAt, endpoint, appid, user, at, durationMs } = detail;
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
        {appid !== null && (
          <>
            {' · '}
            <button
              type="button"
              class="link"
              title={texts().onlyThese}
              onClick={() => onSearch(`appid:${appid}`)}
            >
              {texts().app(appid)}
            </button>
          </>
        )}
        {user !== null && (
          <>
            {' · '}
            <button
              type="button"
              class="link"
              title={texts().onlyThese}
              onClick={() => onSearch(`user:${user}`)}
            >
              {texts().user(user)}
            </button>
          </>
        )}
        {' · '}
        <time dateTime={at}>{fullTime(at)}</time>
        {durationMs !== null && ` · ${duration(durationMs)}`}
      </p>
    </div>
  );
}

interface ActionProperties {
  detail: ExchangeDetail;
  isCurrent: boolean;
  isSending: boolean;
  edit: () => void;
  resend: () => void;
  compare: () => void;
}

/** What can be done; under a shared link, only what changes nothing. */
function Actions({ detail, isCurrent, isSending, edit, resend, compare }: ActionProperties) {
  const { id } = detail;
  return (
    <div class="actions">
      {mayChange.value && (
        <>
          <button type="button" class="button first" onClick={edit}>
            {texts().edit} <kbd>e</kbd>
          </button>
          <DeliveryActions {...{ detail, isCurrent }} />
          <button type="button" class="button" disabled={isSending} onClick={resend}>
            {isSending ? texts().resending : texts().resend} <kbd>r</kbd>
          </button>
          <button type="button" class="button" onClick={() => copySnippet(id, 'curl')}>
            {texts().copyAs('curl')} <kbd>c</kbd>
          </button>
          <Menu label="▾" name={texts().otherLanguages}>
            {LANGUAGES.map((one) => (
              <button type="button" key={one} onClick={() => copySnippet(id, one)}>
                {texts().copyAs(SNIPPETS[one])}
              </button>
            ))}
          </Menu>
        </>
      )}
      <Menu label="⋯" name={texts().more}>
        <button type="button" onClick={compare}>
          {texts().compare} <kbd>d</kbd>
        </button>
        {mayChange.value && (
          <a href={`/console/api/har?id=${id}`} download={`${id}.har`}>
            {texts().har}
          </a>
        )}
        <button type="button" onClick={copyAddress}>
          {texts().copyLink}
        </button>
        <a href={docsAddress(detail.errcode)} target="_blank" rel="noopener">
          {texts().docs}
        </a>
      </Menu>
    </div>
  );
}
