/** Links by which a partner sees one APP: what they open, as somebody would try who wants more. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import document from '../../generated/console.json' with { type: 'json' };
import { LiveSettings } from '../../server/config/live-settings.ts';
import { loadSettings } from '../../server/config/settings.ts';
import { ConsoleAccess } from '../../server/handlers/console/console-access.ts';
import { type RunningServer, startServer } from '../../server/server.ts';
import { MAX_LINKS } from '../../server/store/credentials.ts';
import type { StoreSchema } from '../../server/store/schema.ts';
import { Store } from '../../server/store/store.ts';
import { newId } from '../../server/store/uuid-v7.ts';
import { cookiesOf, logIn, ownPage } from '../support/console-cookies.ts';
import { engines, log } from '../support/engines.ts';
import { startLiveServer } from '../support/live-server.ts';
import { createDatabase } from '../support/postgres.ts';
import { askRaw } from '../support/raw-request.ts';
import { STRONG_SECRETS } from '../support/requests.ts';

const TOKEN = 'a-token-of-this-test';
const BEARER = { Authorization: `Bearer ${TOKEN}` };
const ID = '01a2050d-7532-729e-9996-4fd6e6431f79';
const APPIDS = ['partner', 'rival'];
const APPS = APPIDS.map((appid, at) => ({ appid, secrets: [STRONG_SECRETS[at]!] }));

/** Each operation of the contract, and whether its `security` lists the partner's link, or is empty. */
const OPERATIONS = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => {
    const schemes: object[] = (operation as { security?: object[] }).security ?? document.security;
    return {
      id: (operation as { operationId: string }).operationId,
      method: method.toUpperCase(),
      path: path.replace('{id}', ID).replace('{appid}', APPIDS[0]!),
      isOpen: schemes.length === 0,
      isForPartners: schemes.some((scheme) => 'partnerLink' in scheme),
    };
  }),
);

interface Link {
  id: string;
  appid: string;
  path: string;
  expiresAt: string;
}

