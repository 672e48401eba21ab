/** CONTRIBUTING names files: all of them are there, and both languages name the same. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const FILES = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .trim()
  .split('\n');
const FOLDERS = new Set(
  FILES.flatMap((file) => file.split('/').map((_, at, parts) => parts.slice(0, at).join('/'))),
);
const PAGES = ['.github/CONTRIBUTING.md', '.github/CONTRIBUTING.zh-CN.md'];

/** What stands in code and looks like a file or a folder; `<group>` stands for any name. */
function pathsOf(text: string): string[] {
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, span]) => span!);
  return spans.filter((span) =>
    /^[\w.<>-]+(\/[\w.<>-]+)+\/?$|^[\w.<>-]+\.(ts|md|yaml|json|txt|mjs)$/.test(span),
  );
}

/** Whole from the root, or a name alone wherever it stands. */
function isThere(path: string): boolean {
  const bare = path.replace(/\/$/, '');
  if (FILES.includes(bare) || FOLDERS.has(bare)) return true;
  if (bare.includes('<')) {
    const pattern = new RegExp(`^${bare.replaceAll('.', '\\.').replaceAll(/<\w+>/g, '[^/]+')}$`);
    return FILES.some((file) => pattern.test(file));
  }
  return !bare.includes('/') && FILES.some((file) => file.endsWith(`/${bare}`));
}

it.each(PAGES)('every path that %s names is there', (page) => {
  const paths = pathsOf(read(page));
  expect(paths.length).toBeGreaterThan(60);
  expect(paths.filter((path) => !isThere(path))).toEqual([]);
});

it.each(PAGES)(
  'the rooms on the map of %s are those that .dependency-cruiser.mjs holds, in its order',
  (page) => {
    const [, map = ''] = /```text\n([\s\S]*?)```/.exec(read(page))!;
    const rooms = [
      ...read('.dependency-cruiser.mjs').matchAll(/^const (SERVER|SUITE|CLIENT) = \[([^\]]*)\];$/gm),
    ];
    expect(rooms).toHaveLength(3);
    for (const [, , list] of rooms) {
      const names = [...list!.matchAll(/'([^']+)'/g)].map(([, name]) => `\\b${name}/`);
      expect(map).toMatch(new RegExp(names.join('[\\s\\S]*')));
    }
  },
);

it.each(PAGES)('every npm command that %s names is one', (page) => {
  const { scripts } = JSON.parse(read('package.json'));
  for (const [, name] of read(page).matchAll(/npm run ([\w:-]+)/g)) expect(scripts).toHaveProperty([name!]);
});

it('the thirteen changes are the same in both languages, with the same files in the same order', () => {
  const [english, chinese] = PAGES.map((page) =>
    read(page)
      .split(/^### (?=\d+\. )/m)
      .slice(1)
      .map((change) => pathsOf(change.split(/^## /m)[0]!)),
  );
  expect(english).toHaveLength(13);
  expect(chinese).toEqual(english);
});
