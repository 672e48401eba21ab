/** `openapi/SOURCES.md`: where each fact of the contract comes from, and the links that lead there. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../server/conformance/report/html.ts';
import { renderJunit } from '../../server/conformance/report/junit.ts';
import { renderMarkdown } from '../../server/conformance/report/markdown.ts';
import { REPORT } from '../support/conformance-report.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const anchors = [...read('openapi/SOURCES.md').matchAll(/^### (\S+)$/gm)].map(([, id]) => id!);

it('no anchor is given twice, and none that was ever given is gone', () => {
  expect(anchors).toHaveLength(new Set(anchors).size);
  const given = read('tests/project/source-anchors.txt').trim().split('\n');
  expect(anchors).toEqual(expect.arrayContaining(given));
});

it('links within it lead to its own anchors', () => {
  for (const [, id] of read('openapi/SOURCES.md').matchAll(/\]\(#([^)]+)\)/g)) expect(anchors).toContain(id);
});

it('each check on the page of the catalogue is a link to its clause', () => {
  const { groups } = JSON.parse(read('generated/conformance.json'));
  const sections = read('generated/CONFORMANCE.md').split(/^### /m).slice(1);
  const linked = sections.map((section) => [
    section.slice(0, section.indexOf('\n')),
    /\]\(\.\.\/openapi\/SOURCES\.md#([^)]+)\)/.exec(section)?.[1],
  ]);
  const checks: { id: string; clause: string }[] = groups.flatMap(
    (group: { checks: object[] }) => group.checks,
  );
  expect(linked).toEqual(checks.map(({ id, clause }) => [id, clause]));
  expect(anchors).toEqual(expect.arrayContaining(checks.map(({ clause }) => clause)));
});

describe('a report is understood without the repository:', () => {
  const [clause] = REPORT.clauses;

  it('HTML links each clause to its text in the same file', () => {
    const html = renderHtml(REPORT);
    expect(html).toContain(
      `<a href="#clause-${clause!.id}"><span lang="zh-CN">${clause!.title.zh}</span><span lang="en">${clause!.title.en}</span></a>`,
    );
    expect(html).toContain('href="#source-V">[V]</a>');
    expect(html.split('id="source-V"')[1]).toContain('what published implementations do');
    const [, text] = html.split(`id="clause-${clause!.id}"`);
    expect(text).toContain('<span lang="en">A wrong <code>signature</code> must be refused.</span>');
  });

  it('Markdown has the text of each clause as a footnote', () => {
    const markdown = renderMarkdown(REPORT, { language: 'en' });
    expect(markdown).toContain(`- **Clause**: ${clause!.title.en} \\[V\\] \\[D\\][^${clause!.id}]\n`);
    expect(markdown).toContain(
      `\n[^${clause!.id}]: A wrong \`signature\` must be refused. \\[V\\] what published implementations do; \\[D\\] a decision`,
    );
    expect(markdown).toContain(`; \`openapi/SOURCES.md#${clause!.id}\`\n`);
    const used = new Set(markdown.match(/\[\^[^\]]+\]/g));
    for (const note of used)
      expect(markdown.match(new RegExp(`^\\${note.replace('^', '\\^')}: `, 'gm'))).toHaveLength(1);
  });

  it('JUnit names the anchor', () => {
    expect(renderJunit(REPORT, { language: 'en' })).toContain(`(openapi/SOURCES.md#${clause!.id})`);
  });
});

describe('codegen', () => {
  const copy = mkdtempSync(join(tmpdir(), 'staff-service-sources-'));
  const file = join(copy, 'openapi/SOURCES.md');
  const CATALOGUE = `import { conformance } from './scripts/codegen/conformance.ts';
    import { Outputs } from './scripts/codegen/outputs.ts';
    const outputs = new Outputs();
    await conformance(outputs, { info: { version: '${JSON.parse(read('generated/openapi.json')).info.version}' } });
    console.log(outputs.current('generated/conformance.json') === (await import('node:fs')).readFileSync('generated/conformance.json', 'utf8'));`;
  const catalogue = () =>
    new Promise<string>((done) => {
      const args = ['--input-type=module', '--eval', CATALOGUE];
      execFile(process.execPath, args, { cwd: copy }, (_error, stdout, stderr) => done(stdout + stderr));
    });
  beforeAll(() => {
    for (const part of ['openapi', 'generated', 'scripts', 'server', 'package.json', 'tsconfig.json']) {
      cpSync(join(ROOT, part), join(copy, part), {
        recursive: true,
        filter: (from) => !from.includes('node_modules'),
      });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('makes the catalogue that is committed', async () => {
    expect(await catalogue()).toBe('true\n');
  });

  it.each([
    [
      'a clause without an anchor',
      '### errcode\n',
      '### errcodes\n',
      'envelope-errcode-integer: its clause errcode is no heading of openapi/SOURCES.md',
    ],
    ['an anchor given twice', '### errmsg\n', '### errcode\n', 'errcode is given twice'],
    ['a fact without its source', ' integer** [S] [D]', ' integer**', 'errcode: a fact is'],
    ['a fact in one language', '\n\nThe string `"0"` is not 0.', '', 'errcode: a fact is'],
    ['a fact whose English is Chinese', 'The string `"0"` is', '字符串 is', 'errcode: a fact is'],
  ])('refuses %s', async (_what, text, instead, says) => {
    const before = readFileSync(file, 'utf8');
    expect(before).toContain(text);
    writeFileSync(file, before.replace(text, instead));
    const output = await catalogue();
    writeFileSync(file, before);
    expect(output).toContain(says);
  });
});
