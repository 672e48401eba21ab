/** Redelivery as a job: which messages, in which order, and that none is done twice or left out, whatever happens meanwhile. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import * as validators from '../../generated/console.validators.js';
import { RedeliveryRunner } from '../../server/delivery/redelivery-runner.ts';
import { redeliveryHandlers } from '../../server/handlers/console/redelivery-handlers.ts';
import { postgresEngine } from '../../server/store/postgres/postgres-engine.ts';
import type { NewRedelivery } from '../../server/store/redeliveries.ts';
import { Store } from '../../server/store/store.ts';
import { firstIdAt } from '../../server/store/uuid-v7.ts';
import { run } from '../support/command.ts';
import {
  engines,
  expectCounted,
  jobFor,
  log,
  message,
  openEngine,
  places,
  settingsAt,
  storedOutbox,
} from '../support/engines.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { accepts, answers, type PeerApp, startPeerApp } from '../support/peer-app.ts';
import { createDatabase } from '../support/postgres.ts';
import { enqueue, eventually, getJson, post, readExchange } from '../support/requests.ts';

const attempt = { at: 1, url: '', status: 200, errcode: 0, duration_ms: 1, answer: null, error: null };

/** Messages that were settled one after another, alternately for two customers. */
async function settleMany({ lanes }: Store, count: number, state: 'dead' | 'delivered'): Promise<string[]> {
  const ids: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const one = message(`u${at % 2}`, `${state} ${at}`);
    await lanes.enqueue(one);
    ids.push(one.id);
  }
  while (lanes.pending.current() > 0) {
    const jobs = await lanes.claim([{ appid: '1001', count: 10 }], 30_000);
    await Promise.all(jobs.map((job) => lanes.settle({ job, attempt, outcome: state })));
  }
  return ids;
}