const folder = mkdtempSync(join(tmpdir(), 'staff-service-links-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
  ['with a token', TOKEN, BEARER],
  ['without a token', undefined, {}],
] as const)('%s', (_what, consoleToken, credential) => {
  const data = join(folder, String(consoleToken));
  let server: RunningServer;
  let url: string;
  let ahead = 0;
  beforeAll(async () => {
    const settings = { ...loadSettings({ port: '0', data }, {}), consoleToken, apps: APPS };
    server = await startServer(settings, log, () => Date.now() + ahead);
    url = `http://127.0.0.1:${server.settings.port}`;
  });
  afterAll(() => server.stop());

  const create = async (appid = 'partner', expiresInSeconds = 3600): Promise<Link & { token: string }> => {
    const answer = await askRaw(url, '/console/api/links', credential, {
      method: 'POST',
      body: { appid, expiresInSeconds },
    });
    expect(answer.status).toBe(201);
    const link = JSON.parse(answer.text);
    return { ...link, token: link.path.replace('/console/#link=', '') };
  };
  const cookieOf = ({ token }: { token: string }) => ({ Cookie: `staff-service-link=${token}` });
  const session = async (headers: Record<string, string>) =>
    JSON.parse((await askRaw(url, '/console/api/session', headers)).text);

  it('a link opens the console of its APP alone, until it ends', async () => {
    const link = await create();
    expect(link.token).toMatch(/^[\w-]{43}$/);
    const { answer, Cookie } = await logIn(url, { link: link.token });
    const opened = { access: 'app', appid: 'partner', simulate: false, expiresAt: link.expiresAt };
    expect(JSON.parse(answer.text)).toMatchObject(opened);
    expect(await session({ Cookie })).toMatchObject(opened);
    expect(answer.headers.getSetCookie()[0]).toMatch(
      /^staff-service-link=[\w-]{43}; Path=\/console; HttpOnly; SameSite=Strict; Max-Age=3[56]\d\d$/,
    );
    const { apps } = JSON.parse((await askRaw(url, '/console/api/apps', { Cookie })).text);
    expect(apps.map(({ appid }: { appid: string }) => appid)).toEqual(['partner']);
  });

  it.each(OPERATIONS.map((operation) => [operation.id, operation] as const))(
    'it may call %s if the contract says so',
    async (_id, { method, path, isOpen, isForPartners }) => {
      const { Cookie } = cookieOf(await create());
      const body = method === 'POST' ? {} : undefined;
      const { status } = await askRaw(url, path, { ...ownPage(url), Cookie }, { method, body });
      if (isOpen || isForPartners) expect([401, 403]).not.toContain(status);
      else expect(status).toBe(403);
    },
  );

  it('a bearer of its token, or who writes it into the address, has nothing from it', async () => {
    const { token } = await create();
    const status = async (target: string, headers = {}) =>
      (await askRaw(url, `/console/api/exchanges/${ID}/snippet${target}`, headers)).status;
    const without = await status('?language=curl');
    expect(await status('?language=curl', { Authorization: `Bearer ${token}` })).toBe(without);
    expect(await status(`?language=curl&link=${token}`)).not.toBe(200);
  });

  it('once it is revoked, nothing of it is left, for who has it open too', async () => {
    const [link, other] = [await create(), await create('rival')];
    const { Cookie } = cookieOf(link);
    const revoked = await askRaw(url, `/console/api/links/${link.id}`, credential, { method: 'DELETE' });
    expect(JSON.parse(revoked.text)).toEqual({
      id: link.id,
      appid: 'partner',
      createdAt: expect.any(String),
      expiresAt: link.expiresAt,
    });
    expect((await askRaw(url, '/console/api/apps', { Cookie })).status).toBe(401);
    expect((await askRaw(url, '/console/api/events', { Cookie })).status).toBe(401);
    expect((await logIn(url, { link: link.token })).answer.status).toBe(401);
    // Nor does it fall back to what is there without a link.
    const answer = await askRaw(url, '/console/api/session', { Cookie });
    expect(JSON.parse(answer.text).access).toBe('none');
    expect(cookiesOf(answer)).toEqual({ 'staff-service-link': '' });
    expect((await askRaw(url, '/console/api/apps', cookieOf(other))).status).toBe(200);
    const again = await askRaw(url, `/console/api/links/${link.id}`, credential, { method: 'DELETE' });
    expect(again.status).toBe(404);
  });

  it('it ends when its time has come, and when its APP is configured no more', async () => {
    const link = await create('partner', 60);
    const long = await create('rival', 31_536_000);
    const status = async (one: Link & { token: string }) =>
      (await askRaw(url, '/console/api/apps', cookieOf(one))).status;
    expect(await status(link)).toBe(200);
    ahead = 61_000;
    expect(await status(link)).toBe(401);
    ahead = 0;
    server.live.replace({ ...server.live.current, apps: APPS.slice(0, 1) });
    expect([await status(link), await status(long)]).toEqual([200, 401]);
    server.live.replace({ ...server.live.current, apps: APPS });
    expect(await status(long)).toBe(200);
  });

  it('is listed without its token, newest first, and kept as a hash alone', async () => {
    const links = [await create(), await create('rival')];
    const answer = await askRaw(url, '/console/api/links', credential);
    const listed = JSON.parse(answer.text).links;
    expect(listed.slice(0, 2).map(({ id }: Link) => id)).toEqual([links[1]!.id, links[0]!.id]);
    for (const { token } of links) {
      expect(answer.text).not.toContain(token);
      for (const file of readdirSync(data))
        expect(readFileSync(join(data, file)).includes(token)).toBe(false);
    }
  });

  it.each([
    [{ appid: 'nobody' }],
    [{ appid: '..' }],
    [{}],
    [{ appid: 'partner', expiresInSeconds: 59 }],
    [{ appid: 'partner', expiresInSeconds: 31_536_001 }],
    [{ appid: 'partner', expiresInSeconds: 3600.5 }],
    [{ appid: 'partner', expiresInSeconds: '3600' }],
    [{ appid: ['partner'] }],
  ])('%j makes no link', async (body) => {
    const answer = await askRaw(url, '/console/api/links', credential, { method: 'POST', body });
    expect([answer.status, JSON.parse(answer.text).errcode]).toEqual([400, 400]);
  });

  it('has no power where the request is another site’s', async () => {
    const { Cookie } = cookieOf(await create());
    for (const headers of [{ Origin: 'https://evil.example' }, { 'Sec-Fetch-Site': 'same-site' }]) {
      for (const target of ['/console/api/exchanges', '/console/api/events', '/console/api/session'])
        expect((await askRaw(url, target, { Cookie, ...headers })).status).toBe(403);
    }
    if (consoleToken === undefined)
      expect((await askRaw(url, '/console/api/apps', { Cookie, Host: 'evil.example' })).status).toBe(403);
  });
});

