/**
 * Not public: what the reference server and the conformance suite of the same version share with the client. It may
 * change or go with any version. Needs Node.
 */
import { signSync } from './node.ts';
import { type ClientOptions, endpointSender } from './send/clients.ts';
import type { Accepted, CallOptions } from './send/send.ts';
import { TextRequest } from './send/text-request.ts';
import { type AnyDispatcher, undiciTransport } from './send/undici-transport.ts';

export { PATTERNS } from '../generated/return-codes.ts';
export { unicodeViolations } from './contract/body-limits.ts';
export { bounded } from './contract/bounded.ts';
export { resolveBaseUrl } from './contract/endpoints.ts';
export { inLanguage } from './contract/language.ts';
export { dropNulls } from './contract/null-properties.ts';
export {
  describeViolations,
  escaped,
  type RuleTexts,
  violations,
} from './contract/violations.ts';
export { checkCaller } from './receive/callers.ts';
export { describePath } from './receive/describe-path.ts';
export { type BodyHeaders, bodyTooLarge, checkBodyHeaders, parseBody } from './receive/read-body.ts';
export { readablePath } from './receive/receiver-path.ts';
export { refuse, refuseInvalid } from './receive/refusal.ts';
export { judgeAnswer, parseObject, type Verdict } from './send/answer.ts';
export { decodeAnswer } from './send/decode-answer.ts';
export { usesEnvProxy } from './send/env-proxy.ts';
export { withoutContinue } from './send/interim-answers.ts';
export { stringToSign } from './sign/signature.ts';

export interface AppSenderOptions extends Omit<ClientOptions, 'fetch'> {
  dispatcher: AnyDispatcher;
}

/**
 * As `createAppClient`, for messages that were validated before and are there as JSON: the text goes to the socket as it
 * is, neither parsed nor validated nor written again.
 *
 * @throws TypeError as `createAppClient`; the function that it gives, StaffServiceError as `sendMessageToCustomer`
 */
export function createAppSender(
  options: AppSenderOptions,
): (json: string, call?: CallOptions) => Promise<Accepted> {
  const send = endpointSender('app', options, ({ dispatcher }, baseUrl) => ({
    Request: TextRequest,
    transport: undiciTransport(baseUrl, dispatcher),
    sign: signSync,
  }));
  return (json, call) => send(() => json, call);
}
