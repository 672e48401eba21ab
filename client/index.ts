export type { ReturnCode } from '../generated/openapi.ts';
export {
  type Errcode,
  LIMITS,
  PATTERNS,
  RETURN_CODES,
  type ReturnCodeName,
} from '../generated/return-codes.ts';
export { unicodeViolations } from './contract/body-limits.ts';
export { bounded } from './contract/bounded.ts';
export {
  type CustomerMessage,
  type Endpoint,
  type MessageOf,
  resolveBaseUrl,
  type StaffMessage,
} from './contract/endpoints.ts';
export type { Bilingual, Language } from './contract/language.ts';
export { dropNulls } from './contract/null-properties.ts';
export {
  describeViolations,
  escaped,
  type RuleTexts,
  type Violation,
  violations,
} from './contract/violations.ts';
export { checkCaller } from './receive/callers.ts';
export { describePath } from './receive/describe-path.ts';
export {
  type IdempotencyClaim,
  type IdempotencyStore,
  type MemoryIdempotencyOptions,
  memoryIdempotency,
} from './receive/idempotency.ts';
export { type NodeHandler, toNodeHandler } from './receive/node-handler.ts';
export { type BodyHeaders, bodyTooLarge, checkBodyHeaders, parseBody } from './receive/read-body.ts';
export { createReceiver } from './receive/receiver.ts';
export type {
  IncomingRequest,
  MessageContext,
  Receiver,
  ReceiverApp,
  ReceiverOptions,
  RefusedContext,
  Reply,
} from './receive/receiver-options.ts';
export { readablePath } from './receive/receiver-path.ts';
export { Refusal, type RefusalDetails, refuse, refuseInvalid } from './receive/refusal.ts';
export { judgeAnswer, parseObject, type Verdict } from './send/answer.ts';
export {
  type AppClient,
  type ClientOptions,
  createAppClient,
  createPlatformClient,
  type PlatformClient,
} from './send/clients.ts';
export { StaffServiceError, type StaffServiceErrorCode } from './send/errors.ts';
export type { Fetch, FetchAnswer, FetchInit } from './send/fetch-transport.ts';
export type { ClientHooks, RequestEvent, ResponseEvent, RetryEvent } from './send/hooks.ts';
export { type Failure, RETRY_TABLE } from './send/retry-table.ts';
export type { Accepted, CallOptions } from './send/send.ts';
export { diagnoseSignature } from './sign/diagnose-signature.ts';
export {
  type Credentials,
  type QueryValue,
  type SignedQuery,
  sign,
  type Verification,
  type VerifyInput,
  verify,
} from './sign/signature.ts';
export type { DiagnosisInput, Finding } from './sign/signature-diagnosis.ts';
export type { Mistake } from './sign/signature-mistakes.ts';
