/** The Node entry: all of the package, sending over undici, and signing and verifying without waiting (`crypto.hash`). */
import crypto from 'node:crypto';
import type { Endpoint } from './contract/endpoints.ts';
import { receiver } from './receive/receiver.ts';
import type { Receiver, ReceiverOptions } from './receive/receiver-options.ts';
import {
  type AppClient,
  appClient,
  type ClientOptions,
  type Means,
  type PlatformClient,
  platformClient,
} from './send/clients.ts';
import { fetchTransport } from './send/fetch-transport.ts';
import { TextRequest } from './send/text-request.ts';
import { type AnyDispatcher, canDispatch, undiciTransport } from './send/undici-transport.ts';
import { diagnoseWith } from './sign/diagnose-signature.ts';
import {
  type Credentials,
  checkAppid,
  checkQuery,
  checkSecret,
  compare,
  type SignedQuery,
  signaturesOf,
  stringToSign,
  type Verification,
  type VerifyInput,
} from './sign/signature.ts';
import type { DiagnosisInput, Finding } from './sign/signature-diagnosis.ts';

export * from './index.ts';
export type { AnyDispatcher } from './send/undici-transport.ts';

export interface NodeClientOptions extends ClientOptions {
  /** Of undici 7 or later, for a proxy, certificates or limits of your own. Default a `Pool` for `baseUrl`. */
  dispatcher?: AnyDispatcher | undefined;
}

/** As in the portable entry, over undici unless `fetch` is given. @throws TypeError */
export function createPlatformClient(options: NodeClientOptions): PlatformClient {
  return platformClient(options, means);
}

/** As in the portable entry, over undici unless `fetch` is given. @throws TypeError */
export function createAppClient(options: NodeClientOptions): AppClient {
  return appClient(options, means);
}

/** As in the portable entry, without waiting for a hash. @throws TypeError */
export function createReceiver<E extends Endpoint>(options: ReceiverOptions<E>): Receiver {
  return receiver(options, verifySync);
}

/** As in the portable entry, a hundred times as fast: Web Crypto takes a task for each hash. @throws TypeError */
export function diagnoseSignature(input: DiagnosisInput): Promise<Finding[]> {
  return diagnoseWith(input, sha1);
}

export function signSync(credentials: Credentials, timestamp: string = String(Date.now())): SignedQuery {
  checkAppid(credentials.appid);
  checkSecret(credentials.secret);
  return { timestamp, signature: sha1(stringToSign(credentials, timestamp)) };
}

export function verifySync(input: VerifyInput): Verification {
  return checkQuery(input) ?? compare(signaturesOf(input, sha1), input.signature as string);
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
