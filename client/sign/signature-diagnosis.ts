/** Why a signature does not verify: the usual mistakes are made again, until one of them gives what was sent. */
import type { LIMITS, PATTERNS } from '../../generated/return-codes.ts';
import type { Bilingual } from '../contract/language.ts';
import { DETAILS, type Mistake, TEXTS } from './diagnosis-texts.ts';
import type { hex, QueryValue, stringToSign } from './signature.ts';
import { type Candidate, candidates, clockCandidates, decoded } from './signature-mistakes.ts';

/** A mistake, and how to mend it, in both languages. Holds neither a secret nor a signature. */
export interface Finding extends Bilingual {
  /** Which mistake it is. */
  mistake: Mistake;
}

/** What {@link diagnoseSignature} is given. */
export interface DiagnosisInput {
  /** Whose signature it is said to be. */
  appid: string;
  /** The secrets that may sign, one or two. */
  secrets: readonly string[];
  /** What was requested: a whole URL, or its query as it was sent, escapes and all. */
  url?: string | undefined;
  /** In place of `url`: the query's `timestamp`, decoded. */
  timestamp?: QueryValue;
  /** In place of `url`: the query's `signature`, decoded. */
  signature?: QueryValue;
  /**
   * When it was received, milliseconds since 1970.
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
  /** What else the app has, under its name: endpoint B may have secrets of its own. */
  otherSecrets?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Others whose secret may have been taken by mistake. */
  otherApps?: readonly OtherApp[] | undefined;
}

/** Another APP, whose secret may have been taken by mistake. */
export interface OtherApp {
  /** Its ID. */
  appid: string;
  /** Its secrets. */
  secrets: readonly string[];
}

/** Handed over, not imported there: a bundler makes a third file, compressed apart, of what both files import. */
export interface Shared {
  LIMITS: typeof LIMITS;
  PATTERNS: typeof PATTERNS;
  hex: typeof hex;
  sha1: (text: string) => string | Promise<string>;
  stringToSign: typeof stringToSign;
}

export async function diagnose(input: DiagnosisInput, shared: Shared): Promise<Finding[]> {
  const findings: Finding[] = [];
  const query = input.url === undefined ? input : parameters(input.url, findings);
  const values = { timestamp: [query.timestamp ?? []].flat(), signature: [query.signature ?? []].flat() };
  for (const [name, given] of Object.entries(values)) {
    if (!given[0]) findings.push(finding('missing', name));
    else if (given.length > 1) findings.push(finding('repeated', name));
  }
  const [[sentTimestamp], [sentSignature]] = [values.timestamp, values.signature];
  if (!sentTimestamp || !sentSignature) return findings;
  const timestamp = plain('timestamp', sentTimestamp, findings);
  const signature = inHex(plain('signature', sentSignature, findings), findings, shared);
  if (/^[0-9a-f]{33,40}$/.test(signature))
    findings.unshift(...(await mistakeOf(input, timestamp, signature, shared)));
  else findings.push(otherHash(signature));
  return [...findings, ...timeFindings(timestamp, input, shared)];
}

function finding(mistake: Mistake, particular: Bilingual | string | number = ''): Finding {
  const { zh, en } = TEXTS[mistake];
  const { zh: inZh, en: inEn } =
    typeof particular === 'object' ? particular : { zh: `${particular}`, en: `${particular}` };
  return { mistake, zh: zh.replace('…', () => inZh), en: en.replace('…', () => inEn) };
}

