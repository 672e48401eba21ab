import { SIGNATURE, TIMESTAMP } from '../../generated/pattern-texts.ts';
import { APPID, LIMITS, PATTERNS } from '../../generated/return-codes.ts';
import { type Bilingual, inLanguage } from '../contract/language.ts';
import * as TEXTS from './texts.ts';

/** What stands in the query of every request. */
export interface SignedQuery {
  /** Milliseconds (13 digits) or seconds (10 digits) since 1970, exactly as sent: the string is what is hashed. */
  timestamp: string;
  /** 40 lower-case hexadecimal digits. */
  signature: string;
}

/** With what a request is signed. */
export interface Credentials {
  /** The APP's ID, assigned by the platform. */
  appid: string;
  /** The secret that both sides know. */
  secret: string;
}

/** A query parameter as it arrived: absent, given once, or given several times. */
export type QueryValue = string | readonly string[] | null | undefined;

/** What {@link verify} is given. */
export interface VerifyInput {
  /** Whose signature it is said to be. */
  appid: string;
  /** The active secrets, one or two: any of them may have signed. */
  secrets: readonly string[];
  /** The query's `timestamp`, as it arrived. */
  timestamp: QueryValue;
  /** The query's `signature`, as it arrived. */
  signature: QueryValue;
  /**
   * The verifier's clock, milliseconds since 1970.
   *
   * @default Date.now()
   */
  now?: number | undefined;
  /**
   * How far `timestamp` may lie from `now`, either way, seconds.
   *
   * @default 300, the contract's
   */
  freshnessSeconds?: number | undefined;
}

/** What {@link verify} finds. */
export type Verification = Verified | NotVerified;

/** The signature verifies. */
export interface Verified {
  /** True: it verifies. */
  ok: true;
}

/** The signature does not verify. */
export interface NotVerified {
  /** False: it does not verify. */
  ok: false;
  /** The return code that the refusal is answered with. */
  name: 'signatureMissing' | 'signatureInvalid';
  /** Which mistake it is, in both languages. */
  errmsg: string;
}

/** SHA-1 in lower-case hexadecimal: Web Crypto's has to be waited for, Node's has not. */
export type Sha1<Digest extends string | Promise<string>> = (text: string) => Digest;

/**
 * The very string that is hashed, for whoever signs or verifies [V]. A scheme that covers the body belongs here: it takes
 * the body's exact text as a third argument, and the compiler names all who have to pass it on. They have it once
 * `authenticate` stands behind `readBody`, in `server/http/app.ts` as in `client/receive/receiver.ts`.
 */
export function stringToSign(credentials: Credentials, timestamp: string): string {
  return credentials.appid + credentials.secret + timestamp;
}

/**
 * Signs with Web Crypto, so it runs everywhere.
 *
 * @param timestamp milliseconds or seconds since 1970; default now, in milliseconds
 * @throws TypeError for an appid or a secret that cannot be used
 */
export async function sign(
  credentials: Credentials,
  timestamp: string = String(Date.now()),
): Promise<SignedQuery> {
  checkAppid(credentials.appid);
  checkSecret(credentials.secret);
  return { timestamp, signature: await sha1(stringToSign(credentials, timestamp)) };
}

/**
 * Verifies with Web Crypto: tells missing, malformed, stale and wrong apart.
 *
 * @throws TypeError for an empty secret, or a clock or a freshness that is no number
 */
export async function verify(input: VerifyInput): Promise<Verification> {
  return (
    checkQuery(input) ?? compare(await Promise.all(computeSignatures(input, sha1)), input.signature as string)
  );
}

/** Of each secret, of a query that was checked. */
export function computeSignatures<Digest extends string | Promise<string>>(
  { appid, secrets, timestamp }: VerifyInput,
  sha1: Sha1<Digest>,
): Digest[] {
  return secrets.map((secret) => sha1(stringToSign({ appid, secret }, timestamp as string)));
}

/** What can be refused without a hash; undefined when that is nothing. */
export function checkQuery(input: VerifyInput): Verification | undefined {
  const { timestamp, signature, now = Date.now(), freshnessSeconds = LIMITS.freshnessSeconds } = input;
  if (!Number.isFinite(now)) throw new TypeError('now must be finite');
  checkFreshness(freshnessSeconds);
  for (const secret of input.secrets) checkSecret(secret);
  const missing = (['timestamp', 'signature'] as const).filter((name) => !input[name]?.length);
  if (missing.length > 0) return notVerified(TEXTS.missing(missing), 'signatureMissing');
  if (typeof timestamp !== 'string' || typeof signature !== 'string') return notVerified(TEXTS.givenTwice);
  // Strictly digits: SHA-1 over a plain concatenation can be length-extended, and this is what stops it. [D]
  if (!PATTERNS.timestamp.test(timestamp)) return notVerified(TEXTS.malformed('timestamp', TIMESTAMP));
  const sentAt = timestamp.length === 10 ? Number(timestamp) * 1000 : Number(timestamp);
  const skew = Math.ceil(Math.abs(sentAt - now) / 1000);
  if (skew > freshnessSeconds) return notVerified(TEXTS.stale(sentAt < now, skew, freshnessSeconds));
  if (!PATTERNS.signature.test(signature)) return notVerified(TEXTS.malformed('signature', SIGNATURE));
  return undefined;
}

/** Compares with every active secret's signature, always all of them, in a time that does not depend on the content. */
export function compare(expected: readonly string[], signature: string): Verification {
  let matches = false;
  for (const candidate of expected) {
    let difference = candidate.length ^ signature.length;
    for (let at = 0; at < candidate.length; at += 1) {
      difference |= candidate.charCodeAt(at) ^ signature.charCodeAt(at);
    }
    matches = difference === 0 || matches;
  }
  return matches ? { ok: true } : notVerified(TEXTS.noMatch);
}

/** With an empty secret everybody can sign, and with none, whoever guesses `undefined`. @throws TypeError */
export function checkSecret(secret: unknown): void {
  if (typeof secret !== 'string' || !secret) throw new TypeError('secret must be text, not empty');
}

/** @throws TypeError for what no address can carry */
export function checkAppid(appid: unknown): void {
  if (typeof appid !== 'string' || !APPID.test(appid)) throw new TypeError(`appid must match ${APPID}`);
}

/** NaN compares with nothing: `Number(process.env.UNSET)` would switch freshness off. @throws TypeError */
export function checkFreshness(seconds: number | undefined): void {
  if (seconds !== undefined && !(Number.isFinite(seconds) && seconds >= 0))
    throw new TypeError('freshnessSeconds must be a number, 0 or more');
}

function notVerified(text: Bilingual, name: NotVerified['name'] = 'signatureInvalid'): NotVerified {
  return { ok: false, name, errmsg: inLanguage(text) };
}

export async function sha1(text: string): Promise<string> {
  return hex(await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text)));
}

/** Lower-case hexadecimal. */
export function hex(digest: ArrayBuffer | Uint8Array): string {
  return [...new Uint8Array(digest)].map((byte) => (byte + 256).toString(16).slice(1)).join('');
}
