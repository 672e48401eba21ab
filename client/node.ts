/** The Node entry: all of the package, and signing and verifying without waiting (`crypto.hash`, 0.8 µs). */
import { hash } from 'node:crypto';
import {
  type Credentials,
  checkQuery,
  checkSecret,
  compare,
  type SignedQuery,
  type Verification,
  type VerifyInput,
} from './signature.ts';

export * from './index.ts';

export function signSync(
  { appid, secret }: Credentials,
  timestamp: string = String(Date.now()),
): SignedQuery {
  checkSecret(secret);
  return { timestamp, signature: hash('sha1', appid + secret + timestamp) };
}

export function verifySync(input: VerifyInput): Verification {
  const checked = checkQuery(input);
  if ('ok' in checked) return checked;
  return compare(
    input.secrets.map((secret) => hash('sha1', input.appid + secret + checked.timestamp)),
    checked.signature,
  );
}
