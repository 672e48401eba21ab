/** The login of the console: its cookie, its end, and how often one may try. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { loadSettings } from '../../server/config/settings.ts';
import { startServer } from '../../server/server.ts';
import { cookiesOf, logIn, ownPage } from '../support/console-cookies.ts';
import { log } from '../support/engines.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { createDatabase } from '../support/postgres.ts';
import { askRaw } from '../support/raw-request.ts';

const TOKEN = 'a-token-of-this-test';
const SESSION = '/console/api/session';
const APPS = '/console/api/apps';

const accessOf = async (url: string, headers: Record<string, string>) =>
  JSON.parse((await askRaw(url, SESSION, headers)).text).access;
const statusOf = async (url: string, headers: Record<string, string>, target = APPS) =>
  (await askRaw(url, target, headers)).status;

describe('with a token', () => {
  let server: LiveServer;
  let url: string;
  // A new one for each: attempts to log in are counted.
  beforeEach(async () => {
    server = await startLiveServer({ consoleToken: TOKEN });
    url = server.url;
    return () => server.stop();
  });

  it('who has not logged in is told so, and nothing else of the server', async () => {
    expect(JSON.parse((await askRaw(url, SESSION)).text)).toEqual({
      access: 'none',
      appid: null,
      login: true,
      simulate: false,
      version: '',
      appPrefix: '',
      demo: false,
      expiresAt: null,
    });
    expect(await statusOf(url, {})).toBe(401);
  });

  it('a login gives a cookie that holds no token, that no script sees and no other site sends', async () => {
    const { answer, Cookie } = await logIn(url, { token: TOKEN });
    expect(answer.status).toBe(200);
    const [line] = answer.headers.getSetCookie();
    expect(line).toMatch(
      /^staff-service-console=[\w-]{43}; Path=\/console; HttpOnly; SameSite=Strict; Max-Age=86\d{3}$/,
    );
    expect(answer.headers.get('set-cookie')).not.toContain(TOKEN);
    expect(JSON.parse(answer.text)).toMatchObject({ access: 'all', expiresAt: expect.any(String) });
    expect(await statusOf(url, { Cookie })).toBe(200);
    expect(await accessOf(url, { Cookie })).toBe('all');
    expect(await statusOf(url, { Cookie }, '/metrics')).toBe(401); // whatever a browser would send there
  });

  it('each login has a cookie of its own', async () => {
    const values = await Promise.all([1, 2, 3].map(async () => (await logIn(url, { token: TOKEN })).Cookie));
    expect(new Set(values).size).toBe(3);
  });

  it('the cookie goes over https only where the browser came over https', async () => {
    const https = { Host: 'console.example', Origin: 'https://console.example' };
    const proxied = {
      'X-Forwarded-Proto': 'https',
      Host: 'console.example',
      Origin: 'https://console.example',
    };
    const plain = { 'X-Forwarded-Proto': 'http' };
    for (const [headers, isSecure] of [
      [https, true],
      [proxied, true],
      [plain, false],
      [{}, false],
    ] as const) {
      const { answer } = await logIn(url, { token: TOKEN }, headers);
      expect(answer.headers.getSetCookie()[0]!.endsWith('; Secure'), JSON.stringify(headers)).toBe(isSecure);
    }
  });

  it('a logout ends it: whoever has kept the cookie has nothing', async () => {
    const { Cookie } = await logIn(url, { token: TOKEN });
    const other = await logIn(url, { token: TOKEN });
    const answer = await askRaw(url, SESSION, { ...ownPage(url), Cookie }, { method: 'DELETE' });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text).access).toBe('none');
    expect(cookiesOf(answer)).toEqual({ 'staff-service-console': '', 'staff-service-link': '' });
    expect(await statusOf(url, { Cookie })).toBe(401);
    expect(await accessOf(url, { Cookie })).toBe('none');
    expect(await statusOf(url, { Cookie: other.Cookie })).toBe(200);
  });

  it('a new login ends the one before', async () => {
    const first = await logIn(url, { token: TOKEN });
    const second = await logIn(url, { token: TOKEN }, { Cookie: first.Cookie });
    expect(await statusOf(url, { Cookie: first.Cookie })).toBe(401);
    expect(await statusOf(url, { Cookie: second.Cookie })).toBe(200);
  });

  it('a request with a cookie that changes something has to say that it is the own page’s', async () => {
    const { Cookie } = await logIn(url, { token: TOKEN });
    const post = async (headers: Record<string, string>) =>
      (
        await askRaw(
          url,
          '/console/api/links',
          { Cookie, ...headers },
          { method: 'POST', body: { appid: '1001' } },
        )
      ).status;
    expect(await post({})).toBe(403);
    expect(await post({ Authorization: 'Basic dTpw' })).toBe(403);
    expect(await post({ Origin: 'null' })).toBe(403);
    expect(await post({ Referer: `${url}/console` })).toBe(403);
    expect(await post({ Origin: url })).toBe(201);
    expect(await post({ 'Sec-Fetch-Site': 'same-origin' })).toBe(201);
    const logout = await askRaw(url, SESSION, { Cookie }, { method: 'DELETE' });
    expect([logout.status, await statusOf(url, { Cookie })]).toEqual([403, 200]);
  });

  it.each([
    ['the token itself', `staff-service-console=${TOKEN}`],
    ['as many characters', `staff-service-console=${'A'.repeat(43)}`],
    ['nothing', 'staff-service-console='],
    ['SQL', "staff-service-console=' or 1=1 --"],
    ['an unknown link', `staff-service-link=${'A'.repeat(43)}`],
    ['a name that ends so', `x-staff-service-console=${'A'.repeat(43)}`],
    ['very much', `staff-service-console=${'A'.repeat(8000)}`],
  ])('a cookie with %s opens nothing', async (_what, Cookie) => {
    expect(await statusOf(url, { Cookie })).toBe(401);
    expect(await accessOf(url, { Cookie })).toBe('none');
  });

  it('a login’s cookie is no link’s, nor the other way round', async () => {
    const { Cookie } = await logIn(url, { token: TOKEN });
    expect(await statusOf(url, { Cookie: Cookie.replace('-console', '-link') })).toBe(401);
    expect((await logIn(url, { link: Cookie.slice(Cookie.indexOf('=') + 1) })).answer.status).toBe(401);
    expect((await logIn(url, { link: TOKEN })).answer.status).toBe(401);
  });

  it('a bearer’s token that is wrong is not helped by a cookie, a proxy’s password does no harm', async () => {
    const { Cookie } = await logIn(url, { token: TOKEN });
    expect(await statusOf(url, { Cookie, Authorization: 'Bearer wrong' })).toBe(401);
    expect(await statusOf(url, { Cookie, Authorization: 'Basic dTpw' })).toBe(200);
    expect(await statusOf(url, { Authorization: `Bearer ${TOKEN}` })).toBe(200);
    expect(await statusOf(url, { Authorization: `bearer ${TOKEN}` })).toBe(200);
    expect(await statusOf(url, { Authorization: TOKEN })).toBe(401);
  });

  it('ten attempts a minute: the next get 429, whatever they say of where they come from', async () => {
    const attempt = (at: number, credentials: { token: string } | { link: string }) =>
      logIn(url, credentials, {
        'X-Forwarded-For': `192.0.2.${at}`,
        'X-Real-IP': `192.0.2.${at}`,
        Forwarded: `for=192.0.2.${at}`,
        'True-Client-IP': `192.0.2.${at}`,
      });
    for (let at = 0; at < 10; at += 1) {
      const credentials = at % 2 === 0 ? { token: `guess-${at}` } : { link: `guess-${at}` };
      expect((await attempt(at, credentials)).answer.status).toBe(401);
    }
    const { answer } = await attempt(10, { token: TOKEN });
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([429, []]);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(50);
    expect(JSON.parse(answer.text).errcode).toBe(429);
    expect((await attempt(11, { link: 'x' })).answer.status).toBe(429);
    // A program with the token works on.
    expect(await statusOf(url, { Authorization: `Bearer ${TOKEN}` })).toBe(200);
  });

  it.each([
    [{}],
    [{ token: TOKEN, link: 'x' }],
    [{ token: 1 }],
    [{ token: [TOKEN] }],
    [{ token: TOKEN, more: 1 }],
    [{ token: 'x'.repeat(5000) }],
    [[TOKEN]],
  ])('credentials that are none are refused with 400, and not quoted', async (body) => {
    const answer = await askRaw(url, SESSION, ownPage(url), { method: 'POST', body });
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([400, []]);
    expect(answer.text).not.toContain(TOKEN);
  });

  it('a form of another type cannot log in', async () => {
    const headers = { ...ownPage(url), 'Content-Type': 'text/plain' };
    const answer = await askRaw(url, SESSION, headers, { method: 'POST', body: { token: TOKEN } });
    expect(answer.status).toBe(415);
  });

  it('no answer of the API is kept by a cache, or taken for a page', async () => {
    const answers = [
      await askRaw(url, SESSION),
      await askRaw(url, APPS),
      (await logIn(url, { token: TOKEN })).answer,
      await askRaw(url, APPS, {}, { method: 'PUT' }),
      await askRaw(url, '/console/api/nothing'),
      await askRaw(url, '/console/nothing/here'),
      await askRaw(url, '/console/assets/nothing.js'),
      await askRaw(url, APPS, { Host: 'no host' }),
    ];
    for (const { headers } of answers) {
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });
});

describe.each(['SQLite', 'PostgreSQL'])('on %s a login', (engine) => {
  const folder = mkdtempSync(join(tmpdir(), 'staff-service-login-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let databaseUrl: string | undefined;
  beforeAll(async () => {
    databaseUrl = engine === 'PostgreSQL' ? await createDatabase(inject('postgres')) : undefined;
  });
  const start = async (consoleToken: string | undefined, clock = Date.now) => {
    const settings = { ...loadSettings({ port: '0', data: folder }, {}), databaseUrl, consoleToken };
    const server = await startServer(settings, log, clock);
    return { url: `http://127.0.0.1:${server.settings.port}`, stop: () => server.stop() };
  };

  it('survives a restart, and ends with another token', async () => {
    const first = await start(TOKEN);
    const { Cookie } = await logIn(first.url, { token: TOKEN });
    await first.stop();
    const second = await start(TOKEN);
    expect(await statusOf(second.url, { Cookie })).toBe(200);
    await second.stop();
    const third = await start('another-token');
    expect(await statusOf(third.url, { Cookie })).toBe(401);
    await third.stop();
    const open = await start(undefined);
    expect(await accessOf(open.url, { Cookie })).toBe('all');
    await open.stop();
  });

  it('ends after a day', async () => {
    let ahead = 0;
    const server = await start(TOKEN, () => Date.now() + ahead);
    const { Cookie } = await logIn(server.url, { token: TOKEN });
    ahead = 86_000_000;
    expect(await statusOf(server.url, { Cookie })).toBe(200);
    ahead = 86_400_000;
    expect(await statusOf(server.url, { Cookie })).toBe(401);
    await server.stop();
  });
});

it('on several servers with one database, a login and a logout at one count at all', async () => {
  const databaseUrl = await createDatabase(inject('postgres'));
  const start = () => startLiveServer({ consoleToken: TOKEN, databaseUrl });
  const [one, other] = [await start(), await start()];
  const { Cookie } = await logIn(one.url, { token: TOKEN });
  expect(await statusOf(other.url, { Cookie })).toBe(200);
  await askRaw(one.url, SESSION, { ...ownPage(one.url), Cookie }, { method: 'DELETE' });
  expect(await statusOf(other.url, { Cookie })).toBe(401);
  await Promise.all([one.stop(), other.stop()]);
});

it('without a token there is nothing to log in to, and everybody here sees all', async () => {
  const server = await startLiveServer();
  const { answer } = await logIn(server.url, { token: 'any' });
  expect([answer.status, answer.headers.getSetCookie()]).toEqual([400, []]);
  const session = JSON.parse((await askRaw(server.url, SESSION)).text);
  expect(session).toMatchObject({
    access: 'all',
    login: false,
    demo: true,
    appPrefix: '/qmtapi',
    expiresAt: null,
  });
  expect(session.version).not.toBe('');
  await server.stop();
});
