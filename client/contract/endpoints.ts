import type { components, operations, paths } from '../../generated/openapi.ts';

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

/**
 * The address that a client of the endpoint appends its path to. Whoever gives the endpoint's whole address, also with a
 * slash at its end, means the same. [D]
 *
 * @throws TypeError for what is no such address; does not show it, for what may be a password or a token
 */
export function resolveBaseUrl(endpoint: Endpoint, address: string, appid: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const whole = url?.href.replace(/\/+$/, '') ?? '';
  const isOther =
    endpoint === 'platform' && whole.endsWith(PATHS.app) && matchPath(endpoint, whole)?.appid !== appid;
  if (!/^https?:/.test(whole) || url?.username || url?.password || /[?#]/.test(address) || isOther)
    throw new TypeError(
      'baseUrl must be an http(s) address without credentials, query, fragment, another appid or version',
    );
  return whole.replace(SERVED[endpoint], '').replace(/\/+$/, '');
}

export const SERVED = {
  platform: pattern('platform', API_VERSION),
  app: pattern('app', API_VERSION),
};

/** Whether a path, below whatever prefix, is the endpoint's, and the appid that it names. */
export function matchPath(
  endpoint: Endpoint,
  path: string,
  served = SERVED[endpoint],
): { appid: string | undefined } | undefined {
  const [matched, appid] = served.exec(path) ?? [];
  if (!matched) return undefined;
  try {
    return { appid: appid && decodeURIComponent(appid) };
  } catch {
    return undefined; // a malformed escape names nobody
  }
}

export function pattern(endpoint: Endpoint, version: string): RegExp {
  return new RegExp(`${PATHS[endpoint].replace('{version}', version).replace('{appid}', '([^/]+)')}$`);
}
