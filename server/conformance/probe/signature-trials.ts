/** Signatures as implementations compute them by mistake: what the doctor knows, and further hashes. Pure. */
import { createHash, createHmac } from 'node:crypto';
import type { Credentials, SignedQuery } from '@staff-service/client';
import { type Candidate, candidates, stringToSign } from '@staff-service/client/internal';

/** A signed query that a target may take although it is wrong, and the formula that it follows. */
export interface SignatureTrial extends SignedQuery {
  /** `hmac-sha1(secret, appid + timestamp)`: names only, neither secret nor signature. */
  formula: string;
}

/** What the contract wants, in the notation of the trials' formulas. */
export const RIGHT_FORMULA = 'sha1(appid + secret + timestamp)';

/** As many as are sent to a target, which may be a real one. */
export const MOST_TRIALS = 60;

type Hash = 'sha1' | 'md5' | 'sha256' | 'sha512';
type Encoding = 'hex' | 'HEX' | 'base64';
type Unit = 'ms' | 's';

/** What is hashed, and how. A key makes it an HMAC. */
interface Scheme {
  text: string;
  /** The same with names for the values. */
  named: string;
  key?: string | undefined;
  hash?: Hash;
  encoding?: Encoding;
  unit?: Unit;
}

const LIKELY_SEPARATORS = /^appid \+ "(?:[&:,|_.-]|\\n)" \+ secret/;
/** A line break behind the secret, as a file has it; quotes around it, as an environment file has them. */
const LIKELY_STRAYS = /secret \+ "(?:\\r)?\\n"|timestamp \+ "\\n"|"(?:\\"|')" \+ (?:secret|trim)/;

/** Stand for appid and secret in the text of which a formula is made. */
const [APPID, SECRET] = ['\u0001', '\u0002'];

/** The likeliest first, none twice. */
export function makeSignatureTrials({ appid, secret }: Credentials, now: number): SignatureTrial[] {
  const inUnit = (unit: Unit) => makeSchemes({ appid, secret }, unit, now);
  const [ms, s] = [inUnit('ms'), inUnit('s')];
  const of = ({ made }: typeof ms, mistake: Candidate['mistake']) => made.get(mistake) ?? [];
  const [keyed] = of(ms, 'hmac') as [Scheme];
  const separators = of(ms, 'separator');
  const schemes: Scheme[] = [
    s.right,
    { ...ms.right, encoding: 'HEX' },
    ...of(ms, 'hmac'),
    ...of(ms, 'wrongOrder'),
    { ...ms.right, hash: 'md5' },
    { ...ms.right, hash: 'md5', encoding: 'HEX' },
    { ...ms.right, hash: 'sha256' },
    ...of(ms, 'hmac').map((one) => ({ ...one, hash: 'sha256' as const })),
    { ...ms.right, encoding: 'base64' },
    { ...keyed, encoding: 'base64' },
    { ...keyed, hash: 'sha256', encoding: 'base64' },
    ...of(ms, 'secondsForMilliseconds').slice(0, 1),
    ...of(ms, 'secretLeftOut'),
    ...of(ms, 'appidLeftOut'),
    ...of(ms, 'timestampLeftOut'),
    ...separators.filter(({ named }) => LIKELY_SEPARATORS.test(named)),
    ...separators.filter(({ named }) => named.startsWith('"appid=')),
    ...of(ms, 'quotedSecret'),
    ...of(ms, 'trimmed'),
    ...of(ms, 'whitespace').filter(({ named }) => LIKELY_STRAYS.test(named)),
    ...of(ms, 'urlEncoded').filter(({ named }) => named !== ms.right.named),
    { ...s.right, encoding: 'HEX' },
    { ...s.right, hash: 'md5' },
    ...of(s, 'hmac').slice(0, 1),
    ...of(s, 'wrongOrder'),
    { ...ms.right, hash: 'sha512' },
    ...separators,
  ];
  const trials = schemes.map((scheme) => ({
    timestamp: (scheme.unit === 's' ? s : ms).timestamp,
    signature: sign(scheme),
    formula: describe(scheme),
  }));
  const right = sign(ms.right);
  const first = new Map(trials.map((one) => [one.timestamp + one.signature, one] as const).reverse());
  return trials
    .filter((one) => one.signature !== right && first.get(one.timestamp + one.signature) === one)
    .slice(0, MOST_TRIALS);
}

/** The right text, and those of the doctor's list by their mistake, for a timestamp in this unit. */
function makeSchemes(credentials: Credentials, unit: Unit, now: number) {
  const timestamp = String(unit === 'ms' ? now : Math.floor(now / 1000));
  // White space and quotes around it are mistakes of their own, so that the stand-in has them too.
  const [, before = '', core = '', after = ''] = /^(['"\s]*)(.*?)(['"\s]*)$/s.exec(credentials.secret)!;
  const standIn = { appid: APPID, secret: core === '' ? SECRET : before + SECRET + after };
  const name = (text: string) => describeParts(text, { ...standIn, timestamp });
  const right = {
    text: stringToSign(credentials, timestamp),
    named: name(stringToSign(standIn, timestamp)),
    unit,
  };
  const named = [...candidates({ ...standIn, timestamp }, [])];
  const made = [...candidates({ ...credentials, timestamp }, [])].map(({ mistake, text, key }, at) => ({
    mistake,
    scheme: { text, key, unit, named: name(named[at]!.text) } satisfies Scheme,
  }));
  const byMistake = Map.groupBy(made, ({ mistake }) => mistake);
  return {
    timestamp,
    right,
    made: new Map([...byMistake].map(([mistake, all]) => [mistake, all.map(({ scheme }) => scheme)])),
  };
}

/** `appid + "&" + secret` */
function describeParts(text: string, { secret, timestamp }: { secret: string; timestamp: string }): string {
  const names: [string, string][] = [
    [APPID, 'appid'],
    [secret, 'secret'],
    [encodeURIComponent(APPID), 'urlencode(appid)'],
    [encodeURIComponent(secret), 'urlencode(secret)'],
    [SECRET, 'trim(secret)'],
    [timestamp, 'timestamp'],
    [timestamp.slice(0, 10), 'floor(timestamp / 1000)'],
  ];
  const parts: string[] = [];
  let literal = '';
  const flush = () => {
    if (literal !== '') parts.push(JSON.stringify(literal));
    literal = '';
  };
  for (let at = 0; at < text.length; ) {
    const [value, name] = names.find(([value]) => text.startsWith(value, at)) ?? [text[at]!, undefined];
    if (name === undefined) literal += value;
    else {
      flush();
      parts.push(name);
    }
    at += value.length;
  }
  flush();
  return parts.join(' + ');
}

function sign({ text, key, hash = 'sha1', encoding = 'hex' }: Scheme): string {
  const hasher = key === undefined ? createHash(hash) : createHmac(hash, key);
  const digest = hasher.update(text).digest(encoding === 'base64' ? 'base64' : 'hex');
  return encoding === 'HEX' ? digest.toUpperCase() : digest;
}

function describe({ named, key, hash = 'sha1', encoding = 'hex', unit }: Scheme): string {
  const hashed = key === undefined ? `${hash}(${named})` : `hmac-${hash}(secret, ${named})`;
  const encoded = { hex: hashed, HEX: `uppercase(${hashed})`, base64: `base64(${hashed})` }[encoding];
  return unit === 's' ? `${encoded} with timestamp in seconds only` : encoded;
}
