/** `npm run release`: its command line, and the package of the specification. That it makes the same bytes twice shows `--twice`. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { startBrowser } from '../support/browser.ts';
import { packFolder, printed, ROOT, temporaryFolder } from '../support/built-packages.ts';

const RELEASE = join(ROOT, 'scripts/release.ts');

it('an unknown option is a usage error with the help, and --help makes nothing', async () => {
  expect(await printed(process.execPath, [RELEASE, '--help'])).toContain('--twice');
  await expect(printed(process.execPath, [RELEASE, '--chekc'])).rejects.toThrow(
    /--chekc[\s\S]*Usage: npm run release/,
  );
});

describe('the specification, packed and unpacked as who has no npm does it', () => {
  let temporary: Awaited<ReturnType<typeof temporaryFolder>>;
  let unpacked: string;
  let tarball: string;

  beforeAll(async () => {
    temporary = await temporaryFolder();
    const dist = join(temporary.folder, 'dist');
    await printed(process.execPath, [join(ROOT, 'scripts/build.ts'), 'openapi', '--out', dist]);
    tarball = await packFolder(dist, temporary.folder);
    execFileSync('tar', ['-xzf', tarball, '-C', temporary.folder]);
    unpacked = join(temporary.folder, 'package');
  });
  afterAll(() => temporary?.remove());

  const read = (file: string) => readFileSync(join(unpacked, file), 'utf8');

  it('has every file that its README names', () => {
    const rows = [...read('README.md').matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell]) =>
      [...cell!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
    );
    expect(rows.length).toBeGreaterThan(8);
    const there = readdirSync(unpacked).join('\n');
    for (const name of rows) expect(there).toContain(name.replace(/[/*]+$/, ''));
  });

  it('is at most 1 MB, and so is the documentation alone', () => {
    // With the documentation in it, which is stricter than what was promised.
    expect(statSync(tarball).size).toBeLessThan(1_000_000);
    expect(statSync(join(unpacked, 'docs.html')).size).toBeLessThan(1_000_000);
  });

  it('leads nowhere out of itself: each link of a text is to a file that is there', () => {
    const texts = readdirSync(unpacked, { recursive: true, encoding: 'utf8' });
    const links = texts
      .filter((file) => /\.(md|txt)$/.test(file))
      .flatMap((file) =>
        [...read(file).matchAll(/\]\((?!#|[a-z]+:)([^)\s#]+)[^)]*\)/g)].map(([, link]) => [file, link!]),
      );
    expect(links.length).toBeGreaterThan(100);
    for (const [file, link] of links)
      expect(existsSync(join(unpacked, dirname(file!), link!)), `${file}: ${link}`).toBe(true);
  });

  it('has the documentation in one file, in both languages, that loads nothing', () => {
    const html = read('docs.html');
    const links = [...html.matchAll(/<[a-z][^>]* (?:href|src)="([^"]*)"/g)].map(([, link]) => link!);
    const within = links.filter((link) => link.startsWith('#'));
    // What the contract's text names, for a reader to follow; nothing that a browser loads by itself.
    expect(links.filter((link) => !/^(#|data:,$)/.test(link))).toEqual([]);
    const [style = ''] = /<style>[\s\S]*?<\/style>/.exec(html) ?? [];
    expect(style).toContain('.docs');
    expect(style).not.toMatch(/@import|url\(/);
    const ids = [...html.matchAll(/<[a-z][^>]* id="([^"]*)"/g)].map(([, id]) => `#${id}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(within.length).toBeGreaterThan(40);
    for (const link of within) expect(ids).toContain(link);
  });

  it('shows the documentation in the reader’s language, and in the other one at the same place', async () => {
    const browser = await startBrowser();
    try {
      const page = await browser.newPage({ locale: 'en-GB' });
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(request.url()));
      const file = pathToFileURL(join(unpacked, 'docs.html')).href;
      await page.goto(file);
      expect(await page.locator('h1:visible').allTextContents()).toEqual([await page.title()]);
      await page.locator('#en .contents a[href="#en-return-codes"]').click();
      await page.locator('[data-other]:visible').click();
      await page.locator('#zh-return-codes h2').waitFor({ state: 'visible' });
      expect(page.url()).toBe(`${file}#zh-return-codes`);
      expect(await page.locator('#en').isVisible()).toBe(false);
      expect(loaded).toEqual([file]);
    } finally {
      await browser.close();
    }
  });

  it('has one document in each form', () => {
    for (const name of ['openapi', 'platform', 'app'].flatMap((one) => [one, `${one}-3.0`]))
      expect(parse(read(`${name}.yaml`))).toEqual(JSON.parse(read(`${name}.json`)));
  });

  it('is what a program imports by the package’s name', async () => {
    const installed = join(temporary.folder, 'node_modules/@staff-service/openapi');
    mkdirSync(installed, { recursive: true });
    cpSync(unpacked, installed, { recursive: true });
    const program = `
      import openapi from '@staff-service/openapi' with { type: 'json' };
      import vectors from '@staff-service/openapi/vectors/signature.json' with { type: 'json' };
      console.log(openapi.openapi, typeof vectors);`;
    const args = ['--input-type=module', '--eval', program];
    expect(await printed(process.execPath, args, { cwd: temporary.folder })).toBe('3.1.1 object\n');
  });

  it('has the examples, and nothing that running them leaves', () => {
    expect(readdirSync(join(unpacked, 'examples')).sort()).toEqual(
      ['README.md', 'curl', 'go', 'java', 'php', 'python'].sort(),
    );
    expect(
      readdirSync(unpacked, { recursive: true }).filter((file) =>
        /ndjson|__pycache__|\.class/.test(String(file)),
      ),
    ).toEqual([]);
  });
});
