/** What is made of several JSON reports: one report and one badge, and a comparison. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  compareReports,
  onlyDifferences,
  selectChanges,
} from '../../server/conformance/report/compare/comparison.ts';
import { renderComparisonHtml } from '../../server/conformance/report/compare/html.ts';
import {
  renderComparisonMarkdown,
  renderComparisonPretty,
} from '../../server/conformance/report/compare/render.ts';
import { FORMATS } from '../../server/conformance/report/formats.ts';
import {
  describeMerged,
  describeScope,
  mergeReports,
} from '../../server/conformance/report/merged/merged-report.ts';
import { renderReports } from '../../server/conformance/report/render.ts';
import type { Outcome, Profile, Report, Role } from '../../server/conformance/results.ts';
import { applyBaseline } from '../../server/conformance/run/baseline.ts';
import { run } from '../support/command.ts';
import { CONFORMS, COULD_NOT_RUN, REPORT } from '../support/conformance-report.ts';
import { harFaults, sarifFaults } from '../support/report-schemas.ts';

const conforming = (role: Role, profile: Profile = 'recommended', target = CONFORMS.target): Report => ({
  ...CONFORMS,
  role,
  profile,
  target,
});
const badge = (...parts: Report[]) => {
  const files = renderReports(mergeReports(parts), [{ format: 'svg', file: 'badge.svg' }]);
  return [...files[0]!.text.matchAll(/<text[^>]*>([^<]*)</g)].map(([, words]) => words);
};

describe('a merged report', () => {
  it.each<[parts: Report[], left: string, right: string]>([
    [
      [conforming('app'), conforming('caller-of-platform')],
      'staff-service · APP · both directions',
      'conforms · recommended',
    ],
    [
      [conforming('caller-of-app', 'hardened'), conforming('platform', 'hardened')],
      'staff-service · platform · both directions',
      'conforms · hardened',
    ],
    [
      [
        conforming('app'),
        conforming('platform', 'compat'),
        conforming('caller-of-app'),
        conforming('caller-of-platform'),
      ],
      'staff-service · platform and APP · both directions',
      'conforms · compat',
    ],
    [[conforming('platform'), conforming('app')], 'staff-service · platform + app', 'conforms · recommended'],
    [
      [conforming('app'), conforming('caller-of-app')],
      'staff-service · app + caller-of-app',
      'conforms · recommended',
    ],
    [
      [conforming('app'), conforming('app', 'recommended', 'http://b')],
      'staff-service · app',
      'conforms · recommended',
    ],
    [
      [conforming('app'), { ...conforming('caller-of-platform'), only: ['caller-order'] }],
      'staff-service · APP · both directions',
      'partial · recommended',
    ],
    [[conforming('app'), REPORT], 'staff-service · app + platform', '2 failed · recommended'],
    [[conforming('app'), COULD_NOT_RUN], 'staff-service · app + platform', 'could not be run'],
  ])('has a badge that claims no more than its parts: %#', (parts, left, right) => {
    expect(badge(...parts)).toEqual([left, right]);
  });

  it('is as good as its worst part', () => {
    const verdict = (...parts: Report[]) => mergeReports(parts).verdict;
    expect(verdict(CONFORMS, COULD_NOT_RUN, REPORT)).toBe('doesNotConform');
    expect(verdict(CONFORMS, COULD_NOT_RUN)).toBe('couldNotRun');
    expect(verdict(CONFORMS, CONFORMS)).toBe('conforms');
    expect(describeMerged(mergeReports([CONFORMS])).zh).toBe('符合规范（recommended）');
    expect(describeScope(mergeReports([conforming('app'), conforming('caller-of-platform')])).zh).toBe(
      'APP · 双向',
    );
  });

  const MERGED = mergeReports([
    REPORT,
    conforming('app'),
    conforming('app', 'compat', 'http://b.example'),
    COULD_NOT_RUN,
  ]);
  const texts = Object.fromEntries(
    renderReports(
      MERGED,
      FORMATS.map((format) => ({ format, file: format })),
      'en',
    ).map(({ file, text }) => [file, text]),
  );

  it('has the parts in every format', async () => {
    const read = async (name: string) =>
      JSON.parse(
        await readFile(resolve(import.meta.dirname, `../../openapi/vectors/conformance/${name}`), 'utf8'),
      );
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
    ajv.addSchema(await read('report.schema.json'), 'report.schema.json');
    const validate = ajv.compile(await read('merged-report.schema.json'));
    const json = JSON.parse(texts.json!);
    expect([validate(json), validate.errors]).toEqual([true, null]);
    expect(validate({ ...json, parts: [{}] })).toBe(false);
    expect(json.parts.map(({ role }: Report) => role)).toEqual(['platform', 'app', 'app', 'platform']);
    expect(sarifFaults(texts.sarif!)).toEqual([]);
    expect(harFaults(texts.har!)).toEqual([]);
    expect(JSON.parse(texts.har!).log.entries).toHaveLength(
      MERGED.parts.flatMap(({ exchanges }) => exchanges).length,
    );
    expect(texts.junit).toContain('<testsuite name="app http://b.example envelope"');
    expect(texts.junit).toContain('classname="staff-service-conform.app http://b_example.envelope"');
    expect(texts.junit).toMatch(/tests="20" failures="2" errors="2" skipped="6"/);
    expect(texts.md).toContain('](<svg>)');
    expect(texts.md!.match(/^## /gm)).toHaveLength(4);
    expect(texts.github!.match(/^::error /gm)).toHaveLength(3);
  });

  it('has a page on which every id is there once, and every link leads somewhere', () => {
    const ids = [...texts.html!.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!);
    expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
    const links = [...texts.html!.matchAll(/\s(?:href="#|aria-labelledby=")([^"]*)"/g)].map(([, id]) => id!);
    expect(links.length).toBeGreaterThan(40);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

/** REPORT, with other outcomes. */
const changed = (outcomes: Record<string, Outcome>, without: string[] = []): Report => ({
  ...REPORT,
  startedAt: REPORT.startedAt - 86_400_000,
  results: REPORT.results
    .filter(({ check }) => !without.includes(check.id))
    .map((result) => ({ ...result, outcome: outcomes[result.check.id] ?? result.outcome })),
});

