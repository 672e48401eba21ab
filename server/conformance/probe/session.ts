/** Probes the target, keeps the evidence, waits when it says so, and stops when nobody answers. */
import { isUtf8 } from 'node:buffer';
import { Agent } from 'node:http';
import { Agent as TlsAgent } from 'node:https';
import type { SignedQuery } from '@staff-service/client';
import { usesEnvProxy } from '@staff-service/client/internal';
import type { RequestRecipe, Verdict } from '../../../generated/conformance.ts';
import { completeExpectation, type Evaluation, evaluateAnswer, NO_ANSWER } from '../evaluation/evaluation.ts';
import type { Exchange } from '../results.ts';
import { findHeader, type WireResult } from '../wire-types.ts';
import { recordExchange } from './evidence.ts';
import { type CheckContext, type PlannedRequest, planRequest, type Target } from './recipe.ts';
import { Redactor } from './redaction.ts';
import type { StopReason } from './texts.ts';
import { send, type WireOptions } from './wire.ts';

/** A request that was made, and what came of it. */
export interface Probe {
  planned: PlannedRequest;
  /** What the request is for; undefined where that is nobody's business. */
  expected: Verdict | undefined;
  sent: WireResult;
  evaluation: Evaluation;
  /** The answer's text, not redacted: to be evaluated, never to be shown. */
  text: string;
  isUtf8: boolean;
  exchange: Exchange;
}

/** A recipe; without `expect`, the answer is evaluated by the caller. */
export type RequestSpec = Omit<RequestRecipe, 'expect'> & Partial<Pick<RequestRecipe, 'expect'>>;

export interface ProbeOptions {
  agent?: WireOptions['agent'];
  slowly?: WireOptions['slowly'];
  timeoutMs?: number;
  /** What it is signed with, instead of what the recipe says. */
  signed?: SignedQuery;
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
  /** The target said 429: nothing is sent for so long, milliseconds. */
  onRateLimited?: ((waitMs: number) => void) | undefined;
}

/** So many requests in a row without an answer, and nothing more is sent. */
const SILENT_REQUESTS = 5;
const RATE_LIMITED_TRIES = 5;
const RETRY_AFTER_LIMIT_MS = 30_000;
const RATE_LIMITED_AT_FIRST_MS = 10_000;
const PREFLIGHT = 'preflight';

export class Session {
  readonly timeoutMs: number;
  readonly concurrency: number;
  readonly signal: AbortSignal;
  readonly probes: Probe[] = [];
  readonly #options: SessionOptions;
  readonly #agent: Agent | TlsAgent;
  /** For a second try: a connection of its own, closed afterwards. */
  readonly #fresh: Agent | TlsAgent;
  readonly #agents: (Agent | TlsAgent)[] = [];
  #silent = 0;
  /** Of the last request. */
  #unreachable = false;
  #unique = 0;
  #target: Target;
  #notBefore = 0;
  readonly #run = Math.random().toString(36).slice(2, 10);

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#target = options.target;
    this.timeoutMs = options.timeoutMs;
    this.concurrency = options.concurrency;
    this.signal = options.signal;
    this.#agent = this.newAgent(options.concurrency);
    this.#fresh = this.newAgent(0);
  }

  get target(): Target {
    return this.#target;
  }

  /** Why nothing more is sent; undefined while the run goes on. */
  get stopped(): StopReason | undefined {
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

  newContext(id: string): CheckContext {
    this.#unique += 1;
    return { id, unique: `conformance-${this.#run}-${this.#unique}`, timestamp: Date.now() };
  }

  plan(recipe: RequestSpec, context: CheckContext, signed?: SignedQuery): PlannedRequest {
    return planRequest(recipe, this.target, context, Date.now(), signed);
  }

  /** From now on base messages have ASCII texts only. */
  useAsciiOnly(): void {
    this.#target = { ...this.#target, asciiOnly: true };
  }

  async probe(recipe: RequestSpec, context: CheckContext, options: ProbeOptions = {}): Promise<Probe> {
    const giveUpAt = performance.now() + (options.rateLimitedMs ?? Number.POSITIVE_INFINITY);
    for (let tries = 1; ; tries += 1) {
      await this.#untilAllowed();
      const probe = await this.#probeOnce(this.plan(recipe, context, options.signed), recipe.expect, options);
      if (probe.sent.answer?.status !== 429 || tries === RATE_LIMITED_TRIES) return probe;
      const waitMs = Math.min(retryAfterMs(probe) * tries, RETRY_AFTER_LIMIT_MS);
      const until = performance.now() + waitMs;
      if (until > giveUpAt) return probe;
      this.#options.onRateLimited?.(waitMs);
      this.#notBefore = Math.max(this.#notBefore, until);
    }
  }

  /** Before anything is graded: a target that keeps putting us off is a setup problem, to be reported soon. */
  probeFirst(recipe: RequestSpec): Promise<Probe> {
    return this.probe(recipe, this.newContext(PREFLIGHT), { rateLimitedMs: RATE_LIMITED_AT_FIRST_MS });
  }

  /** The plain message, signed otherwise. A target that puts us off is not asked again. */
  probeSigned(recipe: RequestSpec, signed: SignedQuery): Promise<Probe> {
    return this.probe(recipe, this.newContext(PREFLIGHT), { signed, rateLimitedMs: 0 });
  }

  /** A text that quotes the target, as it may be shown. */
  redact(text: string): string {
    return new Redactor([this.target.secret]).redact(text);
  }

  close(): void {
    for (const agent of this.#agents) agent.destroy();
  }

  async #probeOnce(
    planned: PlannedRequest,
    expect: RequestRecipe['expect'] | undefined,
    { agent, slowly, timeoutMs }: ProbeOptions,
  ): Promise<Probe> {
    const options: WireOptions = {
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
    if (this.#silent === SILENT_REQUESTS) await this.#checkSilence(options);
    const probe: Probe = {
      planned,
      expected: expect === undefined ? undefined : completeExpectation(expect).verdict,
      sent,
      text,
      evaluation: whole ? evaluateAnswer(sent.answer!.status, text) : NO_ANSWER,
      isUtf8: isUtf8(body),
      exchange: recordExchange(planned, sent, this.target.secret),
    };
    this.probes.push(probe);
    return probe;
  }

  /** Silent on certain requests only, or altogether? */
  async #checkSilence(options: WireOptions): Promise<void> {
    const sent = await send(this.plan({}, this.newContext('probe')), {
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

function retryAfterMs({ sent }: Probe): number {
  const given = findHeader(sent.answer?.headers ?? [], 'retry-after') ?? '1';
  const seconds = /^[0-9]{1,6}$/.test(given) ? Number(given) : (Date.parse(given) - Date.now()) / 1000;
  return Math.min(Math.max(Number.isFinite(seconds) ? seconds * 1000 : 1000, 250), RETRY_AFTER_LIMIT_MS);
}
