/** What one run holds: the endpoint, the messages that were ordered, and what arrived. */
import { endpointOf } from '../catalogue/proofs.ts';
import { Redactor } from '../probe/redaction.ts';
import type { AnsweringRole, CallerRole, Exchange } from '../results.ts';
import type { Driver } from './drivers/driver.ts';
import { CallerEndpoint } from './endpoint/endpoint.ts';
import { makeDiagnosis, type ReceivedRun } from './evaluation/evaluator.ts';
import { Evidence } from './evidence.ts';
import { Arrivals } from './play/arrivals.ts';
import { MessageRegistry } from './play/message-registry.ts';
import type { Pace } from './play/pace.ts';
import type { Play, PlayedMessage, ReceivedRequest } from './play/play.ts';
import { type Needs, playScenario } from './play/play-scenario.ts';

export interface SessionOptions {
  role: CallerRole;
  driver: Driver;
  appid: string;
  secret: string;
  host?: string | undefined;
  port?: number | undefined;
  prefix?: string | undefined;
  pace: Pace;
  signal: AbortSignal;
}

const MOST_EXCHANGES = 2_000;

export class CallerSession {
  readonly options: SessionOptions;
  readonly endpoint: CallerEndpoint;
  /** Which endpoint is served. */
  readonly served: AnsweringRole;
  readonly mistakesOf: ReceivedRun['mistakesOf'];
  readonly #messages = new MessageRegistry();
  readonly #playOf = new Map<PlayedMessage, Play>();
  readonly #arrivals: Arrivals;
  readonly #evidence: Evidence;
  readonly #redactor: Redactor;

  constructor(options: SessionOptions) {
    this.options = options;
    this.served = endpointOf(options.role);
    this.#arrivals = new Arrivals(this.served);
    this.#evidence = new Evidence(options.secret, ({ place }) => this.endpoint.originOf(place));
    this.#redactor = new Redactor([options.secret]);
    this.mistakesOf = makeDiagnosis(options);
    this.endpoint = new CallerEndpoint({
      ...options,
      registry: this.#messages,
      scale: options.pace.scale,
      playOf: (message) => this.#playOf.get(message),
      adopt: options.driver.obeys ? undefined : (received) => this.#arrivals.adopt(received),
    });
  }

  newPlay(scenario: Parameters<MessageRegistry['newPlay']>[0]): Play {
    const play = this.#messages.newPlay(scenario);
    for (const message of play.messages) this.#playOf.set(message, play);
    if (!this.options.driver.obeys) this.#arrivals.expect(play.messages);
    return play;
  }

  /** @throws DriverProblem */
  play(play: Play, needs: Needs, pace: Pace = this.options.pace): Promise<void> {
    const { driver, signal } = this.options;
    return playScenario(play, { driver, pace, signal, needs });
  }

  /** Whether nothing arrived for so long, milliseconds. */
  isSilent(forMs: number): boolean {
    return performance.now() - (this.endpoint.lastAt ?? 0) >= forMs;
  }

  /** A text that quotes the program, as it may be shown. */
  redact(text: string): string {
    return this.#redactor.redact(text);
  }

  exchangeOf(request: ReceivedRequest): Exchange {
    return this.#evidence.of(request);
  }

  /** In the order of arrival. */
  exchanges(): Exchange[] {
    return this.endpoint.requests.slice(0, MOST_EXCHANGES).map((request) => this.exchangeOf(request));
  }

  receivedRun(): ReceivedRun {
    const { appid, secret } = this.options;
    const { requests: received, path } = this.endpoint;
    return {
      endpoint: this.served,
      appid,
      secret,
      path,
      received,
      requests: received.filter(({ place, completeAt }) => place === 'endpoint' && completeAt !== undefined),
      messages: [...this.#playOf.keys()],
      mistakesOf: this.mistakesOf,
    };
  }

  async stop(): Promise<void> {
    try {
      await this.options.driver.stop();
    } finally {
      await this.endpoint.stop();
    }
  }
}
