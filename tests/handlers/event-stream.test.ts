/** What happens, told live: real streams of a real server. */
import { afterEach, describe, expect, inject, it } from 'vitest';
import type { Settings } from '../../server/config/settings.ts';
import { logIn } from '../support/console-cookies.ts';
import { places, settingsAt, sqliteFolder } from '../support/engines.ts';
import { type EventReader, openStream } from '../support/event-stream.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { createDatabase } from '../support/postgres.ts';
import {
  A,
  B,
  eventually,
  getJson,
  post,
  STRONG_SECRETS,
  signedQuery,
  TEXT_TO_PLATFORM,
} from '../support/requests.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function start(overrides: Partial<Settings> = {}): Promise<LiveServer> {
  const server = await startLiveServer(overrides);
  ends.push(() => server.stop());
  return server;
}

async function open(origin: string, headers: Record<string, string> = {}): Promise<EventReader> {
  const reader = await openStream(origin, headers);
  ends.push(reader.close);
  return reader;
}

const customer = (user: string, more: object = {}) => ({ ...TEXT_TO_PLATFORM, FromUserId: user, ...more });
const users = ({ exchanges }: EventReader) => exchanges().map(({ user }) => user);
const listed = async (origin: string, query: string) =>
  (await getJson(`${origin}/console/api/exchanges?${query}`)).body.exchanges;

