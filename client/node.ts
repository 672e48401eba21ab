/** The Node entry: all of the package, sending over undici, and signing and verifying without waiting (`crypto.hash`). */
import crypto from 'node:crypto';
import type { Endpoint } from './contract/endpoints.ts';
import { receiver } from './receive/receiver.ts';
import type { Receiver, ReceiverOptions } from './receive/receiver-options.ts';
import type { NodeClientOptions } from './send/client-options.ts';
import {
  type AppClient,
  appClient,
  type Means,
  type PlatformClient,
  platformClient,
} from './send/clients.ts';
import { fetchTransport } from './send/fetch-transport.ts';
import { TextRequest } from './send/text-request.ts';
import { canDispatch, undiciTransport } from './send/undici-transport.ts';
import { diagnoseWith } from './sign/diagnose-signature.ts';
import {
  type Credentials,
  checkAppid,
  checkQuery,
  checkSecret,
  compare,
  computeSignatures,
  type SignedQuery,
  stringToSign,
  type Verification,
  type VerifyInput,
} from './sign/signature.ts';
import type { DiagnosisInput, Finding } from './sign/signature-diagnosis.ts';

export * from './index.ts';
export type { NodeClientOptions } from './send/client-options.ts';
export type { AnyDispatcher } from './send/undici-transport.ts';

/**
 * Creates an APP's client of the platform, as in the portable entry, but over undici unless `fetch` is given.
 *
 * @throws TypeError for a `baseUrl`, an appid, a secret or a dispatcher that cannot be used
 * @example
 * ```ts
 * const platform = createPlatformClient({ baseUrl: 'http://127.0.0.1:8080', appid: '1001', secret: 'abcdef' });
 * await platform.receiveCustomerMessage({ FromUserId: '123', MsgType: 'text', Content: '你好' });
 * ```
 */
export function createPlatformClient(options: NodeClientOptions): PlatformClient {
  return platformClient(options, means);
}

/**
 * Creates a platform's client of an APP, as in the portable entry, but over undici unless `fetch` is given.
 *
 * @throws TypeError for a `baseUrl`, an appid, a secret or a dispatcher that cannot be used
 * @example
 * ```ts
 * const app = createAppClient({ baseUrl: 'http://127.0.0.1:3000/qmtapi', appid: '1001', secret: 'abcdef' });
 * await app.sendMessageToCustomer({ ToUserId: '123', MsgType: 'text', Content: '您好' });
 * ```
 */
export function createAppClient(options: NodeClientOptions): AppClient {
  return appClient(options, means);
}

/**
 * Creates a receiver of one endpoint's messages, as in the portable entry, but without waiting for a hash.
 *
 * @throws TypeError for an endpoint, an appid, a secret or a number that is none
 */
export function createReceiver<E extends Endpoint>(options: ReceiverOptions<E>): Receiver {
  return receiver(options, verifySync);
}

/**
 * Names the mistakes of a signature that does not verify, as in the portable entry, but a hundred times as fast: Web Crypto
 * takes a task for each hash.
 *
 * @throws TypeError for an empty secret
 */
export function diagnoseSignature(input: DiagnosisInput): Promise<Finding[]> {
  return diagnoseWith(input, sha1);
}

/**
 * Signs without waiting.
 *
 * @param timestamp milliseconds or seconds since 1970; default now, in milliseconds
 * @throws TypeError for an appid or a secret that cannot be used
 */
export function signSync(credentials: Credentials, timestamp: string = String(Date.now())): SignedQuery {
  checkAppid(credentials.appid);
  checkSecret(credentials.secret);
  return { timestamp, signature: sha1(stringToSign(credentials, timestamp)) };
}

/**
 * Verifies without waiting: tells missing, malformed, stale and wrong apart.
 *
 * @throws TypeError for an empty secret, or a clock or a freshness that is no number
 */
export function verifySync(input: VerifyInput): Verification {
  return checkQuery(input) ?? compare(computeSignatures(input, sha1), input.signature as string);
}

const means: Means<NodeClientOptions> = ({ fetch, dispatcher }, baseUrl) => {
  const overUndici = fetch === undefined && (dispatcher !== undefined || canDispatch);
  return {
    Request: TextRequest,
    transport: overUndici ? undiciTransport(baseUrl, dispatcher) : fetchTransport(fetch),
    sign: signSync,
  };
};

// `hash` came with Node 20.12.
const sha1 =
  crypto.hash === undefined
    ? (text: string) => crypto.createHash('sha1').update(text).digest('hex')
    : (text: string) => crypto.hash('sha1', text);
