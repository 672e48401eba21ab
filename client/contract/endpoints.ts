import type { components, operations, paths } from '../../generated/openapi.ts';

/** Who serves an endpoint: the `platform` serves A, the `app` serves B. */
export type Endpoint = 'platform' | 'app';

type Schemas = components['schemas'];

/** What is sent: null only where a caller may have reason to write it. */
type Sent<Message> = {
  [Name in keyof Message]: Name extends 'ServiceId' | 'Tag' ? Message[Name] : NonNullable<Message[Name]>;
};
type WithContent = { Content: string };

/** An event of a customer's, such as a click that asks for an agent: it needs no `Content`. */
export interface CustomerEventMessage extends Sent<Exclude<Schemas['CustomerMessage'], WithContent>> {}
/** What a customer wrote or sent: a text, an image, a voice message or a file. */
export interface CustomerContentMessage extends Sent<Extract<Schemas['CustomerMessage'], WithContent>> {}
/** An event for a customer: it needs no `Content`. */
export interface StaffEventMessage extends Sent<Exclude<Schemas['StaffMessage'], WithContent>> {}
/** What an agent wrote or sent: a text, an image, a voice message or a file. */
export interface StaffContentMessage extends Sent<Extract<Schemas['StaffMessage'], WithContent>> {}

/** A customer's message, which an APP sends to the platform (endpoint A). */
export type CustomerMessage = CustomerEventMessage | CustomerContentMessage;

/** A message for a customer, which a platform sends to the APP (endpoint B). */
export type StaffMessage = StaffEventMessage | StaffContentMessage;

// A union of its own, because an editor shows the name of a union where it was declared, and of nothing that it is taken from.
/** A customer's message as a platform receives it: an optional property may be null, which means absent. */
export type ReceivedCustomerMessage =
  | Exclude<Schemas['CustomerMessage'], WithContent>
  | Extract<Schemas['CustomerMessage'], WithContent>;

/** A message for a customer as an APP receives it: an optional property may be null, which means absent. */
export type ReceivedStaffMessage =
  | Exclude<Schemas['StaffMessage'], WithContent>
  | Extract<Schemas['StaffMessage'], WithContent>;

/** What an endpoint receives: {@link ReceivedCustomerMessage} on a platform, {@link ReceivedStaffMessage} in an APP. */
export type MessageOf<E extends Endpoint> = E extends 'platform'
  ? ReceivedCustomerMessage
  : ReceivedStaffMessage;

/** As the contract document spells them: another spelling there does not compile here. */
export const PATHS = {
  platform: '/api/{version}/{appid}/staffService/message',
  app: '/staffService/message',
} as const satisfies Record<Endpoint, keyof paths>;

export const API_VERSION: operations['receiveCustomerMessage']['parameters']['path']['version'] = 'v1';

/** An endpoint's own path, below whatever prefix. Of endpoint B, whose path names no APP, whatever the appid. */
export function pathOf(endpoint: Endpoint, appid = ''): string {
  const path = PATHS[endpoint].replace('{version}', API_VERSION);
  return path.replace('{appid}', () => encodeURIComponent(appid.toWellFormed()));
}

/**
 * The address that a client of the endpoint appends its path to. Whoever gives the endpoint's whole address, also with a
 * slash at its end, means the same. [D]
 *
 * @throws TypeError for what is no such address; does not show it, for what may be a password or a token
 */
export function resolveBaseUrl(endpoint: Endpoint, address: string, appid: string): string {
  const whole = URL.canParse(address) ? new URL(address).href.replace(/\/+$/, '') : '';
  const isOther =
    endpoint === 'platform' && whole.endsWith(PATHS.app) && matchPath(endpoint, whole)?.appid !== appid;
  if (!/^https?:\/\/[^/@]+(\/[^?#]*)?$/.test(whole) || isOther)
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
