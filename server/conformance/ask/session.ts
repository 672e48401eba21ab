/** Asks the target, keeps the evidence, waits when told to, and stops when nobody answers. */
import { isUtf8 } from 'node:buffer';
import { Agent } from 'node:http';
import { Agent as TlsAgent } from 'node:https';
import { usesEnvProxy } from '@staff-service/client/internal';
import type { RequestRecipe, Verdict } from '../../../generated/conformance.ts';
import { complete, type Judgement, judge, NO_ANSWER } from '../judge/judgement.ts';
import type { Exchange } from '../results.ts';
import type { Stop } from '../stop.ts';
import type { Sent } from '../wire-types.ts';
import { exchangeOf } from './evidence.ts';
import { type PlannedRequest, planRequest, type Shared, type Target } from './recipe.ts';
import { Redaction } from './redaction.ts';
import { type SendOptions, send } from './wire.ts';

/** A request that was made, and what came of it. */
export interface Asked {
  planned: PlannedRequest;
  /** What the request is for; undefined where that is nobody's business. */
  expected: Verdict | undefined;
  sent: Sent;
  judgement: Judgement;
  /** The answer's text, not redacted: to be judged, never to be shown. */
  text: string;
  isUtf8: boolean;
  exchange: Exchange;
}

/** A recipe; without `expect`, the answer is read by whoever asks. */
export type Question = Omit<RequestRecipe, 'expect'> & Partial<Pick<RequestRecipe, 'expect'>>;

export interface AskOptions {
  agent?: SendOptions['agent'];
  slowly?: SendOptions['slowly'];
  timeoutMs?: number;
  /** How long to wait, in all, for a target that answers 429, milliseconds. */
  rateLimitedMs?: number;
}

export interface SessionOptions {
  target: Target;
  timeoutMs: number;
  /** Requests begun at once by independent checks; also the number of idle connections that are kept. */
  concurrency: number;
  /** When the run has to end, by `performance.now()`. */
  deadline: number;
  signal: AbortSignal;
  /** The target said 429: nothing is asked for so long, milliseconds. */
  onRateLimited?: ((waitMs: number) => void) | undefined;
}

/** So many requests in a row without an answer, and nothing more is asked. */
const SILENT_REQUESTS = 5;
const RATE_LIMITED_TRIES = 5;
const RETRY_AFTER_LIMIT_MS = 30_000;
const RATE_LIMITED_AT_FIRST_MS = 10_000;

export class Session {
  readonly target: Target;
  readonly timeoutMs: number;
  readonly concurrency: number;
  readonly signal: AbortSignal;
  readonly asked: Asked[] = [];
  readonly #options: SessionOptions;
  readonly #agent: Agent | TlsAgent;
  /** For a second try: a connection of its own, closed afterwards. */
  readonly #fresh: Agent | TlsAgent;
  readonly #agents: (Agent | TlsAgent)[] = [];
  #silent = 0;
  /** Of the last request. */
  #unreachable = false;
  #unique = 0;
  #notBefore = 0;
  readonly #run = Math.random().toString(36).slice(2, 10);

  constructor(options: SessionOptions) {
    this.#options = options;
    this.target = options.target;
    this.timeoutMs = options.timeoutMs;
    this.concurrency = options.concurrency;
    this.signal = options.signal;
    this.#agent = this.newAgent(options.concurrency);
    this.#fresh = this.newAgent(0);
  }

