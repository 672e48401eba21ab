/** Reports of a conformance run for programs, of a report made by hand and of real runs. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { endpointOf } from '../../server/conformance/catalogue/proofs.ts';
import { FORMATS } from '../../server/conformance/report/formats.ts';
import { renderHar } from '../../server/conformance/report/har.ts';
import { renderJson } from '../../server/conformance/report/json.ts';
import { renderPretty } from '../../server/conformance/report/pretty.ts';
import { renderReports } from '../../server/conformance/report/render.ts';
import type { Report } from '../../server/conformance/results.ts';
import { applyBaseline } from '../../server/conformance/run/baseline.ts';
import { runConformance } from '../../server/conformance/run/runner.ts';
import { runAgainstCaller } from '../support/caller-runs.ts';
import { ClientDriver } from '../support/client-driver.ts';
import { CAUSED, CONFORMS, COULD_NOT_RUN, REPORT } from '../support/conformance-report.ts';
import { startLiveServer } from '../support/live-server.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const KNOWN = { check: 'signature-wrong', reason: 'x', expires: '2026-12-31' };
const WITH_BASELINE = applyBaseline(REPORT, [KNOWN], 'known.json', '2026-11-27');
const REPORTS = { REPORT, CAUSED, CONFORMS, COULD_NOT_RUN, WITH_BASELINE };
const schema = readFile(join(ROOT, 'openapi/vectors/conformance/report.schema.json'), 'utf8').then(
  JSON.parse,
);

/** The schema lets readers ignore what is new; here nothing may be new. */
function closed(schema: unknown): object {
  return JSON.parse(JSON.stringify(schema), (_key, value) =>
    value?.type === 'object' && value.properties ? { ...value, additionalProperties: false } : value,
  );
}

/** What the JSON report has that its schema does not describe, and the other way round. */
async function faults(report: Report): Promise<unknown[]> {
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(closed(await schema));
  validate(JSON.parse(renderJson(report)));
  return validate.errors ?? [];
}

/** What `redocly drift` says of the run's HAR. */
interface Drift {
  run: { totalExchanges: number; documentedExchanges: number };
  problems: { message: string; target: 'request' | 'response' }[];
}

