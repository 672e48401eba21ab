/** What changed between two versions of the contract, and whether it breaks an APP of today. */
import type { Document } from '../codegen/documents.ts';
import { diff, type RedoclyChange } from '../codegen/redocly.ts';
import { alternatives } from '../codegen/types.ts';
import type { Change, Impact } from './change.ts';
import { type Comparable, comparable, type Side } from './comparable.ts';
import { extensionChanges } from './extensions.ts';
import { describeChange } from './texts.ts';

/** Of several pairs at once, by their keys: `redocly diff` costs a second, however much there is to compare. */
export async function compare(
  pairs: Map<string, [base: Document, now: Document]>,
): Promise<Map<string, Change[]>> {
  const versions = (at: 0 | 1) => comparable(new Map([...pairs].map(([key, pair]) => [key, pair[at]])));
  const [before, after] = [versions(0), versions(1)];
  const found = await diff(before, after);
  return new Map(
    [...pairs].map(([key, [base, now]]) => {
      const own = found.filter(({ path }) => parts(path)[1]!.startsWith(`/${key}/`));
      return [
        key,
        [
          ...merge(own.map((change) => judge(change, change.kind === 'removed' ? before : after))),
          ...extensionChanges(base, now),
          ...proseChanges(base, now),
        ],
      ];
    }),
  );
}

/** What stands in words alone, which no tool judges. */
function proseChanges(base: Document, now: Document): Change[] {
  if (base.info.description === now.info.description) return [];
  return [{ side: 'both', place: 'info/description', impact: 'patch', what: { zh: '改动', en: 'changed' } }];
}

/** The segments of a pointer, `#` not included. */
function parts(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function judge(change: RedoclyChange, document: Comparable): Change {
  const [, path = '', ...rest] = parts(change.path);
  const side = sideOf(path, rest);
  const place = nameParameter(rest, document.paths[path])
    .filter((part, at) => !FRAME.has(part) && (at === rest.length - 1 || !STATUS.test(part)))
    .join('/');
  return {
    side,
    place: place || path.replace(/^\/[^/]+\/(A|B-answer|B)/, ''),
    impact: impactOf(change, side, rest),
    what: describeChange(change),
  };
}

/** By its name, where a pointer has its number. */
function nameParameter(rest: string[], item: Comparable['paths'][string] = {}): string[] {
  const [method = '', list, at = '', ...inner] = rest;
  const operation: { parameters?: { name: string }[] } = item[method] ?? {};
  const name = list === 'parameters' ? operation.parameters?.[Number(at)]?.name : undefined;
  return name === undefined ? rest : [method, list!, name, ...inner];
}

/** What stands in every pointer and tells nobody anything. */
const FRAME = new Set([
  'post',
  'requestBody',
  'responses',
  'content',
  'application/json',
  'schema',
  'properties',
]);

/** Of an answer, with the media type where it is mirrored. */
const STATUS = /^(\d{3}|default)( .*)?$/;

function sideOf(path: string, rest: string[]): Side {
  if (/^\/[^/]+\/B-answer/.test(path)) return 'answerB';
  if (/^\/[^/]+\/B\//.test(path)) return 'requestB';
  return rest.includes('responses') ? 'answerA' : 'requestA';
}

const TEXTS = new Set(['description', 'summary', 'title', 'example', 'examples', 'tags', '$comment']);

function isText(rest: string[], property: string | undefined): boolean {
  const names = property === undefined ? rest : [...rest, property];
  return names.some(
    (name, at) => (TEXTS.has(name) || name.startsWith('x-')) && names[at - 1] !== 'properties',
  );
}

/** `redocly diff`, where it is right; below it, what it does not know. */
function impactOf(change: RedoclyChange, side: Side, rest: string[]): Impact {
  const { kind, property } = change;
  if (isText(rest, property)) return 'patch';
  const appReads = side === 'requestB' || side === 'answerA';
  const { base, revision } = { base: change.base?.value, revision: change.revision?.value };
  // A condition cuts both ways: who falls under it, and who does not.
  if (rest.includes('if')) {
    if (rest.at(-1) !== 'if') return 'major';
    return (kind === 'removed') === appReads ? 'major' : 'minor';
  }
  if (property === 'pattern') return patternImpact(String(base), String(revision), appReads);
  // Sent and ignored from then on: what the APP says with it is lost.
  if (kind === 'removed' && !appReads && rest.at(-2) === 'properties') return 'major';
  // Redocly takes an answer's header that may be missing for harmless; here it is also what the platform sends.
  if (appReads && rest.includes('headers') && property === 'required' && base === true) return 'major';
  return change.impact === 'patch' ? 'minor' : change.impact;
}

/** `^(a|b)$` beside `^(a|b|c)$` is narrower; of other patterns nobody knows. */
function patternImpact(base: string, revision: string, appReads: boolean): Impact {
  const [before, after] = [alternatives(base), alternatives(revision)];
  const isListed = before.length > 1 && after.length > 1;
  const isWider = isListed && before.every((one) => after.includes(one));
  const isNarrower = isListed && after.every((one) => before.includes(one));
  return (appReads ? isNarrower : isWider) ? 'minor' : 'major';
}

/** An answer's schema stands once for each status. */
function merge(changes: Change[]): Change[] {
  const seen = new Map(changes.map((change) => [JSON.stringify(change), change]));
  return [...seen.values()];
}
