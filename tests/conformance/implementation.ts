/**
 * Both endpoints with Node's standard library alone, written from the contract's text: the suite must pass something
 * that shares no code with what it ships beside. Each method is one step of a request, so that a mutant overrides
 * exactly one. Messages are kept in memory, because nobody can see from outside where they are.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import {
  type Endpoint,
  isDeeperThan,
  type Message,
  NESTING,
  RULES,
  type Rule,
  type Rules,
} from './message-rules.ts';

export const PREFIX = '/partner/qmt';
export const APPID = '1001';
export const SECRETS = ['abcdef', 'the next secret'];

export interface Target {
  endpoint: Endpoint;
  appid: string;
}

export interface Envelope {
  errcode: number;
  errmsg: string;
}

export interface Signed {
  appid: string;
  secret: string;
  timestamp: string;
}

const FRESH_MS = 300_000;
const BODY_BYTES = 262_144;

/** Below 1000 the request did not reach an operation, and the HTTP status says the same. */
export class Refusal extends Error {
  readonly errcode: number;
  readonly headers: OutgoingHttpHeaders;

  constructor(errcode: number, errmsg: string, headers: OutgoingHttpHeaders = {}) {
    super(errmsg);
    this.errcode = errcode;
    this.headers = headers;
  }
}

export class Implementation {
  /** How long the headers of a request may take, milliseconds; 0: for ever. */
  readonly headersTimeoutMs: number = 10_000;
  /** Idempotency keys and the texts that came with them; the contract asks for 24 hours. */
  readonly keys = new Map<string, string>();
  readonly messages: Message[] = [];

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const { pathname, search } = new URL(request.url!, 'http://any');
      const target = this.route(request.method!, pathname);
      this.checkHeaders(request);
      const bytes = await this.readBody(request);
      this.authenticate(target, this.query(search));
      const text = this.decode(bytes);
      const message = this.parse(text);
      this.checkMessage(message, target.endpoint);
      this.keep(message, target, this.idempotencyKey(request), text);
      this.answer(response, 200, { errcode: 0, errmsg: 'ok' });
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal(500, 'internal error');
      this.refuse(response, refusal);
    }
  }

  route(method: string, path: string): Target {
    const [, appid] = /^\/api\/v1\/([^/]+)\/staffService\/message$/.exec(path) ?? [];
    if (appid === undefined && path !== `${PREFIX}/staffService/message`)
      throw new Refusal(404, 'no such path');
    if (method !== 'POST') throw new Refusal(405, 'use POST', { Allow: 'POST' });
    return appid === undefined
      ? { endpoint: 'app', appid: APPID }
      : { endpoint: 'platform', appid: decoded(appid) };
  }

  checkHeaders({ headers }: IncomingMessage): void {
    const type = /^application\/json\s*(;\s*charset="?utf-?8"?\s*)?$/i;
    if (!type.test(headers['content-type'] ?? ''))
      throw new Refusal(415, 'Content-Type must be application/json');
    if ((headers['content-encoding'] ?? 'identity') !== 'identity')
      throw new Refusal(415, 'the body must not be compressed');
  }

  async readBody(request: IncomingMessage): Promise<Buffer> {
    const chunks: Buffer[] = [];
    let bytes = 0;
    // What is too long is read to its end and dropped: cut off in the middle, the caller would not see the answer.
    for await (const chunk of request) {
      bytes += chunk.length;
      if (bytes <= BODY_BYTES) chunks.push(chunk);
    }
    if (bytes > BODY_BYTES) throw new Refusal(413, `the body is over ${BODY_BYTES} bytes`);
    return Buffer.concat(chunks);
  }

  query(search: string): URLSearchParams {
    return new URLSearchParams(search);
  }

  authenticate({ appid }: Target, query: URLSearchParams): void {
    const [timestamp, signature] = [this.parameter(query, 'timestamp'), this.parameter(query, 'signature')];
    const secrets = this.secretsOf(appid);
    if (secrets.length === 0) throw new Refusal(30002, 'unknown appid');
    if (!this.isTimestamp(timestamp)) throw new Refusal(30003, 'timestamp must be 13 digits, or 10');
    if (!this.isFresh(timestamp)) throw new Refusal(30003, 'timestamp is more than 300 s from our clock');
    if (!secrets.some((secret) => this.signatureMatches(signature, { appid, secret, timestamp })))
      throw new Refusal(30003, 'signature does not match appid, secret and timestamp');
  }

  parameter(query: URLSearchParams, name: string): string {
    const [value, ...more] = query.getAll(name);
    if (!value) throw new Refusal(30001, `${name} is missing`);
    if (more.length > 0) throw new Refusal(30003, `${name} must be given once`);
    return value;
  }

  secretsOf(appid: string): string[] {
    return appid === APPID ? SECRETS : [];
  }

  isTimestamp(timestamp: string): boolean {
    return /^([0-9]{10}|[0-9]{13})$/.test(timestamp);
  }

  isFresh(timestamp: string): boolean {
    const sentAt = Number(timestamp) * (timestamp.length === 10 ? 1000 : 1);
    return Math.abs(sentAt - Date.now()) <= FRESH_MS;
  }

  signatureMatches(signature: string, signed: Signed): boolean {
    const [given, expected] = [Buffer.from(signature), Buffer.from(this.sign(signed))];
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  sign({ appid, secret, timestamp }: Signed): string {
    return createHash('sha1')
      .update(appid + secret + timestamp)
      .digest('hex');
  }

  decode(bytes: Buffer): string {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw new Refusal(30005, 'the body is not UTF-8');
    }
  }

  parse(text: string): Message {
    try {
      return JSON.parse(text);
    } catch {
      throw new Refusal(30005, 'the body is not JSON');
    }
  }

  checkMessage(message: Message, endpoint: Endpoint): void {
    const isObject = typeof message === 'object' && message !== null && !Array.isArray(message);
    if (!isObject) throw new Refusal(30005, 'the body must be a JSON object');
    if (isDeeperThan(NESTING, message))
      throw new Refusal(30005, `the body is nested deeper than ${NESTING} levels`);
    for (const [name, rule] of Object.entries(this.rules(endpoint))) this.checkProperty(message, name, rule);
  }

  checkProperty(message: Message, name: string, { pattern, required = false }: Rule): void {
    const value = message[name] ?? undefined; // null is absence
    const mayMiss = !required || (name === 'Content' && this.isEvent(message));
    if (value === undefined && mayMiss) return;
    if (value === undefined) throw new Refusal(30005, `/${name}: required property is missing`);
    if (typeof value !== 'string') throw new Refusal(30005, `/${name}: must be a string`);
    if (!pattern.test(value)) throw new Refusal(30005, `/${name}: must match ${pattern.source}`);
  }

  rules(endpoint: Endpoint): Rules {
    return RULES[endpoint];
  }

  isEvent({ MsgType }: Message): boolean {
    return typeof MsgType === 'string' && /^event(\.|$)/.test(MsgType);
  }

  idempotencyKey({ headersDistinct }: IncomingMessage): string | undefined {
    const [key, ...more] = headersDistinct['idempotency-key'] ?? [];
    if (key !== undefined && (more.length > 0 || !/^[\x20-\x7e]{1,128}$/.test(key)))
      throw new Refusal(30005, 'Idempotency-Key must be 1 to 128 printable ASCII characters, once');
    return key;
  }

  /** A key that was seen before with the same text is answered as the first time, and stores nothing. */
  keep(message: Message, { endpoint, appid }: Target, key: string | undefined, text: string): void {
    const scope = JSON.stringify([endpoint, appid, key]);
    const first = key === undefined ? undefined : this.keys.get(scope);
    if (first !== undefined && first !== text)
      throw new Refusal(30005, 'Idempotency-Key was used with another body');
    if (key !== undefined) this.keys.set(scope, text);
    if (first === undefined) this.messages.push(message);
  }

  refuse(response: ServerResponse, { errcode, message, headers }: Refusal): void {
    this.answer(response, errcode < 1000 ? errcode : 200, { errcode, errmsg: message }, headers);
  }

  answer(
    response: ServerResponse,
    status: number,
    envelope: Envelope,
    headers: OutgoingHttpHeaders = {},
  ): void {
    const text = JSON.stringify(envelope);
    response.writeHead(status, { ...headers, 'Content-Type': 'application/json; charset=utf-8' }).end(text);
  }
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new Refusal(404, 'the path is malformed');
  }
}
