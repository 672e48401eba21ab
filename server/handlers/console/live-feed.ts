/** What happens, as it happens: counted for the statistics, and told to who looks on. */
import type { Readable } from 'node:stream';
import type { Changes } from '../../store/changes.ts';
import type { EndedState } from '../../store/end-pending.ts';
import type { ListedInbound, Settled, StoreObserver } from '../../store/observer.ts';
import type { Refused } from '../../store/refused.ts';
import type { RefusedRequest } from '../../telemetry/refused-requests.ts';
import { repeatedErrors } from '../../telemetry/repeated-errors.ts';
import type { Access } from './access.ts';
import { EventHub, type EventHubOptions } from './event-hub.ts';
import { attemptKey, OtherServers, type OtherServersOptions } from './other-servers.ts';
import { MinuteCounts } from './statistics.ts';
import { seedCounts } from './statistics-seed.ts';

export interface LiveFeedOptions extends Omit<EventHubOptions, 'onUnwatched'> {
  changes: () => Changes;
  refused: () => Refused;
  isOwnRefused: OtherServersOptions['isOwnRefused'];
  /** Whether there is an APP of this id. */
  isConfigured: (appid: string) => boolean;
}

export class LiveFeed implements StoreObserver {
  readonly counts: MinuteCounts;
  readonly #options: LiveFeedOptions;
  readonly #hub: EventHub;
  readonly #others: OtherServers;
  readonly #stopped = new AbortController();

  constructor(options: LiveFeedOptions) {
    this.#options = options;
    this.counts = new MinuteCounts(options.isConfigured);
    this.#hub = new EventHub({ ...options, onUnwatched: () => this.#others.stop() });
    this.#others = new OtherServers({
      ...options,
      observer: {
        received: (rows) => this.#tellReceived(rows),
        enqueued: (messages) => this.#hub.enqueued(messages),
        settled: (settlements) => this.#tellSettled(settlements),
        refused: (requests) => {
          for (const request of requests) this.refused(request);
        },
      },
      onMissed: () => this.#hub.reset(),
    });
  }

  /** Counts what was stored before, in the background. Resolves when it is known where that ends. */
  async start(): Promise<void> {
    const { changes, refused, log } = this.#options;
    const { signal } = this.#stopped;
    const onError = (error: unknown) => {
      if (!signal.aborted) repeatedErrors(log).log(error, 'stored messages cannot be counted');
    };
    const marks = await changes().marks().catch(onError);
    if (marks === undefined) return;
    seedCounts(this.counts, { changes: changes(), refused: refused(), marks, signal }).catch(onError);
  }

  received(rows: readonly ListedInbound[]): void {
    this.#tellReceived(rows.filter(({ id }) => this.#others.note(id)));
  }

  enqueued(messages: readonly { id: string; appid: string }[]): void {
    this.#hub.enqueued(messages.filter(({ id }) => this.#others.note(id)));
  }

  settled(settlements: readonly Settled[]): void {
    this.#tellSettled(
      settlements.filter(({ job, attempt }) => this.#others.note(attemptKey(job.id, attempt.at))),
    );
  }

  redelivered(id: string, appid: string): void {
    this.#hub.redelivered(id, appid);
  }

  ended(id: string, appid: string, state: EndedState): void {
    if (state === 'dead') this.counts.add(state, appid, Date.now());
    this.#hub.ended(id, appid);
  }

  refused(request: RefusedRequest): void {
    this.counts.add('refused', request.appid, request.at);
    this.#hub.refused(request);
  }

  /** What is known of a refused request has changed. */
  updated(request: RefusedRequest): void {
    this.#hub.refused(request);
  }

  /** @throws Refusal 503 */
  async open(access: Access, lastId: string | undefined): Promise<Readable> {
    const stream = this.#hub.open(access, lastId);
    await this.#others.start();
    return stream;
  }

  /** Event streams that are open. */
  countStreams(): { all: number; link: number } {
    return this.#hub.count();
  }

  stop(): void {
    this.#stopped.abort();
    this.#hub.close();
  }

  #tellReceived(rows: readonly ListedInbound[]): void {
    for (const { app_id, created_at } of rows) this.counts.add('accepted', app_id, created_at);
    this.#hub.received(rows);
  }

  #tellSettled(settlements: readonly Settled[]): void {
    for (const { job, outcome, attempt } of settlements)
      if (outcome !== 'retry') this.counts.add(outcome, job.appid, attempt.at);
    this.#hub.settled(settlements);
  }
}
