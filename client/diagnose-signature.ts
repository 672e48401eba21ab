import { LIMITS, PATTERNS } from '../generated/return-codes.ts';
import type { Bilingual } from './language.ts';
import { checkSecret, hex, type QueryValue, sha1 } from './signature.ts';
import type { Mistake } from './signature-mistakes.ts';

/** One mistake, and how to mend it. Holds neither a secret nor a signature. */
export interface Finding extends Bilingual {
  mistake: Mistake;
}

export interface DiagnosisInput {
  appid: string;
  /** The secrets that may sign, one or two. */
  secrets: readonly string[];
  /** What was requested: a whole URL, or its query as it was sent, escapes and all. */
  url?: string | undefined;
  /** Instead of `url`: the parameters, decoded. */
  timestamp?: QueryValue;
  signature?: QueryValue;
  /** When it was received, milliseconds since 1970. Default now. */
  now?: number | undefined;
  /** The contract's default is 300. */
  freshnessSeconds?: number | undefined;
  /** What else the app has, under its name: endpoint B may have secrets of its own. */
  otherSecrets?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Others whose secret may have been taken by mistake. */
  otherApps?: readonly { appid: string; secrets: readonly string[] }[] | undefined;
}

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
  return diagnose(input, { LIMITS, PATTERNS, hex, sha1 });
}

/** Handed over, not imported there: a bundler makes a third file, compressed apart, of what both files import. */
export interface Shared {
  LIMITS: typeof LIMITS;
  PATTERNS: typeof PATTERNS;
  hex: typeof hex;
  sha1: (text: string) => string | Promise<string>;
}
