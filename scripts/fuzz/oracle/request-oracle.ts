/** What a request that can be read must be answered with: whether it may be accepted, and if not, with which codes. */
import { hash } from 'node:crypto';
import { isIPv4 } from 'node:net';
import { APP_PREFIX, APPS, type Endpoint, type TargetName } from '../inputs/signing.ts';
import { ANOTHER_VERSION, NO_VERSION, type ReadRequest } from '../readers/http-reader.ts';
import { type Door, judgeMessage } from './message-oracle.ts';

export interface Message {
  endpoint: Endpoint;
  appid: string;
  user: string;
  /** The body's bytes, hashed. */
  digest: string;
  idempotencyKey: string | undefined;
}

export interface Decision {
  verdict: 'accept' | 'refuse' | 'either';
  why: string;
  /** Of a refusal, the codes that are right; none: any. */
  codes: readonly number[];
  /** What is stored if it is accepted. */
  message?: Message;
  /** Answered with something other than an envelope: a page. */
  isPage?: boolean;
  /** Under a key that was seen before: nothing is stored. */
  isRepeated?: boolean;
}

const BODY_BYTES = 262_144;
const FRESHNESS_MS = 86_400_000;
const PAGES = /^\/($|healthz$|readyz$|metrics$|openapi\.(yaml|json)$|docs|console|section)/;

/** Ends the decision. */
class Decided extends Error {
  readonly decision: Decision;

  constructor(decision: Decision) {
    super(decision.why);
    this.decision = decision;
  }
}

function refuse(why: string, ...codes: number[]): Decided {
  return new Decided({ verdict: 'refuse', why, codes });
}

export function decide(request: ReadRequest, target: TargetName): Decision {
  const judge = new RequestJudge(request, target);
  try {
    return judge.judge();
  } catch (error) {
    if (!(error instanceof Decided)) throw error;
    // What can be read in two ways may be refused for either.
    return judge.isOpen ? { ...error.decision, codes: [] } : error.decision;
  }
}

interface Reached {
  door: Door;
  appid: string | undefined;
  query: string;
}

class RequestJudge {
  readonly #request: ReadRequest;
  readonly #target: TargetName;
  /** Why a server may see it either way. */
  #open: string;

  constructor(request: ReadRequest, target: TargetName) {
    this.#request = request;
    this.#target = target;
    this.#open = request.doubts.join(', ');
  }

  get isOpen(): boolean {
    return this.#open !== '';
  }

  judge(): Decision {
    const { doubts } = this.#request;
    // Node's parser takes both; the server has to see to it.
    if (this.#target === 'server' && (doubts.includes(NO_VERSION) || doubts.includes(ANOTHER_VERSION)))
      throw refuse('no HTTP/1', 400, 505);
    if (this.#request.minorVersion > 0 && this.#valuesOf('host').length === 0) throw refuse('no Host', 400);
    const { door, appid, query } = this.#reach();
    const { body, method } = this.#request;
    if (method !== 'POST') throw refuse(`${method} at an endpoint`, 405, 403, 401);
    this.#checkHeaders();
    const caller = door === 'control' ? '' : this.#authenticate(appid, query);
    if (body.length > BODY_BYTES) throw refuse('a body over the limit', 413);
    const code = door === 'control' ? 400 : 30005;
    const idempotencyKey = door === 'control' ? undefined : this.#readIdempotencyKey();
    const { verdict, why, user, appid: named } = judgeMessage(body, door);
    if (verdict === 'refuse') throw refuse(why, code);
    if (door === 'control' && !APPS.some((app) => app.appid === named)) throw refuse('an unknown appid', 400);
    if (verdict === 'either') this.#open ||= why;
    const digest = hash('sha1', body);
    return {
      verdict: this.#open === '' ? 'accept' : 'either',
      why: this.#open,
      codes: [],
      ...(door === 'control'
        ? {}
        : { message: { endpoint: door, appid: caller, user, digest, idempotencyKey } }),
    };
  }

  #reach(): Reached {
    const { path, query } = this.#splitTarget();
    const raw = this.#route(path);
    if (raw !== undefined) return { ...raw, query };
    // Another spelling of the same address may be taken for it.
    if (
      this.#route(normalized(path)) ??
      this.#route(
        path
          .split('/')
          .map((part) => decoded(part) ?? part)
          .join('/'),
      )
    )
      throw new Decided({ verdict: 'either', why: 'another spelling of the path', codes: [] });
    const { method } = this.#request;
    if (this.#target === 'server' && PAGES.test(normalized(path))) {
      const isPage = method === 'GET' || method === 'HEAD';
      throw new Decided({ verdict: 'refuse', why: 'a page', codes: [], isPage });
    }
    throw refuse('an unknown path', 404, 400, 421);
  }

