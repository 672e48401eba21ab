/** The conformance suite against the reference server and against targets that are broken in one way each. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHECKS, selectChecks } from '../../server/conformance/catalogue/catalogue.ts';
import type { AnsweringRole, Outcome, Report } from '../../server/conformance/results.ts';
import { type RunOptions, runConformance } from '../../server/conformance/run/runner.ts';
import { run } from '../support/command.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { DEMO } from '../support/requests.ts';

const ROLES: AnsweringRole[] = ['platform', 'app'];
/** Milliseconds: nothing here waits for a time that somebody chose for real networks. */
const PACE = { slowBody: 300, unfinished: 25_000, slowAnswer: 60_000 };

let server: LiveServer;
beforeAll(async () => {
  server = await startLiveServer();
});
afterAll(() => server.stop());

const servers: Server[] = [];
afterAll(() => servers.map((one) => one.closeAllConnections() ?? one.close()));

/** A target of the test's own. Resolves with its origin. */
async function listening(listener: RequestListener): Promise<string> {
  const own = createServer(listener);
  servers.push(own);
  await new Promise<void>((done) => own.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(own.address() as AddressInfo).port}`;
}

function runOn(
  role: AnsweringRole,
  baseUrl: string,
  options: Partial<RunOptions> & { secret?: string } = {},
) {
  const { secret = DEMO.secret, ...others } = options;
  const target = { role, baseUrl, appid: DEMO.appid, secret, user: '123' };
  return runConformance({ target, generated: 40, pace: PACE, timeoutMs: 20_000, ...others });
}

const referenceUrl = (role: AnsweringRole) => (role === 'platform' ? server.url : `${server.url}/qmtapi`);

function outcomes({ results }: Report): Partial<Record<Outcome, string[]>> {
  return Object.fromEntries(
    [...Map.groupBy(results, ({ outcome }) => outcome)].map(([outcome, all]) => [
      outcome,
      all.map(({ check }) => check.id),
    ]),
  );
}

const outcomeOf = ({ results }: Report, id: string) => results.find(({ check }) => check.id === id)?.outcome;

/** Answers as the contract wants it, but for what `change` makes of it. */
function answering(
  change: (message: unknown, url: URL) => { errcode: unknown; errmsg?: unknown; status?: number },
) {
  return listening((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      let message: unknown;
      try {
        message = JSON.parse(Buffer.concat(chunks).toString());
      } catch {
        message = undefined;
      }
      const { status = 200, ...body } = change(message, new URL(request.url!, 'http://target'));
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    });
  });
}

const OK = { errcode: 0, errmsg: 'ok' };

describe('the catalogue', () => {
  it('keeps its ids', async () => {
    const ids = CHECKS.map(({ check }) => check.id).sort();
    await expect(`${ids.join('\n')}\n`).toMatchFileSnapshot('conformance-ids.txt');
  });

  it.each(ROLES)('asks at least 60 checks of a %s', (role) => {
    expect(selectChecks(role).length).toBeGreaterThanOrEqual(60);
  });
});

describe('the reference server', { timeout: 90_000 }, () => {
  it.concurrent.each(ROLES)('keeps every check of every profile as %s', async (role) => {
    const report = await runOn(role, referenceUrl(role), { profile: 'hardened', idempotency: true });
    expect(report.results.filter(({ outcome }) => outcome !== 'pass')).toEqual([]);
    expect(report.results).toHaveLength(selectChecks(role).length);
    expect({ verdict: report.verdict, problem: report.problem }).toEqual({
      verdict: 'conforms',
      problem: null,
    });
  });

  it.each(['compat', 'recommended'] as const)(
    'is asked no more than the profile says: %s',
    async (profile) => {
      const report = await runOn('app', referenceUrl('app'), { profile });
      const { pass = [], disabled = [], ...others } = outcomes(report);
      expect(others).toEqual({});
      expect(pass.length).toBeGreaterThan(30);
      expect(disabled).toContain('idempotency-repeated');
    },
  );

  it('proves nothing where nothing is asked', async () => {
    const report = await runOn('app', referenceUrl('app'), { only: ['idempotency'] });
    expect(outcomes(report)).toEqual({ disabled: expect.any(Array) });
    expect(report.verdict).toBe('couldNotRun');
    expect(report.problem?.en).toContain('need idempotency');
  });

  it('gets the same answers from the commands of the report', async () => {
    const { results } = await runOn('platform', server.url, {
      profile: 'hardened',
      pace: { ...PACE, unfinished: 100 },
    });
    const exchanges = results
      .flatMap((result) => result.exchanges.slice(0, 2))
      .filter(({ curl }) => curl !== null);
    expect(exchanges.length).toBeGreaterThan(60);
    const env = { PATH: process.env.PATH!, STAFF_SERVICE_SECRET: DEMO.secret };
    const again = exchanges.map(async ({ curl, response }) => {
      const { stdout } = await promisify(execFile)('sh', ['-c', curl!], { env });
      const [, status, errcode] =
        /HTTP\/1\.1 (\d+)(?![\s\S]*HTTP\/1\.1)[\s\S]*"errcode":(-?\d+)/.exec(stdout) ?? [];
      return { curl, status: Number(status), errcode: Number(errcode), expected: response };
    });
    for (const { curl, status, errcode, expected } of await Promise.all(again)) {
      const answer = { status: expected!.status, errcode: JSON.parse(expected!.body).errcode };
      expect({ curl, status, errcode }).toEqual({ curl, ...answer });
    }
  });
});

describe('a target that is broken', () => {
  it('never verifies: a warning in compat, a failure in recommended', async () => {
    const url = await answering(() => OK);
    const compat = await runOn('app', url, { profile: 'compat' });
    expect(outcomeOf(compat, 'signature-wrong')).toBe('warning');
    expect(compat.verdict).toBe('conforms');
    const recommended = await runOn('app', url);
    expect(outcomeOf(recommended, 'signature-wrong')).toBe('fail');
    expect(recommended.verdict).toBe('doesNotConform');
  });

  it('signs in another way: that is what fails, and all else says which way', async () => {
    const url = await answering((_message, { searchParams }) =>
      /^\d{10}$/.test(searchParams.get('timestamp') ?? '') ? OK : { errcode: 30003, errmsg: 'timestamp' },
    );
    const { results, verdict } = await runOn('app', url);
    expect(verdict).toBe('doesNotConform');
    const of = (id: string) => results.find(({ check }) => check.id === id)!;
    expect(of('timestamp-milliseconds').outcome).toBe('fail');
    expect(of('message-text').outcome).toBe('skipped');
    expect(of('message-text').actual?.en).toMatch(
      /verifies sha1\(appid \+ secret \+ timestamp\) with timestamp in seconds only/,
    );
  });

  it.each([
    ['answers 500 with errcode 0', { status: 500, ...OK }, ['envelope-status-200', 'no-server-error']],
    ['answers errcode as a string', { errcode: '0', errmsg: 'ok' }, ['envelope-errcode-integer']],
  ])('%s: that is named, and nothing else', async (_name, answer, ids) => {
    const report = await runOn('app', await answering(() => answer));
    expect(outcomes(report).fail?.filter((id) => id !== 'no-server-error')).toEqual(
      ids.filter((id) => id !== 'no-server-error'),
    );
    expect(outcomes(report).skipped?.length).toBeGreaterThan(60);
    expect(report.verdict).toBe('doesNotConform');
  });

  it('refuses by HTTP status: that breaks no traffic, so that it fails in recommended only', async () => {
    const url = await answering((message) =>
      (message as { MsgType?: unknown })?.MsgType === undefined
        ? { status: 400, errcode: 30005, errmsg: '' }
        : OK,
    );
    expect(outcomeOf(await runOn('app', url, { profile: 'compat' }), 'envelope-status-200')).toBe('pass');
    expect(outcomeOf(await runOn('app', url), 'envelope-status-200')).toBe('fail');
  });

  it('requires a ServiceId: authentication is proven, so the check that names it fails', async () => {
    const url = await answering((message) =>
      (message as { ServiceId?: unknown })?.ServiceId ? OK : { errcode: 30005, errmsg: 'ServiceId' },
    );
    const report = await runOn('app', url);
    expect(outcomes(report).fail).toEqual(expect.arrayContaining(['service-id-absent', 'service-id-null']));
    expect(report.verdict).toBe('doesNotConform');
  });

  it('coerces types: the generated message that shows it is small, and the same with the same seed', async () => {
    const url = await answering((message) => {
      const { ToUserId, MsgType } = (message ?? {}) as Record<string, unknown>;
      return ToUserId && MsgType ? OK : { errcode: 30005, errmsg: 'no' };
    });
    const shown = async (seed: number) => {
      const report = await runOn('app', url, { only: ['generated-invalid'], seed });
      const [result] = report.results;
      expect(result!.outcome).toBe('fail');
      expect(result!.expected!.en).toContain(`seed ${seed}`);
      return result!.exchanges[0]!.request.body;
    };
    const body = await shown(5);
    expect(body.length).toBeLessThan(120);
    expect(await shown(5)).toBe(body);
  });

  it('stops answering: after a few requests nothing more is asked', async () => {
    let answered = 0;
    const url = await listening((request, response) => {
      answered += 1;
      if (answered <= 20) request.resume().on('end', () => response.end(JSON.stringify(OK)));
    });
    const report = await runOn('app', url, { timeoutMs: 1_000 });
    expect(answered).toBeLessThan(60);
    expect(outcomes(report).error?.length).toBeGreaterThan(30);
    expect(report.problem?.en).toContain('did not answer several times in a row');
    expect(report.verdict).toBe('doesNotConform');
  });

  it('says "continue" so late that the body is sent already: it is sent once', async () => {
    const answer: RequestListener = (request, response) => {
      request.resume().on('end', () => response.end(JSON.stringify(OK)));
    };
    const url = await listening(answer);
    servers.at(-1)!.on('checkContinue', (request, response) => {
      setTimeout(() => [response.writeContinue(), answer(request, response)], 1_200);
    });
    const report = await runOn('app', url, { only: ['expect-continue'] });
    expect(outcomes(report)).toEqual({ pass: ['expect-continue'] });
  });

  it('limits the rate: the suite waits as told, and counts nothing as a failure', async () => {
    let [windowStart, used, refused] = [0, 0, 0];
    const url = await listening((request, response) => {
      request.resume().on('end', () => {
        const now = performance.now();
        if (now - windowStart > 250) [windowStart, used] = [now, 0];
        used += 1;
        if (used > 15) refused += 1;
        response
          .writeHead(used > 15 ? 429 : 200, { 'Content-Type': 'application/json', 'Retry-After': '0' })
          .end(JSON.stringify(used > 15 ? { errcode: 429, errmsg: 'slow down' } : OK));
      });
    });
    const report = await runOn('app', url, { profile: 'compat', only: ['messages', 'http', 'envelope'] });
    expect(refused).toBeGreaterThan(0);
    expect(outcomes(report).fail).toBeUndefined();
    expect(report.exchanges.filter(({ response }) => response?.status === 429)).toHaveLength(refused);
  });
});

describe('the command', () => {
  const flags = (role: AnsweringRole) => [
    'conform',
    role,
    '--url',
    referenceUrl(role),
    '--appid',
    DEMO.appid,
  ];
  const SECRET = { STAFF_SERVICE_SECRET: DEMO.secret };

  it('says what it found, and exits with 0', async () => {
    const { code, stdout } = await run([...flags('app'), '--generated', '8', '--lang', 'en'], SECRET);
    expect(code).toBe(0);
    expect(stdout).toContain('Conforms (recommended)');
    expect(stdout).not.toContain(DEMO.secret);
  });

  it('exits with 1 when the target does not conform, in Chinese where the environment is', async () => {
    const url = await answering(() => OK);
    const { code, stdout } = await run(
      ['conform', 'app', '--url', url, '--appid', '1001', '--only', 'signature', '--generated', '0'],
      { ...SECRET, LANG: 'zh_CN.UTF-8' },
    );
    expect(code).toBe(1);
    expect(stdout).toContain('必须拒绝错误的签名');
    expect(stdout).toContain('$STAFF_SERVICE_SECRET');
  });

  it.each([
    ['no --url', ['--appid', '1'], '--url'],
    ['an address with a query', ['--appid', '1', '--url', 'http://x/?a=1'], '--url'],
    [
      'an unknown profile',
      ['--appid', '1', '--url', 'http://x', '--profile', 'strict'],
      "'--profile <profile>' argument 'strict' is invalid",
    ],
    ['an optional profile that there is not', ['--profile', 'compat,strict'], 'must be one of compat'],
    ['an unknown check', ['--appid', '1', '--url', 'http://x', '--only', 'nothing'], '--only nothing'],
    [
      'an unknown report',
      ['--appid', '1', '--url', 'http://x', '--report', 'pdf=x'],
      "'--report <format=file>' argument 'pdf=x' is invalid",
    ],
    [
      'a folder that cannot be made',
      ['--appid', '1', '--url', 'http://x', '--har', '/dev/null/x.har'],
      '/dev/null/x.har',
    ],
    ['no number', ['--generated', 'many'], "'--generated <n>' argument 'many' is invalid"],
    ['a number out of bounds', ['--timeout', '0'], 'an integer from 1 to 600'],
    ['a fraction', ['--concurrency', '1.5'], '--concurrency'],
    ['a seed with a sign', ['--seed', '+1'], '--seed'],
    ['another language', ['--lang', 'fr'], 'Allowed choices are zh, en'],
  ])('exits with 2 and names the flag: %s', async (_name, args, named) => {
    const { code, stderr, stdout } = await run(['conform', 'app', ...args], SECRET);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(named);
  });

  it.each(['/api', '/api/', '/gate/api/v1', '/api/v1/1', '/api/v1/1/staffService'])(
    'a part of the endpoint’s path is not taken for a prefix: %s',
    async (path) => {
      const flags = ['--appid', '1', '--url', `http://127.0.0.1:9${path}`];
      const { code, stderr } = await run(['conform', 'platform', ...flags], SECRET);
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/^--url: .*before \/api/) });
    },
  );

  it('takes idempotency alone for recommended,idempotency', async () => {
    const { code, stdout } = await run(
      [...flags('app'), '--profile', 'idempotency', '--only', 'idempotency', '--lang', 'en'],
      SECRET,
    );
    expect(code).toBe(0);
    expect(stdout).toContain('Conforms (recommended + idempotency');
  });

  it.each([
    ['from the environment', SECRET, []],
    ['from a file', {}, ['--secret-file']],
  ] as const)(
    'is run again by the command that it prints, with a secret %s',
    async (_how, environment, flag) => {
      const folder = await mkdtemp(join(tmpdir(), 'staff-service-'));
      try {
        const file = join(folder, "o'clock & co.txt");
        await writeFile(file, DEMO.secret);
        const url = await answering(() => OK);
        const args = ['--url', url, '--appid', '1001', '--generated', '0', '--user', 'a b"$c'];
        const first = await run(
          [
            'conform',
            'app',
            ...args,
            ...flag.flatMap((name) => [name, file]),
            '--only',
            'json-malformed',
            '--lang',
            'en',
          ],
          environment,
        );
        const command = first.stdout.slice(first.stdout.indexOf('npx @staff-service/server conform'));
        const ROOT = resolve(import.meta.dirname, '../..');
        const env = { PATH: process.env.PATH, LANG: 'en_GB.UTF-8', ...environment };
        const again = await promisify(execFile)('sh', ['-c', command], { cwd: ROOT, env }).catch(
          (error) => error,
        );
        expect([first.code, again.code]).toEqual([1, 1]);
        const cards = (text: string) => text.slice(text.indexOf('To be fixed'), text.indexOf('Reproduce'));
        expect(cards(again.stdout)).toBe(cards(first.stdout));
        expect(again.stdout).toContain('a b"$c');
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  );

  it('exits with 2 without a secret, and lists the checks without one', async () => {
    const { code, stderr } = await run(['conform', 'app', '--url', 'http://x', '--appid', '1']);
    expect({ code, named: /STAFF_SERVICE_SECRET/.test(stderr) }).toEqual({ code: 2, named: true });
    const { stdout } = await run(['conform', 'app', '--list', '--lang', 'en']);
    for (const { check } of selectChecks('app')) expect(stdout).toContain(`${check.id} `);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});
