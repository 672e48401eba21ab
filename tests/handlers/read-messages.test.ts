/** `GET /console/api/messages`: a program that consumes what was accepted. */
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import * as validators from '../../generated/console.validators.js';
import { hasPlaceFor } from '../../server/handlers/console/places.ts';
import { SealedCursors } from '../../server/handlers/console/sealed-cursor.ts';
import { Store } from '../../server/store/store.ts';
import { firstIdAt, newId } from '../../server/store/uuid-v7.ts';
import { logIn } from '../support/console-cookies.ts';
import { openEngine, places, received, settingsAt } from '../support/engines.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { createDatabase } from '../support/postgres.ts';
import { A, B, getJson, post, STRONG_SECRETS, signedQuery } from '../support/requests.ts';

const APPS = [
  { appid: '1001', secrets: ['abcdef'] },
  { appid: 'quiet', secrets: [STRONG_SECRETS[0]] },
];
const PATH = '/console/api/messages';

interface Item {
  id: string;
  user: string;
  appid: string;
  message: Record<string, unknown>;
}
interface Page {
  items: Item[];
  next: string;
  more: boolean;
  lost: boolean;
}

async function ask(
  { url }: Pick<LiveServer, 'url'>,
  query: Record<string, string> = {},
  headers: Record<string, string> = {},
): Promise<Page> {
  const { status, body } = await getJson(`${url}${PATH}?${new URLSearchParams(query)}`, headers);
  expect(status, JSON.stringify(body)).toBe(200);
  expect(validators.readMessages.responses[200]!(body)).toBe(true);
  return body;
}
const users = ({ items }: Page) => items.map(({ user }) => user);
const send = ({ url }: LiveServer, user: string, more = '') =>
  post(url, A, `{"FromUserId":"${user}","MsgType":"event","Tag":{"n":1}${more}}`);

