/** The contract in one language: each text of it says the same twice, `中文 / English`, or a paragraph in each. */
import type { Bilingual } from './documents.ts';
import { Problem } from './problem.ts';

export type Language = keyof Bilingual;

const CHINESE = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;
/** What stands in both languages: names, code, addresses. */
const NEUTRAL = /`[^`]*`|"[^"]*"|“[^”]*”/g;
/** Short and ASCII, because tools show it in menus. */
const SERVER = /^[A-Za-z ]{1,30}, endpoint [AB]$/;

/** @throws Problem when a language is missing, or stands where the other one should */
export function splitText(text: string, place: string): Bilingual {
  if (SERVER.test(text)) return { zh: text, en: text };
  const blocks = splitBlocks(text.trim());
  const found: Record<Language, string[]> = { zh: [], en: [] };
  for (const block of blocks) {
    const { zh, en } = splitBlock(block);
    if (zh !== undefined) found.zh.push(zh);
    if (en !== undefined) found.en.push(en);
  }
  const [zh, en] = [found.zh.join('\n\n'), found.en.join('\n\n')];
  if (!CHINESE.test(zh)) throw new Problem(`${place}: 没有中文 / no Chinese: ${text.slice(0, 80)}`);
  if (en === '') throw new Problem(`${place}: 没有英文 / no English: ${text.slice(0, 80)}`);
  const stray = en
    .replaceAll(/```.*?```/gs, '')
    .replaceAll(NEUTRAL, '')
    .match(/.*[\u4e00-\u9fff].*/);
  if (stray) throw new Problem(`${place}: 英文中有中文 / Chinese in the English: ${stray[0].slice(0, 80)}`);
  return { zh, en };
}

/** Paragraphs, lists, tables; code is one block, whatever is in it. */
function splitBlocks(text: string): string[] {
  const blocks: string[] = [];
  let isCode = false;
  for (const line of text.split('\n')) {
    const isFence = line.startsWith('```');
    if (isFence && !isCode) blocks.push(line);
    else if (isCode || (line !== '' && blocks.length > 0 && blocks.at(-1) !== ''))
      blocks[blocks.length - 1] += `\n${line}`;
    else blocks.push(line);
    if (isFence) isCode = !isCode;
    if (isFence && !isCode) blocks.push('');
  }
  return blocks.filter((block) => block !== '');
}

function splitBlock(block: string): Partial<Bilingual> {
  if (block.startsWith('```')) return { zh: block, en: block };
  const [, mark = '', rest = ''] = /^(#+ )?(.*)$/s.exec(block)!;
  const at = rest.includes('\n') ? -1 : findSlash(rest);
  if (at >= 0) return { zh: mark + rest.slice(0, at), en: mark + rest.slice(at + 3) };
  return isChinese(block) ? { zh: block } : { en: block };
}

/** The first ` / ` behind which no Chinese is left but what is quoted. */
function findSlash(text: string): number {
  for (let at = text.indexOf(' / '); at >= 0; at = text.indexOf(' / ', at + 1))
    if (CHINESE.test(text.slice(0, at)) && !isChinese(text.slice(at + 3))) return at;
  return -1;
}

function isChinese(text: string): boolean {
  return CHINESE.test(text.replaceAll(NEUTRAL, ''));
}

const TEXTS = new Set(['title', 'summary', 'description']);
/** Below them stands data, which is the same in both. */
const DATA = new Set(['examples', 'example', 'value', 'enum', 'default', 'const']);

/** The document with each text in this language. `{ zh, en }` becomes that text too. @throws Problem */
export function inOneLanguage<T>(document: T, language: Language): T {
  const walk = (value: unknown, place: string, isNamed: boolean): unknown => {
    if (Array.isArray(value)) return value.map((one, at) => walk(one, `${place}/${at}`, false));
    if (typeof value !== 'object' || value === null) return value;
    const { zh, en, ...rest } = value as Record<string, unknown>;
    if (typeof zh === 'string' && typeof en === 'string' && Object.keys(rest).length === 0)
      return language === 'zh' ? zh : en;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => {
        const at = `${place}/${name}`;
        // A property, a schema, an example may be called `title`: names are no keywords.
        if (!isNamed && TEXTS.has(name) && typeof inner === 'string')
          return [name, splitText(inner, at)[language]];
        if (!isNamed && name === 'examples' && !Array.isArray(inner))
          return [name, namedExamples(inner, at, language)];
        if (!isNamed && DATA.has(name)) return [name, inner];
        return [name, walk(inner, at, !isNamed && NAMES.has(name))];
      }),
    );
  };
  return walk(document, '#', false) as T;
}

/** Whose members are named by the author. */
const NAMES = new Set(['properties', 'schemas', 'parameters', 'headers', 'responses', 'paths', 'variables']);

function namedExamples(examples: unknown, place: string, language: Language): unknown {
  return Object.fromEntries(
    Object.entries(examples as Record<string, { summary?: string }>).map(([name, example]) => {
      const { summary } = example;
      const split =
        summary === undefined ? {} : { summary: splitText(summary, `${place}/${name}`)[language] };
      return [name, { ...example, ...split }];
    }),
  );
}
