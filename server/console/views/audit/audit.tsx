/** The fifth view: who did what by hand. */
import { useEffect } from 'preact/hooks';
import { ListNote } from '../../parts/list-note.tsx';
import { count, fullTime } from '../../parts/times.ts';
import { wordsFor } from '../../state/language.ts';
import { type AuditRecord, auditState, older, readAudit, records } from './audit-state.ts';
import { texts } from './texts.ts';

export function Audit() {
  const words = texts();
  useEffect(() => void readAudit(), []);
  const next = older.value;
  return (
    <main class="forms">
      <header>
        <h1>{words.title}</h1>
        <p class="muted">{words.about}</p>
      </header>
      <section class="panel" aria-label={words.records}>
        <button type="button" class="button" onClick={() => void readAudit()}>
          {words.refresh}
        </button>
        <ListNote state={auditState.value} isEmpty={records.value.length === 0} words={words} />
        <ul class="runs">
          {records.value.map((record) => (
            <RecordRow key={record.id} record={record} />
          ))}
        </ul>
        {next !== null && (
          <button type="button" class="button" onClick={() => void readAudit(next)}>
            {words.more}
          </button>
        )}
      </section>
    </main>
  );
}

function RecordRow({ record }: { record: AuditRecord }) {
  const words = texts();
  const { at, operation, by, credential, address, appid, ids, status, skipped } = record;
  return (
    <li>
      <div class="run-head">
        <span class={`tag ${status < 400 ? 'ok' : 'bad'}`}>{status}</span>
        <strong title={operation}>{wordsFor(words.operations, operation) ?? operation}</strong>
        {appid !== null && <span class="muted">APP {appid}</span>}
        <time class="muted" dateTime={at}>
          {fullTime(at)}
        </time>
      </div>
      <div class="run-head muted">
        <span>{words.callers[by]}</span>
        {credential !== null && <code>{credential}</code>}
        {address !== null && <span>{address}</span>}
        {ids.map((id) => (
          <code key={id}>{id}</code>
        ))}
      </div>
      {skipped > 0 && <p class="muted">{words.skipped(count(skipped))}</p>}
    </li>
  );
}
