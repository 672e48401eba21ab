/** One endpoint of the contract, served: verifies, validates, hands the message over, answers. */
import { receiveCustomerMessage, sendMessageToCustomer } from '../../generated/messages.validators.js';
import * as PATTERN_TEXTS from '../../generated/pattern-texts.ts';
import { IDEMPOTENCY_KEY } from '../../generated/return-codes.ts';
import { bounded } from '../contract/bounded.ts';
import type { Endpoint, MessageOf } from '../contract/endpoints.ts';
import { notify } from '../contract/notify.ts';
import { violations } from '../contract/violations.ts';
import { checkFreshness, hex, type QueryValue, verify } from '../sign/signature.ts';
import { authentication, listApps, type Verify } from './callers.ts';
import { describePath } from './describe-path.ts';
import { memoryIdempotency } from './idempotency.ts';
import { BodyCollector, bodyConsumed, bodyTooLarge, checkBodyHeaders, parseBody } from './read-body.ts';
import type {
  AppsOption,
  IncomingRequest,
  Receiver,
  ReceiverOptions,
  RefusedContext,
  Reply,
} from './receiver-options.ts';
import { checkedPrefix, matchServed, readablePath } from './receiver-path.ts';
import { Refusal, refuse, refuseInvalid } from './refusal.ts';
import { diagnosis, refusedContext, type Seen } from './refused-context.ts';
import * as TEXTS from './texts.ts';

const VALIDATORS = { platform: receiveCustomerMessage, app: sendMessageToCustomer };

/**
 * Creates a receiver of one endpoint's messages. It checks the signature and the message, calls `onMessage`, and answers
 * with the contract's return codes.
 *
 * @throws TypeError for an endpoint, an appid, a secret or a number that is none
 * @example
 * ```ts
 * const receiver = createReceiver({
 *   endpoint: 'app',
 *   apps: [{ appid: '1001', secrets: ['abcdef'] }],
 *   onMessage: async (message) => console.log(message.ToUserId, message.Content),
 * });
 * export default { fetch: receiver };
 * ```
 */
export function createReceiver<E extends Endpoint>(options: ReceiverOptions<E>): Receiver {
  return receiver(options, verify);
}