  /** The target's forms that RFC 9112 has for what is no CONNECT. */
  #splitTarget(): { path: string; query: string } {
    let { target } = this.#request;
    if (/["<>\\^`{|}#[\]\x80-\xff]/.test(target.replace(/^https?:\/\/\[[^\]/?#]*\]/i, '')))
      this.#open ||= 'characters that no address has';
    if (!target.startsWith('/')) target = this.#originForm(target);
    const [whole = ''] = target.split('#'); // which is in doubt already
    const at = whole.indexOf('?');
    return at < 0 ? { path: whole, query: '' } : { path: whole.slice(0, at), query: whole.slice(at + 1) };
  }

  /** @throws Decided where it is none of RFC 9112's forms */
  #originForm(target: string): string {
    if (this.#target === 'receiver') {
      // It takes what its server gives it, whatever stands before the path.
      this.#open ||= 'an absolute target';
      return target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '');
    }
    const [, authority = '', rest = ''] = /^https?:\/\/([^/?#\\]*)([^\\]*)$/i.exec(target) ?? [];
    if (!isAuthority(authority)) throw refuse('a target of no form', 400, 404, 405, 421);
    if (authority.includes('%')) this.#open ||= 'an escape in a host';
    // What looks like an IPv4 address and is none is a name to one reader, wrong to another.
    if (/^[0-9a-fx.]+$/i.test(authority)) this.#open ||= isIPv4(authority) ? '' : 'a strange address';
    if (/^https:/i.test(target)) this.#open ||= 'https in a target';
    return rest;
  }

  #route(path: string): Omit<Reached, 'query'> | undefined {
    const isServer = this.#target === 'server';
    if (path === '/console/api/messages' && isServer) return { door: 'control', appid: undefined };
    // The receiver serves its endpoints below whatever prefix; here the app's below this one.
    if (!isServer && path.startsWith(`${APP_PREFIX}/`))
      return path.endsWith('/staffService/message') ? { door: 'app', appid: undefined } : undefined;
    if (path === `${APP_PREFIX}/staffService/message`) return { door: 'app', appid: undefined };
    const [matched = '', segment = ''] = /\/api\/v1\/([^/]+)\/staffService\/message$/.exec(path) ?? [];
    const appid = decoded(segment);
    if (matched === '' || appid === undefined || (isServer && matched !== path)) return undefined;
    return { door: 'platform', appid };
  }

