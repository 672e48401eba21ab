/**
 * A right caller of both endpoints with Node's standard library alone, written from the contract's text: the suite must
 * pass something that shares no code with what it ships beside. Each method is one step of a call, so that a mutant
 * overrides exactly one.
 */
import { createHash, randomUUID } from 'node:crypto';
import { Agent, type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type {
  Driver,
  Order,
  Said,
  ServedEndpoint,
} from '../../../server/conformance/caller/drivers/driver.ts';
import type { CallerRole } from '../../../server/conformance/results.ts';

/** How patient a caller is. */
export interface Patience {
  /** Of one attempt with its answer, milliseconds. */
  timeoutMs: number;
  /** Before the second attempt, on average; each further pause is twice as long. Milliseconds. */
  pauseMs: number;
  attempts: number;
}

/** As the contract has it: a call without a complete answer within 10 seconds has failed. */
const PATIENCE: Patience = { timeoutMs: 10_000, pauseMs: 500, attempts: 4 };

const ANSWER_BYTES = 65_536;

/** One attempt to send an order. */
export interface Attempt {
  order: Order;
  /** Counted from 1. */
  number: number;
  /** The same for each attempt of the order. */
  key: string | undefined;
}

export interface Signed {
  appid: string;
  secret: string;
  timestamp: string;
}

export interface Parameters {
  timestamp: string;
  signature: string;
}

export interface Sent {
  method: string;
  url: string;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

export interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

export interface Verdict {
  isAccepted: boolean;
  /** Whether the message may be sent again: `withKey` where it may have been processed. */
  retry: 'always' | 'withKey' | 'never';
  detail: string;
  retryAfterMs?: number;
}

/** There was no answer, or none that can be read. */
export class NoAnswer extends Error {
  readonly retry: Verdict['retry'];

  constructor(message: string, retry: Verdict['retry']) {
    super(message);
    this.retry = retry;
  }
}

export class Caller implements Driver {
  readonly name = 'tests/conformance/callers/caller.ts';
  readonly takesOrdersAtOnce: boolean = true;
  readonly tellsOutcome: boolean = true;
  readonly obeys: boolean = true;
  readonly role: CallerRole;
  readonly patience: Patience;
  readonly lanes = new Map<string, Promise<unknown>>();
  agent: Agent = new Agent({ keepAlive: true });
  endpoint: ServedEndpoint = { baseUrl: '', appid: '', secret: '' };
  readonly #stopped = new AbortController();

  constructor(role: CallerRole, patience: Partial<Patience> = {}) {
    this.role = role;
    this.patience = { ...PATIENCE, ...patience };
  }

  async start(endpoint: ServedEndpoint): Promise<void> {
    this.endpoint = endpoint;
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    this.agent.destroy();
  }

  async send(order: Order, signal: AbortSignal): Promise<Said> {
    const ended = AbortSignal.any([signal, this.#stopped.signal]);
    const { promise: aborted, reject } = Promise.withResolvers<never>();
    ended.addEventListener('abort', () => reject(ended.reason));
    try {
      return await Promise.race([aborted, this.inTurn(order, () => this.deliver(order, ended))]);
    } catch (error) {
      return { outcome: 'failed', detail: String(error) };
    }
  }

  /** After the orders before it in its lane, however they ended. */
  inTurn(order: Order, deliver: () => Promise<Said>): Promise<Said> {
    const lane = this.lane(order);
    const before = this.lanes.get(lane) ?? Promise.resolve();
    const delivered = before.then(deliver, deliver);
    this.lanes.set(lane, delivered);
    return delivered;
  }

  lane({ user }: Order): string {
    return user;
  }

  async deliver(order: Order, signal: AbortSignal): Promise<Said> {
    const key = this.key(order);
    for (let number = 1; ; number++) {
      signal.throwIfAborted();
      const attempt = { order, number, key };
      const verdict = await this.attempt(attempt, signal);
      if (verdict.isAccepted) return { outcome: 'accepted', detail: verdict.detail };
      if (!this.repeats(verdict, attempt)) return { outcome: 'failed', detail: verdict.detail };
      await this.wait(this.pauseMs(verdict, attempt), signal);
    }
  }

  key(_order: Order): string | undefined {
    return randomUUID();
  }

  async attempt(attempt: Attempt, signal: AbortSignal): Promise<Verdict> {
    try {
      return this.judge(await this.exchange(this.request(attempt), signal));
    } catch (error) {
      const { message, retry } = error instanceof NoAnswer ? error : lost(error);
      return { isAccepted: false, retry, detail: message };
    }
  }

  request(attempt: Attempt): Sent {
    const body = this.encode(this.serialise(this.message(attempt)), attempt);
    const { appid, secret } = this.endpoint;
    const timestamp = this.timestamp();
    const signature = this.sign({ appid, secret: this.secret(secret, attempt), timestamp });
    const url = `${this.address(this.endpoint)}${this.query({ timestamp, signature })}`;
    return { method: this.method(), url, headers: this.headers(attempt, { timestamp, signature }), body };
  }

  method(): string {
    return 'POST';
  }

  message({ order: { user, text } }: Attempt): Record<string, unknown> {
    const name = this.role === 'caller-of-platform' ? 'FromUserId' : 'ToUserId';
    return { [name]: user, MsgType: 'text', Content: text };
  }

  serialise(message: Record<string, unknown>): string {
    return JSON.stringify(message);
  }

  encode(text: string, _attempt: Attempt): Buffer {
    return Buffer.from(text);
  }

  timestamp(): string {
    return String(Date.now());
  }

  secret(secret: string, _attempt: Attempt): string {
    return secret;
  }

  sign({ appid, secret, timestamp }: Signed): string {
    return createHash('sha1')
      .update(appid + secret + timestamp)
      .digest('hex');
  }

  address({ baseUrl, appid }: ServedEndpoint): string {
    const base = baseUrl.replace(/\/+$/, '');
    if (base.endsWith('/staffService/message')) return base;
    const prefix = this.role === 'caller-of-platform' ? `/api/v1/${encodeURIComponent(appid)}` : '';
    return `${base}${prefix}/staffService/message`;
  }

  query({ timestamp, signature }: Parameters): string {
    return `?timestamp=${timestamp}&signature=${signature}`;
  }

  headers({ key }: Attempt, _parameters: Parameters): OutgoingHttpHeaders {
    return {
      'Content-Type': 'application/json',
      ...(key === undefined ? {} : { 'Idempotency-Key': key }),
    };
  }

  /** @throws NoAnswer */
  async exchange(sent: Sent, signal: AbortSignal): Promise<Answer> {
    const timeout = AbortSignal.timeout(this.timeoutMs());
    try {
      const ended = AbortSignal.any([signal, timeout]);
      const incoming = await this.open(sent, ended);
      const body = await this.read(incoming);
      // A body that lasts until the connection is closed ends without an error when it is aborted.
      ended.throwIfAborted();
      return { status: incoming.statusCode!, headers: incoming.headers, body };
    } catch (error) {
      throw timeout.aborted ? new NoAnswer('no complete answer in time', 'withKey') : error;
    }
  }

  timeoutMs(): number {
    return this.patience.timeoutMs;
  }

  /** Resolves with the head of the final answer; its body is still to be read. */
  open({ url, method, headers, body }: Sent, signal: AbortSignal): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const length = body.length === 0 ? {} : { 'Content-Length': body.length };
      const options = { method, headers: { ...headers, ...length }, agent: this.agent, signal };
      request(url, options).on('response', resolve).on('error', reject).end(body);
    });
  }

  /** No more than an answer of this contract can need. */
  async read(incoming: IncomingMessage): Promise<Buffer> {
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of incoming) {
      bytes += chunk.length;
      if (bytes > ANSWER_BYTES) throw new NoAnswer('the answer is too long', 'withKey');
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }

  judge(answer: Answer): Verdict {
    const retryAfterMs = this.retryAfterMs(answer);
    const judged = answer.status === 200 ? this.judgeBody(answer.body) : this.judgeStatus(answer);
    return retryAfterMs === undefined ? judged : { ...judged, retryAfterMs };
  }

  judgeStatus({ status }: Answer): Verdict {
    const isUncertain = status === 408 || status >= 500;
    const retry = [429, 503].includes(status) ? 'always' : isUncertain ? 'withKey' : 'never';
    return { isAccepted: false, retry, detail: `HTTP ${status}` };
  }

  judgeBody(body: Buffer): Verdict {
    const errcode = this.errcode(this.parse(body));
    const detail = `errcode ${errcode}`;
    if (errcode === 0) return { isAccepted: true, retry: 'never', detail };
    return { isAccepted: false, retry: this.retryOf(errcode), detail };
  }

  /** @throws NoAnswer */
  parse(body: Buffer): unknown {
    try {
      return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    } catch {
      throw new NoAnswer('the answer is not JSON', 'withKey');
    }
  }

  /** @throws NoAnswer: no object with an integer, which the endpoint would answer again */
  errcode(answer: unknown): number {
    const isObject = typeof answer === 'object' && answer !== null && !Array.isArray(answer);
    const errcode = isObject && 'errcode' in answer ? answer.errcode : undefined;
    if (typeof errcode !== 'number' || !Number.isInteger(errcode))
      throw new NoAnswer('the answer has no integer errcode', 'never');
    return errcode;
  }

  retryOf(errcode: number): Verdict['retry'] {
    if (errcode === 30004) return 'always';
    return errcode === -1 ? 'withKey' : 'never';
  }

  /** Seconds, or a date. */
  retryAfterMs({ headers }: Answer): number | undefined {
    const value = headers['retry-after'];
    if (value === undefined) return undefined;
    if (/^[0-9]+$/.test(value)) return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
  }

  repeats({ retry }: Verdict, { number, key }: Attempt): boolean {
    const mayRepeat = retry === 'always' || (retry === 'withKey' && key !== undefined);
    return mayRepeat && number < this.patience.attempts;
  }

  /** Twice as long each time, a quarter more or less by chance, and never before the time that was asked for. */
  pauseMs({ retryAfterMs = 0 }: Verdict, { number }: Attempt): number {
    const backoff = this.patience.pauseMs * 2 ** (number - 1) * (0.75 + Math.random() / 2);
    return retryAfterMs + backoff;
  }

  async wait(ms: number, signal: AbortSignal): Promise<void> {
    await sleep(ms, undefined, { signal });
  }
}

function lost(error: unknown): Pick<NoAnswer, 'message' | 'retry'> {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const isConnected = !['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'].includes(code);
  return { message: code || message, retry: isConnected ? 'withKey' : 'always' };
}
