/** Who did what by hand stands in the audit trail once it is answered, and nothing that is secret does. */
import { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import document from '../../generated/console.json' with { type: 'json' };
import * as validators from '../../generated/console.validators.js';
import { audit } from '../../server/http/audit.ts';
import { AUDIT_KEPT, type AuditRecord, type AuditTrail } from '../../server/store/audit-trail.ts';
import type { StoreSchema } from '../../server/store/schema.ts';
import { Store } from '../../server/store/store.ts';
import { firstIdAt, newId } from '../../server/store/uuid-v7.ts';
import { cookiesOf, logIn, ownPage } from '../support/console-cookies.ts';
import { openEngine, places, settingsAt } from '../support/engines.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { askRaw } from '../support/raw-request.ts';
import { getJson, STRONG_SECRETS } from '../support/requests.ts';

const TOKEN = 'a-token-of-this-test';
const BEARER = { Authorization: `Bearer ${TOKEN}` };
const ID = '01a2050d-7532-729e-9996-4fd6e6431f79';
const APPS = [{ appid: '1001', secrets: [STRONG_SECRETS[0]], callbackUrl: 'http://127.0.0.1:1' }];

const CHANGING = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods as Record<string, { operationId: string; 'x-audit'?: string }>)
    .filter(([method]) => method !== 'get')
    .map(([method, { operationId, 'x-audit': how }]) => ({
      id: operationId,
      how,
      method: method.toUpperCase(),
      path: path.replace('{id}', ID),
    })),
);

interface Listed {
  id: string;
  operation: string;
  by: string;
  credential: string | null;
  address: string;
  appid: string | null;
  ids: string[];
  status: number;
  skipped: number;
}

async function list({ url }: LiveServer, query = ''): Promise<{ records: Listed[]; next: string | null }> {
  const { status, body } = await getJson(`${url}/console/api/audit?${query}`, BEARER);
  expect(status).toBe(200);
  expect(validators.listAudit.responses[200]!(body)).toBe(true);
  return body;
}
const latest = async (server: LiveServer) => (await list(server, 'limit=1')).records[0]!;

