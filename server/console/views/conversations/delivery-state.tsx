/** What has become of a message for a customer, and the way out where it did not arrive. */
import { useState } from 'preact/hooks';
import { redeliver } from '../../parts/deliveries.ts';
import { clock, duration, fullTime } from '../../parts/times.ts';
import { notify } from '../../state/notice.ts';
import { mayChange } from '../../state/session.ts';
import { describeCause } from './send.ts';
import type { Message } from './talk-state.ts';
import { texts } from './texts.ts';

interface Properties {
  message: Message;
  onEdit: () => void;
}

export function DeliveryState({ message, onEdit }: Properties) {
  const { verdict } = message;
  if (verdict === 'delivered')
    return <span class="ok-text">{texts().state.delivered(duration(message.durationMs))}</span>;
  if (verdict === 'cancelled') return <span class="off-text">{texts().state.cancelled}</span>;
  return (
    <>
      <span class={verdict === 'dead' ? 'bad-text' : 'wait-text'}>{describeState(message)}</span>
      {mayChange.value && verdict === 'dead' && <RedeliverButton id={message.id} label={texts().redeliver} />}
      {mayChange.value && verdict === 'pending' && message.attemptCount > 0 && (
        <RedeliverButton id={message.id} label={texts().tryNow} />
      )}
      {mayChange.value && (verdict === 'dead' || message.attemptCount > 0) && (
        <button type="button" class="link" onClick={onEdit}>
          {texts().edit}
        </button>
      )}
    </>
  );
}

function describeState(message: Message) {
  const { verdict, attemptCount, nextAttemptAt } = message;
  const words = texts().state;
  const cause = describeCause(message);
  if (verdict === 'dead') return [words.dead, cause].filter(Boolean).join(' · ');
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
        const { whole } = await redeliver(id);
        notify(whole ?? texts().triesNow);
        setBusy(false);
      }}
    >
      {label}
    </button>
  );
}
