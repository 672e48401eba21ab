/** What a caller does wrong is named: before anything is judged where nothing can be, and else by the check that is about it. */
import { createHash, createHmac } from 'node:crypto';
import { once as occurs } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { runCallerConformance } from '../../server/conformance/caller/runner.ts';
import type { Report } from '../../server/conformance/results.ts';
import {
  ACCEPTED,
  CALLER,
  driverOf,
  FAILED,
  findings,
  type PlainRequest,
  postOnce,
  QUICK,
  runAgainstCaller,
  type SendOrder,
  saidOf,
  signed,
} from '../support/caller-runs.ts';

const { appid, secret } = CALLER;

/** A program with one fault, that never sends again. */
const once =
  (request: (text: string, user: string) => PlainRequest): SendOrder =>
  (order, endpoint) =>
    postOnce(order, endpoint, request(order.text, order.user)).then(saidOf, () => FAILED);

function run(
  send: SendOrder,
  options: Partial<Parameters<typeof runAgainstCaller>[0]> = {},
): Promise<Report> {
  return runAgainstCaller({
    role: 'caller-of-platform',
    driver: driverOf(send),
    profile: 'compat',
    ...options,
  });
}

const REQUESTS = ['caller-requests'];

describe.concurrent('nothing can be proven, and the report says why', { timeout: 30_000 }, () => {
  it('where nothing arrives', async () => {
    const report = await run(async () => ({
      outcome: 'failed',
      detail: 'getaddrinfo ENOTFOUND caller-secret',
    }));
    expect(report).toMatchObject({ verdict: 'couldNotRun', results: [] });
    expect(report.problem!.en).toMatch(
      /No request arrived.*\/api\/v1\/1001\/staffService\/message.*ENOTFOUND/s,
    );
    expect(report.problem!.en).not.toContain(secret);
  });

  it('where the secret is another', async () => {
    const report = await run(once(() => ({ query: signed(appid, 'another') })));
    expect(report).toMatchObject({ verdict: 'couldNotRun', results: [] });
    expect(report.problem!.en).toContain('another secret or appid');
  });

  it('where the program speaks https', async () => {
    const report = await run(async (_order, { baseUrl }) => {
      await fetch(baseUrl.replace('http:', 'https:')).catch(() => {});
      return FAILED;
    });
    expect(report.problem!.en).toContain('speaks https');
  });

  it('where the program sends a text of its own', async () => {
    const body = JSON.stringify({ FromUserId: 'x', MsgType: 'text', Content: 'hello' });
    const report = await run(once(() => ({ body })));
    expect(report.verdict).toBe('couldNotRun');
    expect(report.problem!.en).toContain('without the text that was to be sent');
  });

  it('where the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => other.once('listening', done));
    const { port } = other.address() as { port: number };
    const report = await run(async () => ACCEPTED, { port });
    expect(report).toMatchObject({ verdict: 'couldNotRun', results: [] });
    expect(report.problem!.en).toContain('EADDRINUSE');
    other.close();
  });

  it('where the path is another: it is named, and nothing else is judged', async () => {
    const report = await run(once(() => ({ path: '/api/v1/1001/staffservice/message/' })));
    expect(report.verdict).toBe('doesNotConform');
    expect(report.problem!.en).toMatch(
      /calls POST \/api\/v1\/1001\/staffservice\/message\/, and should call POST \/api\/v1\/1001\/staffService\/message/,
    );
    expect(findings(report)).toEqual(['caller-path']);
    const outcomes = new Set(report.results.map(({ outcome }) => outcome));
    expect([...outcomes].sort()).toEqual(['disabled', 'fail', 'pass', 'skipped']);
  });
});

const hex = (hash: 'md5' | 'sha256', text: string) => createHash(hash).update(text).digest('hex');