describe.each(places)('%s', (_name, prepare) => {
  let place: string;
  let server: LiveServer;
  beforeAll(async () => {
    place = await prepare();
    server = await startLiveServer({ ...settingsAt(place), consoleToken: TOKEN, apps: APPS });
  });
  afterAll(() => server.stop());
  const call = (
    path: string,
    { method = 'POST', body }: { method?: string; body?: unknown } = {},
    headers: Record<string, string> = BEARER,
  ) => askRaw(server.url, path, headers, { method, body });
  const createLink = async () => {
    const { text } = await call('/console/api/links', { body: { appid: '1001' } });
    const { id, path } = JSON.parse(text) as { id: string; path: string };
    return { id, token: path.split('=')[1]! };
  };

  it.each(CHANGING.filter(({ how }) => how === undefined).map((one) => [one.id, one] as const))(
    '%s is noted, whatever became of it',
    async (id, { method, path }) => {
      const body = method === 'DELETE' ? undefined : {};
      const answer = await call(path, { method, body });
      expect(await latest(server)).toMatchObject({
        id: answer.headers.get('x-request-id'),
        operation: id,
        // Whoever logs in is not yet anybody.
        by: 'token',
        address: '127.0.0.1',
        status: answer.status,
        skipped: 0,
      });
    },
  );

  it('what only reads is not noted', async () => {
    const before = await latest(server);
    for (const path of ['apps', 'exchanges', 'audit', 'links', 'session'])
      await getJson(`${server.url}/console/api/${path}`, BEARER);
    expect(await latest(server)).toEqual(before);
  });

  it('what it concerned is noted: the APP, and the ids of both sides', async () => {
    const { id } = await createLink();
    const created = await latest(server);
    expect(created).toMatchObject({ operation: 'createLink', appid: '1001', ids: [id], status: 201 });
    await call(`/console/api/links/${id}`, { method: 'DELETE' });
    expect(await latest(server)).toMatchObject({ operation: 'deleteLink', appid: '1001', ids: [id] });
    await call(`/console/api/links/${id}`, { method: 'DELETE' });
    expect(await latest(server)).toMatchObject({ appid: null, ids: [id], status: 404 });
  });

  it('a message that a program hands over is not noted, one that is written in the console is', async () => {
    const before = await latest(server);
    const body = { appid: '1001', ToUserId: 'u', MsgType: 'text', Content: 'of the message' };
    expect((await call('/console/api/messages', { body })).status).toBe(202);
    expect((await call('/console/api/messages', { body: {} })).status).toBe(400);
    expect(await latest(server)).toEqual(before);
    const { text } = await call('/console/api/messages', { body }, { ...BEARER, ...ownPage(server.url) });
    const { id } = JSON.parse(text);
    expect(await latest(server)).toMatchObject({ operation: 'enqueueMessage', ids: [id], appid: '1001' });
  });

  it('a login, what is done under it and its end have one mark; a wrong token is nobody’s', async () => {
    const page = ownPage(server.url);
    const { Cookie } = await logIn(server.url, { token: TOKEN });
    const login = await latest(server);
    expect(login).toMatchObject({ operation: 'createSession', by: 'session', status: 200 });
    expect(login.credential).toMatch(/^[0-9a-f]{8}$/);
    await call(`/console/api/faults/${ID}`, { method: 'DELETE' }, { Cookie, ...page });
    const { credential } = login;
    expect(await latest(server)).toMatchObject({ operation: 'deleteFault', by: 'session', credential });
    await call('/console/api/session', { method: 'DELETE' }, { Cookie, ...page });
    expect(await latest(server)).toMatchObject({ operation: 'deleteSession', by: 'session', credential });
    const { answer } = await logIn(server.url, { token: 'wrong' });
    expect(answer.status).toBe(401);
    expect(await latest(server)).toMatchObject({ operation: 'createSession', by: 'nobody', status: 401 });
    await call('/console/api/faults', { body: {} }, { Authorization: 'Bearer wrong' });
    expect(await latest(server)).toMatchObject({ operation: 'createFault', by: 'nobody', status: 401 });
    await call('/console/api/faults', { body: {} }, { ...BEARER, Origin: 'https://evil.example' });
    expect(await latest(server)).toMatchObject({ operation: 'createFault', by: 'nobody', status: 403 });
  });

  it('a shared link is named when it is opened, and may not read the trail', async () => {
    const { id, token } = await createLink();
    const { answer, Cookie } = await logIn(server.url, { link: token });
    expect(cookiesOf(answer)).toMatchObject({ 'staff-service-link': token });
    expect(await latest(server)).toMatchObject({
      operation: 'createSession',
      by: 'link',
      credential: id,
      appid: '1001',
    });
    expect((await getJson(`${server.url}/console/api/audit`, { Cookie })).status).toBe(403);
  });

  it('neither tokens nor bodies are in it', async () => {
    const link = await createLink();
    await logIn(server.url, { link: link.token });
    const { Cookie } = await logIn(server.url, { token: TOKEN });
    await call('/console/api/links', { body: { appid: 'my secret in the wrong place', x: 'y' } });
    await call('/console/api/requests', {
      body: { endpoint: 'platform', appid: '1001', body: '{"Content":"in a body"}' },
    });
    const { records } = await list(server, 'limit=200');
    const text = JSON.stringify(records);
    const session = Cookie.split('=')[1]!;
    for (const secret of [TOKEN, link.token, session, 'in a body', 'of the message', 'wrong place'])
      expect(text).not.toContain(secret);
  });

  it('is listed newest first, page by page, by operation, caller, APP and time', async () => {
    const all = (await list(server, 'limit=200')).records;
    expect(all.map(({ id }) => id)).toEqual(
      all
        .map(({ id }) => id)
        .sort()
        .reverse(),
    );
    const pages: Listed[] = [];
    for (let cursor = ''; ; ) {
      const { records, next } = await list(server, `limit=7${cursor}`);
      pages.push(...records);
      if (next === null) break;
      cursor = `&cursor=${next}`;
    }
    expect(pages).toEqual(all);
    for (const [query, wanted] of [
      ['operation=createLink', ({ operation }: Listed) => operation === 'createLink'],
      ['by=nobody', ({ by }: Listed) => by === 'nobody'],
      ['appid=1001&by=session', ({ appid, by }: Listed) => appid === '1001' && by === 'session'],
      ['since=1h', () => true],
      ['until=1h', () => false],
      ['appid=%00', () => false],
    ] as const)
      expect((await list(server, `limit=200&${query}`)).records, query).toEqual(all.filter(wanted));
    for (const query of ['by=me', 'since=2026-02-30', 'who=me'])
      expect((await getJson(`${server.url}/console/api/audit?${query}`, BEARER)).status).toBe(400);
  });

  it('strangers and who holds a link fill no trail: how many were left out is told later', async () => {
    const { token } = await createLink();
    const Cookie = `staff-service-link=${token}`;
    const headers = [{ Authorization: 'Bearer wrong' }, { Cookie, ...ownPage(server.url) }];
    const out = () =>
      headers.map((one) => call('/console/api/session', { method: 'DELETE' }, one as Record<string, string>));
    for (let at = 0; at < 8; at += 1) await Promise.all(Array.from({ length: 10 }, out).flat());
    for (const by of ['nobody', 'link'])
      expect((await list(server, `limit=200&by=${by}`)).records.length).toBeLessThanOrEqual(60);
    await createLink();
    expect(await latest(server)).toMatchObject({ operation: 'createLink', by: 'token' });
  });

  it('what is too old goes, and of each kind of caller what is too much', async () => {
    const engine = openEngine(await prepare());
    const store = await Store.open(engine);
    const db = new Kysely<StoreSchema>({ dialect: engine.dialect });
    const row = (id: string, by: AuditRecord['by']): AuditRecord => ({
      id,
      created_at: 1,
      operation: 'x',
      by,
      credential: null,
      address: null,
      app_id: null,
      ids: '[]',
      status: 200,
      skipped: 0,
    });
    const now = Date.now();
    const day = 86_400_000;
    await store.audit.write(row(firstIdAt(now - 91 * day), 'token'));
    await store.audit.write(row(firstIdAt(now - 89 * day), 'token'));
    const rows = Array.from({ length: AUDIT_KEPT.nobody + 700 }, () => row(newId(), 'nobody'));
    for (let at = 0; at < rows.length; at += 1_000)
      await db
        .insertInto('audit')
        .values(rows.slice(at, at + 1_000))
        .execute();
    const limits = { ageMs: 30 * day, bytes: 1e12, youngestMs: 0, keyAgeMs: 1e12 };
    await store.retention.step(limits, now);
    expect(await store.audit.list({ by: 'token', limit: 9 })).toHaveLength(1);
    const left = await store.audit.list({ by: 'nobody', limit: 20_000 });
    expect([left.length, left.at(-1)!.id]).toEqual([AUDIT_KEPT.nobody, rows[700]!.id]);
    await store.retention.step({ ...limits, ageMs: 365 * day }, now + 100 * day);
    expect(await store.audit.list({ by: 'token', limit: 9 })).toHaveLength(1);
    await store.close();
  });
});