it('a link takes the place of a login, and a login that of a link: the latest counts', async () => {
  const server = await startLiveServer({ consoleToken: TOKEN, apps: APPS });
  const { url } = server;
  const created = await askRaw(url, '/console/api/links', BEARER, {
    method: 'POST',
    body: { appid: 'partner' },
  });
  const link = JSON.parse(created.text).path.split('=')[1];
  const accessOf = async (Cookie: string) =>
    JSON.parse((await askRaw(url, '/console/api/session', { Cookie })).text).access;
  const login = await logIn(url, { token: TOKEN });
  const opened = await logIn(url, { link }, { Cookie: login.Cookie });
  expect(cookiesOf(opened.answer)).toMatchObject({ 'staff-service-console': '' });
  expect([await accessOf(opened.Cookie), await accessOf(login.Cookie)]).toEqual(['app', 'none']);
  const again = await logIn(url, { token: TOKEN }, { Cookie: opened.Cookie });
  expect(cookiesOf(again.answer)).toMatchObject({ 'staff-service-link': '' });
  expect(await accessOf(again.Cookie)).toBe('all');
  await server.stop();
});

it('on several servers with one database, a link that is revoked at one is revoked at all', async () => {
  const databaseUrl = await createDatabase(inject('postgres'));
  const start = () => startLiveServer({ consoleToken: TOKEN, apps: APPS, databaseUrl });
  const [one, other] = [await start(), await start()];
  const created = await askRaw(one.url, '/console/api/links', BEARER, {
    method: 'POST',
    body: { appid: 'partner' },
  });
  const { id, path } = JSON.parse(created.text);
  const status = async () =>
    (await askRaw(other.url, '/console/api/apps', { Cookie: `staff-service-link=${path.split('=')[1]}` }))
      .status;
  expect(await status()).toBe(200);
  await askRaw(one.url, `/console/api/links/${id}`, BEARER, { method: 'DELETE' });
  expect(await status()).toBe(401);
  await Promise.all([one.stop(), other.stop()]);
});

describe.each(engines)('%s', (_name, prepare) => {
  it('what began under a link or a login is told when it has ended', async () => {
    const store = await Store.open((await prepare())());
    const settings = { ...loadSettings({}, {}), consoleToken: TOKEN, apps: APPS };
    const live = new LiveSettings(settings);
    let now = 1_000_000;
    const access = new ConsoleAccess({ live, credentials: store.credentials, clock: () => now });
    const link = (await access.createLink('partner', 60_000))!;
    const byLink = (await access.findByLink(link.token))!;
    const login = await access.startSession();
    expect([await access.holds(byLink), await access.holds(login.access)]).toEqual([true, true]);
    expect(await access.holds({ all: true })).toBe(true);
    live.replace({ ...settings, apps: [] });
    expect(await access.holds(byLink)).toBe(false);
    live.replace(settings);
    await access.deleteLink(link.link.id);
    await access.endSession(login.token);
    expect([await access.holds(byLink), await access.holds(login.access)]).toEqual([false, false]);
    const later = (await access.createLink('partner', 60_000))!;
    const until = (await access.findByLink(later.token))!;
    now += 60_000;
    expect(await access.holds(until)).toBe(false);
    await store.close();
  });

  it('expired rows go, and there are at most a thousand links', async () => {
    const engine = (await prepare())();
    const store = await Store.open(engine);
    const { credentials } = store;
    const row = (at: number) => ({
      id: newId(),
      app_id: 'a',
      token_hash: String(at),
      created_at: 0,
      expires_at: at < 10 ? 100 : 200,
    });
    await new Kysely<StoreSchema>({ dialect: engine.dialect })
      .insertInto('console_link')
      .values(Array.from({ length: MAX_LINKS }, (_, at) => row(at)))
      .execute();
    expect(await credentials.addLink(row(MAX_LINKS), 99)).toBe(false);
    expect(await credentials.listLinks(99)).toHaveLength(MAX_LINKS);
    expect(await credentials.addLink(row(MAX_LINKS), 100)).toBe(true);
    expect(await credentials.listLinks(0)).toHaveLength(MAX_LINKS - 9);
    await credentials.addSession('first', 100, 1);
    await credentials.addSession('second', 300, 100);
    expect(await credentials.findSession('first', 1)).toBeUndefined();
    expect(await credentials.findSession('second', 299)).toBe(300);
    await store.close();
  });
});