describe('a comparison', () => {
  const OLDER = changed({ 'signature-wrong': 'pass', 'envelope-object': 'fail', 'keep-alive': 'warning' }, [
    'body-utf8',
  ]);
  const NEWER = changed({}, ['slow-sender']);

  it('tells what changed since an older report', () => {
    const comparison = compareReports([{ name: 'new', report: NEWER }], [OLDER]);
    const changes = (change: 'newlyFailing' | 'newlyPassing' | 'added') =>
      selectChanges(comparison, 0, change);
    expect({
      newlyFailing: changes('newlyFailing'),
      newlyPassing: changes('newlyPassing'),
      added: changes('added'),
      removed: comparison.columns[0]!.removed,
    }).toEqual({
      newlyFailing: ['signature-wrong'],
      newlyPassing: ['envelope-object'],
      added: ['body-utf8'],
      removed: ['slow-sender'],
    });
    for (const text of [
      renderComparisonPretty(comparison, { language: 'en' }),
      renderComparisonMarkdown(comparison, 'en'),
    ]) {
      expect(text.replaceAll('`', '')).toContain('newly failing: signature-wrong');
      expect(text).toContain('since the report of 2026-11-23 13:05:09 UTC (0.1.0)');
      expect(text).toContain('✗▼');
    }
  });

  it('leaves the checks that differ, where asked for them alone', () => {
    const comparison = compareReports([
      { name: 'a', report: REPORT },
      { name: 'b', report: OLDER },
      { name: 'c', report: conforming('caller-of-app') },
    ]);
    const ids = onlyDifferences(comparison).groups.flatMap(({ rows }) => rows.map(({ check }) => check.id));
    // body-utf8 is not in b, whose role has it; the caller's role has none of these checks.
    expect(ids.sort()).toEqual(['body-utf8', 'envelope-object', 'keep-alive', 'signature-wrong']);
    expect(
      renderComparisonPretty(onlyDifferences(compareReports([{ name: 'a', report: REPORT }])), {
        language: 'en',
      }),
    ).toContain('No check differs');
  });

  it('no name breaks out of a table or a page', () => {
    const name = 'a|b`<script>alert(1)</script>\n\u001b[2J\u202e';
    const comparison = compareReports([{ name, report: REPORT }], [OLDER]);
    const texts = [
      renderComparisonPretty(comparison),
      renderComparisonMarkdown(comparison),
      renderComparisonHtml(comparison),
    ];
    for (const text of texts) {
      expect(text).not.toMatch(/\u001b|\u202e/);
    }
    for (const text of texts.slice(1)) expect(text).not.toContain('<script>alert');
    expect(texts[1]).toContain('a\\|b');
  });
});

