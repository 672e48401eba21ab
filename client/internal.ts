/**
 * Not public: what the reference server and the conformance suite of the same version share with the client. It may
 * change or go with any version. Needs Node.
 */
export { ANSWER_SECONDS, PATTERNS } from '../generated/return-codes.ts';
export { unicodeViolations } from './contract/body-limits.ts';
export { bounded } from './contract/bounded.ts';
export { pathOf, resolveBaseUrl } from './contract/endpoints.ts';
export { inLanguage } from './contract/language.ts';
export { dropNulls } from './contract/null-properties.ts';
export * as RULE_TEXTS from './contract/texts.ts';
export {
  type BrokenRule,
  describeViolations,
  escaped,
  type RuleTexts,
  tellViolations,
  violations,
} from './contract/violations.ts';
export { checkCaller } from './receive/callers.ts';
export { describePath } from './receive/describe-path.ts';
export { type BodyHeaders, bodyTooLarge, checkBodyHeaders, parseBody } from './receive/read-body.ts';
export { readablePath } from './receive/receiver-path.ts';
export { refuse, refuseInvalid } from './receive/refusal.ts';
export { ANSWER_LIMIT_BYTES, judgeAnswer, parseObject, printable, type Verdict } from './send/answer.ts';
export { QUOTED_CHARACTERS } from './send/call-errors.ts';
export { decodeAnswer } from './send/decode-answer.ts';
export { usesEnvProxy } from './send/env-proxy.ts';
export { requestHeaders } from './send/request-headers.ts';
export { ENDPOINT_STATUSES, retryOf } from './send/retry-policy.ts';
export { stringToSign } from './sign/signature.ts';
export { type Candidate, candidates } from './sign/signature-mistakes.ts';
