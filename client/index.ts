export type { CustomerMessage, ReturnCode, StaffMessage } from '../generated/openapi.ts';
export {
  type Errcode,
  LIMITS,
  PATTERNS,
  RETURN_CODES,
  type ReturnCodeName,
} from '../generated/return-codes.ts';
export { type Accepted, judgeAnswer } from './answer.ts';
export {
  type AppClient,
  type CallOptions,
  type ClientOptions,
  createAppClient,
  createPlatformClient,
  type PlatformClient,
} from './clients.ts';
export { mayBeRetried, StaffServiceError, type StaffServiceErrorCode } from './errors.ts';
export {
  type Credentials,
  type QueryValue,
  type SignedQuery,
  sign,
  type Verification,
  type VerifyInput,
  verify,
} from './signature.ts';
export { describeViolations, escaped, type Violation, violations } from './violations.ts';