describe('the commands', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'staff-service-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const file = async (name: string, content: unknown) => {
    const path = join(folder, name);
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  const conform = (...args: string[]) => run(['conform', ...args, '--lang', 'en']);

  it('merge writes every format, and its own JSON can be merged again', async () => {
    const files = [
      await file('我方.json', conforming('app')),
      await file('对方.json', conforming('caller-of-platform')),
    ];
    const all = join(folder, 'all.json');
    const written = await conform(
      'merge',
      ...files,
      '--report',
      `json=${all}`,
      '--report',
      `html=${join(folder, 'all.html')}`,
    );
    expect({ code: written.code, last: written.stdout.trimEnd().split('\n').at(-1) }).toEqual({
      code: 0,
      last: '✓ Conforms (recommended) · APP · both directions',
    });
    const again = await conform('merge', all, await file('platform.json', REPORT), '--report', 'md=-');
    expect(again.code).toBe(1);
    expect(again.stdout.match(/^\| .* `https:\/\/partner\.example` \| [✅❌]/gm)).toHaveLength(3);
    expect((await conform('merge', all, await file('none.json', COULD_NOT_RUN))).code).toBe(2);
  });

  it('merge excuses what the baselines of the runs excuse', async () => {
    const known = REPORT.results
      .filter(({ outcome }) => outcome === 'fail')
      .map(({ check }) => ({ check: check.id, reason: 'x', expires: '2999-01-01' }));
    const ran = { ...REPORT, results: REPORT.results.filter(({ outcome }) => outcome !== 'error') };
    const excused = await file('known.json', applyBaseline(ran, known, 'known.json', '2026-11-27'));
    expect(await conform('merge', excused)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('✗ Does not conform'),
    });
    const over = await file('over.json', applyBaseline(ran, known, 'known.json', '3000-01-01'));
    expect((await conform('merge', over)).code).toBe(1);
  });

  it('reports of other versions go together, and are named', async () => {
    const older = { ...conforming('app'), suite: { name: 'staff-service conform', version: '0.0.9' } };
    const { drivenBy: _, ...withoutNew } = older as Report & { drivenBy?: unknown };
    const files = [
      await file('old.json', { ...withoutNew, more: 1 }),
      await file('new.json', conforming('platform')),
    ];
    const { code, stderr } = await conform('merge', ...files);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('0.0.9 (1.0.0): ') });
  });

  it('compare names the columns by file, by path where two have one name, or as it is told', async () => {
    const files = [
      await file('a/报告.json', REPORT),
      await file('b/报告.json', changed({ 'envelope-object': 'fail' })),
    ];
    const plain = await conform('compare', ...files, '--only-differences');
    expect({ code: plain.code, stderr: plain.stderr }).toEqual({ code: 0, stderr: '' });
    expect(plain.stdout).toMatch(/\[1\] .*\/a\/报告 /);
    expect(plain.stdout).toMatch(/envelope-object {2}✓ {4}✗/);
    expect(plain.stdout).not.toContain('signature-wrong');
    const page = join(folder, 'compare.html');
    const named = await conform(
      'compare',
      ...files,
      '--name',
      '我方',
      '--name',
      '对方',
      '--report',
      `html=${page}`,
    );
    expect(named.stdout).toContain('[2] 对方 ');
    expect(await readFile(page, 'utf8')).toContain('<th scope="col">对方</th>');
    expect((await conform('compare', files[1]!, '--since', files[0]!)).code).toBe(1);
    expect((await conform('compare', files[0]!, '--since', files[1]!)).code).toBe(0);
  });

  it.each<[what: string, args: (files: Record<string, string>) => string[], says: string]>([
    ['an empty file', ({ empty }) => ['merge', empty!], 'the file is empty'],
    ['no JSON', ({ svg }) => ['merge', svg!], 'is not JSON'],
    [
      'JSON of another kind',
      ({ har }) => ['compare', har!],
      'is no JSON report of staff-service conform (--report json=FILE): /suite: ',
    ],
    ['an outcome that there is not', ({ odd }) => ['compare', odd!], '/parts/0/results/0/outcome: '],
    [
      'a clause that is not there',
      ({ loose }) => ['merge', loose!],
      '/results/0/check/clause: is not among the clauses',
    ],
    [
      'a time that is none',
      ({ late }) => ['merge', late!, '--report', 'junit=-'],
      '/startedAt: must be at most 8640000000000000',
    ],
    ['a merged report of nothing', ({ nothing }) => ['merge', nothing!], '/parts: must not be empty'],
    ['a file that is not there', () => ['merge', 'none.json'], 'none.json: cannot be read: ENOENT'],
    ['a file twice', ({ good }) => ['compare', good!, good!], 'good.json: is given twice'],
    ['a run twice', ({ good, copy }) => ['merge', good!, copy!], 'is in '],
    [
      'a name too few',
      ({ good, copy }) => ['compare', good!, copy!, '--name', 'a'],
      '--name: one for each file: 2 files, 1 names',
    ],
    [
      'a name twice',
      ({ good, copy }) => ['compare', good!, copy!, '--name', 'a', '--name', 'a'],
      '--name a: is given twice',
    ],
    [
      'an older report of another role',
      ({ good, app }) => ['compare', good!, '--since', app!],
      'none of the reports is of app',
    ],
    [
      'a format that shows no comparison',
      ({ good }) => ['compare', good!, '--report', 'junit=x.xml'],
      'with a format of html, md',
    ],
    ['no file', () => ['merge'], "missing required argument 'files'"],
  ])('what is wrong is named: %s', async (_what, args, says) => {
    const files = {
      good: await file('good.json', REPORT),
      copy: await file('copy.json', REPORT),
      app: await file('app.json', conforming('app')),
      empty: await file('empty.json', ''),
      svg: await file('badge.json', '<svg/>'),
      har: await file('har.json', { log: {} }),
      nothing: await file('nothing.json', { verdict: 'conforms', parts: [] }),
      odd: await file('odd.json', {
        verdict: 'conforms',
        parts: [changed({ 'envelope-object': 'good' as Outcome })],
      }),
      loose: await file('loose.json', { ...REPORT, clauses: [] }),
      late: await file('late.json', { ...REPORT, startedAt: 1e300 }),
    };
    const { code, stdout, stderr } = await conform(...args(files));
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(says) });
  });
});
