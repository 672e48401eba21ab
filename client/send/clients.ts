/** The clients, whatever carries their requests. */
import { receiveCustomerMessage, sendMessageToCustomer } from '../../generated/messages.validators.js';
import {
  type CustomerMessage,
  type Endpoint,
  resolveBaseUrl,
  type StaffMessage,
} from '../contract/endpoints.ts';
import { checkAppid, checkSecret, sign } from '../sign/signature.ts';
import { type Carrier, contractCall } from './contract-calls.ts';
import { type Fetch, fetchTransport } from './fetch-transport.ts';
import { type Accepted, type CallOptions, type Send, type SendOptions, sender, type Wiring } from './send.ts';
import { serialize } from './validate-message.ts';

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
export type Means<Options> = (options: Options, baseUrl: string) => Pick<Wiring, 'sign'> & Carrier;

/** @throws TypeError for a `baseUrl`, an appid or a secret that cannot be used */
export function createPlatformClient(options: ClientOptions): PlatformClient {
  return platformClient(options, portable);
}

/** @throws TypeError for a `baseUrl`, an appid or a secret that cannot be used */
export function createAppClient(options: ClientOptions): AppClient {
  return appClient(options, portable);
}

const portable: Means<ClientOptions> = ({ fetch }) => ({ Request, transport: fetchTransport(fetch), sign });

export function platformClient<Options extends ClientOptions>(
  options: Options,
  means: Means<Options>,
): PlatformClient {
  const send = endpointSender('platform', options, means);
  return {
    receiveCustomerMessage: (message, call) =>
      send((state) => serialize(message, receiveCustomerMessage, state), call),
  };
}

export function appClient<Options extends ClientOptions>(options: Options, means: Means<Options>): AppClient {
  const send = endpointSender('app', options, means);
  return {
    sendMessageToCustomer: (message, call) =>
      send((state) => serialize(message, sendMessageToCustomer, state), call),
  };
}

export function endpointSender<Options extends ClientOptions>(
  endpoint: Endpoint,
  options: Options,
  means: Means<Options>,
): Send {
  const { appid, secret } = options;
  checkAppid(appid);
  checkSecret(secret);
  const baseUrl = resolveBaseUrl(endpoint, options.baseUrl, appid);
  const { sign, ...carrier } = means(options, baseUrl);
  return sender(options, { ...contractCall(endpoint, baseUrl, appid, carrier), sign });
}