describe.concurrent('one fault is one finding, with the mistake in it', { timeout: 30_000 }, () => {
  it.each<
    [fault: string, check: string, named: string, request: (text: string, user: string) => PlainRequest]
  >([
    [
      'HMAC',
      'caller-signature',
      'HMAC',
      () => ({
        query: signed(appid, secret, (at) =>
          createHmac('sha1', secret)
            .update(appid + at)
            .digest('hex'),
        ),
      }),
    ],
    [
      'another order',
      'caller-signature',
      'secret + appid + timestamp',
      () => ({ query: signed(secret, appid) }),
    ],
    [
      'MD5',
      'caller-signature',
      'MD5',
      () => ({ query: signed(appid, secret, (at) => hex('md5', appid + secret + at)) }),
    ],
    [
      'upper case',
      'caller-signature-lower-case',
      'capitals',
      () => ({ query: signed(appid, secret).replace(/[a-f0-9]{40}/, (one) => one.toUpperCase()) }),
    ],
    [
      'no signature',
      'caller-signature-in-query',
      'signature missing',
      () => ({ query: `timestamp=${Date.now()}` }),
    ],
    [
      'no Content-Type',
      'caller-content-type',
      'there is no Content-Type',
      () => ({ options: { headers: {} } }),
    ],
    [
      'a number as id',
      'caller-property-types',
      '/FromUserId',
      (Content) => ({ body: JSON.stringify({ FromUserId: 1, MsgType: 'text', Content }) }),
    ],
    [
      'a name in another case',
      'caller-property-names',
      'fromUserId instead of FromUserId',
      (Content, fromUserId) => ({ body: JSON.stringify({ fromUserId, MsgType: 'text', Content }) }),
    ],
    [
      'another type',
      'caller-message-type',
      '/MsgType',
      (Content, FromUserId) => ({ body: JSON.stringify({ FromUserId, MsgType: 'TEXT', Content }) }),
    ],
    [
      'no MsgType',
      'caller-required-properties',
      '/MsgType',
      (Content, FromUserId) => ({ body: JSON.stringify({ FromUserId, Content }) }),
    ],
  ])('%s', async (_fault, check, named, request) => {
    const report = await run(once(request), { only: [...REQUESTS, 'caller-success'] });
    const wrongId = check === 'caller-property-types' ? ['caller-text-intact', 'caller-user-intact'] : [];
    expect(findings(report).filter((id) => !wrongId.includes(id))).toEqual([check]);
    const { actual, exchanges } = report.results.find((one) => one.check.id === check)!;
    expect(actual!.en).toContain(named);
    expect(exchanges.length).toBeGreaterThan(0);
  });

  it('a program that takes everything for success', async () => {
    const report = await run(
      (order, endpoint) =>
        postOnce(order, endpoint).then(
          () => ACCEPTED,
          () => ACCEPTED,
        ),
      { only: ['caller-answers'] },
    );
    const passed = report.results.filter(({ outcome }) => outcome === 'pass').map(({ check }) => check.id);
    expect(passed).toEqual(['caller-success', 'caller-success-forms']);
    expect(report.causes).toMatchObject([{ id: 'caller-takes-all-for-success' }]);
    expect(report.causes![0]!.checks).toHaveLength(findings(report).length);
  });
});

describe('a run', { timeout: 30_000 }, () => {
  it('that is interrupted reports what was found so far, and claims nothing of the rest', async () => {
    const controller = new AbortController();
    const driver = driverOf(once(() => ({})));
    const report = await runCallerConformance({
      ...CALLER,
      role: 'caller-of-platform',
      driver,
      pace: QUICK,
      signal: controller.signal,
      onProgress: ({ result }) => result.outcome === 'pass' && controller.abort(),
    });
    expect(report).toMatchObject({ interrupted: true, verdict: 'couldNotRun' });
    const outcomes = new Set(report.results.map(({ outcome }) => outcome));
    expect([...outcomes].sort()).toEqual(['disabled', 'pass']);
  });

  it('of a program that stops after some messages claims nothing', async () => {
    let count = 0;
    const report = await run(
      async (order, endpoint, signal) => {
        count += 1;
        if (count <= 3) return postOnce(order, endpoint).then(saidOf, () => FAILED);
        if (!signal.aborted) await occurs(signal, 'abort');
        return FAILED;
      },
      { only: ['caller-success', 'caller-text-intact', 'caller-not-array'], pace: { most: 2_000 } },
    );
    expect(report.verdict).toBe('couldNotRun');
    const { actual } = report.results.find(({ outcome }) => outcome === 'error')!;
    expect(actual!.en).toContain('the program sent nothing at all');
  });

  it('has neither secret nor signature in its report', async () => {
    const query = `${signed(appid, secret)}&key=${secret}`;
    const report = await run(
      once(() => ({ query })),
      { only: REQUESTS },
    );
    const text = JSON.stringify(report);
    expect(text).not.toContain(secret);
    expect(text).not.toMatch(/[0-9a-f]{40}/);
    expect(findings(report)).toContain('caller-no-secret');
  });

  it('by hand judges whatever customers and texts arrive', async () => {
    let sent = 0;
    const driver = driverOf(
      async (_order, endpoint, signal) => {
        sent += 1;
        await postOnce({ id: '', user: 'a person', text: `message ${sent}` }, endpoint).catch(() => {});
        await new Promise((done) => signal.addEventListener('abort', done, { once: true }));
        return { outcome: 'unknown', detail: '' };
      },
      { obeys: false, tellsOutcome: false },
    );
    const report = await run(async () => FAILED, {
      driver,
      pace: { watch: 1_000, byHand: 1_000, first: 1_000 },
    });
    expect(findings(report)).toEqual([]);
    const outcomeOf = (id: string) => report.results.find(({ check }) => check.id === id)!.outcome;
    expect(['caller-success', 'caller-signature', 'caller-text-intact'].map(outcomeOf)).toEqual([
      'pass',
      'pass',
      'skipped',
    ]);
  });
});
