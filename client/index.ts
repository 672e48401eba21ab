export type { ReturnCode } from '../generated/openapi.ts';
export {
  type Errcode,
  LIMITS,
  PATTERNS,
  RETURN_CODES,
  type ReturnCodeName,
} from '../generated/return-codes.ts';
export { judgeAnswer, parseObject, type Verdict } from './answer.ts';
export { type BodyHeaders, bodyTooLarge, checkBodyHeaders, parseBody } from './body.ts';
export { unicodeViolations } from './body-limits.ts';
export { bounded } from './bounded.ts';
export { checkCaller } from './callers.ts';
export {
  type AppClient,
  type ClientOptions,
  createAppClient,
  createPlatformClient,
  type PlatformClient,
} from './clients.ts';
export { describePath } from './describe-path.ts';
export { diagnoseSignature } from './diagnose-signature.ts';
export {
  type CustomerMessage,
  type Endpoint,
  type MessageOf,
  resolveBaseUrl,
  type StaffMessage,
} from './endpoints.ts';
export { StaffServiceError, type StaffServiceErrorCode } from './errors.ts';
export type { Fetch, FetchAnswer, FetchInit } from './fetch-transport.ts';
export type { ClientHooks, RequestEvent, ResponseEvent, RetryEvent } from './hooks.ts';
export {
  type IdempotencyClaim,
  type IdempotencyStore,
  type MemoryIdempotencyOptions,
  memoryIdempotency,
} from './idempotency.ts';
export type { Bilingual, Language } from './language.ts';
export { type NodeHandler, toNodeHandler } from './node-handler.ts';
export { dropNulls } from './null-properties.ts';
export { createReceiver } from './receiver.ts';
export type {
  IncomingRequest,
  MessageContext,
  Receiver,
  ReceiverApp,
  ReceiverOptions,
  RefusedContext,
  Reply,
} from './receiver-options.ts';
export { readablePath } from './receiver-path.ts';
export { Refusal, type RefusalDetails, refuse, refuseInvalid } from './refusal.ts';
export { type Failure, RETRY_TABLE } from './retry-table.ts';
export type { Accepted, CallOptions } from './send.ts';
export {
  type Credentials,
  type QueryValue,
  type SignedQuery,
  sign,
  type Verification,
  type VerifyInput,
  verify,
} from './signature.ts';
export type { DiagnosisInput, Finding } from './signature-diagnosis.ts';
export type { Mistake } from './signature-mistakes.ts';
export { describeViolations, escaped, type RuleTexts, type Violation, violations } from './violations.ts';
