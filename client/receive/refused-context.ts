/** What a receiver tells of a request that it refuses. */

import { RETURN_CODES } from '../../generated/return-codes.ts';
import { bounded } from '../contract/bounded.ts';
import { diagnoseSignature } from '../sign/diagnose-signature.ts';
import type { Finding } from '../sign/signature-diagnosis.ts';
import type { SentSignature } from './find-mistakes.ts';
import type { ReceiverApp, RefusedContext } from './receiver-options.ts';
import type { Refusal } from './refusal.ts';

/** What is known of a request, filled in along the way. */
export interface Seen {
  path: string;
  appid?: string | undefined;
  user?: string | undefined;
  /** When it was received, milliseconds since 1970. */
  now?: number | undefined;
}

const AT_ONCE = 20;
const PER_SECOND = 1;

type Diagnose = (refusal: Refusal, named: string | undefined, sent: SentSignature) => Promise<Finding[]>;

/** @param list who may sign; of endpoint A also whom the path names, where nobody is listed */
export function diagnosis(list: (named: string | undefined) => Promise<readonly ReceiverApp[]>): Diagnose {
  let left = AT_ONCE;
  let refilledAt = performance.now();
  let last: Promise<unknown> = Promise.resolve();

  async function find(named: string | undefined, sent: SentSignature): Promise<Finding[]> {
    const { findMistakes } = await import('./find-mistakes.ts');
    return findMistakes(await list(named), named, sent, diagnoseSignature);
  }

  return async ({ errcode }, named, sent) => {
    const { signatureMissing, signatureInvalid } = RETURN_CODES;
    if (errcode !== signatureMissing.code && errcode !== signatureInvalid.code) return [];
    const now = performance.now();
    left = Math.min(AT_ONCE, left + ((now - refilledAt) / 1000) * PER_SECOND);
    refilledAt = now;
    if (left < 1) return [];
    left -= 1;
    // One after another: each is thousands of hashes in one turn.
    const found = last.then(() => find(named, sent)).catch(() => []);
    last = found;
    return found;
  };
}

export function refusedContext(
  method: string,
  { path, appid, user }: Seen,
  diagnose: () => Promise<Finding[]>,
): RefusedContext {
  let found: Promise<Finding[]> | undefined;
  return {
    method,
    path: bounded(redacted(path), 2048),
    appid: appid && redacted(appid), // a signature may stand in its place
    user,
    diagnose() {
      found ??= diagnose();
      return found;
    },
  };
}

const redacted = (path: string) => path.replace(/sign.{0,20}[=:][^/]*|[0-9a-f]{38,}/gi, '[redacted]');
