/** Why a correct signature was refused: the usual mistakes are made, one request each, until the target takes one. */
import { RETURN_CODES } from '@staff-service/client';
import { CONTRACT_CODES } from '../evaluation/evaluation.ts';
import type { Probe, Session } from '../probe/session.ts';
import { makeSignatureTrials, type SignatureTrial } from '../probe/signature-trials.ts';
import { findHeader } from '../wire-types.ts';
import { PLAIN } from './plain-message.ts';

export interface TrialOutcome {
  /** Which was accepted. */
  accepted?: SignatureTrial;
  /** How many were refused. */
  refused: number;
  /** A wrong signature is answered otherwise than the right one: it was not for its signature that this was refused. */
  verifies: boolean;
  /** It accepts what is not signed, and nothing else. */
  unsigned: boolean;
}

/** A target that takes long for each is not kept busy with all of them. */
const MOST_MS = 20_000;
const { signatureMissing, signatureInvalid, unknownAppid } = RETURN_CODES;
const OF_SIGNATURES: readonly (number | undefined)[] = [signatureMissing.code, signatureInvalid.code];
/** Of answers without a code: statuses by which a signature may be refused. */
const STATUSES = [400, 401, 403, 422];
/** Seconds: the rest is the clocks', not the signature's. */
export const CLOCK_SKEW_SECONDS = 60;

/** Sends nothing where the answer says clearly that the signature was not the reason. */
export async function trySignatures(session: Session, right: Probe): Promise<TrialOutcome> {
  const outcome: TrialOutcome = { refused: 0, verifies: false, unsigned: false };
  if (!mayBeSignature(right)) return outcome;
  const unsigned = await session.probeFirst({ ...PLAIN, timestamp: 'missing', signature: 'missing' });
  if (unsigned.evaluation.accepted) return { ...outcome, unsigned: true };
  if (!OF_SIGNATURES.includes(right.evaluation.errcode)) {
    const wrong = await session.probeFirst({ ...PLAIN, signature: 'wrongSecret' });
    if (!isAnsweredAlike(right, wrong)) return { ...outcome, verifies: true };
  }
  const begun = performance.now();
  for (const trial of makeSignatureTrials(session.target, Date.now())) {
    const probe = await session.probeSigned(PLAIN, trial);
    if (probe.evaluation.accepted) return { ...outcome, accepted: trial };
    const { answer } = probe.sent;
    if (answer === null || answer.status === RETURN_CODES.tooManyRequests.status) break;
    outcome.refused += 1;
    if (session.stopped !== undefined || performance.now() - begun > MOST_MS) break;
  }
  return outcome;
}

/** Refused for its signature, or for no reason that the contract names. */
function mayBeSignature(probe: Probe): boolean {
  const { errcode } = probe.evaluation;
  const skew = clockSkewSeconds(probe);
  if (probe.sent.answer === null || (skew !== undefined && Math.abs(skew) > CLOCK_SKEW_SECONDS)) return false;
  if (errcode === undefined) return STATUSES.includes(probe.sent.answer.status) && !isGateway(probe);
  if (errcode === unknownAppid.code) return false;
  return OF_SIGNATURES.includes(errcode) || !CONTRACT_CODES.includes(errcode) || STATUSES.includes(errcode);
}

/** It asks for a login, which no signature is. */
function isGateway({ sent }: Probe): boolean {
  const headers = sent.answer?.headers ?? [];
  const isAsking = findHeader(headers, 'www-authenticate') !== undefined;
  return isAsking || /html/i.test(findHeader(headers, 'content-type') ?? '');
}

function isAnsweredAlike(one: Probe, other: Probe): boolean {
  return (
    one.sent.answer?.status === other.sent.answer?.status &&
    one.evaluation.errcode === other.evaluation.errcode
  );
}

/** How far the target's clock is ahead, by its `Date` header. */
export function clockSkewSeconds({ sent }: Probe): number | undefined {
  const date = findHeader(sent.answer?.headers ?? [], 'date');
  const skew = Math.round((Date.parse(date ?? '') - sent.startedAt) / 1000);
  return Number.isNaN(skew) ? undefined : skew;
}
