/** The latest refused requests survive a restart, whatever strangers send, and are seen without a disk too. */
import { describe, expect, it } from 'vitest';
import { Exchanges } from '../../server/handlers/console/exchanges.ts';
import { RefusedLoop } from '../../server/store/refused-loop.ts';
import { Store } from '../../server/store/store.ts';
import { newId } from '../../server/store/uuid-v7.ts';
import { AnswerTimes } from '../../server/telemetry/answer-times.ts';
import {
  REFUSED_KEPT,
  type RefusedRequest,
  RefusedRequests,
} from '../../server/telemetry/refused-requests.ts';
import { log, openEngine, places, settingsAt } from '../support/engines.ts';
import { startLiveServer } from '../support/live-server.ts';
import { watched } from '../support/recorded-statements.ts';
import { A, eventually, getJson, post, signedQuery } from '../support/requests.ts';

const request = (more: Partial<RefusedRequest> = {}): RefusedRequest => ({
  id: newId(),
  at: Date.now(),
  endpoint: 'platform',
  appid: '1001',
  user: 'u',
  msgType: 'text',
  excerpt: null,
  method: 'POST',
  target: '/',
  contentType: null,
  headers: [],
  body: '{}',
  bodyBytes: 2,
  bodyTruncated: false,
  status: 200,
  errcode: 30005,
  errmsg: 'x',
  violations: [],
  diagnosis: [],
  durationMs: null,
  ...more,
});
const loopOf = (refused: RefusedRequests, store: Store) =>
  new RefusedLoop({ refused, store: store.refused, answerTimes: new AnswerTimes(), log });

it('in memory the latest 1,000 are kept, written or not', () => {
  const ring = new RefusedRequests();
  const all = Array.from({ length: REFUSED_KEPT + 500 }, () => request());
  for (const one of all) ring.add(one);
  const latest = all.slice(500);
  expect(ring.list()).toEqual(latest.toReversed());
  expect(ring.takeUnwritten()).toEqual(latest);
  expect(ring.takeUnwritten()).toEqual([]);
  ring.markUnwritten(all);
  expect(ring.takeUnwritten()).toEqual(latest);
});

