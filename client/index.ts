export type { ReturnCode } from '../generated/openapi.ts';
export {
  type Errcode,
  LIMITS,
  RETURN_CODES,
  type Retry,
  type ReturnCodeName,
} from '../generated/return-codes.ts';
export type {
  CustomerContentMessage,
  CustomerEventMessage,
  CustomerMessage,
  Endpoint,
  MessageOf,
  ReceivedCustomerMessage,
  ReceivedStaffMessage,
  StaffContentMessage,
  StaffEventMessage,
  StaffMessage,
} from './contract/endpoints.ts';
export type { Bilingual, Language } from './contract/language.ts';
export type { Violation } from './contract/violations.ts';
export {
  type IdempotencyClaim,
  type IdempotencyStore,
  type MemoryIdempotencyOptions,
  memoryIdempotency,
} from './receive/idempotency.ts';
export { type NodeHandler, toNodeHandler } from './receive/node-handler.ts';
export { createReceiver } from './receive/receiver.ts';
export type {
  AppsOption,
  CommonReceiverOptions,
  IncomingRequest,
  MessageContext,
  Receiver,
  ReceiverApp,
  ReceiverOptions,
  RefusedContext,
  Reply,
  SecretsForOption,
} from './receive/receiver-options.ts';
export { Refusal, type RefusalDetails } from './receive/refusal.ts';
export type { CallOptions, ClientOptions } from './send/client-options.ts';
export {
  type AppClient,
  createAppClient,
  createPlatformClient,
  type PlatformClient,
} from './send/clients.ts';
export { StaffServiceError, type StaffServiceErrorCode } from './send/errors.ts';
export type { Fetch, FetchAnswer, FetchHeaders, FetchInit } from './send/fetch-transport.ts';
export type { ClientHooks, RequestEvent, ResponseEvent, RetryEvent } from './send/hooks.ts';
export type { Accepted } from './send/send.ts';
export { diagnoseSignature } from './sign/diagnose-signature.ts';
export type { Mistake } from './sign/diagnosis-texts.ts';
export {
  type Credentials,
  type NotVerified,
  type QueryValue,
  type SignedQuery,
  sign,
  type Verification,
  type Verified,
  type VerifyInput,
  verify,
} from './sign/signature.ts';
export type { DiagnosisInput, Finding, OtherApp } from './sign/signature-diagnosis.ts';
