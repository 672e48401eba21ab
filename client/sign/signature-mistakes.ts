/** The usual mistakes in signing, each as the text that is hashed when it is made. Pure. */
import type { Bilingual } from '../contract/language.ts';

/** A mistake in signing, by its name; the texts of a finding say what is right. */
export type Mistake =
  | 'missing'
  | 'repeated'
  | 'misnamed'
  | 'htmlEscaped'
  | 'urlEncoded'
  | 'whitespace'
  | 'upperCase'
  | 'base64'
  | 'lostZeros'
  | 'otherHash'
  | 'malformedSignature'
  | 'malformedTimestamp'
  | 'wrongOrder'
  | 'separator'
  | 'secondsForMilliseconds'
  | 'secretLeftOut'
  | 'appidLeftOut'
  | 'timestampLeftOut'
  | 'hmac'
  | 'otherSecret'
  | 'otherApp'
  | 'clockReadTwice'
  | 'stale'
  | 'future'
  | 'unknown';

/** What was to be signed. */
export interface Subject {
  appid: string;
  secret: string;
  /** As sent. */
  timestamp: string;
}

/** A mistake, made: SHA-1 of `text`, or HMAC-SHA1 of it under `key`. */
export interface Candidate {
  mistake: Mistake;
  text: string;
  key?: string;
  /** What was done, in particular. */
  detail?: Bilingual;
}

/** How far apart two readings of the clock are looked for, milliseconds. */
const CLOCK_READ_TWICE_MS = 2_000;
const ORDERS = ['AST', 'ATS', 'SAT', 'STA', 'TAS', 'TSA'] as const;
const NAMES: Record<string, string> = { A: 'appid', S: 'secret', T: 'timestamp' };
const SEPARATORS = ['&', ':', ',', ';', '|', '-', '_', '+', '.', '/', '=', ' ', '\n', '\t'];
const STRAY: Record<string, Bilingual> = {
  '\n': { zh: '换行', en: 'a line break' },
  '\r\n': { zh: '换行 (CRLF)', en: 'a line break (CRLF)' },
  ' ': { zh: '空格', en: 'a space' },
  '\t': { zh: '制表符', en: 'a tab' },
  '\0': { zh: 'NUL 字符', en: 'a NUL character' },
};

/** The likeliest first. The clock's thousands come apart, in `clockCandidates`. */
export function* candidates(
  subject: Subject,
  others: readonly (Omit<Subject, 'timestamp'> & { name?: string })[],
): Generator<Candidate> {
  const { appid, secret, timestamp } = subject;
  const part: Record<string, string> = { A: appid, S: secret, T: timestamp };
  const joined = (order: string, by: string) => Array.from(order, (letter) => part[letter]).join(by);
  const named = (order: string, by = ' + ') => Array.from(order, (letter) => NAMES[letter]).join(by);
  const same = (text: string): Bilingual => ({ zh: text, en: text });
  for (const order of ORDERS.slice(1)) {
    yield { mistake: 'wrongOrder', text: joined(order, ''), detail: same(named(order)) };
  }
  yield* otherUnits(subject);
  yield { mistake: 'secretLeftOut', text: appid + timestamp };
  yield { mistake: 'secretLeftOut', text: timestamp + appid };
  yield { mistake: 'appidLeftOut', text: secret + timestamp };
  yield { mistake: 'appidLeftOut', text: timestamp + secret };
  yield { mistake: 'timestampLeftOut', text: appid + secret };
  for (const order of ORDERS) {
    for (const by of SEPARATORS)
      yield { mistake: 'separator', text: joined(order, by), detail: same(JSON.stringify(by)) };
  }
  for (const name of ['secret', 'appsecret', 'key']) {
    const pairs = [`appid=${appid}`, `${name}=${secret}`, `timestamp=${timestamp}`];
    const detail = same(`appid=A&${name}=S&timestamp=T`);
    yield { mistake: 'separator', text: pairs.join('&'), detail };
    yield { mistake: 'separator', text: pairs.sort().join('&'), detail };
  }
  for (const message of [
    appid + timestamp,
    timestamp,
    timestamp + appid,
    appid + secret + timestamp,
    appid,
  ]) {
    yield { mistake: 'hmac', text: message, key: secret };
  }
  yield* strayCharacters(subject);
  yield* encodings(subject);
  for (const other of others) {
    const mistake = other.name ? 'otherSecret' : 'otherApp';
    const detail = same(other.name ?? other.appid);
    yield { mistake, text: appid + other.secret + timestamp, detail };
    yield { mistake, text: other.appid + other.secret + timestamp, detail };
    yield { mistake, text: other.appid + secret + timestamp, detail };
  }
}

