/** An answer that has its code, but not as the contract names, places or writes it. Pure. */
import type { Bilingual } from '@staff-service/client';
import { parseObject } from '@staff-service/client/internal';
import { TEXTS } from './texts.ts';

/** As other interfaces call the code, in lower case and without separators; the likeliest first. */
const NAMES = [
  'errcode',
  'code',
  'retcode',
  'returncode',
  'resultcode',
  'statuscode',
  'errorcode',
  'errno',
  'ret',
  'status',
  'success',
  'result',
];
/** What the code is looked for in. */
const WRAPPERS = ['data', 'result', 'response', 'body', 'error', 'head', 'header', 'status'];

/** Says where the code of an answer stands and what is wrong with that; undefined where there is none, or it is right. */
export function describeMisplacedCode(text: string): Bilingual | undefined {
  const body = parseObject(text);
  if (body === undefined || Number.isSafeInteger(body.errcode)) return undefined;
  if ('errcode' in body) return describeValue(body.errcode);
  const place = findCode(body, []);
  return place && (place.length === 1 ? TEXTS.misnamedCode(place[0]!) : TEXTS.nestedCode(place.join('.')));
}

function describeValue(value: unknown): Bilingual | undefined {
  if (typeof value === 'string')
    return /^-?[0-9]{1,9}$/.test(value) ? TEXTS.codeAsText(value) : TEXTS.codeNoNumber;
  return typeof value === 'number' ? undefined : TEXTS.codeNoNumber;
}

/** The names that lead to it: of known names only, as the answer writes them. */
function findCode(object: Record<string, unknown>, above: readonly string[]): string[] | undefined {
  const known = Object.entries(object).map(([name, value]) => ({ name, value, plain: plain(name) }));
  const codes = known
    .filter(({ plain, value }) => NAMES.includes(plain) && isCode(value))
    .sort((a, b) => NAMES.indexOf(a.plain) - NAMES.indexOf(b.plain));
  if (codes[0] !== undefined) return [...above, codes[0].name];
  if (above.length > 0) return undefined;
  for (const { name, plain, value } of known) {
    if (!WRAPPERS.includes(plain) || typeof value !== 'object' || value === null) continue;
    const inside = findCode(value as Record<string, unknown>, [...above, name]);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

function plain(name: string): string {
  return name.length > 20 ? '' : name.toLowerCase().replaceAll(/[_-]/g, '');
}

function isCode(value: unknown): boolean {
  return ['number', 'boolean'].includes(typeof value) || (typeof value === 'string' && value.length <= 20);
}
