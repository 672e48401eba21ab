import { LIMITS, PATTERNS } from '../../generated/return-codes.ts';
import { checkSecret, hex, sha1, stringToSign } from './signature.ts';
import type { DiagnosisInput, Finding, Shared } from './signature-diagnosis.ts';

/**
 * Names the mistakes of a signature that does not verify, the most telling first. An empty list: it verifies. What it
 * takes is loaded when it is called: a service that runs well has no need of it.
 *
 * @throws TypeError for an empty secret
 */
export function diagnoseSignature(input: DiagnosisInput): Promise<Finding[]> {
  return diagnoseWith(input, sha1);
}

/** The same with another SHA-1, which may do without waiting. */
export async function diagnoseWith(input: DiagnosisInput, sha1: Shared['sha1']): Promise<Finding[]> {
  for (const secret of input.secrets) checkSecret(secret);
  const { diagnose } = await import('./signature-diagnosis.ts');
  return diagnose(input, { LIMITS, PATTERNS, hex, sha1, stringToSign });
}