/** An address that was escaped as a whole: before any `=`, or any `?` of its own. */
const ESCAPED_WHOLE = /^(?:[^=]*%(?:25)*3d|[^?=]*%(?:25)*3f)/i;
/** `&` in HTML, and what HTML makes of `&timestamp`, in the encodings in which it arrives. */
const ESCAPED = /&(?:amp|#38|#x26);(?:amp;)*|(×|Ã\x97|%C3%97)(?=tamp)/gi;

function parameters(url: string, findings: Finding[]): { timestamp: QueryValue; signature: QueryValue } {
  const whole = url.trim().replace(/^(['"])(.*)\1$/s, '$2');
  const plain = whole.replace(ESCAPED, (_, times) => (times ? '&times' : '&'));
  if (plain !== whole) findings.push(finding('htmlEscaped', whole.match(ESCAPED)![0]));
  const address = ESCAPED_WHOLE.test(plain) ? decoded(decoded(plain)) : plain;
  if (address !== plain) findings.push(finding('urlEncoded', '? & ='));
  const search = address.replace(/#.*/s, '').replace(/^[^?]*\?/s, '');
  const apart = search.replace(/\?(?=(?:timestamp|sign\w*)=)/g, '&');
  if (apart !== search) findings.push(finding('whitespace', DETAILS.questionMark));
  const query = [...new URLSearchParams(apart)];
  const given = (name: string, like: RegExp, value: RegExp) => {
    const exact = query.filter(([key]) => key === name);
    if (exact[0]) return exact.map(([, one]) => one);
    const [key, alike] =
      query.find(([key]) => like.test(key)) ?? query.find(([, one]) => value.test(one)) ?? [];
    if (!alike) return [];
    findings.push(finding('misnamed', key!.replace(/[0-9a-f]{8,}/gi, '~').slice(0, 32)));
    return [alike];
  };
  return {
    timestamp: given('timestamp', /time|stamp|^ts?$/i, /^\d{10}(\d{3})?$/),
    signature: given('signature', /sig|hash|digest/i, /^[0-9a-f]{40}$/i),
  };
}

/** Without what was put around it: further encodings, full-width characters, white space, quotes, punctuation. */
function plain(name: string, sent: string, findings: Finding[]): string {
  const text = decoded(decoded(sent));
  if (text !== sent) findings.push(finding('urlEncoded', name));
  const left = text
    .normalize('NFKC')
    .replace(/^[^\w+/-]+|[^\w+/=-]+$/g, '')
    .replace(/^(0x|sha1=)(?=[\da-f]+$)/i, '')
    .replace(/^(..[-: ]){19}..$/, (pairs) => pairs.replace(/[-: ]/g, ''));
  if (left !== text) findings.push(finding('whitespace', DETAILS.punctuation(name)));
  return left;
}

function inHex(signature: string, findings: Finding[], { hex }: Shared): string {
  if (/^[0-9a-f]+$/i.test(signature)) {
    if (/[A-F]/.test(signature)) findings.push(finding('upperCase'));
    return signature.toLowerCase();
  }
  // In a query, the + of Base64 reads as a space.
  const base64 = signature.replaceAll(' ', '+').replaceAll('-', '+').replaceAll('_', '/');
  // As long as a hash is.
  if (!/^([\w+/]{22}(==)?|[\w+/]{27}=?|[\w+/]{43}=?|[\w+/]{86}(==)?)$/.test(base64)) return signature;
  findings.push(finding('base64'));
  return hex(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)).buffer);
}

/** By the digits of their hexadecimal form. */
const HASHES: Record<number, string> = {
  32: 'MD5',
  64: 'SHA-256, HMAC-SHA256',
  128: 'SHA-512',
};

function otherHash(signature: string): Finding {
  const name = HASHES[signature.length];
  return name !== undefined && /^[0-9a-f]+$/.test(signature)
    ? finding('otherHash', name)
    : finding('malformedSignature');
}

/** Nothing when the signature is right; otherwise the mistake that gives it. */
async function mistakeOf(
  input: DiagnosisInput,
  timestamp: string,
  signature: string,
  shared: Shared,
): Promise<Finding[]> {
  const { appid, secrets, otherApps = [], otherSecrets = {} } = input;
  const short = signature.length < 40;
  // As `BigInteger.toString(16)` writes it, and `Integer.toHexString` byte by byte.
  const matches = (hash: string) =>
    hash === signature ||
    (short && (hash.replace(/^0+/, '') === signature || hash.replace(/0(.)|(..)/g, '$1$2') === signature));
  const lost = short ? [finding('lostZeros')] : [];
  const subjects = secrets.map((secret) => ({ appid, secret, timestamp }));
  for (const subject of subjects) {
    if (matches(await shared.sha1(shared.stringToSign(subject, timestamp)))) return lost;
  }
  const others = [
    ...Object.entries(otherSecrets).flatMap(([name, texts]) =>
      texts.map((secret) => ({ appid, secret, name })),
    ),
    ...otherApps.flatMap((other) => other.secrets.map((secret) => ({ appid: other.appid, secret }))),
  ];
  for (const made of [
    subjects.flatMap((subject) => [...candidates(subject, others)]),
    subjects.flatMap((subject) => [...clockCandidates(subject)]),
  ]) {
    const hashes = await Promise.all(made.map((one) => hashOf(one, shared)));
    const found = made[hashes.findIndex(matches)];
    if (found !== undefined) return [finding(found.mistake, found.detail), ...lost];
  }
  return [finding(short ? 'malformedSignature' : 'unknown')];
}

async function hashOf({ text, key }: Candidate, { hex, sha1 }: Shared): Promise<string> {
  if (key === undefined) return sha1(text);
  const encode = (one: string) => new TextEncoder().encode(one);
  const algorithm = { name: 'HMAC', hash: 'SHA-1' };
  const imported = await crypto.subtle.importKey('raw', encode(key), algorithm, false, ['sign']);
  return hex(await crypto.subtle.sign('HMAC', imported, encode(text)));
}

function timeFindings(
  timestamp: string,
  { now = Date.now(), freshnessSeconds }: DiagnosisInput,
  { LIMITS, PATTERNS }: Shared,
): Finding[] {
  if (!PATTERNS.timestamp.test(timestamp)) return [finding('malformedTimestamp')];
  const sentAt = timestamp.length === 10 ? Number(timestamp) * 1000 : Number(timestamp);
  const skew = Math.ceil(Math.abs(sentAt - now) / 1000);
  if (skew <= (freshnessSeconds ?? LIMITS.freshnessSeconds)) return [];
  return [finding(sentAt < now ? 'stale' : 'future', skew)];
}
