/** What web pages of other sites try: every console request and the event stream, with a CONSOLE_TOKEN and without. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { askRaw } from '../support/raw-request.ts';
import { exchangeBytes } from '../support/requests.ts';

const TOKEN = 'a-token-of-this-test';
const ID = '01a2050d-7532-729e-9996-4fd6e6431f79';

let open: LiveServer;
let guarded: LiveServer;
beforeAll(async () => {
  [open, guarded] = await Promise.all([startLiveServer(), startLiveServer({ consoleToken: TOKEN })]);
});
afterAll(() => Promise.all([open.stop(), guarded.stop()]));

const portOf = ({ url }: LiveServer) => new URL(url).port;

describe('without a token, a host that is none of this machine’s is refused', () => {
  it.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.nip.io',
    '127.0.0.1.',
    'localhost.',
    'evil.example:PORT',
    '127.0.0.1:PORT.evil.example',
    'evil.example#127.0.0.1',
    'evil.example/127.0.0.1',
    'user@127.0.0.1:PORT',
    '127.0.0.1@evil.example',
    '127.0.0.1, evil.example',
    '127.1:PORT',
    '2130706433',
    '0x7f000001',
    '0.0.0.0:PORT',
    '[::]:PORT',
    '[::ffff:127.0.0.1.nip.io]',
    '[::ffff:192.0.2.1]:PORT',
    '::1.evil.example',
    '[::1].evil.example',
    '[::1',
    '[fe80::1%25lo]:PORT',
    '127.0.0.1:PORT:PORT',
    '127.0.0.1:',
    'ｌｏｃａｌｈｏｓｔ',
    '%6cocalhost',
    'localhost%2eevil.example',
    'localhost_.evil.example',
    '',
  ])('%s', async (host) => {
    const headers = { Host: host.replaceAll('PORT', portOf(open)) };
    for (const target of [
      '/console',
      '/console/api/apps',
      '/console/api/events',
      '/console/assets/x.js',
      '/metrics',
    ])
      expect((await askRaw(open.url, target, headers)).status, target).toBe(403);
  });

  it('and a Host that is given twice is no request', async () => {
    const hosts = [
      ['127.0.0.1', 'evil.example'],
      ['evil.example', '127.0.0.1'],
      ['127.0.0.1', '127.0.0.1'],
    ];
    for (const Host of hosts)
      expect((await askRaw(open.url, '/console/api/apps', { Host })).status).toBe(400);
  });

  it('nor does a target with a host of its own lead around it', async () => {
    const ask = async (target: string, host: string) =>
      (await askRaw(open.url, target, { Host: host })).status;
    expect(await ask('http://evil.example/console/api/apps', '127.0.0.1')).toBe(403);
    expect(await ask('http://evil.example/console', '127.0.0.1')).toBe(403);
    expect(await ask('http://127.0.0.1.nip.io/console/api/events', '127.0.0.1')).toBe(403);
    expect(await ask('http://127.0.0.1@evil.example/console/api/apps', '127.0.0.1')).toBe(400);
    expect(await ask('http://evil.example\\@127.0.0.1/console/api/apps', '127.0.0.1')).toBe(400);
  });
});

it('without a token, loopback is served by each of its names', async () => {
  const hosts = ['127.0.0.1', '127.0.0.1:PORT', 'LocalHost:PORT', '[::1]', '[::1]:PORT', '127.8.9.10:1'];
  for (const host of hosts)
    expect(
      (await askRaw(open.url, '/console/api/apps', { Host: host.replace('PORT', portOf(open)) })).status,
      host,
    ).toBe(200);
});

describe.each([
  ['without a token', () => open, {}],
  ['with the token', () => guarded, { Authorization: `Bearer ${TOKEN}` }],
] as const)('%s, nothing is done for a web page elsewhere', (_what, server, credential) => {
  /** H: our own host and port. */
  const FOREIGN: Record<string, string | string[]>[] = [
    { Origin: 'null' },
    { Origin: 'https://evil.example' },
    { Origin: 'http://evil.example' },
    { Origin: 'http://127.0.0.1:1' },
    { Origin: 'http://127.0.0.1' },
    { Origin: 'http://user@H' },
    { Origin: 'http://H@evil.example' },
    { Origin: 'http://H.evil.example' },
    { Origin: 'http://H/' },
    { Origin: 'http://H/console' },
    { Origin: 'http://H#' },
    { Origin: ' http://H http://evil.example' },
    { Origin: 'http://localhost:PORT' },
    { Origin: 'http://[::1]:PORT' },
    { Origin: 'http://127.0.0.1.:PORT' },
    { Origin: 'http://127.1:PORT' },
    { Origin: 'http://127.0.0.1:0PORT' },
    { Origin: 'ftp://H' },
    { Origin: 'file://' },
    { Origin: '//H' },
    { Origin: 'H' },
    { Origin: 'chrome-extension://H' },
    { Origin: ['http://H', 'https://evil.example'] },
    { Origin: ['https://evil.example', 'http://H'] },
    { Origin: '' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { 'Sec-Fetch-Site': 'Same-Origin' },
    { 'Sec-Fetch-Site': ['same-origin', 'cross-site'] },
    { Origin: 'http://H', 'Sec-Fetch-Site': 'cross-site' },
    { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'same-origin' },
    { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'iframe' },
    { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Dest': 'script' },
  ];
  const TARGETS: [method: string, target: string, body?: object][] = [
    ['GET', '/console/api/events'],
    ['GET', '/console/api/exchanges'],
    ['GET', '/console/api/session'],
    ['POST', '/console/api/session', { token: TOKEN }],
    ['DELETE', '/console/api/session'],
    ['POST', '/console/api/links', { appid: '1001' }],
    ['POST', `/console/api/deliveries/${ID}/redeliver`],
    ['GET', '/console/assets/index.js'],
    ['GET', '/metrics'],
  ];

  it.each(FOREIGN.map((one) => [JSON.stringify(one), one] as const))('%s', async (_text, foreign) => {
    const { host, port } = new URL(server().url);
    const spell = (text: string) => text.replaceAll('H', host).replaceAll('PORT', port);
    const headers = Object.fromEntries(
      Object.entries(foreign).map(([name, value]) => [name, [value].flat().map(spell)]),
    );
    const statuses = TARGETS.map(async ([method, target, body]) => {
      const { status } = await askRaw(server().url, target, { ...credential, ...headers }, { method, body });
      return status;
    });
    expect(await Promise.all(statuses)).toEqual(TARGETS.map(() => 403));
    // Nor the page itself, but for who follows a link to it.
    expect((await askRaw(server().url, '/console', headers)).status).toBe(403);
  });

  it('the API cannot be opened by a link either, the page can', async () => {
    const link = {
      'Sec-Fetch-Site': 'cross-site',
      'Sec-Fetch-Mode': 'navigate',
      'Sec-Fetch-Dest': 'document',
    };
    const status = async (target: string) =>
      (await askRaw(server().url, target, { ...credential, ...link })).status;
    for (const target of [
      '/console/api/exchanges',
      '/console/api/events',
      '/console/assets/index.js',
      '/metrics',
    ])
      expect(await status(target), target).toBe(403);
    for (const target of ['/console', '/console/', '/console/messages'])
      expect(await status(target), target).not.toBe(403);
    const posted = await askRaw(
      server().url,
      '/console',
      { ...link, Origin: 'https://evil.example' },
      { method: 'POST' },
    );
    expect(posted.status).not.toBe(200);
  });

  it('a preflight is not answered with leave to go on', async () => {
    const preflight = {
      Origin: 'https://evil.example',
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'authorization,content-type',
    };
    for (const target of [
      '/console',
      '/console/api/session',
      '/console/api/events',
      '/console/assets/x.js',
    ]) {
      const { status, headers } = await askRaw(server().url, target, preflight, { method: 'OPTIONS' });
      expect([403, 404, 405]).toContain(status);
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  it('its own page is served', async () => {
    const { host } = new URL(server().url);
    const own: Record<string, string>[] = [
      { Origin: `http://${host}`, 'Sec-Fetch-Site': 'same-origin' },
      { Origin: `http://${host}` },
      { 'Sec-Fetch-Site': 'none' },
      { Host: '127.0.0.1:80', Origin: 'http://127.0.0.1' },
    ];
    for (const headers of own)
      expect((await askRaw(server().url, '/console/api/apps', { ...credential, ...headers })).status).toBe(
        200,
      );
  });
});

it('behind a proxy that speaks https, a page of the same host over http is another site', async () => {
  const ask = async (origin: string) => {
    const headers = {
      Host: 'console.example',
      'X-Forwarded-Proto': 'https',
      Authorization: `Bearer ${TOKEN}`,
      Origin: origin,
    };
    return (await askRaw(guarded.url, '/console/api/apps', headers)).status;
  };
  expect(await ask('https://console.example')).toBe(200);
  expect(await ask('http://console.example')).toBe(403);
  expect(await ask('https://console.example:8443')).toBe(403);
});

describe('another spelling of a path', () => {
  it.each([
    '/console/%61pi/events',
    '/%63onsole/api/events',
    '/console/api/%65vents',
    '/console/api%2fevents',
    '/console%2fapi/events',
    '//console/api/events',
    '/console//api/events',
    '/console/api//events',
    '/console/api/../api/events',
    '/console/../console/api/events',
    '/console/./api/events',
    '/console/%2e%2e/console/api/events',
    '/console/x/../api/events',
    '/CONSOLE/api/events',
    '/console/API/events',
    '/console/api/events/',
    '/console/api/events;x',
    '/console/api/events%00',
    '/console/api/events%20',
    '/console\\api\\events',
    'http://127.0.0.1/console/%61pi/events',
    'http://127.0.0.1/./console/api/events',
    'http://127.0.0.1//console/api/events',
  ])('opens nothing: %s', async (target) => {
    const strangers: Record<string, string>[] = [
      { Host: 'evil.example' },
      { Origin: 'https://evil.example' },
      { 'Sec-Fetch-Site': 'cross-site' },
    ];
    for (const headers of strangers) {
      // The host of a target that has one counts.
      const isLoopback = target.startsWith('http:') && headers.Host !== undefined;
      const { status, text } = await askRaw(open.url, target, headers);
      if (!isLoopback) expect([403, 404], JSON.stringify(headers)).toContain(status);
      expect(text).not.toContain('event:');
    }
    const { status } = await askRaw(guarded.url, target, {});
    expect([401, 404]).toContain(status);
  });
});

it('an event stream is asked for in a request like any other: no upgrade leads around the checks', async () => {
  const bytes = await exchangeBytes(open.url, [
    `GET /console/api/events HTTP/1.1\r\nHost: ${new URL(open.url).host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nOrigin: https://evil.example\r\n\r\n`,
  ]);
  expect(bytes).toMatch(/^HTTP\/1\.1 403 /);
});