/** The same with an entry's own way to verify. */
export function receiver<E extends Endpoint>(options: ReceiverOptions<E>, verifyWith: Verify): Receiver {
  const { endpoint, onMessage, onRefused, freshnessSeconds, clock = Date.now } = options;
  const onError = options.onError ?? ((error) => console.error(error));
  const store = options.idempotency ?? memoryIdempotency({ clock });
  const validate = VALIDATORS[endpoint];
  if (validate === undefined) throw new TypeError("endpoint must be 'platform' or 'app'");
  if (typeof onMessage !== 'function') throw new TypeError('onMessage must be a function');
  checkFreshness(freshnessSeconds);
  const prefix = checkedPrefix(options.prefix);
  const authenticate = authentication(options, verifyWith);
  const { apps } = options as Partial<AppsOption>;
  // Where apps are looked up, it is not known whether another receiver behind this one has the appid.
  const isKnown = (elsewhere: boolean) => (appid: string) =>
    typeof apps === 'function' ? elsewhere : apps!.some((app) => app.appid === appid);
  const diagnose = diagnosis((named) => listApps(options, named));

  async function receive(incoming: IncomingRequest, seen: Seen): Promise<void> {
    const { path, query } = splitUrl(incoming.url);
    seen.path = path;
    const matched = matchServed(endpoint, path, prefix, isKnown(false));
    if (matched === undefined)
      throw refuse('notFound', await describePath(path, [readablePath(endpoint, prefix)]));
    seen.appid = matched.appid;
    if (incoming.method !== 'POST')
      throw refuse('methodNotAllowed', TEXTS.usePost, { headers: { Allow: 'POST' } });
    checkBodyHeaders({
      contentType: first(incoming.header('content-type')),
      contentEncoding: joined(incoming.header('content-encoding')),
      contentLength: first(incoming.header('content-length')),
    });
    const signed = { timestamp: parameter(query, 'timestamp'), signature: parameter(query, 'signature') };
    seen.now = clock();
    const appid = await authenticate(matched.appid, { ...signed, now: seen.now, freshnessSeconds });
    seen.appid = appid;
    const { text, value } = parseBody(await incoming.body());
    seen.user = userOf(value);
    const idempotencyKey = keyOf(incoming.header('idempotency-key'));
    if (!validate(value)) throw refuseInvalid(violations(validate.errors ?? [], value));
    const process = async () => {
      await onMessage(value as MessageOf<E>, { appid, text, idempotencyKey });
    };
    if (idempotencyKey === undefined) return process();
    const claim = { appid, key: idempotencyKey, bodyHash: await sha256(text) };
    if ((await store.once(claim, process)) === 'conflict') throw refuse('invalidMessage', TEXTS.keyReused);
  }

  async function handle(incoming: IncomingRequest): Promise<Reply> {
    const seen: Seen = { path: '' };
    try {
      await receive(incoming, seen);
      return reply(200, {}, 0, 'ok');
    } catch (error) {
      const refusal = error instanceof Refusal ? error : refuse('notStored', undefined, { cause: error });
      if (refusal.cause !== undefined) notify(onError, refusal.cause);
      if (onRefused !== undefined)
        notify(() => onRefused(refusal, contextOf(refusal, incoming, seen)), undefined);
      return reply(refusal.status, refusal.headers, refusal.errcode, refusal.message);
    }
  }

  function contextOf(refusal: Refusal, { method, url }: IncomingRequest, seen: Seen): RefusedContext {
    const sent = { url, now: seen.now, freshnessSeconds };
    return refusedContext(method, seen, () => diagnose(refusal, seen.appid, sent));
  }

  const respond = async (request: Request) => {
    const { status, headers, body } = await handle(fromRequest(request));
    return new Response(body, { status, headers });
  };
  const serves = (path: string) => matchServed(endpoint, path, prefix, isKnown(true)) !== undefined;
  return Object.assign(respond, { serves, handle });
}

function reply(status: number, headers: Record<string, string>, errcode: number, errmsg: string): Reply {
  const body = JSON.stringify({ errcode, errmsg });
  return { status, headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' }, body };
}

function fromRequest(request: Request): IncomingRequest {
  return {
    method: request.method,
    url: request.url,
    header: (name) => request.headers.get(name) ?? undefined,
    body: () => readBody(request),
  };
}

/** @throws Refusal 413 as soon as it is over the limit */
async function readBody({ body, bodyUsed }: Request): Promise<Uint8Array> {
  if (bodyUsed) throw bodyConsumed();
  if (body === null) return new Uint8Array();
  const collected = new BodyCollector();
  for await (const chunk of body) if (!collected.add(chunk)) throw bodyTooLarge();
  return collected.bytes();
}

function splitUrl(url: string): { path: string; query: URLSearchParams } {
  const [whole = '', ...rest] = url.replace(/#.*/s, '').split('?');
  const path = whole.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '');
  // Of names without a value, Node's own parser takes a time that grows with the square of their number.
  const query = rest.join('?').replace(/(?<=^|&)[^&=]+(?=&|$)/g, '$&=');
  return { path, query: new URLSearchParams(query) };
}

function parameter(query: URLSearchParams, name: string): QueryValue {
  const values = query.getAll(name);
  return values.length > 1 ? values : values[0];
}

function userOf(value: unknown): string | undefined {
  const { FromUserId, ToUserId } = (value ?? {}) as Record<string, unknown>;
  const user = FromUserId ?? ToUserId;
  return typeof user === 'string' ? bounded(user, 128) : undefined;
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

/** A list may stand in several headers: what matters is all of it. */
function joined(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(', ') : value;
}

/** @throws Refusal 30005 for a key that the contract does not allow */
function keyOf(value: string | string[] | undefined): string | undefined {
  if (value === undefined || (typeof value === 'string' && IDEMPOTENCY_KEY.test(value))) return value;
  throw refuseInvalid([
    { pointer: '/header/Idempotency-Key', rule: 'pattern', ...PATTERN_TEXTS.IDEMPOTENCY_KEY },
  ]);
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return hex(digest);
}
