/** Reports as those who read them want them: GitHub's runner, code scanning, HAR viewers. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  renderAnnotations,
  renderStepSummary,
  SUMMARY_BYTES,
  summaryTexts,
  withoutWorkflowCommands,
} from '../../server/conformance/report/github.ts';
import { renderHar } from '../../server/conformance/report/har.ts';
import { renderSarif } from '../../server/conformance/report/sarif.ts';
import type { Report } from '../../server/conformance/results.ts';
import { applyBaseline } from '../../server/conformance/run/baseline.ts';
import { run } from '../support/command.ts';
import { CONFORMS, COULD_NOT_RUN, HOSTILE, REPORT } from '../support/conformance-report.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { harFaults, sarifFaults } from '../support/report-schemas.ts';

const KNOWN = [
  { check: 'signature-wrong', reason: 'ticket 1: 50% done, see a::b', expires: '2026-12-31' },
  { check: 'body-utf8', reason: 'ticket 2', expires: '2026-12-31' },
];
const WITH_BASELINE = applyBaseline(REPORT, KNOWN, 'known.json', '2026-11-27');
const REDACTED: Report = { ...REPORT, target: 'http://[::1]:8080/[redacted]/qmtapi' };
const COMMAND: Report = { ...REPORT, target: "php send.php '{user}'" };
const REPORTS = Object.entries({ REPORT, CONFORMS, COULD_NOT_RUN, WITH_BASELINE, REDACTED, COMMAND });

describe('SARIF', () => {
  it.each(REPORTS)('%s is what its schema wants', (_name, report) => {
    for (const language of ['zh', 'en', 'both'] as const)
      expect(sarifFaults(renderSarif([report], { language }))).toEqual([]);
  });

  it('has a schema that misses what is missing', () => {
    const sarif = JSON.parse(renderSarif([REPORT]));
    delete sarif.runs[0].results[0].message;
    sarif.runs[0].originalUriBaseIds.TARGET.uri = 'no uri';
    expect(sarifFaults(JSON.stringify(sarif))).toHaveLength(2);
  });

  it('has a result for each finding, and tells code scanning which are known', () => {
    const [{ results, tool, invocations }] = JSON.parse(
      renderSarif([WITH_BASELINE], { language: 'en' }),
    ).runs;
    const found = results.map(
      (one: { ruleId: string; ruleIndex: number; level: string; suppressions?: object[] }) => {
        expect(tool.driver.rules[one.ruleIndex].id).toBe(one.ruleId);
        return [one.ruleId, one.level, one.suppressions];
      },
    );
    expect(found).toEqual([
      ['envelope-errcode', 'error', undefined],
      [
        'signature-wrong',
        'error',
        [
          {
            kind: 'external',
            status: 'accepted',
            justification: 'ticket 1: 50% done, see a::b (2026-12-31)',
          },
        ],
      ],
      ['signature-stale', 'warning', undefined],
      ['keep-alive', 'note', undefined],
      ['body-utf8', 'error', undefined],
    ]);
    expect(
      invocations[0].toolExecutionNotifications.map(
        ({ associatedRule }: { associatedRule: object }) => associatedRule,
      ),
    ).toEqual([{ id: 'slow-sender' }, { id: 'event-without-content' }]);
  });

  it('knows a finding again in the next run, and in no other role', () => {
    const prints = (report: Report) =>
      JSON.parse(renderSarif([report])).runs[0].results.map(
        (one: { partialFingerprints: { primaryLocationLineHash: string } }) =>
          one.partialFingerprints.primaryLocationLineHash,
      );
    const later = { ...REPORT, startedAt: REPORT.startedAt + 1, target: 'http://elsewhere' };
    expect(prints(later)).toEqual(prints(REPORT));
    expect(new Set(prints(REPORT)).size).toBe(4);
    expect(prints({ ...REPORT, role: 'app' })).not.toContain(prints(REPORT)[0]);
  });
});

describe('HAR', () => {
  it.each(REPORTS)('%s is what its schema wants', (_name, report) => {
    expect(harFaults(renderHar(report))).toEqual([]);
  });

  it.each([
    ['127.0.0.1:8090', 'http://127.0.0.1:8090/qmtapi/x?timestamp=1&signature=[redacted]'],
    ['no host', 'http://host.invalid/qmtapi/x?timestamp=1&signature=[redacted]'],
    ['', 'http://host.invalid/qmtapi/x?timestamp=1&signature=[redacted]'],
  ])('has the whole address of a request that a caller sent to %j', (host, address) => {
    const [exchange] = REPORT.exchanges;
    const { request } = exchange!;
    const url = '/qmtapi/x?timestamp=1&signature=[redacted]';
    const headers: [string, string][] = [['Host', host]];
    const text = renderHar({
      ...REPORT,
      exchanges: [{ ...exchange!, request: { ...request, url, headers } }],
    });
    expect(harFaults(text)).toEqual([]);
    const expected = address.replace('[redacted]', '0'.repeat(40));
    expect(JSON.parse(text).log.entries[0].request.url).toBe(expected);
  });

  it('has a schema that misses what is missing', () => {
    const har = JSON.parse(renderHar(REPORT));
    delete har.log.entries[0].request.method;
    expect(harFaults(JSON.stringify(har)).length).toBeGreaterThan(0);
  });
});

/** As the runner reads a line: `::name title=…::message`, both unescaped. */
function parseCommand(line: string) {
  const [, level, title, message] = /^::(error|warning|notice) title=([^:,]*)::(.*)$/.exec(line) ?? [];
  const plain = (text = '') =>
    text.replace(/%(25|0D|0A|3A|2C)/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
  return { level, title: plain(title), message: plain(message) };
}
const commands = (text: string) => text.trimEnd().split('\n').map(parseCommand);

describe('annotations', () => {
  it('what fails is an error, what warns a warning, what is known one notice', () => {
    const found = commands(renderAnnotations([WITH_BASELINE], { language: 'en' }));
    expect(found.map(({ level, title }) => [level, title.split(':').slice(0, 2).join(':')])).toEqual([
      ['error', 'platform: envelope-errcode'],
      ['error', 'platform: body-utf8'],
      ['warning', 'platform: slow-sender'],
      ['warning', 'platform: signature-stale'],
      ['notice', 'platform (endpoint A): https'],
    ]);
    expect(found[1]!.message).toBe('passes now, take it out of the baseline (ticket 2)');
    expect(found[4]!.message).toContain('1 new · 1 passing now, to be taken out · 1 known');
  });

  it('what several failures have in common is one, which names them, before the others', () => {
    const failed = REPORT.results.find(({ outcome }) => outcome === 'fail')!;
    const results = ['alone', 'one', 'two'].map((id) => ({ ...failed, check: { ...failed.check, id } }));
    const text = (en: string) => ({ zh: en, en });
    const { clause } = failed.check;
    const causes = [
      {
        id: 'a-cause',
        title: text('A cause'),
        actual: null,
        remedy: text('Mend it'),
        clause,
        checks: ['one', 'two'],
      },
    ];
    const found = commands(renderAnnotations([{ ...REPORT, results, causes }], { language: 'en' }));
    expect(found.map(({ title }) => title.split(':').slice(0, 2).join(':'))).toEqual([
      'platform: a-cause',
      'platform: alone',
    ]);
    expect(found[0]).toMatchObject({ level: 'error', title: 'platform: a-cause: A cause' });
    expect(found[0]!.message).toMatch(/How to fix it: Mend it\nBecause of it: 2 failed: one, two$/);
  });

  it('no text breaks out of its line or its property, whatever the target wrote', () => {
    const check = { ...REPORT.results[1]!.check, title: { zh: 'a::b,c%0A\nd', en: 'a::b,c%0A\nd' } };
    const actual = { zh: `100%\r\n::error::x\n${HOSTILE}`, en: `100%25\n::stop-commands::x\n${HOSTILE}` };
    const report = { ...REPORT, results: [{ ...REPORT.results[1]!, check, actual }] };
    const text = renderAnnotations([report], { language: 'en' });
    expect(text.trimEnd().split('\n')).toHaveLength(1);
    const { title, message } = commands(text)[0]!;
    expect(title).toBe('platform: envelope-errcode: a::b,c%0A\\nd');
    expect(message).toContain('100%25\\n::stop-commands::x');
  });

  it('a run that proved nothing is one error that says why', () => {
    const found = commands(renderAnnotations([COULD_NOT_RUN], { language: 'en' }));
    expect(found).toEqual([
      {
        level: 'error',
        title: 'platform (endpoint A): Could not be run: nothing was proven',
        message: 'I could not authenticate (errcode 30003): check the secret and the clock.',
      },
    ]);
    expect(renderAnnotations([CONFORMS])).toBe('');
  });

  it('of more than ten, which GitHub would drop, the tenth names the rest', () => {
    const results = Array.from({ length: 25 }, (_, at) => {
      const result = REPORT.results[2]!;
      return { ...result, check: { ...result.check, id: `check-${at}` } };
    });
    const found = commands(renderAnnotations([{ ...REPORT, results }], { language: 'en' }));
    expect(found).toHaveLength(10);
    expect(found[9]).toMatchObject({
      title: '16 more, see the report',
      message: expect.stringContaining('check-24'),
    });
  });
});

describe('the summary on the job’s page', () => {
  it('is the Markdown report, in one MiB, which is all that GitHub takes', () => {
    const { whole, brief } = summaryTexts(REPORT, 'en');
    expect(renderStepSummary({ whole, brief })).toBe(whole);
    const long = REPORT.results.map((result) => ({
      ...result,
      exchanges: result.exchanges.map((exchange) => ({ ...exchange, curl: '亲'.repeat(400_000) })),
    }));
    const cut = renderStepSummary(summaryTexts({ ...REPORT, results: long }, 'en'));
    expect(Buffer.byteLength(cut)).toBeLessThan(SUMMARY_BYTES);
    expect(cut).toContain('Does not conform');
    expect(renderStepSummary({ whole, brief }, 100)).toBe('');
  });
});

describe('what a runner would take for a command', () => {
  it.each([
    ['::error::x', ': :error::x'],
    ['    ::add-mask::x', '    : :add-mask::x'],
    ['a ##[error]x', 'a ## [error]x'],
    ['http://[::1]:80 std::vector', 'http://[::1]:80 std::vector'],
  ])('%j is printed as %j', (text, expected) => {
    expect(withoutWorkflowCommands(`x\n${text}`)).toBe(`x\n${expected}`);
  });
});

describe('the command', () => {
  let server: LiveServer;
  let folder: string;
  beforeAll(async () => {
    server = await startLiveServer();
    folder = await mkdtemp(join(tmpdir(), 'staff-service-'));
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });
  const conform = (environment: Record<string, string>, secret: string, ...flags: string[]) => {
    const target = ['--url', server.url, '--appid', '1001', '--only', 'messages', '--lang', 'en'];
    return run(['conform', 'platform', ...target, ...flags], {
      STAFF_SERVICE_SECRET: secret,
      ...environment,
    });
  };

  it('github writes annotations to the log and adds the summary to the job’s page', async () => {
    const summary = join(folder, 'summary.md');
    await writeFile(summary, 'of an earlier step\n');
    const environment = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
    const good = await conform(environment, 'abcdef', '--report', 'github');
    expect({ code: good.code, stdout: good.stdout }).toEqual({ code: 0, stdout: '' });
    const bad = await conform(environment, 'wrong', '--report', 'github=-');
    expect(bad.code).toBe(2);
    expect(commands(bad.stdout)).toEqual([expect.objectContaining({ level: 'error' })]);
    const text = await readFile(summary, 'utf8');
    expect(text).toMatch(/^of an earlier step\n## ✅ Conforms [\s\S]+\n## ⚠️ Could not be run/);
  });

  it('elsewhere there is no such page, and the file may be any', async () => {
    const file = join(folder, 'annotations.txt');
    const { code, stderr } = await conform({}, 'wrong', '--report', `github=${file}`);
    expect({ code, told: stderr.includes(file) }).toEqual({ code: 2, told: true });
    expect(commands(await readFile(file, 'utf8'))).toHaveLength(1);
  });
});
