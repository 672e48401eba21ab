import type { components, operations, paths } from '../generated/openapi.ts';

/** Who serves an endpoint: the `platform` serves A, the `app` serves B. */
export type Endpoint = 'platform' | 'app';

/** What an endpoint takes: an optional property that is null is absent. */
export type MessageOf<E extends Endpoint> = components['schemas'][E extends 'platform'
  ? 'CustomerMessage'
  : 'StaffMessage'];

/** What is sent to an endpoint: the same, but null only where a caller may have reason to write it. */
export type SentMessageOf<E extends Endpoint> = WithoutNull<MessageOf<E>>;

type WithoutNull<Message> = {
  [Name in keyof Message]: Name extends 'ServiceId' | 'Tag' ? Message[Name] : NonNullable<Message[Name]>;
};

/** A customer's message, to be sent to the platform (endpoint A). */
export type CustomerMessage = SentMessageOf<'platform'>;

/** A message for a customer, to be sent to the APP (endpoint B). */
export type StaffMessage = SentMessageOf<'app'>;

/** As the contract document spells them: another spelling there does not compile here. */
export const PATHS = {
  platform: '/api/{version}/{appid}/staffService/message',
  app: '/staffService/message',
} as const satisfies Record<Endpoint, keyof paths>;

export const API_VERSION: operations['receiveCustomerMessage']['parameters']['path']['version'] = 'v1';

// Marked as pure, so that who only sends does not carry them.
const SERVED = {
  platform: /* @__PURE__ */ pattern('platform', API_VERSION),
  app: /* @__PURE__ */ pattern('app', API_VERSION),
};
const ANY_VERSION_OF_A = /* @__PURE__ */ pattern('platform', 'v[0-9]+');

/** Whether a path is the endpoint's, and the appid that it names. @param prefix without it, any may stand before */
export function matchPath(
  endpoint: Endpoint,
  path: string,
  prefix?: string,
): { appid: string | undefined } | undefined {
  const found = SERVED[endpoint].exec(path);
  if (found === null) return undefined;
  // Endpoint A's path ends as B's does: without this, a receiver of B takes what is for another receiver of A.
  if (prefix === undefined && endpoint === 'app' && ANY_VERSION_OF_A.test(path)) return undefined;
  try {
    if (prefix !== undefined && decodeURI(path.slice(0, found.index)) !== prefix) return undefined;
    return { appid: found[1] === undefined ? undefined : decodeURIComponent(found[1]) };
  } catch {
    return undefined; // a malformed escape names nobody
  }
}

/** An endpoint's path as people read it: `{appid}` stands for any, `…` for any prefix. */
export function readablePath(endpoint: Endpoint, prefix = '…'): string {
  return prefix + PATHS[endpoint].replace('{version}', API_VERSION);
}

function pattern(endpoint: Endpoint, version: string): RegExp {
  return new RegExp(`${PATHS[endpoint].replace('{version}', version).replace('{appid}', '([^/]+)')}$`);
}

/** As it stands before an endpoint's path, decoded: `/qmtapi`, or nothing. @throws TypeError */
export function checkedPrefix(prefix: string | undefined): string | undefined {
  if (prefix === undefined) return undefined;
  try {
    if (typeof prefix !== 'string' || /[?#]|:\/\//.test(prefix)) throw new URIError();
    const path = decodeURI(`/${prefix}`.replace(/\/+/g, '/').replace(/\/$/, ''));
    return path.endsWith(PATHS.app) ? path.slice(0, -PATHS.app.length) : path;
  } catch {
    throw new TypeError(`prefix must be a path, such as /qmtapi; it is ${prefix}`);
  }
}