describe.each(places)('%s', (_name, prepare) => {
  let server: LiveServer;
  let place: string;
  beforeAll(async () => {
    place = await prepare();
    server = await startLiveServer({ ...settingsAt(place), apps: APPS });
  });
  afterAll(() => server.stop());
  const now = async () => (await ask(server, { after: 'now' })).next;

  it('gives each message whole, in the order of acceptance, and goes on where it was', async () => {
    const start = await now();
    for (let at = 0; at < 5; at += 1) await send(server, `u${at}`, ',"big":12345678901234567890,"f":1.50');
    const first = await ask(server, { after: start, limit: '2' });
    expect([users(first), first.more, first.lost]).toEqual([['u0', 'u1'], true, false]);
    const rest = await ask(server, { after: first.next });
    expect([users(rest), rest.more]).toEqual([['u2', 'u3', 'u4'], false]);
    const text = await (await fetch(`${server.url}${PATH}?after=${start}&limit=1`)).text();
    expect(text).toContain(
      '"message":{"FromUserId":"u0","MsgType":"event","Tag":{"n":1},"big":12345678901234567890,"f":1.50}',
    );
    expect(first.items[0]).toMatchObject({ appid: '1001', msgType: 'event', endpoint: 'platform' });
    expect((await ask(server, { after: rest.next })).items).toEqual([]);
    const everything = await ask(server);
    expect(users(everything).slice(-5)).toEqual(['u0', 'u1', 'u2', 'u3', 'u4']);
  });

  it('what the reference APP received is asked for by itself', async () => {
    const start = await now();
    await post(server.url, B, { ToUserId: 'at-app', MsgType: 'event' });
    await send(server, 'at-platform');
    expect(users(await ask(server, { after: start }))).toEqual(['at-platform']);
    expect(users(await ask(server, { after: start, endpoint: 'app' }))).toEqual(['at-app']);
  });

  it('one APP’s are found among many others', async () => {
    const start = await now();
    for (let at = 0; at < 30; at += 1) await send(server, `busy${at}`);
    const quiet = { appid: 'quiet', secret: STRONG_SECRETS[0] };
    const path = A.replace('1001', 'quiet');
    await post(server.url, path, { FromUserId: 'q', MsgType: 'event' }, { query: signedQuery(quiet) });
    const seen: string[] = [];
    for (let after = start; ; ) {
      const page = await ask(server, { after, appid: 'quiet' });
      seen.push(...users(page));
      after = page.next;
      if (!page.more) break;
    }
    expect(seen).toEqual(['q']);
    expect((await getJson(`${server.url}${PATH}?appid=nobody`)).status).toBe(404);
  });

  it('waits for the next message, of the APP that is asked for', async () => {
    const waiting = ask(server, { after: await now(), wait: '30' });
    const other = ask(server, { after: await now(), wait: '1', appid: 'quiet' });
    await send(server, 'woken');
    expect(users(await waiting)).toEqual(['woken']);
    const page = await other;
    expect([page.items, page.more]).toEqual([[], false]);
  });

  it('who waits while others’ messages come listens once for his own end', async () => {
    const warn = vi.spyOn(process, 'emitWarning');
    const waiting = ask(server, { after: await now(), wait: '2', appid: 'quiet' });
    for (let at = 0; at < 20; at += 1) {
      await send(server, `other${at}`);
      await sleep(70);
    }
    expect((await waiting).items).toEqual([]);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it('what is there is given at once, however long one would wait', async () => {
    const start = await now();
    await send(server, 'there');
    expect(users(await ask(server, { after: start, wait: '30' }))).toEqual(['there']);
  });

  it('an answer ends where the bodies get long', async () => {
    const start = await now();
    const [long, count] = ['x'.repeat(60_000), 12];
    for (let at = 0; at < count; at += 1)
      expect((await send(server, `long${at}`, `,"more":"${long}"`)).body.errcode).toBe(0);
    const page = await ask(server, { after: start });
    expect([users(page).length, page.more]).toEqual([8, true]);
    expect(users(await ask(server, { after: page.next }))).toEqual(['long8', 'long9', 'long10', 'long11']);
  });

  it('what retention deleted before it was read is said', async () => {
    const other = await prepare();
    const filled = await Store.open(openEngine(other));
    const day = 86_400_000;
    const old = Date.now() - 3 * day;
    for (let at = 0; at < 3; at += 1)
      await filled.journal.receive(received(`old${at}`, { id: firstIdAt(old + at) }));
    const position = await filled.forwards.inbound.read(await filled.forwards.inbound.oldest(), {
      limit: 1,
      bytes: 1,
      scanned: 10,
      takes: () => true,
    });
    const after = await new SealedCursors(() => filled.sharedKey('cursor')).seal(position.position);
    await filled.journal.receive(received('new'));
    await filled.close();
    const late = await startLiveServer({ ...settingsAt(other), retentionDays: 1 });
    await expect.poll(async () => (await ask(late, { after })).lost).toBe(true);
    const page = await ask(late, { after });
    expect(users(page)).toEqual(['new']);
    expect((await ask(late, { after: page.next })).lost).toBe(false);
    await late.stop();
  });

  it.each([
    ['after=x', '/query/after: 必须是上一次回复的 next，或 now'],
    [`after=${'x'.repeat(80)}`, '/query/after: 不是这个数据库给出的 next'],
    ['wait=31', '/query/wait'],
    ['limit=1001', '/query/limit'],
    ['endpoint=both', '/query/endpoint'],
    ['since=1h', '/query/since'],
  ])('%s is refused with 400 and its place', async (query, place) => {
    const { status, body } = await getJson(`${server.url}${PATH}?${query}`);
    expect(status).toBe(400);
    expect(body.errmsg).toContain(place);
  });

  it('a cursor that was changed opens nothing, and each is another one', async () => {
    const [one, other] = [await now(), await now()];
    expect(one).not.toBe(other);
    const changed = one.slice(0, 30) + (one[30] === 'A' ? 'B' : 'A') + one.slice(31);
    expect((await getJson(`${server.url}${PATH}?after=${changed}`)).status).toBe(400);
  });
});

describe('a shared link', () => {
  let server: LiveServer;
  const TOKEN = 'a-token-of-this-test';
  const bearer = { Authorization: `Bearer ${TOKEN}` };
  beforeAll(async () => {
    server = await startLiveServer({ apps: APPS, consoleToken: TOKEN });
  });
  afterAll(() => server.stop());
  const makeLink = async () => {
    const answer = await fetch(`${server.url}/console/api/links`, {
      method: 'POST',
      headers: { ...bearer, 'Content-Type': 'application/json' },
      body: JSON.stringify({ appid: 'quiet' }),
    });
    const { id, path } = (await answer.json()) as { id: string; path: string };
    const { Cookie } = await logIn(server.url, { link: path.split('=')[1]! });
    return { id, Cookie };
  };

  it('reads its APP’s alone, and its cursor says nothing of the others', async () => {
    const { Cookie } = await makeLink();
    const { next } = await ask(server, { after: 'now' }, { Cookie });
    await send(server, 'not-theirs');
    for (const query of [{}, { appid: '1001' }, { appid: 'quiet' }] as Record<string, string>[])
      expect((await ask(server, { after: next, ...query }, { Cookie })).items).toEqual([]);
    const quiet = { appid: 'quiet', secret: STRONG_SECRETS[0] };
    const path = A.replace('1001', 'quiet');
    await post(server.url, path, { FromUserId: 'q', MsgType: 'event' }, { query: signedQuery(quiet) });
    expect(users(await ask(server, { after: next }, { Cookie }))).toEqual(['q']);
    expect((await ask(server, { after: next, appid: '1001' }, { Cookie })).items).toEqual([]);
    expect(Buffer.from(next, 'base64url').toString('latin1')).not.toMatch(/\d,\d/);
  });

  it('that is revoked while a request waits gives nothing more', async () => {
    const { id, Cookie } = await makeLink();
    const { next } = await ask(server, { after: 'now' }, { Cookie });
    const waiting = getJson(`${server.url}${PATH}?after=${next}&wait=30`, { Cookie });
    await expect
      .poll(async () => {
        // It waits by then: each message wakes it.
        await fetch(`${server.url}/console/api/links/${id}`, { method: 'DELETE', headers: bearer });
        await send(server, 'wakes');
        return Promise.race([waiting, 'waits']);
      })
      .toMatchObject({ status: 401 });
  });
});

it('of several servers on one database, each gives what the others accept, and takes their cursors', async () => {
  const databaseUrl = await createDatabase(inject('postgres'));
  const [one, other] = [await startLiveServer({ databaseUrl }), await startLiveServer({ databaseUrl })];
  const { next } = await ask(one, { after: 'now' });
  const waiting = [one, other].map((server) => ask(server, { after: next, wait: '30' }));
  await send(other, 'shared');
  expect((await Promise.all(waiting)).map(users)).toEqual([['shared'], ['shared']]);
  await Promise.all([one.stop(), other.stop()]);
});

it('PostgreSQL: a message is not given before one that is still being written, and both are then', async () => {
  const databaseUrl = await createDatabase(inject('postgres'));
  const server = await startLiveServer({ databaseUrl });
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { next } = await ask(server, { after: 'now' });
  await client.query('begin');
  await client.query(
    `insert into inbound (id, app_id, user_id, msg_type, body, created_at, endpoint, target)
     values ($1, '1001', 'first', 'text', '{}', 1, 'platform', '/')`,
    [newId()],
  );
  await send(server, 'second');
  expect((await ask(server, { after: next, wait: '1' })).items).toEqual([]);
  const waiting = ask(server, { after: next, wait: '30' });
  await client.query('commit');
  expect(users(await waiting)).toEqual(['first', 'second']);
  await client.end();
  await server.stop();
});

it('a stop answers who waits at once, and whoever hangs up leaves his place', async () => {
  const server = await startLiveServer();
  const { next } = await ask(server, { after: 'now' });
  const url = `${server.url}${PATH}?after=${next}&wait=30`;
  const many = Array.from({ length: 101 }, () => {
    const asked = request(url);
    const answered = new Promise<number>((done) => {
      asked.once('response', (response) => {
        response.resume();
        done(response.statusCode!);
      });
      asked.once('error', () => done(0));
    });
    asked.end();
    return { asked, answered };
  });
  expect(await Promise.any(many.map(({ answered }) => answered))).toBe(503); // one too many
  for (const { asked } of many.slice(0, 50)) asked.destroy();
  await expect
    .poll(async () => (await getJson(`${server.url}${PATH}?after=${next}&wait=1`)).status)
    .toBe(200);
  const last = ask(server, { after: next, wait: '30' });
  await expect.poll(() => getJson(`${server.url}/console/api/apps`)).toMatchObject({ status: 200 });
  await server.stop();
  expect((await last).items).toEqual([]);
});

it('places of links keep nobody else out', () => {
  const link = (appid: string) => ({ all: false as const, appid, linkId: '', expiresAt: 1, tokenHash: '' });
  const all = { all: true as const };
  const tenOfOne = Array.from({ length: 10 }, () => link('one'));
  expect(hasPlaceFor(link('one'), tenOfOne)).toBe(false);
  expect(hasPlaceFor(link('two'), tenOfOne)).toBe(true);
  expect(hasPlaceFor(all, tenOfOne)).toBe(true);
  const operators = Array.from({ length: 100 }, () => all);
  expect([hasPlaceFor(all, operators), hasPlaceFor(link('one'), operators)]).toEqual([false, true]);
});
