import { afterEach, describe, expect, it } from 'vitest';
import * as validators from '../../generated/console.validators.js';
import { loadSettings } from '../../server/config/settings.ts';
import { MinuteCounts } from '../../server/handlers/console/statistics.ts';
import { places, settingsAt } from '../support/engines.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { A, getJson, post, TEXT_TO_PLATFORM } from '../support/requests.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

interface Counts {
  accepted: number;
  refused: number;
  delivered: number;
  dead: number;
}

/** Of all minutes together: the test may run into the next one. */
async function counted({ url }: LiveServer, query = ''): Promise<Counts> {
  const { status, body } = await getJson(`${url}/console/api/statistics?${query}`);
  expect(validators.getStatistics.responses[status]!(body)).toBe(true);
  const sum = (name: keyof Counts) =>
    body.minutes.reduce((total: number, minute: Counts) => total + minute[name], 0);
  return {
    accepted: sum('accepted'),
    refused: sum('refused'),
    delivered: sum('delivered'),
    dead: sum('dead'),
  };
}

const APPS = [
  ...loadSettings({}, {}).apps, // the demo APP, which is served here too
  { appid: '2002', secrets: ['abcdef'], callbackUrl: 'http://127.0.0.1:1' },
];

describe.each(places)('%s', (_name, prepare) => {
  it('messages are counted by what became of them, of all APPs or of one, and again after a restart', async () => {
    const settings = { ...settingsAt(await prepare()), retrySeconds: [], apps: APPS };
    const server = await startLiveServer(settings);
    const enqueue = (appid: string) =>
      post(server.url, '/console/api/messages', { appid, ToUserId: '1', MsgType: 'event' }, { query: '' });
    for (let sent = 0; sent < 3; sent += 1) await post(server.url, A, TEXT_TO_PLATFORM);
    await post(server.url, A, { FromUserId: '1', MsgType: 'video' });
    await post(server.url, A.replace('1001', '9'), TEXT_TO_PLATFORM);
    await enqueue('1001');
    await enqueue('2002');
    const all = { accepted: 4, refused: 2, delivered: 1, dead: 1 }; // the reference APP's own among them
    await expect.poll(() => counted(server)).toEqual(all);
    expect(await counted(server, 'appid=1001')).toEqual({ ...all, refused: 1, dead: 0 });
    expect(await counted(server, 'appid=2002')).toEqual({ accepted: 0, refused: 0, delivered: 0, dead: 1 });
    expect(await counted(server, 'appid=9')).toEqual({ accepted: 0, refused: 1, delivered: 0, dead: 0 });
    await server.stop();
    const again = await startLiveServer(settings);
    ends.push(() => again.stop());
    await expect.poll(() => counted(again)).toEqual(all);
    await post(again.url, A, TEXT_TO_PLATFORM);
    await expect.poll(() => counted(again, 'appid=1001')).toMatchObject({ accepted: 5, delivered: 1 });
  });
});

it('every minute is there, the latest last; as many as are asked for', async () => {
  const server = await startLiveServer({ apps: APPS });
  ends.push(() => server.stop());
  for (const [query, length] of [
    ['', 30],
    ['?minutes=1', 1],
    ['?minutes=1440', 1440],
  ] as const) {
    const { body } = await getJson(`${server.url}/console/api/statistics${query}`);
    const times = body.minutes.map(({ at }: { at: string }) => Date.parse(at));
    expect(times).toHaveLength(length);
    for (const [at, time] of times.entries()) expect(time).toBe(times[0] + at * 60_000);
    expect(Math.abs(Date.now() - times.at(-1))).toBeLessThan(120_000);
  }
  for (const query of ['minutes=0', 'minutes=1441', 'minutes=x', 'minutes=1&minutes=1', 'since=1m'])
    expect((await getJson(`${server.url}/console/api/statistics?${query}`)).status).toBe(400);
});

describe('counts', () => {
  const MINUTE = 60_000;
  let now = 1_800_000_000_000;
  const start = () =>
    new MinuteCounts(
      (appid) => appid.startsWith('own'),
      () => now,
    );
  const total = (counts: MinuteCounts, appid?: string) =>
    counts.list(1440, appid).minutes.reduce((sum, { accepted, refused }) => sum + accepted + refused, 0);

  it('are forgotten after a day', () => {
    const counts = start();
    counts.add('accepted', 'own', now);
    now += 1439 * MINUTE;
    counts.add('accepted', 'own', now);
    expect(total(counts)).toBe(2);
    now += MINUTE;
    expect(total(counts)).toBe(1);
    counts.add('accepted', 'own', now - 1440 * MINUTE);
    expect(total(counts)).toBe(1);
  });

  it('of APPs that strangers invent are bounded, and those of the configured ones are not', () => {
    const counts = start();
    for (let at = 0; at < 200; at += 1) counts.add('refused', `invented-${at}`, now);
    for (let at = 0; at < 200; at += 1) counts.add('accepted', `own-${at}`, now);
    expect(total(counts)).toBe(400);
    expect(total(counts, 'invented-0')).toBe(1);
    expect(total(counts, 'invented-199')).toBe(0);
    for (let at = 0; at < 200; at += 1) expect(total(counts, `own-${at}`)).toBe(1);
  });

  it('of a thousand APPs take bounded memory: the oldest minutes lose theirs', () => {
    const counts = start();
    const first = now;
    for (let minute = 0; minute < 240; minute += 1, now += MINUTE)
      for (let at = 0; at < 1_000; at += 1) counts.add('accepted', `own-${at}`, now);
    now -= MINUTE;
    expect(total(counts)).toBe(240_000);
    const [app] = [counts.list(1440, 'own-7').minutes.filter(({ accepted }) => accepted > 0)];
    expect(app.length).toBeLessThan(110);
    expect(Date.parse(app[0]!.at)).toBeGreaterThan(first);
    expect(Date.parse(app.at(-1)!.at)).toBe(now - (now % MINUTE));
  });
});
