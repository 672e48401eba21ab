import type { Count, NewWebhookEvent, WebhookEvents } from '../../store/webhook-events.ts';
import type { NewEvent } from './conditions.ts';

type CountedType = 'message.dead' | 'retention.by_size';

/** There is one event in so long of each, with all that was counted meanwhile: a storm of messages is none of events. */
const EVERY_MS: Readonly<Record<CountedType, number>> = {
  'message.dead': 60_000,
  'retention.by_size': 3_600_000,
};

/** What happens to many messages: counted here, and stored every few seconds, where the servers' counts come together. */
export class EventCounts {
  #counts = new Map<string, Count>();

  /** @param detail of the latest one */
  add(type: CountedType, subject: string, messages: number, detail: object): void {
    const key = `${type} ${subject}`;
    const before = this.#counts.get(key)?.messages ?? 0;
    this.#counts.set(key, { type, subject, messages: before + messages, detail: JSON.stringify(detail) });
  }

  /** @throws when it cannot be stored; it is kept then */
  async store(events: Pick<WebhookEvents, 'gather'>): Promise<void> {
    if (this.#counts.size === 0) return;
    const stored = this.#counts;
    this.#counts = new Map();
    try {
      await events.gather([...stored.values()]);
    } catch (error) {
      for (const [key, count] of stored) {
        const later = this.#counts.get(key);
        this.#counts.set(key, later ? { ...later, messages: later.messages + count.messages } : count);
      }
      throw error;
    }
  }

  /** Makes events of what all servers have stored, where they are due. */
  async raise(
    events: Pick<WebhookEvents, 'raiseCounted'>,
    write: (event: NewEvent) => NewWebhookEvent,
  ): Promise<void> {
    for (const [type, everyMs] of Object.entries(EVERY_MS))
      while ((await events.raiseCounted(type, everyMs, (count) => write(toEvent(count)))) > 0);
  }
}

function toEvent({ type, subject: appid, messages, detail }: Count): NewEvent {
  if (type === 'retention.by_size') return { type, data: { messages } };
  return { type: 'message.dead', data: { appid, messages, ...JSON.parse(detail) } };
}