it('without a token, it is this machine’s', async () => {
  const server = await startLiveServer();
  await askRaw(server.url, `/console/api/faults/${ID}`, {}, { method: 'DELETE' });
  const { body } = await getJson(`${server.url}/console/api/audit`);
  expect(body.records[0]).toMatchObject({ operation: 'deleteFault', by: 'local', ids: [ID], status: 404 });
  await server.stop();
});

it('what is done is answered as done, also where it cannot be noted; the log has the record then', async () => {
  const logged: object[] = [];
  const log = { error() {}, warn: (line: object) => logged.push(line) } as never;
  const trail = { write: () => Promise.reject(new Error('full')) } as unknown as AuditTrail;
  const { done, refused } = audit({ trail, log });
  const state = {
    id: ID,
    matched: { operation: { id: 'createLink', audit: 'always' } },
    caller: { all: true },
    parameters: { path: {}, query: {}, header: {} },
    body: { appid: '1001' },
    answer: { status: 201, body: {} },
  };
  const ctx = { state, headers: {}, req: { socket: { remoteAddress: '127.0.0.1' } } } as never;
  let isAnswered = false;
  await done(ctx, async () => {
    isAnswered = true;
  });
  expect(isAnswered).toBe(true);
  expect(logged).toEqual([
    { audit: expect.objectContaining({ operation: 'createLink', by: 'local', app_id: '1001' }) },
  ]);
  const failure = new Error('after it was done');
  await expect(refused(ctx, () => Promise.reject(failure))).rejects.toBe(failure);
  expect(logged).toHaveLength(1);
});

it('how many were left out is told by the next one that is noted', async () => {
  const noted: AuditRecord[] = [];
  const trail = { write: async (record: AuditRecord) => void noted.push(record) } as unknown as AuditTrail;
  let now = 0;
  const { refused } = audit({ trail, log: {} as never, monotonic: () => now });
  const matched = { operation: { id: 'createSession', audit: 'always' } };
  const ask = () => {
    const state = { id: ID, matched, caller: undefined, parameters: undefined, body: undefined };
    const ctx = { state, headers: {}, req: { socket: { remoteAddress: '192.0.2.1' } } } as never;
    return refused(ctx, () => Promise.reject(new Error('wrong token'))).catch(() => {});
  };
  for (let at = 0; at < 65; at += 1) await ask();
  expect(noted).toHaveLength(60);
  now += 60_001;
  await ask();
  await ask();
  expect(noted.slice(60).map(({ skipped, status }) => [skipped, status])).toEqual([
    [5, 500],
    [0, 500],
  ]);
});