  #checkHeaders(): void {
    const types = this.#valuesOf('content-type');
    const takes = types.map(takesType);
    if (!takes.includes('yes') && !takes.includes('maybe')) throw refuse('another media type', 415);
    if (types.length > 1 || takes.includes('maybe')) this.#open ||= 'a strange Content-Type';
    const encodings = this.#valuesOf('content-encoding');
    if (encodings.length > 1) this.#open ||= 'several Content-Encoding';
    if (encodings.some((encoding) => encoding.toLowerCase() !== 'identity')) {
      if (encodings.every((encoding) => /^(identity|[ ,]*)$/i.test(encoding)))
        this.#open ||= 'a strange Content-Encoding';
      else throw refuse('a compressed body', 415);
    }
    if (Number(this.#valuesOf('content-length')[0] ?? 0) > BODY_BYTES)
      throw refuse('a body over the limit', 413);
  }

  /** The appid that signed. */
  #authenticate(appid: string | undefined, query: string): string {
    if (query.startsWith('?')) this.#open ||= 'a second question mark';
    const parameters = parseQuery(query.replace(/^\?/, ''));
    const given = (name: string) => parameters.filter(([one]) => one === name).map(([, value]) => value);
    const [timestamps, signatures] = [given('timestamp'), given('signature')];
    const isMissing = (values: string[]) => values.length === 0 || (values.length === 1 && values[0] === '');
    if (isMissing(timestamps) || isMissing(signatures)) throw refuse('not signed', 30001);
    const apps = appid === undefined ? APPS : APPS.filter((app) => app.appid === appid);
    if (apps.length === 0) throw refuse('an unknown appid', 30002);
    const [timestamp = '', signature = ''] = [timestamps[0], signatures[0]];
    const isTwice = timestamps.length > 1 || signatures.length > 1;
    const sentAt = Number(timestamp) * (timestamp.length === 10 ? 1000 : 1);
    const isFresh =
      /^([0-9]{10}|[0-9]{13})$/.test(timestamp) && Math.abs(sentAt - Date.now()) <= FRESHNESS_MS;
    const signer = apps.find((app) => hash('sha1', app.appid + app.secret + timestamp) === signature);
    if (isTwice || !isFresh || signer === undefined) throw refuse('signed wrongly', 30003);
    return signer.appid;
  }

  #readIdempotencyKey(): string | undefined {
    const keys = this.#valuesOf('idempotency-key');
    if (keys.length === 0) return undefined;
    if (keys.length > 1 || !/^[\x20-\x7e]{1,128}$/.test(keys[0]!))
      throw refuse('an Idempotency-Key that is none', 30005);
    return keys[0];
  }

  #valuesOf(name: string): string[] {
    return this.#request.fields.filter((field) => field[0] === name).map(([, value]) => value);
  }
}

/** `maybe`: parameters that the contract does not speak of. */
function takesType(given: string): 'yes' | 'no' | 'maybe' {
  const [type = '', ...parameters] = given.split(';').map((part) => part.trim().toLowerCase());
  if (type !== 'application/json') return 'no';
  const charsets = parameters.filter((parameter) => /^charset\b/.test(parameter));
  if (parameters.length === 0) return 'yes';
  if (parameters.length === 1 && /^charset="?utf-8"?$/.test(parameters[0]!)) return 'yes';
  return charsets.length === 1 &&
    !/utf-?8/.test(charsets[0]!) &&
    /^charset="?[a-z][0-9a-z-]*"?$/.test(charsets[0]!)
    ? 'no'
    : 'maybe';
}

function isAuthority(text: string): boolean {
  const [, host, port] =
    /^(\[[0-9A-Fa-f:.]+\]|(?:[0-9A-Za-z._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+)(?::([0-9]*))?$/.exec(text) ?? [];
  if (host === undefined || Number(port ?? 0) > 65_535) return false;
  return !host.startsWith('[') || URL.canParse(`http://${host}/`);
}

/** `application/x-www-form-urlencoded`, as the names and values of a query are written. */
function parseQuery(query: string): [name: string, value: string][] {
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      const [name, value] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
      return [unescapeForm(name), unescapeForm(value)];
    });
}

function unescapeForm(text: string): string {
  return text
    .replaceAll('+', ' ')
    .replace(/%([0-9A-Fa-f]{2})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}

/** undefined for an escape that is none. */
function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

/** Escapes, dots, slashes and strange characters as lenient readers take them. */
function normalized(path: string): string {
  const plain = (decoded(path) ?? path).replaceAll('\\', '/').trim();
  const parts: string[] = [];
  for (const part of plain.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return `/${parts.join('/')}`;
}
