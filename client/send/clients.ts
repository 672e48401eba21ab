/** The clients, whatever carries their requests. */
import { receiveCustomerMessage, sendMessageToCustomer } from '../../generated/messages.validators.js';
import {
  type CustomerMessage,
  type Endpoint,
  resolveBaseUrl,
  type StaffMessage,
} from '../contract/endpoints.ts';
import { checkAppid, checkSecret, sign } from '../sign/signature.ts';
import type { CallState } from './call-errors.ts';
import type { CallOptions, ClientOptions } from './client-options.ts';
import { type Carrier, contractCall } from './contract-calls.ts';
import { fetchTransport } from './fetch-transport.ts';
import { type Accepted, type Send, type Signer, sender, type Written } from './send.ts';
import { serialize } from './validate-message.ts';

/** An APP's client of the platform (endpoint A). */
export interface PlatformClient {
  /**
   * Tells the platform what a customer wrote. Resolves once the platform has accepted the message.
   *
   * @throws {@link StaffServiceError} when the platform did not accept the message; TypeError for an option that no request
   * can carry
   */
  receiveCustomerMessage(message: CustomerMessage, options?: CallOptions): Promise<Accepted>;
}

/** A platform's client of an APP (endpoint B). */
export interface AppClient {
  /**
   * Sends a message to one of the APP's customers. Resolves once the APP has accepted the message.
   *
   * @throws {@link StaffServiceError} when the APP did not accept the message; TypeError for an option that no request can
   * carry
   */
  sendMessageToCustomer(message: StaffMessage, options?: CallOptions): Promise<Accepted>;
}

/** How one entry sends and signs; asked once `baseUrl` is known to be an address. */
export type Means<Options> = (options: Options, baseUrl: string) => Carrier & { sign: Signer };

/**
 * Creates an APP's client of the platform, over the global `fetch`.
 *
 * @throws TypeError for a `baseUrl`, an appid or a secret that cannot be used
 * @example
 * ```ts
 * const platform = createPlatformClient({ baseUrl: 'http://127.0.0.1:8080', appid: '1001', secret: 'abcdef' });
 * await platform.receiveCustomerMessage({ FromUserId: '123', MsgType: 'text', Content: '你好' });
 * ```
 */
export function createPlatformClient(options: ClientOptions): PlatformClient {
  return platformClient(options, portable);
}

/**
 * Creates a platform's client of an APP, over the global `fetch`.
 *
 * @throws TypeError for a `baseUrl`, an appid or a secret that cannot be used
 * @example
 * ```ts
 * const app = createAppClient({ baseUrl: 'http://127.0.0.1:3000/qmtapi', appid: '1001', secret: 'abcdef' });
 * await app.sendMessageToCustomer({ ToUserId: '123', MsgType: 'text', Content: '您好' });
 * ```
 */
export function createAppClient(options: ClientOptions): AppClient {
  return appClient(options, portable);
}

const portable: Means<ClientOptions> = ({ fetch }) => ({ Request, transport: fetchTransport(fetch), sign });

export function platformClient<Options extends ClientOptions>(
  options: Options,
  means: Means<Options>,
): PlatformClient {
  return {
    receiveCustomerMessage: endpointSender('platform', options, means, (message, state) =>
      serialize(message, 'FromUserId', receiveCustomerMessage, state),
    ),
  };
}

export function appClient<Options extends ClientOptions>(options: Options, means: Means<Options>): AppClient {
  return {
    sendMessageToCustomer: endpointSender('app', options, means, (message, state) =>
      serialize(message, 'ToUserId', sendMessageToCustomer, state),
    ),
  };
}

/** Sends what `write` makes of a message to one endpoint. */
export function endpointSender<Message, Options extends ClientOptions>(
  endpoint: Endpoint,
  options: Options,
  means: Means<Options>,
  write: (message: Message, state: CallState) => Written,
): Send<Message> {
  const { appid, secret } = options;
  checkAppid(appid);
  checkSecret(secret);
  const baseUrl = resolveBaseUrl(endpoint, options.baseUrl, appid);
  const carrier = means(options, baseUrl);
  return sender(options, contractCall(endpoint, baseUrl, appid, carrier), carrier.sign, write);
}