async function drift(report: Report, api: string = report.role, server = report.target): Promise<Drift> {
  const folder = await mkdtemp(join(tmpdir(), 'staff-service-'));
  try {
    const [traffic, output] = [join(folder, 'run.har'), join(folder, 'drift.json')];
    await writeFile(traffic, renderHar(report));
    const args = ['drift', traffic, '--api', `generated/${api}.json`, '--server', server];
    await redocly(...args, '--format', 'json', '--output', output, '--config', 'openapi/redocly.yaml');
    return JSON.parse(await readFile(output, 'utf8'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function redocly(...args: string[]): Promise<void> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const cli = resolve(ROOT, 'node_modules/@redocly/cli/bin/cli.js');
  // With findings it ends with 1, and what it wrote says all.
  return new Promise((done) => execFile(process.execPath, [cli, ...args], { cwd: ROOT, env }, () => done()));
}

describe('json', () => {
  const schema = readFile(join(ROOT, 'openapi/vectors/conformance/report.schema.json'), 'utf8').then(
    JSON.parse,
  );

  it.each(Object.entries(REPORTS))('%s is the report as it is', (_which, report) => {
    expect(JSON.parse(renderJson(report))).toEqual(JSON.parse(JSON.stringify(report)));
  });

  it.each(Object.entries(REPORTS))(
    '%s has nothing that its schema does not describe',
    async (_which, report) => {
      const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(closed(await schema));
      validate(JSON.parse(renderJson(report)));
      expect(validate.errors ?? []).toEqual([]);
    },
  );

  it('has a schema that misses what is missing', async () => {
    const validate = new Ajv2020().compile(await schema);
    for (const property of Object.keys(REPORT)) {
      expect([property, validate({ ...REPORT, [property]: undefined })]).toEqual([property, false]);
    }
    const outcomes = new Set(REPORT.results.map(({ outcome }) => outcome));
    expect(new Set((await schema).$defs.CheckResult.properties.outcome.enum)).toEqual(outcomes);
  });
});

describe('har', () => {
  it.each([
    ['of a good run without a finding', CONFORMS, [REPORT.exchanges[0]!], []],
    [
      'with what is wrong, and no more',
      REPORT,
      REPORT.exchanges,
      [
        'Request body is not valid JSON for JSON content-type',
        'Response body is not valid JSON for JSON content-type',
      ],
    ],
  ])('is read by `redocly drift` %s', async (_what, report, exchanges, expected) => {
    const found = await drift({ ...report, exchanges });
    expect(found.run).toMatchObject({
      totalExchanges: exchanges.length,
      documentedExchanges: exchanges.length,
    });
    expect(found.problems.map(({ message }) => message).sort()).toEqual(expected);
  });

  it('names the checks that an exchange is the evidence of', () => {
    const { entries } = JSON.parse(renderHar(REPORT)).log;
    expect(entries[0].comment).toBe(
      'checks: envelope-object, signature-wrong, signature-wrong, signature-wrong, signature-stale, keep-alive',
    );
  });
});

/** A real run, of the groups that are quick. */
function run(role: 'platform' | 'app', baseUrl: string, secret = 'abcdef'): Promise<Report> {
  const target = { role, baseUrl, appid: '1001', secret, user: '123' };
  return runConformance({
    target,
    profile: 'hardened',
    only: ['envelope', 'messages', 'signature'],
    generated: 0,
  });
}

describe('a real run', () => {
  it.each(['platform', 'app'] as const)('of the reference server as %s: schema and drift', async (role) => {
    const server = await startLiveServer();
    try {
      const report = await run(role, role === 'app' ? `${server.url}/qmtapi` : server.url);
      expect(report.results.filter(({ outcome }) => outcome === 'pass').length).toBeGreaterThan(10);
      expect(report.causes).toEqual([]);
      expect(await faults(report)).toEqual([]);
      const { run: traffic, problems } = await drift(report);
      expect(traffic.totalExchanges).toBe(report.exchanges.length);
      // Requests break the contract on purpose; no answer may.
      expect(problems.filter(({ target }) => target !== 'request')).toEqual([]);
    } finally {
      await server.stop();
    }
  });

  it.each(['caller-of-platform', 'caller-of-app'] as const)(
    'of our client as %s: schema, drift, and what pages show',
    async (role) => {
      // In a HAR a longer text is cut, and no JSON any more.
      const only = ['caller-text-intact', 'caller-user-intact', 'caller-signature', 'caller-retries'];
      const driver = new ClientDriver({ role, entry: 'node', client: { timeoutMs: 5_000 } });
      const report = await runAgainstCaller({ role, driver, only });
      expect(await faults(report)).toEqual([]);
      const [server] = report.exchanges[0]!.request.url.split(/\/api\/|\/staffService\//);
      const { run: traffic, problems } = await drift(report, endpointOf(role), server);
      expect(traffic.totalExchanges).toBe(report.exchanges.length);
      // 429, 503 and 30004 are given on purpose; no request may break the contract.
      expect(problems.filter(({ target }) => target === 'request')).toEqual([]);
      const files = FORMATS.map((format) => ({ format, file: format }));
      const texts = Object.fromEntries(renderReports(report, files).map(({ file, text }) => [file, text]));
      expect(texts.html).toContain('Request received');
      expect(texts.html).toContain('Answer given');
      expect(texts.html).not.toContain('Generated cases');
      expect(texts.md).toContain('| 被测程序 / Program | `@staff-service/client, node entry` |');
      expect(texts.svg).toContain(`staff-service ${role}`);
      expect(texts.junit).toContain(`classname="staff-service-conform.${role}.caller-requests"`);
    },
  );

  it('of a target that echoes secret and signature shows neither, in any format', async () => {
    const secret = `p"ß/7&<x>'Q`;
    const wanted = new Set<string>();
    const report = await withTarget(echo(secret, wanted), (url) => run('platform', url, secret));
    expect(report.results.map(({ outcome }) => outcome)).toContain('fail');
    expect(JSON.stringify(report)).toContain('wanted [redacted]');
    const files = FORMATS.map((format) => ({ format, file: format }));
    const texts = [...renderReports(report, files), { file: 'pretty', text: renderPretty(report) }];
    const leaks = [
      secret,
      JSON.stringify(secret).slice(1, -1),
      encodeURIComponent(secret),
      Buffer.from(secret).toString('base64'),
      ...wanted,
    ];
    expect(wanted.size).toBeGreaterThan(5);
    for (const { file, text } of texts) {
      const plain = unescaped(text);
      expect([file, leaks.filter((leak) => text.includes(leak) || plain.includes(leak))]).toEqual([file, []]);
    }
  });
});

/** Says in its answers, in many ways, what it should keep to itself. */
function echo(secret: string, wanted: Set<string>): RequestListener {
  return (request, response) => {
    request.resume().on('end', () => {
      const query = new URL(request.url!, 'http://echo').searchParams;
      const signature = createHash('sha1')
        .update(`1001${secret}${query.get('timestamp')}`)
        .digest('hex');
      wanted.add(signature);
      const ascii = encodeURIComponent(secret);
      response.writeHead(200, `OK ${ascii}`, {
        'Content-Type': 'application/json',
        'X-Debug': `${signature} ${ascii}`,
        Location: `/?signature=${signature}`,
      });
      const base64 = Buffer.from(secret).toString('base64');
      const errmsg = `wanted ${signature}, got ${query.get('signature')}; sha1(1001${secret}${query.get('timestamp')}); ${base64}`;
      response.end(JSON.stringify({ errcode: 0, errmsg, signed: `${signature}${query.get('timestamp')}` }));
    });
  };
}

async function withTarget<T>(listener: RequestListener, work: (url: string) => Promise<T>): Promise<T> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** As a reader of HTML or XML sees it. */
function unescaped(text: string): string {
  const characters: Record<string, string> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
    '&amp;': '&',
  };
  return text.replace(/&(?:lt|gt|quot|amp|#39);/g, (entity) => characters[entity]!);
}
