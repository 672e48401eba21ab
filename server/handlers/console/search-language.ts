/**
 * The search language of the console's field, of its address and of the control API:
 * `appid:1001 verdict:refused user:"a b" since:10m 订单`. The page imports this file too: nothing here needs Node.
 */
import type { components } from '../../../generated/console.ts';
import { SEARCH_TEXTS as TEXTS } from './search-texts.ts';

type Schemas = components['schemas'];
type Words = Schemas['Words'];

/** What a search asks for; absent: anything. `since` and `until` as they were written. */
export interface SearchFilter {
  appid?: string;
  user?: string;
  endpoint?: Schemas['Endpoint'];
  verdict?: Schemas['Verdict'];
  errcode?: number;
  type?: string;
  since?: string;
  until?: string;
  /** Somewhere in the body or in an id, whatever its case. */
  text?: string;
}

/** What is wrong, and the index of the character where it begins. */
export interface SearchFault extends Words {
  at: number;
}

export type SearchKey = keyof SearchFilter;

/** In the order in which they are written; what has no key is `text`. */
export const SEARCH_KEYS: readonly SearchKey[] = [
  'appid',
  'user',
  'endpoint',
  'verdict',
  'errcode',
  'type',
  'since',
  'until',
  'text',
];
export const ENDPOINTS: readonly Schemas['Endpoint'][] = ['platform', 'app'];
export const VERDICTS: readonly Schemas['Verdict'][] = [
  'accepted',
  'refused',
  'pending',
  'delivered',
  'dead',
  'cancelled',
];

/** As the contract's parameters are bounded. */
const MOST_CHARACTERS: Partial<Record<SearchKey, number>> = { appid: 128, user: 128, type: 64, text: 256 };

/** A key and its value, which may stand in quotes, those that a Chinese keyboard writes too. */
const KEYED = /([a-z]+)([:：])(?:["“”]((?:[^"“”\\]|\\.)*)["“”](?=\s|$)|(\S*))/isy;
/** A word of the text; what does not end with its second quote is no quotation. */
const WORD = /"((?:[^"\\]|\\.)*)"(?=\s|$)|(\S+)/sy;
const SPACE = /\s*/y;

export function parseSearch(text: string): { filter: SearchFilter; faults: SearchFault[] } {
  const filter: SearchFilter = {};
  const faults: SearchFault[] = [];
  const words: string[] = [];
  for (let at = skipSpace(text, 0); at < text.length; ) {
    const keyed = matchAt(KEYED, text, at);
    const key = keyed && SEARCH_KEYS.find((known) => known === keyed[1]!.toLowerCase());
    if (keyed && key) {
      const value = keyed[3] === undefined ? keyed[4]! : unquote(keyed[3]);
      const isOpen = keyed[3] === undefined && /^["“”]/.test(value);
      if (key === 'text' && value !== '' && !isOpen) words.push(value);
      else {
        const fault = isOpen ? TEXTS.openQuote(key) : readValue(filter, key, value);
        if (fault) faults.push({ at, ...fault });
      }
      at += keyed[0].length;
    } else {
      const [whole, quoted, plain] = matchAt(WORD, text, at)!;
      if (keyed && isLikeKey(keyed))
        faults.push({ at, ...TEXTS.unknownKey(keyed[1]!, SEARCH_KEYS.join(', ')) });
      else words.push(quoted === undefined ? plain! : unquote(quoted));
      at += whole.length;
    }
    at = skipSpace(text, at);
  }
  const phrase = words.join(' ');
  if (phrase !== '') {
    const fault = readValue(filter, 'text', phrase);
    if (fault) faults.push({ at: 0, ...fault });
  }
  return { filter, faults };
}

/** The search that parses to this filter. */
export function writeSearch(filter: SearchFilter): string {
  return SEARCH_KEYS.flatMap((key) => {
    const value = filter[key];
    if (value === undefined || value === '') return [];
    if (key === 'text') return [isPlainText(String(value)) ? String(value) : quote(String(value))];
    return [`${key}:${/^["“”]|\s/.test(String(value)) ? quote(String(value)) : value}`];
  }).join(' ');
}

/** Whether a listed exchange is one of those; of the text as far as a list shows it. */
export function matchesExchange(filter: SearchFilter, exchange: Schemas['Exchange'], now: number): boolean {
  const { appid, user, endpoint, verdict, errcode, type, since, until, text } = filter;
  const at = Date.parse(exchange.at);
  return (
    (appid === undefined || exchange.appid === appid) &&
    (user === undefined || exchange.user === user) &&
    (endpoint === undefined || exchange.endpoint === endpoint) &&
    (verdict === undefined || exchange.verdict === verdict) &&
    (errcode === undefined || exchange.errcode === errcode) &&
    (type === undefined || exchange.msgType === type) &&
    (since === undefined || at >= parseMoment(since, now)) &&
    (until === undefined || at < parseMoment(until, now)) &&
    (text === undefined || holdsText(text, [exchange.excerpt, exchange.id, exchange.user, exchange.appid]))
  );
}

/** Whether the text is in one of these, whatever its case. */
export function holdsText(text: string, places: readonly (string | null)[]): boolean {
  const wanted = text.toLowerCase();
  return places.some((place) => place?.toLowerCase().includes(wanted));
}

const UNIT_MS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const AGO = /^([0-9]{1,6})([smhd])$/;
const TIME = /^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,3})?)?Z)?$/;

