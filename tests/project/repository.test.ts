/** What holds for the repository as a whole: its files, its pinned versions, its CI. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
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
      ([, version]) => !/^(npm:.+@)?\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version),
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

describe('the dependency bot', () => {
  interface Update {
    'package-ecosystem': string;
    directory?: string;
    directories?: string[];
  }
  const { updates }: { updates: Update[] } = parse(read('.github/dependabot.yml'));
  /** The folders of these files, as the bot writes them. */
  const foldersOf = (names: RegExp) =>
    [...new Set(FILES.filter((file) => names.test(file)).map((file) => dirname(file)))]
      .map((folder) => (/^\.(github\/workflows)?$/.test(folder) ? '/' : `/${folder}`))
      .sort();

  it.each([
    ['npm', /(^|\/)package-lock\.json$/],
    ['github-actions', /^\.github\/workflows\/|(^|\/)action\.yml$/],
    ['docker', /(^|\/)Containerfile$/],
    ['docker-compose', /(^|\/)compose\.yaml$/],
  ])('looks at everything of %s that names versions', (ecosystem, names) => {
    const watched = updates
      .filter((update) => update['package-ecosystem'] === ecosystem)
      .flatMap((update) => update.directories ?? [update.directory!]);
    expect(watched.sort()).toEqual(foldersOf(names));
    expect(watched).not.toEqual([]);
  });
});
