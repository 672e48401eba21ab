/** What has become of a message for a customer, and the way out where it did not arrive. */
import { useState } from 'preact/hooks';
import { redeliver } from '../../parts/deliveries.ts';
import { reportResult } from '../../parts/problems.ts';
import { clock, duration, fullTime } from '../../parts/times.ts';
import { mayChange } from '../../state/session.ts';
import { describeCause } from './send.ts';
import type { Message } from './talk-state.ts';
import { texts } from './texts.ts';

interface Properties {
  message: Message;
  hasKeys: boolean;
  onEdit: () => void;
}

/** It did not arrive, or not yet, though it was tried. */
export function isStuck({ direction, verdict, attemptCount }: Message): boolean {
  return direction === 'sent' && (verdict === 'dead' || (verdict === 'pending' && attemptCount > 0));
}

export function redeliverNow(id: string): Promise<void> {
  return reportResult(redeliver(id), texts().triesNow);
}

export function DeliveryState({ message, hasKeys, onEdit }: Properties) {
  const { verdict } = message;
  if (verdict === 'delivered')
    return <span class="ok-text">{texts().state.delivered(duration(message.durationMs))}</span>;
  if (verdict === 'cancelled') return <span class="off-text">{texts().state.cancelled}</span>;
  return (
    <>
      <span class={verdict === 'dead' ? 'bad-text' : 'wait-text'}>{describeState(message)}</span>
      {mayChange.value && isStuck(message) && (
        <>
          <RedeliverButton id={message.id} label={verdict === 'dead' ? texts().redeliver : texts().tryNow} />
          {hasKeys && <kbd>t</kbd>}
          <button type="button" class="link" onClick={onEdit}>
            {texts().edit}
          </button>
          {hasKeys && <kbd>e</kbd>}
        </>
      )}
    </>
  );
}

function describeState(message: Message) {
  const { verdict, attemptCount, nextAttemptAt, endedByHand } = message;
  const words = texts().state;
  const cause = describeCause(message);
  if (verdict === 'dead')
    return [endedByHand ? words.skipped : words.dead, cause].filter(Boolean).join(' · ');
  const first =
    attemptCount === 0 ? words.queued : [words.failed(attemptCount), cause].filter(Boolean).join(' · ');
  if (nextAttemptAt === null) return first;
  const at = clock(nextAttemptAt);
  return (
    <>
      {first} ·{' '}
      <time dateTime={nextAttemptAt} title={fullTime(nextAttemptAt)}>
        {attemptCount === 0 ? words.next(at) : words.tryAt(at)}
      </time>
    </>
  );
}

function RedeliverButton({ id, label }: { id: string; label: string }) {
  const [isBusy, setBusy] = useState(false);
  return (
    <button
      type="button"
      class="link"
      disabled={isBusy}
      onClick={async () => {
        setBusy(true);
        await redeliverNow(id);
        setBusy(false);
      }}
    >
      {label}
    </button>
  );
}
