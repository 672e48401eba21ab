/** Failures that are known: `conform --baseline`, its file, and what the reports show of it. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validate } from '../../generated/report.validators.js';
import { renderHtml } from '../../server/conformance/report/html.ts';
import { renderJunit } from '../../server/conformance/report/junit.ts';
import { renderMarkdown } from '../../server/conformance/report/markdown.ts';
import { renderPretty } from '../../server/conformance/report/pretty.ts';
import type { Report } from '../../server/conformance/results.ts';
import { applyBaseline, type KnownFailure, updateBaseline } from '../../server/conformance/run/baseline.ts';
import { run } from '../support/command.ts';
import { REPORT } from '../support/conformance-report.ts';

const TODAY = '2026-11-27';
const entry = (check: string, changes: Partial<KnownFailure> = {}): KnownFailure => ({
  check,
  reason: `ticket of ${check}`,
  expires: '2026-12-31',
  ...changes,
});
/** Of REPORT, a platform's: two fail, two pass, one warns, one could not be run. */
const KNOWN = [entry('envelope-errcode'), entry('signature-wrong')];
const compare = (known: KnownFailure[], report: Report = REPORT) =>
  applyBaseline(report, known, 'known.json', TODAY);
const states = ({ results }: Report) =>
  Object.fromEntries(
    results.flatMap(({ check, baseline }) => (baseline ? [[check.id, baseline.state]] : [])),
  );

