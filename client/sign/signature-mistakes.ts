/** The usual mistakes in signing, each as the text that is hashed when it is made. Pure. */
import type { Bilingual } from '../contract/language.ts';
import { DETAILS, type Mistake } from './diagnosis-texts.ts';

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
  const strays = Object.entries(DETAILS.stray);
  for (const [stray, text] of strays) {
    for (const [at, name] of ['appid', 'secret', 'timestamp'].entries()) {
      const joined = parts.map((part, index) => (index === at ? part + stray : part)).join('');
      yield { mistake: 'whitespace', text: joined, detail: DETAILS.after(name, text) };
    }
  }
  for (const [stray, text] of strays)
    yield { mistake: 'whitespace', text: stray + parts.join(''), detail: DETAILS.beforeAppid(text) };
  for (const quote of ['"', "'"]) {
    const text = `${appid}${quote}${secret}${quote}${timestamp}`;
    yield { mistake: 'whitespace', text, detail: DETAILS.quotes };
    if (secret.length > 1 && secret.startsWith(quote) && secret.endsWith(quote))
      yield { mistake: 'quotedSecret', text: appid + secret.slice(1, -1) + timestamp };
  }
  const padded = Object.entries({ appid, secret }).filter(([, part]) => part !== part.trim());
  if (padded.length > 0) {
    const names = padded.map(([name]) => name).join(', ');
    const text = appid.trim() + secret.trim() + timestamp;
    yield { mistake: 'trimmed', text, detail: { zh: names, en: names } };
  }
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