/** Milliseconds since 1970 of `10m`, `2026-11-26` or `2026-11-26T08:00:00Z`; NaN for what is none of these, or no date. */
export function parseMoment(moment: string, now: number): number {
  const ago = AGO.exec(moment);
  if (ago) return now - Number(ago[1]) * UNIT_MS[ago[2] as keyof typeof UNIT_MS];
  const ms = TIME.test(moment) ? Date.parse(moment) : Number.NaN;
  // 30 February would be a day in March.
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== moment.slice(0, 10)
    ? Number.NaN
    : ms;
}

/** Puts the value into the filter, or says what is wrong with it. */
function readValue(filter: SearchFilter, key: SearchKey, value: string): Words | undefined {
  if (value === '') return TEXTS.noValue(key);
  if (filter[key] !== undefined) return TEXTS.repeated(key);
  const most = MOST_CHARACTERS[key];
  if (most !== undefined && Array.from(value).length > most) return TEXTS.tooLong(key, most);
  if (key === 'errcode') {
    if (!/^-?[0-9]{1,10}$/.test(value)) return TEXTS.noInteger(key);
    filter.errcode = Number(value) + 0; // no -0
  } else if (key === 'endpoint') {
    const endpoint = ENDPOINTS.find((known) => known === value.toLowerCase());
    if (endpoint === undefined) return TEXTS.noneOf(key, ENDPOINTS.join(', '));
    filter.endpoint = endpoint;
  } else if (key === 'verdict') {
    const verdict = VERDICTS.find((known) => known === value.toLowerCase());
    if (verdict === undefined) return TEXTS.noneOf(key, VERDICTS.join(', '));
    filter.verdict = verdict;
  } else if (key === 'since' || key === 'until') {
    if (Number.isNaN(parseMoment(value, 0))) return TEXTS.noMoment(key);
    filter[key] = value;
  } else filter[key] = value;
  return undefined;
}

/** `status:500`, but neither `http://x`, `C:\x`, `note: …` nor `注意：…`. */
function isLikeKey([, name, colon, quoted, plain]: RegExpExecArray): boolean {
  return colon === ':' && name!.length > 1 && (quoted !== undefined || !/^(?:$|\/\/)/.test(plain!));
}

function isPlainText(text: string): boolean {
  const { filter, faults } = parseSearch(text);
  return faults.length === 0 && Object.keys(filter).length === 1 && filter.text === text;
}

function quote(text: string): string {
  return `"${text.replaceAll(/["“”\\]/g, '\\$&')}"`;
}

function unquote(inside: string): string {
  return inside.replaceAll(/\\(.)/gs, '$1');
}

function skipSpace(text: string, at: number): number {
  return at + matchAt(SPACE, text, at)![0].length;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