describe('a run beside its baseline', () => {
  it.each<[what: string, known: KnownFailure[], met: boolean, states: Record<string, string>]>([
    ['known and failing', KNOWN, true, { 'envelope-errcode': 'known', 'signature-wrong': 'known' }],
    ['a new failure', KNOWN.slice(1), false, { 'envelope-errcode': 'new', 'signature-wrong': 'known' }],
    [
      'known and passing',
      [...KNOWN, entry('body-utf8')],
      false,
      { 'envelope-errcode': 'known', 'signature-wrong': 'known', 'body-utf8': 'passing' },
    ],
    [
      'expired',
      [entry('envelope-errcode', { expires: '2026-11-26' }), KNOWN[1]!],
      false,
      { 'envelope-errcode': 'expired', 'signature-wrong': 'known' },
    ],
    [
      'held until this very day',
      [entry('envelope-errcode', { expires: TODAY }), KNOWN[1]!],
      true,
      { 'envelope-errcode': 'known', 'signature-wrong': 'known' },
    ],
    [
      'of another role',
      [entry('envelope-errcode', { role: 'app' }), KNOWN[1]!],
      false,
      { 'envelope-errcode': 'new', 'signature-wrong': 'known' },
    ],
    [
      'of its own role, before one of all roles',
      [
        entry('envelope-errcode', { expires: '2020-01-01' }),
        entry('envelope-errcode', { role: 'platform' }),
        KNOWN[1]!,
      ],
      true,
      { 'envelope-errcode': 'known', 'signature-wrong': 'known' },
    ],
    [
      'not graded: a warning, an error, a check that was skipped and one that was not asked',
      [
        ...KNOWN,
        ...['signature-stale', 'slow-sender', 'event-without-content', 'idempotency-repeat'].map((id) =>
          entry(id),
        ),
      ],
      true,
      { 'envelope-errcode': 'known', 'signature-wrong': 'known' },
    ],
  ])('%s', (_what, known, met, expected) => {
    const report = compare(known);
    expect({ met: report.baseline!.met, states: states(report) }).toEqual({ met, states: expected });
    expect(report.verdict).toBe('doesNotConform'); // no baseline makes an implementation conform
    expect([validate(JSON.parse(JSON.stringify(report))), validate.errors]).toEqual([true, null]);
  });

  it('every report shows it', () => {
    const known = [
      entry('signature-wrong'),
      entry('body-utf8'),
      entry('envelope-errcode', { expires: '2026-11-01' }),
    ];
    const report = compare(known);
    for (const render of [renderPretty, renderHtml, renderMarkdown, renderJunit]) {
      const text = render(report, { language: 'en' }).replaceAll(/\\|\s+/g, (all) =>
        all === '\\' ? '' : ' ',
      );
      for (const words of [
        'known (ticket of signature-wrong, until 2026-12-31)',
        'known until 2026-11-01, which is over (ticket of envelope-errcode)',
        'passes now, take it out of the baseline (ticket of body-utf8)',
        'Differs from the baseline known.json: 1 expired · 1 passing now, to be taken out · 1 known',
      ])
        expect(text.replaceAll('&#35;', '#')).toContain(words);
    }
    expect(renderHtml(report)).not.toContain('id="card-signature-wrong"');
    for (const page of [renderHtml(report), renderHtml(compare(KNOWN)), renderHtml(compare([]))]) {
      const ids = new Set([...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
      const links = [...page.matchAll(/\shref="#([^"]*)"/g)].map(([, id]) => id);
      expect(links.filter((id) => !ids.has(id))).toEqual([]);
    }
    expect(renderHtml(report)).toContain('id="card-envelope-errcode"');
    // A pipeline that reads JUnit fails for what is expired and what passes, and for nothing that is known.
    expect(renderJunit(report)).toMatch(/tests="9" failures="2" errors="1" skipped="3"/);
    expect(renderJunit(report)).toContain('<failure type="baseline"');
  });

  it('what it says of checks that follow from one cause is shown with the cause', () => {
    const report = compare([entry('envelope-errcode', { expires: '2026-11-01' })]);
    const { check } = report.results.find((one) => one.check.id === 'envelope-errcode')!;
    const text = { zh: '原因', en: 'cause' };
    const cause = { id: 'a-cause', title: text, actual: null, remedy: text, clause: check.clause };
    const grouped = { ...report, causes: [{ ...cause, checks: [check.id] }] };
    for (const render of [renderPretty, renderMarkdown])
      expect(
        render(grouped, { language: 'en' }).replaceAll(/\\|\s+/g, (all) => (all === '\\' ? '' : ' ')),
      ).toContain('known until 2026-11-01, which is over (ticket of envelope-errcode)');
  });

  it('shows what fails as in a run without one, where nothing is known', () => {
    for (const render of [renderPretty, renderHtml, renderMarkdown, renderJunit]) {
      expect(render(REPORT)).not.toMatch(/基线|[Bb]aseline known|in the baseline/);
      expect(render(compare([]), { language: 'en' })).toContain('new, not in the baseline');
    }
  });
});

describe('a baseline that is updated', () => {
  it('keeps what still fails as it is, drops what passes, adds what is new, and leaves the rest', () => {
    const expired = entry('signature-wrong', { expires: '2026-01-01' });
    const known = [entry('slow-sender'), entry('zeta', { role: 'app' }), expired, entry('body-utf8')];
    const updated = updateBaseline(known, REPORT, TODAY);
    expect(updated).toEqual([
      { check: 'body-utf8', role: 'app', reason: 'ticket of body-utf8', expires: '2026-12-31' },
      {
        check: 'envelope-errcode',
        role: 'platform',
        reason: expect.stringContaining('to be filled in'),
        expires: '2027-02-25',
      },
      expired,
      entry('slow-sender'),
      entry('zeta', { role: 'app' }),
    ]);
    expect(updateBaseline(updated, REPORT, '2030-01-01')).toEqual(updated);
    expect(compare(updated).baseline).toMatchObject({ met: false, expired: 1, new: 0, passing: 0 });
  });

  it('drops an entry of one role alone', () => {
    const known = [...KNOWN, entry('body-utf8', { role: 'platform' })];
    expect(updateBaseline(known, REPORT, TODAY)).toEqual(KNOWN);
  });
});

describe('the command', () => {
  let folder: string;
  let server: Server;
  let url: string;
  /** Accepts everything, whatever the signature. */
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'staff-service-基线-'));
    server = createServer((request, response) =>
      request.resume().on('end', () => {
        response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"errcode":0,"errmsg":"ok"}');
      }),
    );
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const conform = (only: string[], ...flags: string[]) => {
    const target = ['--url', url, '--appid', '1001', ...only.flatMap((id) => ['--only', id])];
    return run(['conform', 'app', ...target, '--lang', 'en', ...flags], { STAFF_SERVICE_SECRET: 'abcdef' });
  };
  const FAILS = ['signature-wrong', 'signature-missing'];
  const write = async (name: string, content: unknown) => {
    const file = join(folder, name);
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  };
  const FAR = '2999-12-31';

  it('writes one, keeps to it, and notices what is new, what passes and what is over', async () => {
    const file = join(folder, '已知.json');
    const written = await conform(FAILS, '--baseline', file, '--update-baseline');
    expect(written).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('written: 2 added, 0 taken out, 2 in all'),
    });
    const text = await readFile(file, 'utf8');
    expect(JSON.parse(text).known.map(({ check }: KnownFailure) => check)).toEqual([...FAILS].sort());
    expect(text).toMatch(/\n {4}\{\n {6}"check": "signature-missing",\n {6}"role": "app",/);
    const again = await conform(FAILS, '--baseline', file);
    expect({ code: again.code, stderr: again.stderr }).toEqual({ code: 0, stderr: '' });
    expect(again.stdout).toMatch(/2\sknown/);
    expect(again.stdout).toContain('✗ Does not conform');
    const fresh = await conform([...FAILS, 'signature-order'], '--baseline', file);
    expect(fresh).toMatchObject({ code: 1, stdout: expect.stringMatching(/1 new\s·\s2\sknown/) });
    await conform(FAILS, '--baseline', file, '--update-baseline');
    expect(await readFile(file, 'utf8')).toBe(text);
    const passing = await write('passing.json', {
      known: [{ check: 'message-text', reason: 'x', expires: FAR }],
    });
    expect((await conform(['message-text'], '--baseline', passing)).code).toBe(1);
    const over = await write('over.json', {
      known: [{ check: 'signature-wrong', reason: 'x', expires: '2020-01-01' }],
    });
    expect((await conform(['signature-wrong'], '--baseline', over)).code).toBe(1);
  });

  it.each<[what: string, content: unknown, says: string]>([
    ['no JSON', '{"known":[', 'is not JSON: it ends too soon'],
    ['empty', '', 'the file is empty, it needs at least {"known":[]}'],
    ['another shape', { checks: [] }, '/known: '],
    [
      'a day in another form',
      { known: [{ check: 'signature-wrong', reason: 'x', expires: '31.12.2999' }] },
      '/known/0/expires: must be a date, such as',
    ],
    [
      'a day that there is not',
      { known: [{ check: 'signature-wrong', reason: 'x', expires: '2027-02-30' }] },
      '/known/0/expires: there is no such day',
    ],
    ['no reason', { known: [{ check: 'signature-wrong', reason: '', expires: FAR }] }, '/known/0/reason: '],
    [
      'an unknown id',
      { known: [{ check: 'signature-wrng', reason: 'x', expires: FAR }] },
      '/known/0/check: there is no check signature-wrng',
    ],
    [
      'a role that has no such check',
      { known: [{ check: 'appid-unknown', role: 'app', reason: 'x', expires: FAR }] },
      '/known/0/role: the check appid-unknown is only of platform',
    ],
    [
      'an unknown role',
      { known: [{ check: 'signature-wrong', role: 'server', reason: 'x', expires: FAR }] },
      '/known/0/role: ',
    ],
    [
      'a property of another name',
      { known: [{ check: 'signature-wrong', reason: 'x', expires: FAR, until: FAR }] },
      '/known/0/until: ',
    ],
    [
      'one check twice',
      { known: [0, 1].map(() => ({ check: 'signature-wrong', reason: 'x', expires: FAR })) },
      '/known/1/check: stands at /known/0 already',
    ],
  ])(
    'a file that is wrong is named, with the place, before anything is sent: %s',
    async (_what, content, says) => {
      const file = await write('wrong.json', content);
      const { code, stdout, stderr } = await conform(FAILS, '--baseline', file);
      expect({ code, stdout, stderr }).toEqual({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining(says),
      });
      expect(stderr).toContain(file);
    },
  );

  it('there must be one, unless it is to be written', async () => {
    const file = join(folder, 'none.json');
    expect((await conform(FAILS, '--baseline', file)).stderr).toContain(
      'there is no such file: --update-baseline writes it',
    );
    expect(await conform(FAILS, '--update-baseline')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('goes with --baseline'),
    });
    expect((await conform(FAILS, '--baseline', folder)).stderr).toContain('cannot be read: EISDIR');
  });

  it('takes the example of the documentation', async () => {
    const document = new URL('../../openapi/PIPELINES.md', import.meta.url);
    const [, example] = /```json\n([\s\S]+?)```/.exec(await readFile(document, 'utf8'))!;
    const file = await write('example.json', example);
    const { code, stdout } = await conform(['signature-wrong'], '--baseline', file);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/1\sknown/) });
  });

  it('a run that proves nothing excuses nothing, and changes no file', async () => {
    const file = await write('known.json', { known: [] });
    const flags = ['--url', 'http://127.0.0.1:9', '--baseline', file, '--update-baseline'];
    const { code, stderr } = await conform(FAILS, ...flags);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('left as it is') });
    expect(await readFile(file, 'utf8')).toBe('{"known":[]}');
  });
});