describe.each(engines)('%s', (_name, prepare) => {
  let store: Store;
  let open: () => ReturnType<Awaited<ReturnType<typeof prepare>>>;
  beforeEach(async () => {
    open = await prepare();
    store = await Store.open(open());
  });
  afterEach(() => store.close());

  const pending = async () =>
    (await storedOutbox(store, { limit: 1000 }))
      .filter(({ state }) => state === 'pending')
      .map(({ id }) => id);
  const newRunner = (mostWaiting: number) =>
    new RedeliveryRunner({
      redeliveries: store.redeliveries,
      pending: store.lanes.pending,
      inProcess: true,
      onPutBack: () => {},
      log,
      mostWaiting,
    });

  it('puts back a slice at a time, the oldest first, and says how far it has come', async () => {
    const ids = await settleMany(store, 7, 'dead');
    await settleMany(store, 3, 'delivered');
    await store.redeliveries.add(jobFor());
    let job = (await store.redeliveries.claim())!;
    expect(await store.redeliveries.claim()).toBeUndefined();
    job = (await store.redeliveries.step(job, 3))!;
    expect(job).toMatchObject({ state: 'running', found: 3, done: 3, place: ids[2] });
    expect((await pending()).sort()).toEqual(ids.slice(0, 3));
    await store.lanes.redeliver(ids[4]!); // by hand, meanwhile
    await expectCounted(store, 4, 3);
    job = (await store.redeliveries.step(job, 3))!;
    job = (await store.redeliveries.step(job, 3))!;
    expect(job).toMatchObject({ state: 'done', found: 6, done: 6 });
    expect((await pending()).sort()).toEqual(ids);
    await expectCounted(store, 7, 0);
    expect(await store.redeliveries.step(job, 3)).toBeUndefined();
  });

  it('delivered ones too, in their places among the dead, of one customer and between two times', async () => {
    const dead = await settleMany(store, 4, 'dead');
    const delivered = await settleMany(store, 4, 'delivered');
    const verdicts = 'dead,delivered';
    await store.redeliveries.add(
      jobFor({ verdicts, user_id: 'u1', from_id: dead[2]!, to_id: delivered[3]! }),
    );
    const job = (await store.redeliveries.claim())!;
    expect(await store.redeliveries.step(job, 100)).toMatchObject({ state: 'done', found: 2, done: 2 });
    expect((await pending()).sort()).toEqual([dead[3], delivered[1]]);
    await store.redeliveries.add(jobFor({ verdicts }));
    const all = (await store.redeliveries.claim())!;
    expect(await store.redeliveries.step(all, 100)).toMatchObject({ found: 6, done: 6 });
    const [first] = await store.lanes.claim([{ appid: '1001', count: 1 }], 30_000);
    expect([dead[0], dead[1]]).toContain(first!.id);
    await expectCounted(store, 8, 0);
  });

  it('by what the latest attempt came to', async () => {
    const errors = [
      { errcode: 40029, error: 'refused: No Such user' },
      { errcode: 30004, error: 'refused: busy' },
      { errcode: null, error: 'timeout: no answer' },
    ];
    const ids: string[] = [];
    for (const [at, error] of errors.entries()) {
      const one = message(`r${at}`);
      await store.lanes.enqueue(one);
      ids.push(one.id);
      const [job] = await store.lanes.claim([{ appid: '1001', count: 1 }], 30_000);
      await store.lanes.settle({ job: job!, attempt: { ...attempt, ...error }, outcome: 'dead' });
    }
    const put = async (more: Partial<NewRedelivery>) => {
      await store.redeliveries.add(jobFor(more));
      await store.redeliveries.step((await store.redeliveries.claim())!, 100);
      return pending();
    };
    expect(await put({ reason: 'TIMEOUT' })).toEqual([ids[2]]);
    expect(await put({ errcode: 40029, reason: 'busy' })).toEqual([ids[2]]);
    expect((await put({ errcode: 40029 })).sort()).toEqual([ids[0], ids[2]]);
  });

  it('one that was skipped is found as skipped, not by what it had failed with before', async () => {
    const one = message('skipped');
    await store.lanes.enqueue(one);
    const [job] = await store.lanes.claim([{ appid: '1001', count: 1 }], 30_000);
    const failed = { ...attempt, errcode: 30004, error: 'refused: busy' };
    await store.lanes.settle({ job: job!, attempt: failed, outcome: 'retry', backoffMs: 3_600_000 });
    expect(await store.lanes.end(one.id, 'dead')).toBe('ended');
    const put = async (more: Partial<NewRedelivery>) => {
      await store.redeliveries.add(jobFor(more));
      const explain = (_state: string, last: unknown) => [last === undefined ? 'by an operator' : 'failed'];
      await store.redeliveries.step((await store.redeliveries.claim())!, 100, explain);
      return pending();
    };
    for (const more of [{ errcode: 30004 }, { reason: 'busy' }, { reason: 'failed' }])
      expect(await put(more)).toEqual([]);
    expect(await put({ reason: 'by an OPERATOR' })).toEqual([one.id]);
  });

  it('one that was cancelled, or that another process has, puts back nothing more', async () => {
    const ids = await settleMany(store, 6, 'dead');
    const given = jobFor();
    await store.redeliveries.add(given);
    const job = (await store.redeliveries.claim())!;
    await store.redeliveries.step(job, 2);
    await store.redeliveries.release(job);
    const other = (await store.redeliveries.claim())!;
    expect(other).toMatchObject({ place: ids[1], done: 2 });
    expect(await store.redeliveries.step(job, 2)).toBeUndefined();
    expect(await store.redeliveries.renew(job)).toBe(false);
    await store.redeliveries.step(other, 2);
    await store.redeliveries.cancel(given.id);
    expect(await store.redeliveries.step(other, 2)).toBeUndefined();
    expect(await store.redeliveries.find(given.id)).toMatchObject({ state: 'cancelled', done: 4 });
    expect((await pending()).sort()).toEqual(ids.slice(0, 4));
  });

  it('one of which many messages wait holds back until they are delivered', async () => {
    await settleMany(store, 60, 'dead');
    const runner = newRunner(5);
    const job = jobFor();
    await store.redeliveries.add(job);
    runner.start();
    const found = async () => (await store.redeliveries.find(job.id))!;
    const first = await eventually(found, ({ done }) => done > 0);
    await sleep(500); // for more than it waits between two slices
    expect(await found()).toMatchObject({ state: 'running', done: first.done });
    await runner.stop();
    expect(first.done).toBeLessThan(60);
  });

  it('beside workers that deliver each message goes out once more, in its customer’s order', async () => {
    await settleMany(store, 60, 'delivered');
    const sent: string[] = [];
    const runner = newRunner(20); // it waits for room again and again
    const job = jobFor({ verdicts: 'delivered' });
    await store.redeliveries.add(job);
    runner.start();
    while (
      (await store.redeliveries.find(job.id))!.state === 'running' ||
      store.lanes.pending.current() > 0
    ) {
      const jobs = await store.lanes.claim([{ appid: '1001', count: 10 }], 30_000);
      await Promise.all(
        jobs.map(async (one) => {
          sent.push(one.text);
          await store.lanes.settle({ job: one, attempt, outcome: 'delivered' });
        }),
      );
      if (jobs.length === 0) await sleep(5);
    }
    await runner.stop();
    const numbers = sent.map((text) => Number(text.split(' ')[1]));
    for (const customer of [0, 1])
      expect(numbers.filter((at) => at % 2 === customer)).toEqual(
        Array.from({ length: 30 }, (_, at) => 2 * at + customer),
      );
  });
});

