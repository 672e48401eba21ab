/** From a recipe of the catalogue to a request: a pure function of the target, the credentials and the clock. */
import { type Credentials, LIMITS, type SignedQuery } from '@staff-service/client';
import type { RequestRecipe } from '../../../generated/conformance.ts';
import type { AnsweringRole } from '../results.ts';
import type { WireRequest } from '../wire-types.ts';
import { makeCurlCommand } from './curl-command.ts';
import { signQuery, useQuery } from './signing.ts';

/** Whom a run speaks to, and as whom. */
export interface Target extends Credentials {
  role: AnsweringRole;
  /** `platform`: what stands before `/api`; `app`: what stands before `/staffService`. No slash at its end. */
  baseUrl: string;
  /** A customer whom the target knows. */
  user: string;
  /** The base message has ASCII texts only: the target is known to refuse others. */
  asciiOnly?: boolean;
}

/** What the requests of one check share. */
export interface CheckContext {
  id: string;
  /** Occurs nowhere else. */
  unique: string;
  /** The timestamp of all requests that ask for the `same`, milliseconds since 1970. */
  timestamp: number;
}

export interface PlannedRequest extends WireRequest {
  signatures: string[];
  /** The one that the contract wants for this timestamp. */
  rightSignature: string;
  curl: string | null;
  /** It reaches the operation, so that its answer is status 200 with the envelope. */
  reachesOperation: boolean;
}

const KEY_CHARACTERS = 128;

export const PROPERTIES: Record<AnsweringRole, { $user: string; $name: string }> = {
  platform: { $user: 'FromUserId', $name: 'FromUserName' },
  app: { $user: 'ToUserId', $name: 'WorkerName' },
};

/** `$user` and `$name` at the beginning of a text become the role's own property names. */
export function makePropertyNamer(role: AnsweringRole): (text: string) => string {
  const { $user, $name } = PROPERTIES[role];
  return (text) => text.replace(/^\$user(?![A-Za-z])/, $user).replace(/^\$name(?![A-Za-z])/, $name);
}

/** `given`: what it is signed with, instead of what the recipe says. */
export function planRequest(
  recipe: Omit<RequestRecipe, 'expect'>,
  target: Target,
  shared: CheckContext,
  now: number,
  given?: SignedQuery,
): PlannedRequest {
  const appid = recipe.appid ?? target.appid;
  const at = recipe.timestamp === 'same' ? shared.timestamp : now;
  const signed = given
    ? useQuery(target, given)
    : signQuery({ ...target, appid }, recipe.timestamp, recipe.signature, at);
  const endpoint = target.baseUrl + pathOf(recipe, target, appid);
  const extra = recipe.query === undefined ? [] : [recipe.query];
  const query = [...signed.query, ...extra].join('&');
  const body = bodyOf(recipe, target, shared.id);
  const headers = headersOf(recipe, shared);
  const method = recipe.method ?? 'POST';
  const framing = recipe.framing ?? 'length';
  const shell = signed.shell && { ...signed.shell, query: [signed.shell.query, ...extra].join('&') };
  return {
    method,
    url: query === '' ? endpoint : `${endpoint}?${query}`,
    headers,
    body,
    framing,
    signatures: signed.signatures,
    rightSignature: signed.rightSignature,
    curl: shell && makeCurlCommand({ method, endpoint, headers, body, framing }, shell),
    reachesOperation: recipe.beforeOperation !== true && body.length <= LIMITS.bodyBytes,
  };
}

/** The base message: the source document's shape, with a text that says where it comes from. */
export function makeBaseMessage(type: string, target: Target, id: string): Record<string, unknown> {
  const { role, user, asciiOnly = false } = target;
  const message: Record<string, unknown> = { [PROPERTIES[role].$user]: user, MsgType: type };
  if (/^event(\.|$)/.test(type)) return message;
  return {
    ...message,
    Content:
      type === 'text'
        ? `${asciiOnly ? '' : '一致性测试 '}conformance test: ${id}`
        : `https://media.invalid/conformance/${type}`,
  };
}

function pathOf(
  { version = 'v1', path = '/staffService/message' }: Partial<RequestRecipe>,
  target: Target,
  appid: string,
) {
  return target.role === 'app' ? path : `/api/${version}/${encodeURIComponent(appid)}${path}`;
}

function bodyOf(recipe: Omit<RequestRecipe, 'expect'>, target: Target, id: string): Buffer {
  if (recipe.method === 'GET' || recipe.method === 'HEAD') return Buffer.alloc(0);
  if (recipe.rawHex !== undefined) return Buffer.from(recipe.rawHex, 'hex');
  const named = makePropertyNamer(target.role);
  if (recipe.raw !== undefined) {
    const text = [repeated(recipe.raw)].flat().join('');
    const user = JSON.stringify(target.user).slice(1, -1);
    return Buffer.from(text.replaceAll('{user}', user).replaceAll('{$user}', PROPERTIES[target.role].$user));
  }
  const message = makeBaseMessage(recipe.type ?? 'text', target, id);
  for (const [name, value] of Object.entries(recipe.set ?? {})) message[named(name)] = repeated(value);
  for (const name of recipe.remove ?? []) delete message[named(name)];
  for (const [name, other] of Object.entries(recipe.rename ?? {})) {
    message[other.replace('{lower}', named(name).toLowerCase())] = message[named(name)];
    delete message[named(name)];
  }
  return Buffer.from(JSON.stringify(message));
}

/** `{ "$repeat": s, "times": n }`, anywhere, is the text n times over. */
function repeated(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, inner) =>
    typeof inner?.$repeat === 'string' ? inner.$repeat.repeat(inner.times) : inner,
  );
}

function headersOf({ headers = {} }: Partial<RequestRecipe>, { unique }: CheckContext): [string, string][] {
  const given = Object.entries({ 'Content-Type': 'application/json', ...headers });
  return given.flatMap(([name, value]) =>
    value === null ? [] : [[name, padded(value.replaceAll('{unique}', unique))] as [string, string]],
  );
}

/** `{pad}` makes the whole value as long as an Idempotency-Key may be. */
function padded(value: string): string {
  const at = value.indexOf('{pad}');
  return at < 0 ? value : value.replace('{pad}', 'p'.repeat(KEY_CHARACTERS + '{pad}'.length - value.length));
}
