/** The documents beside each other: links, the decisions' indexes. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
/** Not the ignored ones: runtimes and frameworks that the tests install have documents of their own. */
const DOCUMENTS = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((file) => existsSync(join(ROOT, file)));

/** As GitHub makes them: lower case, no punctuation, hyphens for blanks. */
function anchorsOf(document: string): string[] {
  const text = document.replaceAll(/^```[\s\S]*?^```/gm, '');
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe.each(DOCUMENTS)('%s', (file) => {
  it('has no link that leads nowhere', () => {
    const prose = read(file).replaceAll(/^```[\s\S]*?^```|`[^`\n]*`/gm, '');
    for (const [, link] of prose.matchAll(/\]\(<?([^)>\s]+)>?\)/g)) {
      if (/^[a-z]+:/.test(link!)) continue;
      const [path, anchor] = link!.split('#') as [string, string?];
      // The package brings the licence from the root.
      const target = path === '' ? file : join(dirname(file), path);
      const found = existsSync(join(ROOT, target)) || target === 'client/LICENSE';
      expect({ link, found }).toEqual({ link, found: true });
      if (anchor !== undefined && target.endsWith('.md')) expect(anchorsOf(read(target))).toContain(anchor);
    }
  });
});

describe.each(['server', 'client', 'openapi'])('%s/decisions', (part) => {
  const folder = `${part}/decisions`;
  const pages = readdirSync(join(ROOT, folder)).filter((name) => name !== 'README.md');

  it('numbers its pages, and lists them all with their titles', () => {
    const numbers = pages.map((name) => Number(/^(\d\d)-[a-z0-9-]+\.md$/.exec(name)?.[1]));
    expect(new Set(numbers).size).toBe(pages.length);
    expect(numbers).not.toContain(Number.NaN);
    const rows = read(`${folder}/README.md`).match(/^\| \[\d+\].*$/gm);
    const titles = pages.map((name) => {
      const { number, zh, en } = /^# (?<number>\d+)\. (?<zh>.+) \/ (?<en>.+)$/m.exec(
        read(`${folder}/${name}`),
      )!.groups!;
      expect(Number(number)).toBe(Number(name.slice(0, 2)));
      return `| [${number}](${name}) | ${zh} | ${en} |`;
    });
    expect(rows).toEqual(titles);
  });

  it.each(pages)('%s says what was decided and why, in both languages', (name) => {
    const [chinese, english] = read(`${folder}/${name}`).split('\n---\n');
    expect(chinese).toMatch(/^- \*\*决定\*\*：[\s\S]*^- \*\*原因\*\*：/m);
    expect(english).toMatch(/^- \*\*Decided\*\*: [\s\S]*^- \*\*Why\*\*: /m);
    expect(english).not.toMatch(/[\u4e00-\u9fff]/);
  });
});