/** Signed in seconds and sent in milliseconds, or the other way round. */
function* otherUnits({ appid, secret, timestamp }: Subject): Generator<Candidate> {
  const given = Number(timestamp);
  const signed =
    timestamp.length === 13
      ? [Math.floor(given / 1000), Math.ceil(given / 1000)]
      : Array.from({ length: timestamp.length === 10 ? 1000 : 0 }, (_, ms) => given * 1000 + ms);
  for (const one of signed) yield { mistake: 'secondsForMilliseconds', text: `${appid}${secret}${one}` };
}

function* strayCharacters({ appid, secret, timestamp }: Subject): Generator<Candidate> {
  const parts = [appid, secret, timestamp];
  for (const [stray, { zh, en }] of Object.entries(STRAY)) {
    for (const [at, name] of ['appid', 'secret', 'timestamp'].entries()) {
      const text = parts.map((part, index) => (index === at ? part + stray : part)).join('');
      yield {
        mistake: 'whitespace',
        text,
        detail: { zh: `${name} 之后有${zh}`, en: `${en} after the ${name}` },
      };
    }
  }
  for (const [stray, { zh, en }] of Object.entries(STRAY)) {
    const detail = { zh: `appid 之前有${zh}`, en: `${en} before the appid` };
    yield { mistake: 'whitespace', text: stray + parts.join(''), detail };
  }
  for (const quote of ['"', "'"]) {
    const detail = { zh: '密钥两边的引号', en: 'quotes around the secret' };
    yield { mistake: 'whitespace', text: `${appid}${quote}${secret}${quote}${timestamp}`, detail };
    const bare = secret.length > 1 && secret.startsWith(quote) && secret.endsWith(quote);
    if (bare) {
      const detail = { zh: '验签方的密钥两边有引号', en: "quotes around the verifier's own secret" };
      yield { mistake: 'whitespace', text: appid + secret.slice(1, -1) + timestamp, detail };
    }
  }
  const trimmed = parts.map((part) => part.trim()).join('');
  const detail = { zh: '密钥首尾的空白被去掉', en: "the secret's own white space was left out" };
  if (trimmed !== parts.join('')) yield { mistake: 'whitespace', text: trimmed, detail };
}

function* encodings({ appid, secret, timestamp }: Subject): Generator<Candidate> {
  for (const change of [encodeURIComponent, decoded]) {
    const [newAppid, newSecret] = [change(appid), change(secret)];
    for (const [text, detail] of [
      [newAppid + secret, 'appid'],
      [appid + newSecret, 'secret'],
      [newAppid + newSecret, 'appid, secret'],
    ] as const) {
      yield { mistake: 'urlEncoded', text: text + timestamp, detail: { zh: detail, en: detail } };
    }
  }
}

/** Signed at one reading of the clock, sent with another: the nearest first. */
export function* clockCandidates({ appid, secret, timestamp }: Subject): Generator<Candidate> {
  const given = Number(timestamp);
  const unit = timestamp.length === 13 ? 1 : 1000;
  for (let away = unit; away <= CLOCK_READ_TWICE_MS; away += unit) {
    const shown = `${away} ms`;
    for (const skew of [-away, away]) {
      const text = `${appid}${secret}${given + skew / unit}`;
      yield { mistake: 'clockReadTwice', text, detail: { zh: shown, en: shown } };
    }
  }
}

/** Percent escapes resolved; a text with none, or a wrong one, as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