it('of several servers one runs a job, and another goes on where it died', async () => {
  const url = await createDatabase(inject('postgres'));
  const stores = await Promise.all([1, 2].map(() => Store.open(postgresEngine(url, log))));
  const [first, second] = stores as [Store, Store];
  await settleMany(first, 6, 'dead');
  const job = jobFor();
  await first.redeliveries.add(job);
  const claims = await Promise.all(stores.map(({ redeliveries }) => redeliveries.claim()));
  expect(claims.filter((claimed) => claimed !== undefined)).toHaveLength(1);
  const runner = claims[0] === undefined ? second : first;
  await runner.redeliveries.step(claims.find((claimed) => claimed !== undefined)!, 2);
  await runner.redeliveries.freeLeases(); // another one may have it: nothing is freed
  expect(await second.redeliveries.claim()).toBeUndefined();
  await runner.close();
  const other = runner === first ? second : first;
  await other.redeliveries.release((await other.redeliveries.find(job.id))!); // as when its lease ends
  const again = (await other.redeliveries.claim())!;
  expect(await other.redeliveries.step(again, 100)).toMatchObject({ state: 'done', found: 6, done: 6 });
  await other.close();
});

describe.each(places)('the control API, %s', (_name, prepare) => {
  let app: PeerApp;
  let server: LiveServer;
  let place: string;
  let settings: Parameters<typeof startLiveServer>[0];
  beforeEach(async () => {
    place = await prepare();
    app = await startPeerApp(answers(200, '{"errcode":40029,"errmsg":"no such user"}'));
    settings = {
      ...settingsAt(place),
      apps: [{ appid: 'a', secrets: ['s'], callbackUrl: app.url }],
      allowCallbackNetworks: ['127.0.0.0/8'],
      retrySeconds: [],
    };
    server = await startLiveServer(settings);
  });
  afterEach(async () => {
    await server.stop();
    await app.stop();
  });

  const handOver = (content: string) =>
    enqueue(server.url, { appid: 'a', ToUserId: 'u', MsgType: 'text', Content: content });
  const verdict = async (id: string) => (await readExchange(server.url, id)).verdict as string;
  const start = (body: object) => post(server.url, '/console/api/redeliveries', body, { query: '' });
  const find = async (id: string) => {
    const { status, body } = await getJson(`${server.url}/console/api/redeliveries/${id}`);
    expect(validators.getRedelivery.responses[status]!(body)).toBe(true);
    return body;
  };

  it('a job is started, listed, and comes to its end', async () => {
    const ids = [await handOver('1'), await handOver('2')];
    for (const id of ids) await expect.poll(() => verdict(id)).toBe('dead');
    app.behave(accepts);
    const started = await start({ appid: 'a', since: '1h', errcode: 40029 });
    expect(started).toMatchObject({ status: 202, body: { appid: 'a', verdicts: ['dead'], errcode: 40029 } });
    const ended = await eventually(
      () => find(started.body.id!),
      ({ state }) => state === 'done',
    );
    expect(ended).toMatchObject({ found: 2, done: 2, skipped: 0, endedAt: expect.any(String) });
    for (const id of ids) await expect.poll(() => verdict(id)).toBe('delivered');
    const again = await start({ appid: 'a', since: '1h', verdicts: ['delivered', 'dead'] });
    await expect.poll(async () => (await find(again.body.id!)).done).toBe(2);
    await expect
      .poll(() => app.arrived.map(({ content }) => content))
      .toEqual(['1', '2', '1', '2', '1', '2']);
    expect(new Set(app.arrived.map(({ key }) => key)).size).toBe(2);
    const { body } = await getJson(`${server.url}/console/api/redeliveries`);
    expect(body.redeliveries.map(({ id }: { id: string }) => id)).toEqual([again.body.id, started.body.id]);
    const late = await fetch(`${server.url}/console/api/redeliveries/${again.body.id}`, { method: 'DELETE' });
    expect(await late.json()).toMatchObject({ state: 'done' }); // stays as it is
  });

  it.each(['回复 errcode 40029', 'the app answered ERRCODE 40029: no such', 'no such user'])(
    'by what people read as the cause: %s',
    async (reason) => {
      const id = await handOver('1');
      await expect.poll(() => verdict(id)).toBe('dead');
      const none = await start({ appid: 'a', reason: 'nobody reads this' });
      const { body } = await start({ appid: 'a', reason });
      await expect.poll(async () => (await find(body.id!)).state).toBe('done');
      expect(await find(body.id!)).toMatchObject({ found: 1, done: 1 });
      await expect.poll(async () => (await find(none.body.id!)).state).toBe('done');
      expect(await find(none.body.id!)).toMatchObject({ found: 0 });
    },
  );

  it('one for the same messages is not started twice, and the answer names the first', async () => {
    await server.stop();
    const store = await Store.open(openEngine(place));
    const hour = firstIdAt(Date.now() - 3_600_000);
    const same = { app_id: 'a', user_id: 'u', errcode: 40029, reason: 'x', from_id: hour };
    const first = jobFor(same);
    expect(await store.redeliveries.add(first)).toBe('added');
    const later = firstIdAt(Date.now() - 1_800_000);
    expect(await store.redeliveries.add(jobFor({ ...same, from_id: later }))).toEqual({
      runningId: first.id,
    });
    for (const other of [
      { to_id: hour, from_id: '' },
      { app_id: 'b' },
      { user_id: null },
      { errcode: null },
      { reason: null },
      { verdicts: 'dead,delivered' },
    ])
      expect(await store.redeliveries.add(jobFor({ ...same, ...other })), JSON.stringify(other)).toBe(
        'added',
      );
    const both = await Promise.all([1, 2].map(() => store.redeliveries.add(jobFor({ app_id: 'c' }))));
    expect(both.filter((one) => one === 'added')).toHaveLength(1);
    const handlers = redeliveryHandlers({
      ...{
        store: { redeliveries: store.redeliveries, lanes: { pending: { currentOf: () => waiting } } },
        log,
        live: { findApp: () => ({ callbackUrl: 'http://a' }) },
        wakeRedeliveries() {},
      },
      outbox: { pausedSince: () => pausedAt },
    } as never);
    let pausedAt: number | undefined;
    let waiting = 9_999;
    const body = { appid: 'a', user: 'u', errcode: 40029, reason: 'x', since: '30m' };
    await expect(handlers.startRedelivery({ body } as never)).rejects.toMatchObject({
      status: 409,
      message: expect.stringContaining(first.id),
    });
    const waitsFor = async () =>
      ((await handlers.getRedelivery({ path: { id: first.id } } as never)).body as { waitsFor: unknown })
        .waitsFor;
    expect(await waitsFor()).toBeNull();
    waiting = 10_000;
    expect(await waitsFor()).toBe('backlog');
    pausedAt = 1;
    expect(await waitsFor()).toBe('paused');
    await store.redeliveries.cancel(first.id);
    expect(await waitsFor()).toBeNull();
    expect(await store.redeliveries.add(jobFor(same))).toBe('added');
    await store.close();
    server = await startLiveServer(settings);
  });

  it('a job that was begun before a restart ends after it', async () => {
    const ids = [await handOver('1'), await handOver('2')];
    for (const id of ids) await expect.poll(() => verdict(id)).toBe('dead');
    await server.stop();
    const store = await Store.open(openEngine(place));
    const job = jobFor({ app_id: 'a' });
    await store.redeliveries.add(job);
    expect(await store.redeliveries.step((await store.redeliveries.claim())!, 1)).toMatchObject({ done: 1 });
    if (place.startsWith('postgres:'))
      await store.redeliveries.release((await store.redeliveries.find(job.id))!);
    await store.close(); // on SQLite the lease of who died is not waited for
    server = await startLiveServer(settings);
    await expect.poll(async () => (await find(job.id)).state).toBe('done');
    expect(await find(job.id)).toMatchObject({ found: 2, done: 2 });
  });

  it.each<[string, object, string, string]>([
    ['an unknown APP', { appid: 'nobody' }, '/appid', 'known'],
    ['delivered ones of all times', { appid: 'a', verdicts: ['delivered'] }, '/since', 'required'],
    ['a date that is none', { appid: 'a', since: '2026-02-30' }, '/since', 'date'],
    [
      'a reason with U+0000, which PostgreSQL does not take',
      { appid: 'a', reason: 'a\0' },
      '/reason',
      'pattern',
    ],
    ['a customer whom nobody can have', { appid: 'a', user: 'u\0' }, '/user', 'pattern'],
    ['cancelled ones', { appid: 'a', verdicts: ['cancelled'] }, '/verdicts/0', 'enum'],
    ['what it does not know', { appid: 'a', all: true }, '/all', 'additionalProperties'],
  ])('%s is refused', async (_what, body, pointer, rule) => {
    const refused = await start(body);
    expect(refused).toMatchObject({ status: 400, body: { violations: [{ pointer, rule }] } });
  });

  it('outbox redeliver --appid starts one and waits for its end', async () => {
    const id = await handOver('1');
    await expect.poll(() => verdict(id)).toBe('dead');
    app.behave(accepts);
    const { code, stdout } = await run([
      'outbox',
      'redeliver',
      '--appid',
      'a',
      '--since',
      '1h',
      '--url',
      server.url,
    ]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '1 waiting for delivery\n' });
    await expect.poll(() => verdict(id)).toBe('delivered');
    const { redeliveries } = (await getJson(`${server.url}/console/api/redeliveries`)).body;
    const late = await run(['outbox', 'redeliver', '--cancel', redeliveries[0].id, '--url', server.url]);
    expect(late).toMatchObject({ code: 0, stdout: expect.stringContaining('was done already') });
    const delivered = await run(['outbox', 'redeliver', '--appid', 'a', '--delivered', '--url', server.url]);
    expect(delivered).toMatchObject({ code: 1, stderr: expect.stringContaining('since is required') });
    for (const args of [
      ['--all', '--appid', 'a'],
      ['--since', '1h'],
      [id, '--delivered'],
    ])
      expect((await run(['outbox', 'redeliver', ...args, '--url', server.url])).code).toBe(2);
  });
});
