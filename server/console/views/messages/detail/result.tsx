/** What became of a request that was sent from here. */
import { useEffect, useRef } from 'preact/hooks';
import { readEnvelope } from '../../../parts/answer-envelope.ts';
import { duration } from '../../../parts/times.ts';
import { texts } from './edit-texts.ts';
import { JsonView } from './json-view.tsx';
import type { Outcome } from './send-again.ts';

interface Properties {
  outcome: Outcome;
  onOpen: (id: string) => void;
}

export function Result({ outcome, onOpen }: Properties) {
  const section = useRef<HTMLElement>(null);
  // Below a form, or above what is read, it would not be seen.
  useEffect(() => section.current?.scrollIntoView({ block: 'nearest' }), [outcome]);
  if ('problem' in outcome) {
    return (
      <section ref={section} class="result" role="status" aria-label={texts().result}>
        <strong class="bad-text">
          {texts().failed} · {outcome.problem}
        </strong>
      </section>
    );
  }
  const { result, isQueued } = outcome;
  const { id, status, body, durationMs } = result;
  const { errcode: code } = readEnvelope(body);
  const isGood = status === 200 && code === 0;
  return (
    <section ref={section} class="result" role="status" aria-label={texts().result}>
      <p>
        {isQueued ? (
          <strong class="wait-text">{texts().queued}</strong>
        ) : (
          <strong class={isGood ? 'ok-text' : 'bad-text'}>
            {status === null ? texts().noAnswer : texts().answered(status)}
            {code !== undefined && ` · errcode ${code}`}
          </strong>
        )}
        {!isQueued && <span class="muted"> · {duration(durationMs)}</span>}
      </p>
      {body !== null && body !== '' && <JsonView text={body} label={texts().result} />}
      {id !== null && (
        <button type="button" class="button" onClick={() => onOpen(id)}>
          {texts().openNew}
        </button>
      )}
    </section>
  );
}