describe.each(places)('%s', (_name, prepare) => {
  it('what is accepted, refused, enqueued and delivered is told as the list shows it', async () => {
    const server = await start(settingsAt(await prepare()));
    const reader = await open(server.url);
    expect(reader.response.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    await post(server.url, A, customer('接受'));
    await post(server.url, A, customer('refused', { MsgType: 'video' }));
    const sent = await post(
      server.url,
      '/console/api/messages',
      { appid: '1001', ToUserId: 'sent', MsgType: 'text', Content: '您好 😀' },
      { query: '' },
    );
    expect(sent.status).toBe(202);
    await expect
      .poll(() =>
        reader
          .exchanges()
          .map(({ endpoint, user, verdict }) => [endpoint, user, verdict])
          .sort(),
      )
      .toEqual([
        ['app', 'sent', 'accepted'],
        ['app', 'sent', 'delivered'],
        ['platform', 'refused', 'refused'],
        ['platform', '接受', 'accepted'],
      ]);
    const list = await listed(server.url, '');
    const byId = new Map(list.map((exchange: { id: string }) => [exchange.id, exchange]));
    for (const exchange of reader.exchanges()) expect(exchange).toEqual(byId.get(exchange.id));
  });

  it('a message that fails, is given up and redelivered by hand is told each time', async () => {
    const server = await start({ ...settingsAt(await prepare()), retrySeconds: [] });
    const reader = await open(server.url);
    const app = server.settings.apps[0]!;
    app.callbackUrl = 'http://127.0.0.1:1';
    const { body } = await post(
      server.url,
      '/console/api/messages',
      { appid: '1001', ToUserId: 'dead', MsgType: 'event' },
      { query: '' },
    );
    const { id } = body as unknown as { id: string };
    const states = () => reader.events.flatMap(({ exchanges }) => exchanges.map(({ verdict }) => verdict));
    await expect.poll(states).toContain('dead');
    const before = states().length;
    await post(server.url, `/console/api/deliveries/${id}/redeliver`, undefined, { query: '' });
    await expect.poll(() => states().slice(before)).toContain('dead');
  });
});

describe('a reader that comes back', () => {
  it('misses nothing: what happened meanwhile comes first, in order, all of it', async () => {
    const server = await start();
    const first = await open(server.url);
    await post(server.url, A, customer('before'));
    await expect.poll(() => users(first)).toEqual(['before']);
    first.close();
    await eventually(first.isEnded, Boolean);
    const wanted = Array.from({ length: 250 }, (_, at) => `missed-${at}`);
    for (const user of wanted) await post(server.url, A, customer(user));
    const second = await open(server.url, { 'Last-Event-ID': first.lastId() });
    await expect.poll(() => users(second)).toEqual(wanted);
    expect(second.events.map(({ name, skipped }) => [name, skipped])).toEqual(
      second.events.map(() => ['exchanges', 0]),
    );
    await post(server.url, A, customer('live'));
    await expect.poll(() => users(second).at(-1)).toBe('live');
  });

  it('can do so before anything has happened', async () => {
    const server = await start();
    const first = await open(server.url);
    first.close();
    await post(server.url, A, customer('meanwhile'));
    const second = await open(server.url, { 'Last-Event-ID': first.lastId() });
    await expect.poll(() => users(second)).toEqual(['meanwhile']);
  });

  it.each([
    ['of another process', '00000000-mqkd0000000'],
    ['that is none', "x'; drop table"],
    ['of the future', 'ffffffff-zzzzzzzzzzz'],
  ])('with an id %s is told to read the list again', async (_what, id) => {
    const server = await start();
    const reader = await open(server.url, { 'Last-Event-ID': id });
    await expect.poll(() => reader.events.map(({ name }) => name)).toEqual(['reset']);
    const { lastId } = reader;
    const again = await open(server.url, { 'Last-Event-ID': lastId() });
    await post(server.url, A, customer('next'));
    await expect.poll(() => users(again)).toEqual(['next']);
    expect(again.events.map(({ name }) => name)).toEqual(['exchanges']);
  });

  it('to a server that was started anew is told to read the list again', async () => {
    const dataFolder = sqliteFolder();
    const before = await startLiveServer({ dataFolder });
    const reader = await openStream(before.url);
    await before.stop();
    await expect.poll(reader.isEnded).toBe(true);
    const after = await start({ dataFolder });
    const again = await open(after.url, { 'Last-Event-ID': reader.lastId() });
    await expect.poll(() => again.events.map(({ name }) => name)).toEqual(['reset']);
  });

  it('with an id that is too long is refused', async () => {
    const server = await start();
    const { status } = await getJson(`${server.url}/console/api/events`, { 'Last-Event-ID': 'x'.repeat(65) });
    expect(status).toBe(400);
  });
});

it('the stop of the server ends the streams, and waits for none', async () => {
  const server = await startLiveServer();
  const readers = await Promise.all(Array.from({ length: 5 }, () => openStream(server.url)));
  const stopping = server.stop();
  for (const reader of readers) await expect.poll(reader.isEnded).toBe(true);
  await stopping; // cut off after eight seconds, they would end with an error instead
  for (const { response } of readers) expect(response.complete).toBe(true);
});

it('a hundred streams are open at once, one more is refused with 503, and a place that is left is free', async () => {
  const server = await start();
  const readers = await Promise.all(Array.from({ length: 100 }, () => open(server.url)));
  const refused = await getJson(`${server.url}/console/api/events`);
  expect(refused).toMatchObject({
    status: 503,
    body: { errcode: 503, errmsg: expect.stringMatching(/ \/ /) },
  });
  expect(refused.headers.get('retry-after')).toBe('10');
  readers[0]!.close();
  await eventually(
    () => openStream(server.url),
    (reader) => {
      ends.push(reader.close);
      return reader.response.statusCode === 200;
    },
  );
  await post(server.url, B, { ToUserId: 'all', MsgType: 'event' });
  for (const reader of readers.slice(1)) await expect.poll(() => users(reader)).toEqual(['all']);
});

it('what another server on the same database stores is told too', async () => {
  const databaseUrl = await createDatabase(inject('postgres'));
  const [one, other] = [await start({ databaseUrl }), await start({ databaseUrl })];
  const reader = await open(one.url);
  const own = [];
  for (let sent = 0; sent < 20; sent += 1) {
    await post(other.url, A, customer(`other-${sent}`));
    await post(one.url, A, customer(`own-${sent}`));
    own.push(`other-${sent}`, `own-${sent}`);
  }
  await post(
    other.url,
    '/console/api/messages',
    { appid: '1001', ToUserId: 'sent', MsgType: 'event' },
    { query: '' },
  );
  await post(other.url, A, customer('refused', { MsgType: 'video' }));
  await post(one.url, A, customer('refused', { MsgType: 'video' }));
  const refused = ['refused', 'refused'];
  await expect
    .poll(() => users(reader).sort(), { timeout: 5_000 })
    .toEqual([...own, ...refused, 'sent', 'sent'].sort());
  const sent = () => reader.exchanges().filter(({ direction }) => direction === 'sent');
  await expect.poll(sent, { timeout: 5_000 }).toMatchObject([{ verdict: 'delivered' }]);
  const told = reader.events
    .flatMap(({ exchanges }) => exchanges)
    .filter((one) => one.direction === 'received');
  expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
});

describe('who holds a link to one APP', () => {
  const APPS = ['partner', 'rival'].map((appid, at) => ({ appid, secrets: [STRONG_SECRETS[at]!] }));
  const SIGNED = APPS.map(({ appid, secrets: [secret] }) => ({
    path: A.replace('1001', appid),
    query: () => ({ query: signedQuery({ appid, secret: secret! }) }),
  }));
  const [partner, rival] = [SIGNED[0]!, SIGNED[1]!];

  async function openLink(url: string) {
    const headers = { 'Content-Type': 'application/json' };
    const body = JSON.stringify({ appid: 'partner' });
    const answer = await fetch(`${url}/console/api/links`, { method: 'POST', headers, body });
    const { path } = (await answer.json()) as { path: string };
    return logIn(url, { link: path.split('link=')[1]! });
  }

  it('is told of that APP alone, and of what it has missed', async () => {
    const server = await start({ apps: APPS });
    const { Cookie } = await openLink(server.url);
    const everyone = await open(server.url);
    const seen = await open(server.url, { Cookie });
    const write = async (user: string) => {
      await post(server.url, rival.path, customer(`rival-${user}`), rival.query());
      await post(server.url, rival.path, customer(`rival-${user}`, { MsgType: 'video' }), rival.query());
      await post(server.url, B, { ToUserId: `nobody-${user}`, MsgType: 'event' }, { query: '' });
      await post(server.url, partner.path, customer(user), partner.query());
      await post(server.url, partner.path, customer(user, { MsgType: 'video' }), partner.query());
    };
    await write('now');
    await expect.poll(() => everyone.exchanges().length).toBe(5);
    await expect.poll(() => users(seen)).toEqual(['now', 'now']);
    seen.close();
    await write('later');
    const again = await open(server.url, { Cookie, 'Last-Event-ID': seen.lastId() });
    await expect.poll(() => users(again)).toEqual(['later', 'later']);
    expect(seen.text() + again.text()).not.toMatch(/rival|nobody/);
    for (const { skipped } of [...seen.events, ...again.events]) expect(skipped).toBe(0);
  });

  it('learns from no id when another APP has sent', async () => {
    const server = await start({ apps: APPS });
    const { Cookie } = await openLink(server.url);
    const everyone = await open(server.url);
    const numberOf = (id: string) => Number.parseInt(id.split('-')[1]!, 36);
    const seen = await open(server.url, { Cookie });
    await post(server.url, rival.path, customer('rival'), rival.query());
    await expect.poll(() => users(everyone)).toEqual(['rival']);
    const sentAt = numberOf(everyone.lastId());
    // Nothing happens from here on: the numbers go on all the same.
    const first = await open(server.url, { Cookie });
    const second = await open(server.url, { Cookie });
    expect(numberOf(first.lastId())).toBeGreaterThan(sentAt);
    expect(numberOf(second.lastId())).toBeGreaterThan(numberOf(first.lastId()));
    expect(numberOf(seen.lastId())).toBeLessThan(sentAt);
  });

  it('is shown the counts of that APP, whichever is asked for', async () => {
    const server = await start({ apps: APPS });
    const { Cookie } = await openLink(server.url);
    await post(server.url, partner.path, customer('1'), partner.query());
    for (let sent = 0; sent < 3; sent += 1) await post(server.url, rival.path, customer('1'), rival.query());
    for (const [query, accepted] of [
      ['', 1],
      ['appid=partner', 1],
      ['appid=rival', 0],
    ] as const) {
      const { body } = await getJson(`${server.url}/console/api/statistics?${query}`, { Cookie });
      const sum = body.minutes.reduce(
        (total: number, minute: { accepted: number }) => total + minute.accepted,
        0,
      );
      expect(sum, query).toBe(accepted);
    }
  });

  it('takes no stream from the operators, nor from the partner of another APP', async () => {
    const server = await start({ apps: APPS });
    const { Cookie } = await openLink(server.url);
    const streams = await Promise.all(Array.from({ length: 12 }, () => openStream(server.url, { Cookie })));
    ends.push(...streams.map(({ close }) => close));
    expect(streams.map(({ response }) => response.statusCode).sort()).toEqual([
      ...Array(10).fill(200),
      ...Array(2).fill(503),
    ]);
    expect((await open(server.url)).response.statusCode).toBe(200);
  });
});
