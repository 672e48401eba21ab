import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Clause } from '../../server/conformance/results.ts';
import { ROOT } from './outputs.ts';
import { Problem } from './problem.ts';

/** The facts of the contract, each under a heading that is its anchor. */
export const SOURCES = 'openapi/SOURCES.md';

const TITLE = /^\*\*(?<zh>.+?) \/ (?<en>.+?)\*\*(?<marks>(?: \[[SFVD]\])+)$/;
const CHINESE = /[\u4e00-\u9fff]/;

/** @throws Problem that names the fact and what is wrong with it */
export function loadClauses(): Clause[] {
  const [, ...facts] = readFileSync(resolve(ROOT, SOURCES), 'utf8')
    .split(/^## .*$/m)
    .flatMap((section, at) => (at === 0 ? [section] : section.split(/^### /m).slice(1)));
  const clauses = facts.map(parseFact);
  const twice = clauses.find(({ id }, at) => clauses.findIndex((other) => other.id === id) !== at);
  if (twice !== undefined) throw new Problem(`${SOURCES}: ${twice.id} is given twice`);
  return clauses;
}

function parseFact(fact: string): Clause {
  const [id = '', title = '', zh = '', en = '', ...more] = fact.trim().split('\n\n');
  const { groups } = TITLE.exec(title) ?? {};
  const isWellFormed =
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && groups && CHINESE.test(zh) && en !== '' && !CHINESE.test(bare(en));
  if (!isWellFormed || more.length > 0)
    throw new Problem(
      `${SOURCES}: ${id}: a fact is its id, **中文 / English** with its marks, a paragraph in Chinese and one in English`,
    );
  return {
    id,
    title: { zh: groups.zh!, en: groups.en! },
    text: { zh: withoutLinks(zh), en: withoutLinks(en) },
    sources: groups.marks!.match(/[SFVD]/g) as Clause['sources'],
  };
}

/** What stands in code may be Chinese in an English text, as in `[微笑]`. */
function bare(text: string): string {
  return text.replaceAll(/`[^`]*`/g, '');
}

/** Another fact is its id alone where its anchor is not at hand. */
function withoutLinks(text: string): string {
  return text.replaceAll(/\[([^\]]+)\]\(#[^)]+\)/g, '`$1`');
}