describe.each(places)('%s', (_name, prepare) => {
  const refusedOf = async (url: string) => {
    const found: { id: string; cause: { zh: string } }[] = [];
    for (let next: string | null = '', cursor = ''; next !== null; cursor = `&cursor=${next}`) {
      const { body } = await getJson(`${url}/console/api/exchanges?verdict=refused&limit=200${cursor}`);
      found.push(...body.exchanges);
      next = body.next;
    }
    return found;
  };

  it('after a restart they are shown as before, the mistake in the signature too', async () => {
    const settings = settingsAt(await prepare());
    let server = await startLiveServer(settings);
    const ids: string[] = [];
    for (let sent = 0; sent < 3; sent += 1) {
      const headers = {
        traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
        Cookie: 'a=s3cret',
      };
      ids.push((await post(server.url, A, { FromUserId: `r-${sent}`, MsgType: 'x' }, { headers })).id);
    }
    const [timestamp, signature] = new URLSearchParams(signedQuery()).values();
    const query = `timestamp=${timestamp}&signature=${signature!.toUpperCase()}`;
    const { id } = await post(server.url, A, { FromUserId: 'r', MsgType: 'event' }, { query });
    ids.push(id);
    const detail = async (one: string) => (await getJson(`${server.url}/console/api/exchanges/${one}`)).body;
    await eventually(
      () => detail(id),
      ({ diagnosis }) => diagnosis.length > 0,
    );
    const before = await Promise.all(ids.map(detail));
    await server.stop();
    server = await startLiveServer(settings);
    try {
      expect(await Promise.all(ids.map(detail))).toEqual(before);
      expect((await refusedOf(server.url)).map((one) => one.id)).toEqual(ids.toReversed());
      expect(before[3].cause.en).toContain('signature is in capitals');
      expect(before[0].durationMs).toBeGreaterThan(0);
      expect(JSON.stringify(before)).not.toMatch(/s3cret|[0-9A-F]{40}/);
    } finally {
      await server.stop();
    }
  });

  it('of a flood the latest 1,000 are kept, here and on disk', async () => {
    const place = await prepare();
    const settings = settingsAt(place);
    const server = await startLiveServer(settings);
    const ids: string[] = [];
    for (let sent = 0; sent < REFUSED_KEPT + 100; sent += 50) {
      const batch = Array.from({ length: 50 }, () => post(server.url, A, '{}', { query: '' }));
      ids.push(...(await Promise.all(batch)).map(({ id }) => id));
    }
    await server.stop();
    const store = await Store.open(openEngine(place));
    const stored = await store.refused.newest({ limit: 2 * REFUSED_KEPT });
    await store.close();
    expect(stored).toHaveLength(REFUSED_KEPT);
    const latest = new Set(ids.slice(-REFUSED_KEPT + 50)); // of a batch, any came first
    expect(stored.filter(({ id }) => latest.has(id))).toHaveLength(latest.size);
  });

  it('a diagnosis that comes after a request was written is written too', async () => {
    const store = await Store.open(openEngine(await prepare()));
    const ring = new RefusedRequests();
    const one = request();
    ring.add(one);
    await loopOf(ring, store).stop();
    ring.addDiagnosis(one, [{ mistake: 'base64', zh: '是', en: 'is' }]);
    await loopOf(ring, store).stop();
    const rows = await store.refused.newest({ limit: 10 });
    await store.close();
    expect(rows.map((row) => JSON.parse(row.request))).toEqual([one]);
  });

  it('a row is bounded, however much was sent', async () => {
    const store = await Store.open(openEngine(await prepare()));
    const ring = new RefusedRequests();
    const violations = Array.from({ length: 20 }, () => ({
      pointer: '\u0001'.repeat(256),
      rule: 'type',
      message: '\u0001'.repeat(512),
    }));
    ring.add(request({ body: '\u0001\ud800'.repeat(2048), violations, target: '/\u0000' }));
    await loopOf(ring, store).stop();
    const [row] = await store.refused.newest({ limit: 10 });
    await store.close();
    expect(row!.request.length).toBeLessThan(50_000);
    expect(JSON.parse(row!.request)).toMatchObject({ bodyTruncated: true, target: '/\u0000' });
  });

  it('what cannot be written is shown all the same, and written later', async () => {
    let isBroken = true;
    const engine = watched(openEngine(await prepare()), ({ sql }) => {
      if (isBroken && /^(insert into|select .* from) "refused"/.test(sql)) throw new Error('no space left');
    });
    const store = await Store.open(engine);
    const ring = new RefusedRequests();
    const one = request();
    ring.add(one);
    await loopOf(ring, store).stop();
    expect(ring.hasUnwritten).toBe(true);
    const exchanges = new Exchanges({
      store,
      refused: ring,
      answerTimes: new AnswerTimes(),
      isPaused: () => false,
    });
    const caller = { all: true } as const;
    const listed = await exchanges.list({ verdict: 'refused' }, { caller, limit: 10 });
    expect(listed.exchanges.map(({ id }) => id)).toEqual([one.id]);
    expect(await exchanges.find(one.id, caller)).toMatchObject({ id: one.id, verdict: 'refused' });
    isBroken = false;
    await loopOf(ring, store).stop();
    expect(await store.refused.find(one.id)).toBeDefined();
    expect(ring.hasUnwritten).toBe(false);
    await store.close();
  });

  it('those of before the time that messages are kept go with the messages', async () => {
    const store = await Store.open(openEngine(await prepare()));
    const old = '019ac000-0000-7000-8000-0000000000ab';
    const row = { created_at: 1, request: '{}' };
    await store.refused.write([
      { id: old, ...row },
      { id: newId(), ...row },
    ]);
    const limits = { ageMs: 1000, bytes: 1e12, youngestMs: 1000, keyAgeMs: 1000 };
    await store.retention.step(limits, Date.parse('2026-01-01'));
    expect(await store.refused.find(old)).toBeUndefined();
    expect(await store.refused.newest({ limit: 10 })).toHaveLength(1);
    await store.close();
  });
});

it('PostgreSQL: each of several servers shows what the others refused', async () => {
  const databaseUrl = await places[1]![1]();
  const servers = [await startLiveServer({ databaseUrl }), await startLiveServer({ databaseUrl })];
  try {
    const ids = await Promise.all(servers.map(async ({ url }) => (await post(url, A, '{}')).id));
    for (const { url } of servers)
      for (const id of ids)
        await expect
          .poll(async () => (await getJson(`${url}/console/api/exchanges/${id}`)).status, { timeout: 10_000 })
          .toBe(200);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
});
