/** The clients, whatever carries their requests. */
import { receiveCustomerMessage, sendMessageToCustomer } from '../../generated/messages.validators.js';
import type { Validator } from '../../generated/validators.ts';
import {
  type CustomerMessage,
  type Endpoint,
  resolveBaseUrl,
  type SentMessageOf,
  type StaffMessage,
} from '../contract/endpoints.ts';
import { checkAppid, checkSecret, sign } from '../sign/signature.ts';
import { contractCall } from './contract-calls.ts';
import { type Fetch, fetchTransport } from './fetch-transport.ts';
import { type Accepted, type CallOptions, type Send, type SendOptions, sender, type Wiring } from './send.ts';
import type { Transport } from './transport.ts';

export interface ClientOptions extends SendOptions {
  /** Where the other side is: the platform's origin, or the APP's address with its prefix; or the endpoint's own address. */
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
export type Means<Options> = (
  options: Options,
  baseUrl: string,
) => Pick<Wiring<never>, 'sign'> & { transport: Transport };

/** @throws TypeError for a `baseUrl`, an appid or a secret that cannot be used */
export function createPlatformClient(options: ClientOptions): PlatformClient {
  return platformClient(options, portable);
}

/** @throws TypeError for a `baseUrl`, an appid or a secret that cannot be used */
export function createAppClient(options: ClientOptions): AppClient {
  return appClient(options, portable);
}

const portable: Means<ClientOptions> = ({ fetch }) => ({ transport: fetchTransport(fetch), sign });

export function platformClient<Options extends ClientOptions>(
  options: Options,
  means: Means<Options>,
): PlatformClient {
  return { receiveCustomerMessage: sending('platform', options, means, receiveCustomerMessage) };
}

export function appClient<Options extends ClientOptions>(options: Options, means: Means<Options>): AppClient {
  return { sendMessageToCustomer: sending('app', options, means, sendMessageToCustomer) };
}

function sending<E extends Endpoint, Options extends ClientOptions>(
  endpoint: E,
  options: Options,
  means: Means<Options>,
  validate: Validator,
): Send<SentMessageOf<E>> {
  const { appid, secret } = options;
  checkAppid(appid);
  checkSecret(secret);
  const baseUrl = resolveBaseUrl(endpoint, options.baseUrl, appid);
  const { transport, sign } = means(options, baseUrl);
  return sender(options, { ...contractCall(endpoint, baseUrl, appid, transport), validate, sign });
}
