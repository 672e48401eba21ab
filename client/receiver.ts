/** One endpoint of the contract, served: verifies, validates, hands the message over, answers. */
import { receiveCustomerMessage, sendMessageToCustomer } from '../generated/messages.validators.js';
import { PATTERNS } from '../generated/return-codes.ts';
import { BodyCollector, bodyConsumed, bodyTooLarge, checkBodyHeaders, parseBody } from './body.ts';
import { authentication, type Verify } from './callers.ts';
import { type Endpoint, type MessageOf, matchPath } from './endpoints.ts';
import { notify } from './hooks.ts';
import { memoryIdempotency } from './idempotency.ts';
import type { IncomingRequest, Receiver, ReceiverOptions, Reply } from './receiver-options.ts';
import { Refusal, refuse, refuseInvalid } from './refusal.ts';
import { checkFreshness, hex, type QueryValue, verify } from './signature.ts';
import { violations } from './violations.ts';

const VALIDATORS = { platform: receiveCustomerMessage, app: sendMessageToCustomer };

/**
 * A receiver of one endpoint's messages.
 *
 * @throws TypeError for an option that is none: an endpoint, an appid, a secret, a number
 */
export function createReceiver<E extends Endpoint>(options: ReceiverOptions<E>): Receiver {
  return receiver(options, verify);
}

/** The same with an entry's own way to verify. */
export function receiver<E extends Endpoint>(options: ReceiverOptions<E>, verifyWith: Verify): Receiver {
  const { endpoint, onMessage, freshnessSeconds, clock = Date.now } = options;
  const onError = options.onError ?? ((error) => console.error(error));
  const store = options.idempotency ?? memoryIdempotency({ clock });
  const validate = VALIDATORS[endpoint];
  if (validate === undefined) throw new TypeError(`endpoint must be 'platform' or 'app'; it is ${endpoint}`);
  if (typeof onMessage !== 'function') throw new TypeError('onMessage must be a function');
  checkFreshness(freshnessSeconds);
  const authenticate = authentication(options, verifyWith);

  async function receive(incoming: IncomingRequest): Promise<void> {
    const { path, query } = splitUrl(incoming.url);
    const matched = matchPath(endpoint, path);
    if (matched === undefined) throw refuse('notFound');
    if (incoming.method !== 'POST')
      throw refuse('methodNotAllowed', '请使用 POST / use POST', { headers: { Allow: 'POST' } });
    checkBodyHeaders({
      contentType: first(incoming.header('content-type')),
      contentEncoding: joined(incoming.header('content-encoding')),
      contentLength: first(incoming.header('content-length')),
    });
    const signed = { timestamp: parameter(query, 'timestamp'), signature: parameter(query, 'signature') };
    const appid = await authenticate(matched.appid, { ...signed, now: clock(), freshnessSeconds });
    const { text, value } = parseBody(await incoming.body());
    const idempotencyKey = keyOf(incoming.header('idempotency-key'));
    if (!validate(value)) throw refuseInvalid(violations(validate.errors ?? []));
    const process = async () => {
      await onMessage(value as MessageOf<E>, { appid, text, idempotencyKey });
    };
    if (idempotencyKey === undefined) return process();
    const claim = { appid, key: idempotencyKey, bodyHash: await sha256(text) };
    if ((await store.once(claim, process)) === 'conflict') {
      throw refuse(
        'invalidMessage',
        'Idempotency-Key 已用于另一个消息体 / Idempotency-Key was used with another body before',
      );
    }
  }

  async function handle(incoming: IncomingRequest): Promise<Reply> {
    try {
      await receive(incoming);
      return reply(200, {}, 0, 'ok');
    } catch (error) {
      const refusal = error instanceof Refusal ? error : refuse('notStored', undefined, { cause: error });
      if (refusal.cause !== undefined) notify(onError, refusal.cause);
      return reply(refusal.status, refusal.headers, refusal.errcode, refusal.message);
    }
  }

  const respond = async (request: Request) => {
    const { status, headers, body } = await handle(fromRequest(request));
    return new Response(body, { status, headers });
  };
  const serves = (path: string) => matchPath(endpoint, path) !== undefined;
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
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return collected.bytes();
    if (collected.add(value)) continue;
    reader.cancel().catch(() => {});
    throw bodyTooLarge();
  }
}

function splitUrl(url: string): { path: string; query: URLSearchParams } {
  const [whole = '', ...rest] = url.replace(/#.*/s, '').split('?');
  const path = whole.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '');
  return { path, query: new URLSearchParams(rest.join('?')) };
}

function parameter(query: URLSearchParams, name: string): QueryValue {
  const values = query.getAll(name);
  return values.length > 1 ? values : values[0];
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
  if (value === undefined || (typeof value === 'string' && PATTERNS.idempotencyKey.test(value))) return value;
  const rule = 'pattern';
  const message = `必须只出现一次，并符合 ${PATTERNS.idempotencyKey.source} / must be given once and match it`;
  throw refuseInvalid([{ pointer: '/header/Idempotency-Key', rule, message }]);
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return hex(digest);
}
