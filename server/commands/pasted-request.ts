/** What people paste when a signature does not verify: a log line, a curl, the head of a request. */
import { UsageError } from '../config/usage-error.ts';
import { TEXTS } from './texts.ts';

const NAMES_SIGNATURE = /sig|hash|digest|token/i;
/** In place of `&`, `?`, `=`, `/` and quotes: how JSON and shells escape them. */
const ESCAPES: [RegExp, string][] = [
  [/\\u0026/gi, '&'],
  [/\\u003d/gi, '='],
  [/\\u003f/gi, '?'],
  [/\\u002f/gi, '/'],
  [/[\\^`](?=[&?=/"'])/g, ''],
];
const REDACTED = /\[redacted\]|%5bredacted%5d|<redacted>|\*{3,}|…/i;

export interface Pasted {
  /** The address or query in the text, which is the text itself where it is one word. */
  target: string;
  /** All of it, without those escapes. */
  text: string;
}

/** @throws UsageError where the signature was taken out */
export function findTarget(pasted: string): Pasted {
  const text = ESCAPES.reduce(
    (plain, [escaped, character]) => plain.replace(escaped, character),
    pasted,
  ).trim();
  const target = /[\s{}]/.test(text) ? (findQuery(text) ?? joinPairs(text) ?? text) : text;
  if (REDACTED.test(target)) throw new UsageError('--url', TEXTS.signatureRedacted);
  return { target, text };
}

/** The first word that has both parameters, or else that looks like a query. */
function findQuery(text: string): string | undefined {
  const words = text.split(/[\s'"`<>|]+/).map((word) => word.replace(/^[\w.-]+=(?=\/|https?:)/, ''));
  const queries = words.filter((word) => /[?&].*=/.test(word));
  return queries.find((word) => NAMES_SIGNATURE.test(word)) ?? queries[0];
}

/** `timestamp: …, signature: …` wherever they stand. */
function joinPairs(text: string): string | undefined {
  const pairs = [...text.matchAll(/\b(timestamp|signature)\b["']?\s*(?:={1,2}|:)\s*["']?([^\s"',&;}]+)/gi)];
  return pairs.length > 0 ? `?${pairs.map(([, name, value]) => `${name}=${value}`).join('&')}` : undefined;
}
