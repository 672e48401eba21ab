/** Each attempt at delivery, and when the next is due. */
import { useNow } from '../../../parts/ticking.ts';
import { clock, duration, fullTime } from '../../../parts/times.ts';
import type { ExchangeDetail } from '../../../state/api.ts';
import { say } from '../../../state/language.ts';
import { texts } from './texts.ts';

export function Attempts({ detail: { attempts, nextAttemptAt } }: { detail: ExchangeDetail }) {
  return (
    <ol class="attempts">
      {attempts.map(({ at, status, errcode, durationMs, answer, error, cause }, index) => (
        <li key={at}>
          <strong>{texts().attempt(index + 1)}</strong>{' '}
          <time dateTime={at} title={fullTime(at)}>
            {clock(at)}
          </time>{' '}
          <span class={error === null ? 'ok-text' : 'bad-text'}>
            {status === null ? texts().noStatus : texts().status(status)}
            {errcode !== null && ` · errcode ${errcode}`}
          </span>{' '}
          · {duration(durationMs)}
          {error !== null && <p class="bad-text">{cause ? say(cause) : error}</p>}
          {answer !== null && answer !== '' && (
            <details>
              <summary>{texts().answer}</summary>
              <pre class="json raw">{answer}</pre>
            </details>
          )}
        </li>
      ))}
      {nextAttemptAt !== null && (
        <li class="wait-text">
          <Countdown at={nextAttemptAt} />
        </li>
      )}
      {attempts.length === 0 && nextAttemptAt === null && <li class="muted">{texts().noAttempts}</li>}
    </ol>
  );
}

export function Countdown({ at }: { at: string }) {
  const seconds = Math.ceil((Date.parse(at) - useNow()) / 1000);
  if (seconds <= 0) return <>{texts().nextNow}</>;
  return (
    <span title={fullTime(at)}>
      {texts().nextIn(clock(at), texts().left(Math.floor(seconds / 60), seconds % 60))}
    </span>
  );
}