  /** Why nothing more is asked; undefined while the run goes on. */
  get stopped(): Stop | undefined {
    if (this.signal.aborted) return 'interrupted';
    if (performance.now() > this.#options.deadline) return 'deadline';
    if (this.#silent < SILENT_REQUESTS) return undefined;
    return this.#unreachable ? 'gone' : 'silent';
  }

  /** Connections of its own, kept alive. */
  newAgent(connections: number): Agent | TlsAgent {
    const Kind = this.#options.target.baseUrl.startsWith('https:') ? TlsAgent : Agent;
    const agent = new Kind({
      keepAlive: connections > 0,
      maxSockets: connections || Number.POSITIVE_INFINITY,
      maxFreeSockets: connections,
      // As `fetch` and the client do.
      ...(usesEnvProxy() ? { proxyEnv: process.env } : {}),
    });
    this.#agents.push(agent);
    return agent;
  }

  shared(id: string): Shared {
    this.#unique += 1;
    return { id, unique: `conformance-${this.#run}-${this.#unique}`, timestamp: Date.now() };
  }

  plan(recipe: Question, shared: Shared): PlannedRequest {
    return planRequest(recipe, this.target, shared, Date.now());
  }

  async ask(recipe: Question, shared: Shared, options: AskOptions = {}): Promise<Asked> {
    const giveUpAt = performance.now() + (options.rateLimitedMs ?? Number.POSITIVE_INFINITY);
    for (let tries = 1; ; tries += 1) {
      await this.#untilAllowed();
      const asked = await this.#askOnce(this.plan(recipe, shared), recipe.expect, options);
      if (asked.sent.answer?.status !== 429 || tries === RATE_LIMITED_TRIES) return asked;
      const waitMs = Math.min(retryAfterMs(asked) * tries, RETRY_AFTER_LIMIT_MS);
      const until = performance.now() + waitMs;
      if (until > giveUpAt) return asked;
      this.#options.onRateLimited?.(waitMs);
      this.#notBefore = Math.max(this.#notBefore, until);
    }
  }

  /** Before anything is graded: a target that keeps putting us off is an obstacle, to be told soon. */
  askFirst(recipe: Question): Promise<Asked> {
    return this.ask(recipe, this.shared('preflight'), { rateLimitedMs: RATE_LIMITED_AT_FIRST_MS });
  }

  /** A text that quotes the target, as it may be shown. */
  redact(text: string): string {
    return new Redaction([this.target.secret]).text(text);
  }

  close(): void {
    for (const agent of this.#agents) agent.destroy();
  }

  async #askOnce(
    planned: PlannedRequest,
    expect: RequestRecipe['expect'] | undefined,
    { agent, slowly, timeoutMs }: AskOptions,
  ): Promise<Asked> {
    const options: SendOptions = {
      agent: agent ?? this.#agent,
      timeoutMs: timeoutMs ?? this.timeoutMs,
      signal: this.signal,
      slowly,
    };
    let sent = await send(planned, options);
    // An idle connection may be closed at any time; a client sends again, and so does the suite. Not where the
    // check is about that very connection.
    if (sent.failure?.kind === 'closed' && sent.reused && sent.answer === null && agent === undefined) {
      const again = await send(planned, { ...options, agent: this.#fresh });
      // Nobody there any more: that the first try was cut off says more.
      if (again.failure?.kind !== 'unreachable') sent = again;
    }
    const body = sent.answer?.body ?? Buffer.alloc(0);
    const text = new TextDecoder().decode(body);
    const whole = sent.answer !== null && sent.failure === null;
    if (sent.failure?.kind !== 'aborted') this.#silent = sent.answer === null ? this.#silent + 1 : 0;
    this.#unreachable = sent.failure?.kind === 'unreachable';
    if (this.#silent === SILENT_REQUESTS) await this.#probe(options);
    const asked: Asked = {
      planned,
      expected: expect === undefined ? undefined : complete(expect).verdict,
      sent,
      text,
      judgement: whole ? judge(sent.answer!.status, text) : NO_ANSWER,
      isUtf8: isUtf8(body),
      exchange: exchangeOf(planned, sent, this.target.secret),
    };
    this.asked.push(asked);
    return asked;
  }

  /** Silent on certain requests only, or altogether? */
  async #probe(options: SendOptions): Promise<void> {
    const sent = await send(this.plan({}, this.shared('probe')), {
      ...options,
      agent: this.#fresh,
      slowly: undefined,
    });
    if (sent.answer !== null) this.#silent = 0;
  }

  async #untilAllowed(): Promise<void> {
    for (;;) {
      const wait = this.#notBefore - performance.now();
      if (wait <= 0 || this.stopped === 'interrupted' || this.stopped === 'deadline') return;
      await new Promise<void>((resume) => {
        const timer = setTimeout(resume, wait);
        this.signal.addEventListener('abort', () => [clearTimeout(timer), resume()], { once: true });
      });
    }
  }
}

function retryAfterMs({ sent }: Asked): number {
  const given = sent.answer?.headers.find(([name]) => name.toLowerCase() === 'retry-after')?.[1] ?? '1';
  const seconds = /^[0-9]{1,6}$/.test(given) ? Number(given) : (Date.parse(given) - Date.now()) / 1000;
  return Math.min(Math.max(Number.isFinite(seconds) ? seconds * 1000 : 1000, 250), RETRY_AFTER_LIMIT_MS);
}
