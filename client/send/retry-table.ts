/** Why an attempt failed, as far as it matters for another one. */
export type Failure =
  | 'notConnected'
  | 'busy'
  | 'notStored'
  | 'timeout'
  | 'connectionLost'
  | 'serverError'
  | 'systemBusy'
  | 'unreadableAnswer'
  | 'final';

/**
 * What is sent again. The contract has no message id, so without an `Idempotency-Key` only that which was certainly not
 * processed (`always`); with one (`withKey`), also what may have been. [D] The READMEs' table is generated from it.
 */
export const RETRY_TABLE: Readonly<Record<Failure, 'always' | 'withKey' | 'never'>> = {
  notConnected: 'always',
  busy: 'always',
  notStored: 'always',
  timeout: 'withKey',
  connectionLost: 'withKey',
  serverError: 'withKey',
  systemBusy: 'withKey',
  unreadableAnswer: 'withKey',
  final: 'never',
};
