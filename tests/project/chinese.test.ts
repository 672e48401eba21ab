/**
 * Chinese texts use one word for one notion: `chinese-words.json` lists those that are not used, and what to use instead.
 * `word` and `except` are regular expressions; what `except` matches is allowed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import WORDS from './chinese-words.json' with { type: 'json' };

const ROOT = resolve(import.meta.dirname, '../..');
/** Texts for people, data of theirs included. Changelogs and releases say what was; what is generated follows from its source. */
const TEXTS =
  /^(README|client|openapi|scripts|server|\.github|tests\/conformance\/).*\.(md|yaml|yml|json|ts|go|java|php|py)$/;
const NOT = /CHANGELOG|\.test\.ts$|package-lock\.json$|^scripts\/(bench|fuzz)\/|^openapi\/releases\//;
const FILES = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((file) => TEXTS.test(file) && !NOT.test(file) && existsSync(join(ROOT, file)));

function findWords(file: string, text: string): string[] {
  return text.split('\n').flatMap((line, at) => {
    if (!/[\u4e00-\u9fff]/.test(line)) return [];
    return WORDS.flatMap(({ word, use, except }) => {
      const rest = except === undefined ? line : line.replaceAll(new RegExp(except, 'g'), '');
      const found = [...rest.matchAll(new RegExp(word, 'g'))];
      return found.map(([one]) => `${file}:${at + 1}: ${one} → ${use}`);
    });
  });
}

it('no Chinese text has a word that is not used', () => {
  expect(FILES.length).toBeGreaterThan(200);
  const found = FILES.flatMap((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    // The glossary itself names them.
    return findWords(file, file.endsWith('CONTRIBUTING.zh-CN.md') ? text.replaceAll(/^\|.*\|$/gm, '') : text);
  });
  expect(found).toEqual([]);
});

it('a word that is not used is found, with its place and what to use', () => {
  expect(findWords('a.md', '规范\n违反约定，稍后重发')).toEqual([
    'a.md:2: 约定 → 规范；“约定”只指双方商定',
    'a.md:2: 重发 → 重试',
  ]);
  expect(findWords('a.md', '双方可以另行约定时间窗口；被测服务返回 HTTP 状态码 200')).toEqual([]);
  expect(findWords('a.md', '对端回复 HTTP 状态 200')).toEqual(['a.md:1: HTTP 状态 → HTTP 状态码']);
});

it('Chinese stands apart from Latin letters and digits, and has its own punctuation', () => {
  const documents = FILES.filter((file) => file.endsWith('.md'));
  const found = documents.flatMap((file) => {
    const prose = readFileSync(join(ROOT, file), 'utf8').replaceAll(/^```[\s\S]*?^```|`[^`\n]*`/gm, '`');
    return [
      ...prose.matchAll(
        /.{0,12}([\u4e00-\u9fff][A-Za-z0-9]|[A-Za-z0-9][\u4e00-\u9fff]|[\u4e00-\u9fff][,;:?!](?=\s|[\u4e00-\u9fff])).{0,12}/g,
      ),
    ].map(([excerpt]) => `${file}: ${excerpt}`);
  });
  expect(found).toEqual([]);
});

it('what people are told stands in the texts of a room, not in its logic', () => {
  const rooms = FILES.filter((file) => /^(client|server)\/(?!examples\/)[a-z]+\/.*\.ts$/.test(file));
  const [texts, logic] = [true, false].map((isText) =>
    rooms.filter((file) => /\/([a-z]+-)?(texts|help)\.ts$/.test(file) === isText),
  );
  const isTold = (file: string) =>
    /\bzh:\s*['`].*\p{Script=Han}|\p{Script=Han}[^'`\n]* \/ [A-Za-z]/u.test(
      readFileSync(join(ROOT, file), 'utf8').replaceAll(/^\s*\/?\*.*$/gm, ''),
    );
  // The page's are tables, one for each language.
  expect(texts!.filter((file) => !file.startsWith('server/console/') && !isTold(file))).toEqual([]);
  expect(logic!.filter(isTold)).toEqual([]);
});
