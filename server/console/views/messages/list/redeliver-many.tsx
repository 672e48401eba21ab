/** Redelivers what the search asks for, of one APP, as a job of the server. */
import { useEffect, useState } from 'preact/hooks';
import type { SearchFilter } from '../../../../handlers/console/search-language.ts';
import { Dialog } from '../../../parts/dialog.tsx';
import { Field } from '../../../parts/field.tsx';
import { findProblems, isFine, NO_PROBLEMS, type Problems, reportResult } from '../../../parts/problems.ts';
import { count, dayAndTime } from '../../../parts/times.ts';
import { Unsaid } from '../../../parts/unsaid.tsx';
import { api, bodyOf, type Schemas } from '../../../state/api.ts';
import { useKeys } from '../../../state/keys.ts';
import { notify } from '../../../state/notice.ts';
import { mayChange } from '../../../state/session.ts';
import { texts } from './redelivery-texts.ts';

type Redelivery = Schemas['Redelivery'];

const READ_EVERY_MS = 1_000;
const SHOWN = 5;
/** What the search may ask for beside the APP. */
const KEYS: readonly (keyof SearchFilter)[] = ['appid', 'user', 'since', 'until', 'errcode', 'verdict'];

/** A button where the list shows an APP's messages by nothing that a redelivery cannot ask for. */
export function RedeliverMany({ filter }: { filter: SearchFilter }) {
  const [isOpen, setOpen] = useState(false);
  const { appid, verdict = 'dead' } = filter;
  const isApt =
    mayChange.value &&
    appid !== undefined &&
    (verdict === 'dead' || verdict === 'delivered') &&
    Object.keys(filter).every((key) => KEYS.includes(key as keyof SearchFilter));
  useKeys(isApt ? [{ key: 'R', label: texts().open, run: () => setOpen(true) }] : []);
  if (!isApt) return null;
  return (
    <>
      <button type="button" class="link" onClick={() => setOpen(true)}>
        {texts().open} <kbd>R</kbd>
      </button>
      {isOpen && (
        <Dialog title={texts().title(appid)} onClose={() => setOpen(false)}>
          <Form appid={appid} filter={filter} />
          <Latest appid={appid} />
        </Dialog>
      )}
    </>
  );
}

const FIELDS = ['user', 'since', 'until', 'errcode', 'reason'] as const;

function Form({ appid, filter }: { appid: string; filter: SearchFilter }) {
  const [values, setValues] = useState<Record<(typeof FIELDS)[number], string>>(() => ({
    user: filter.user ?? '',
    since: filter.since ?? '',
    until: filter.until ?? '',
    errcode: filter.errcode === undefined || filter.errcode === 0 ? '' : String(filter.errcode),
    reason: '',
  }));
  const [withDelivered, setWithDelivered] = useState(filter.verdict === 'delivered');
  const [problems, setProblems] = useState<Problems>(NO_PROBLEMS);
  const words = texts();
  const start = async () => {
    const found = await startRedelivery(appid, values, withDelivered);
    setProblems(found);
    if (isFine(found)) notify(words.started);
  };
  return (
    <form
      class="redeliver-many"
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <p class="muted">{words.about}</p>
      <div class="form-fields">
        {FIELDS.map((name) => (
          <Field
            key={name}
            id={`redeliver-${name}`}
            label={words[name]}
            value={values[name]}
            problem={problems.properties[name]}
            onInput={(value) => setValues((before) => ({ ...before, [name]: value }))}
          />
        ))}
      </div>
      <label>
        <input
          type="checkbox"
          checked={withDelivered}
          onChange={({ currentTarget }) => setWithDelivered(currentTarget.checked)}
        />{' '}
        {words.delivered}
      </label>
      <Unsaid problems={problems} fields={FIELDS} />
      <p>
        <button type="submit" class="button first">
          {words.start}
        </button>
      </p>
    </form>
  );
}

async function startRedelivery(
  appid: string,
  values: Record<(typeof FIELDS)[number], string>,
  withDelivered: boolean,
): Promise<Problems> {
  const { errcode, ...others } = Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value.trim() === '' ? [] : [[name, value.trim()]])),
  );
  if (errcode !== undefined && !/^-?[0-9]{1,10}$/.test(errcode))
    return { properties: { errcode: texts().badErrcode } };
  const verdicts: Redelivery['verdicts'] = withDelivered ? ['dead', 'delivered'] : ['dead'];
  const body = { appid, ...others, ...(errcode === undefined ? {} : { errcode: Number(errcode) }), verdicts };
  return findProblems(bodyOf(api.POST('/console/api/redeliveries', { body })));
}

/** With their progress, read again and again. */
function Latest({ appid }: { appid: string }) {
  const [latest, setLatest] = useState<readonly Redelivery[]>([]);
  const read = async () => {
    const found = await bodyOf(api.GET('/console/api/redeliveries')).catch(() => undefined);
    if (found) setLatest(found.redeliveries.filter((one) => one.appid === appid).slice(0, SHOWN));
  };
  useEffect(() => {
    void read();
    const timer = setInterval(read, READ_EVERY_MS);
    return () => clearInterval(timer);
  }, [appid]);
  if (latest.length === 0) return null;
  return (
    <ul class="redeliveries" aria-label={texts().latest} aria-live="polite">
      {latest.map((one) => (
        <Job key={one.id} job={one} onCancelled={read} />
      ))}
    </ul>
  );
}

function Job({ job, onCancelled }: { job: Redelivery; onCancelled: () => Promise<void> }) {
  const { id, at, state, found, done, skipped, searchedTo, waitsFor } = job;
  const words = texts();
  const facts = [
    words.progress(count(found), count(done)),
    ...(skipped > 0 && state !== 'running' ? [words.skipped(count(skipped))] : []),
    ...(state === 'running' && searchedTo !== null ? [words.searchedTo(dayAndTime(searchedTo))] : []),
    ...(waitsFor === null ? [] : [words.waitsFor[waitsFor]]),
  ];
  const cancel = async () => {
    const call = api.DELETE('/console/api/redeliveries/{id}', { params: { path: { id } } });
    await reportResult(findProblems(bodyOf(call)), words.cancelled);
    await onCancelled();
  };
  return (
    <li>
      <time dateTime={at}>{dayAndTime(at)}</time>{' '}
      <span class={state === 'running' ? 'tag wait' : state === 'done' ? 'tag ok' : 'tag off'}>
        {words.states[state]}
      </span>{' '}
      <span class="muted">{facts.join(' · ')}</span>{' '}
      {state === 'running' && (
        <button type="button" class="button" onClick={() => void cancel()}>
          {words.cancel}
        </button>
      )}
    </li>
  );
}
