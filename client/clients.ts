/** The clients, whatever carries their requests. */
import { receiveCustomerMessage, sendMessageToCustomer } from '../generated/messages.validators.js';
import type { CustomerMessage, StaffMessage } from '../generated/openapi.ts';
import { contractCalls } from './contract-calls.ts';
import { type Endpoint, endpointPath } from './endpoints.ts';
import { type Fetch, fetchTransport } from './fetch-transport.ts';
import { type Accepted, type CallOptions, type SendOptions, sender, type Wiring } from './send.ts';
import { checkAppid, checkSecret, sign } from './signature.ts';
import type { Transport } from './transport.ts';

export interface ClientOptions extends SendOptions {
  /** Where the other side is: the platform's origin, or the APP's address up to its prefix. */
  baseUrl: string;
  /** Sends the request. Default: the global `fetch`. */
  fetch?: Fetch | undefined;
}

/** For an APP: tells the platform what customers wrote (endpoint A). */
export interface PlatformClient {
  /** @throws StaffServiceError whenever the platform did not accept the message */
  receiveCustomerMessage(message: CustomerMessage, options?: CallOptions): Promise<Accepted>;
}

/** For a platform: sends messages to an APP's customers (endpoint B). */
export interface AppClient {
  /** @throws StaffServiceError whenever the APP did not accept the message */
  sendMessageToCustomer(message: StaffMessage, options?: CallOptions): Promise<Accepted>;
}

/** How one entry sends and signs; asked once `baseUrl` is known to be an address. */
export type Means = (baseUrl: string) => Pick<Wiring<never>, 'sign'> & { transport: Transport };

/** @throws TypeError for a `baseUrl`, an appid or a secret that cannot be used */
export function createPlatformClient(options: ClientOptions): PlatformClient {
  return platformClient(options, portable(options));
}

/** @throws TypeError for a `baseUrl`, an appid or a secret that cannot be used */
export function createAppClient(options: ClientOptions): AppClient {
  return appClient(options, portable(options));
}

const portable = ({ fetch }: ClientOptions): Means => {
  return () => ({ transport: fetchTransport(fetch), sign });
};

export function platformClient(options: ClientOptions, means: Means): PlatformClient {
  const { calls, ...wiring } = wire(options, 'platform', means);
  const post = calls.receiveCustomerMessage(options.appid);
  return { receiveCustomerMessage: sender(options, { ...wiring, post, validate: receiveCustomerMessage }) };
}

export function appClient(options: ClientOptions, means: Means): AppClient {
  const { calls, ...wiring } = wire(options, 'app', means);
  const post = calls.sendMessageToCustomer();
  return { sendMessageToCustomer: sender(options, { ...wiring, post, validate: sendMessageToCustomer }) };
}

function wire({ baseUrl, appid, secret }: ClientOptions, endpoint: Endpoint, means: Means) {
  checkAppid(appid);
  checkSecret(secret);
  const address = checkedBaseUrl(baseUrl);
  const { transport, sign } = means(address);
  return { url: address + endpointPath(endpoint, appid), calls: contractCalls(address, transport), sign };
}

function checkedBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const right =
    url && /^https?:$/.test(url.protocol) && !url.username && !url.password && !/[?#]/.test(baseUrl);
  if (!right) {
    const shown = url?.username || url?.password ? `${url.protocol}//…@${url.host}` : baseUrl;
    throw new TypeError(
      `baseUrl must be an http(s) address without credentials, query or fragment; it is ${shown}`,
    );
  }
  return url.href.replace(/\/+$/, '');
}
