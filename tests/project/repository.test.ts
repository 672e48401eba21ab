/** What holds for the repository as a whole: its files, its pinned versions, its CI. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const FILES = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((file) => existsSync(join(ROOT, file)));
const PACKAGES = FILES.filter((file) => /(^|\/)package\.json$/.test(file));

it('files are UTF-8 with LF and a newline at their end', () => {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const texts = FILES.filter((file) => !file.endsWith('.png'));
  const bad = texts.filter((file) => {
    const text = strict.decode(readFileSync(join(ROOT, file)));
    return text.includes('\r\n') || !text.endsWith('\n') || text.startsWith('\ufeff');
  });
  expect(bad).toEqual([]);
});

it('the root has no files but the READMEs, the changelog, the licence and configuration', () => {
  const root = FILES.filter((file) => !file.includes('/') && !file.startsWith('.'));
  const stray = root.filter(
    (file) => !/^(README(\.zh-CN)?\.md|CHANGELOG\.md|LICENSE|[\w-]+(\.config)?\.(json|ts))$/.test(file),
  );
  expect(stray).toEqual([]);
});

it('every dependency has one exact version', () => {
  const loose = PACKAGES.flatMap((file) => {
    const manifest = JSON.parse(read(file));
    const versions = {
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
    };
    return Object.entries<string>(versions).filter(
      ([, version]) => !/^(npm:.+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
  });
  expect(loose).toEqual([]);
});

it('a package is private, or has all that a published one needs', () => {
  for (const file of PACKAGES) {
    const manifest = JSON.parse(read(file));
    const published = {
      description: expect.any(String),
      files: expect.any(Array),
      engines: expect.any(Object),
    };
    expect({ file, ...manifest }).toMatchObject(manifest.private === true ? { private: true } : published);
  }
});

it('the dependency bot looks at every package that has a lockfile', () => {
  const { updates } = parse(read('.github/dependabot.yml'));
  const watched = updates
    .filter((update: { 'package-ecosystem': string }) => update['package-ecosystem'] === 'npm')
    .flatMap(
      (update: { directory?: string; directories?: string[] }) => update.directories ?? [update.directory],
    );
  const locks = FILES.filter((file) => /(^|\/)package-lock\.json$/.test(file)).map((file) => dirname(file));
  expect(watched.sort()).toEqual(locks.map((folder) => (folder === '.' ? '/' : `/${folder}`)).sort());
});
