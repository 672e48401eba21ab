/** Callbacks reach the addresses that they may reach, and no other. All of it on loopback. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addressCheck, parseNetwork } from '../../server/config/callback-addresses.ts';
import { warnOfRefusedCallbacks } from '../../server/config/callback-warning.ts';
import { LiveSettings } from '../../server/config/live-settings.ts';
import { loadSettings, type Settings } from '../../server/config/settings.ts';
import { createCallbackClients } from '../../server/delivery/callback-clients.ts';
import {
  type CallbackTransport,
  createCallbackTransport,
  type Lookup,
} from '../../server/delivery/callback-transport.ts';
import { startLiveServer } from '../support/live-server.ts';
import { accepts, answers, type PeerApp, startPeerApp } from '../support/peer-app.ts';
import { A, eventually, getJson, post, TEXT_TO_PLATFORM } from '../support/requests.ts';

const MESSAGE = { ToUserId: '1', MsgType: 'text', Content: 'x' } as const;
const LOOPBACK = { allowCallbackNetworks: ['127.0.0.0/8', '::1/128'] };

/** A peer on any loopback address, which counts connections: a refused address sees none. */
async function listener(host: string, port = 0) {
  const server = createServer((_request, response) => {
    response.setHeader('Connection', 'close'); // so that each call connects, and resolves, anew
    response.end('{"errcode":0,"errmsg":"ok"}');
  });
  const counted = { connections: 0, port, server };
  server.on('connection', () => (counted.connections += 1));
  await new Promise<void>((done, fail) => server.on('error', fail).listen(port, host, done));
  counted.port = (server.address() as AddressInfo).port;
  return counted;
}

const opened: CallbackTransport[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((transport) => transport.close()));
});

function clientOf(baseUrl: string, overrides: Partial<Settings> = {}, lookup?: Lookup) {
  const live = new LiveSettings({ ...loadSettings({}, {}), ...overrides });
  const transport = createCallbackTransport(live, lookup);
  opened.push(transport);
  const app = { appid: '1', secrets: ['s'], callbackUrl: baseUrl };
  live.replace({ ...live.current, apps: [app] });
  const { send } = createCallbackClients(live, transport.dispatcher).get('1')!;
  return { live, send: () => send(JSON.stringify(MESSAGE)) };
}

/** Answers with these addresses, one list after another, the last one from then on. */
function resolver(...lists: string[][]): Lookup & { asked: number } {
  const lookup = (...[, , callback]: Parameters<Lookup>) => {
    const list = lists[Math.min(lookup.asked++, lists.length - 1)]!;
    const addresses = list.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    queueMicrotask(() => callback(null, addresses));
  };
  lookup.asked = 0;
  return lookup;
}

describe('an address', () => {
  const usual = addressCheck([]);

  it.each(
    `0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.100.100.200 100.127.255.255 127.0.0.1 127.255.255.255
    168.63.129.16 169.254.0.1 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.192 192.0.2.1 192.88.99.1 192.168.0.1
    198.18.0.1 198.19.255.255 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255
    :: ::1 ::7f00:1 ::ffff:127.0.0.1 ::ffff:7f00:1 ::ffff:10.0.0.1 ::ffff:8.8.8.8 64:ff9b::7f00:1 64:ff9b::808:808
    64:ff9b:1::1 100::1 2001::1 2001:2::1 2001:db8::1 2002:7f00:1:: 3fff::1 5f00::1 fc00::1 fd00:ec2::254
    fdff:ffff::1 fe80::1 fe80::1%lo fe80::1%eth0 febf::1 fec0::1 ff02::1`.split(/\s+/),
  )('%s is refused', (address) => {
    expect(usual(address)).toBe(false);
  });

  it.each(
    `1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 126.255.255.255 128.0.0.0 168.63.129.17
    169.253.255.255 169.255.0.0 172.15.255.255 172.32.0.0 192.167.255.255 192.169.0.0 198.17.255.255 198.20.0.0
    223.255.255.255 2001:200::1 2001:4860:4860::8888 2400:3200::1 2606:4700:4700::1111`.split(/\s+/),
  )('%s is public', (address) => {
    expect(usual(address)).toBe(true);
  });

  it.each(['', 'localhost', '127.1', '0x7f.0.0.1', '2130706433', '8.8.8.8.', '8.8.8.8/32', '[::1]'])(
    'that is none (%j) is refused',
    (address) => {
      expect(usual(address)).toBe(false);
    },
  );

  it.each([
    ['10.1.0.0/16', '10.1.255.255', '10.2.0.0'],
    ['127.0.0.1/32', '127.0.0.1', '127.0.0.2'],
    ['127.0.0.0/8', '127.9.9.9', '::ffff:127.0.0.1'],
    ['fd00:1::/32', 'fd00:1:2::3', 'fd00:2::1'],
    ['::1/128', '::1', '127.0.0.1'],
    ['0.0.0.0/0', '10.0.0.1', '::1'],
    ['::/0', 'fe80::1', '10.0.0.1'],
    ['::ffff:0:0/96', '::ffff:10.0.0.1', '10.0.0.1'],
  ])('in %s is allowed by it: %s, but not %s', (network, inside, outside) => {
    const allowed = addressCheck([network]);
    expect([allowed(inside), allowed(outside), usual(inside)]).toEqual([true, false, false]);
  });
});

it.each([
  '10.0.0.0',
  '10.0.0.0/33',
  '10.0.0.0/-1',
  '10.0.0.0/08',
  '10.0.0/8',
  'fd00::/129',
  'localhost/8',
  '',
  '/8',
])('%j is not a network', (text) => {
  expect(parseNetwork(text)).toBeUndefined();
});

describe('a callback', () => {
  let peer: PeerApp;
  beforeEach(async () => {
    peer = await startPeerApp();
  });
  afterEach(() => peer.stop());
  const port = () => new URL(peer.url).port;

  const LITERALS = [
    'http://127.0.0.1',
    'http://localhost',
    'http://127.1',
    'http://2130706433',
    'http://0x7f.1',
    'http://0177.0.0.1',
    'http://１２７.0.0.1',
    'http://0',
    'http://[::1]',
    'http://[::]',
    'http://[::ffff:127.0.0.1]',
    'http://[64:ff9b::127.0.0.1]',
    'https://127.0.0.1',
    'https://localhost',
    'http://169.254.169.254',
  ];
  it.each(LITERALS)(
    'to %s is refused before it connects, and the error says what allows it',
    async (host) => {
      const { send } = clientOf(`${host}:${port()}`);
      await expect(send()).rejects.toMatchObject({
        code: 'notConnected',
        message: expect.stringMatching(
          /ADDRESS_REFUSED .*add "[0-9a-f.:]+\/(32|128)".* to allowCallbackNetworks/,
        ),
      });
      expect(peer.arrived).toEqual([]);
    },
  );

  it.each(['http://127.0.0.1', 'http://localhost', 'http://2130706433', 'http://127.1'])(
    'to %s arrives when its network is allowed',
    async (host) => {
      await expect(clientOf(`${host}:${port()}`, LOOPBACK).send()).resolves.toMatchObject({ errcode: 0 });
      expect(peer.arrived).toHaveLength(1);
    },
  );

  it('over one connection after another request, and none when the network is no longer allowed', async () => {
    const { live, send } = clientOf(peer.url, LOOPBACK);
    await send();
    await send();
    live.replace({ ...live.current, allowCallbackNetworks: [] });
    await expect(send()).rejects.toThrow('ADDRESS_REFUSED');
    live.replace({ ...live.current, ...LOOPBACK });
    await send();
    expect(peer.arrived).toHaveLength(3);
  });

  it('to this very server needs no setting, another port of it does', async () => {
    const own = { demoOrigin: peer.url };
    await expect(clientOf(peer.url, own).send()).resolves.toMatchObject({ errcode: 0 });
    const other = await startPeerApp();
    await expect(clientOf(other.url, own).send()).rejects.toThrow('ADDRESS_REFUSED');
    await expect(clientOf(`http://localhost:${port()}`, own).send()).rejects.toThrow('ADDRESS_REFUSED');
    await other.stop();
    expect([peer.arrived.length, other.arrived.length]).toEqual([1, 0]);
  });

  it.each([301, 302, 303, 307, 308])('that is answered %i is not redirected', async (status) => {
    const target = await startPeerApp();
    peer.behave(answers(status, '', { Location: `${target.url}/staffService/message` }));
    await expect(clientOf(peer.url, LOOPBACK).send()).rejects.toMatchObject({ code: 'wrongStatus', status });
    await target.stop();
    expect(target.arrived).toEqual([]);
  });

  it.each([204, 205, 304, 600, 999])(
    'that is answered %i has failed, and the next one arrives',
    async (status) => {
      const { send } = clientOf(peer.url, LOOPBACK);
      peer.behave((response) => response.writeHead(status).end());
      await expect(send()).rejects.toMatchObject({ name: 'StaffServiceError' });
      peer.behave(accepts);
      await expect(send()).resolves.toMatchObject({ errcode: 0 });
    },
  );

  it.each(['', '/', '/staffService/message', '/staffService/message/'])(
    'to an address that ends in %j arrives at the endpoint',
    async (ending) => {
      let path: string | undefined;
      peer.behave((response, message, request) => {
        path = request.url!.split('?')[0];
        accepts(response, message, request);
      });
      await clientOf(`${peer.url}/a${ending}`, LOOPBACK).send();
      expect(path).toBe('/a/staffService/message');
    },
  );

  it('that is answered after a 100 which nobody asked for has arrived, once', async () => {
    peer.behave((response, message, request) => {
      response.socket!.write('HTTP/1.1 100 Continue\r\n\r\n');
      accepts(response, message, request);
    });
    await expect(clientOf(peer.url, LOOPBACK).send()).resolves.toMatchObject({ errcode: 0 });
    expect(peer.arrived).toHaveLength(1);
  });

  it('tells who sends it', async () => {
    let agent: string | undefined;
    peer.behave((response, message, request) => {
      agent = request.headers['user-agent'];
      accepts(response, message, request);
    });
    await clientOf(peer.url, LOOPBACK).send();
    expect(agent).toMatch(/^staff-service\/\d/);
  });
});

describe('a host name', () => {
  // 127.0.0.1, which is allowed, stands for a public address; 127.0.0.2 for one inside.
  const allowed = { allowCallbackNetworks: ['127.0.0.1/32'] };
  let outside: Awaited<ReturnType<typeof listener>>;
  let inside: typeof outside;
  beforeAll(async () => {
    outside = await listener('127.0.0.1');
    // macOS has no such address: there, the error alone shows that nothing was connected to.
    inside = await listener('127.0.0.2', outside.port).catch(() => ({ ...outside }));
  });
  beforeEach(() => {
    outside.connections = inside.connections = 0;
  });
  afterAll(() => [outside, inside].map(({ server }) => server.close()));
  const url = () => `http://app.example:${outside.port}`;

  it('that turns to an address inside after it was public is refused (DNS rebinding)', async () => {
    const lookup = resolver(['127.0.0.1'], ['127.0.0.2']);
    const { send } = clientOf(url(), allowed, lookup);
    await expect(send()).resolves.toMatchObject({ errcode: 0 });
    await expect(send()).rejects.toThrow(/ADDRESS_REFUSED app\.example \(127\.0\.0\.2\)/);
    expect([outside.connections, inside.connections]).toEqual([1, 0]);
  });

  it('is resolved once for each connection: what was checked is what is connected to', async () => {
    const lookup = resolver(['127.0.0.1'], ['127.0.0.2']);
    await clientOf(url(), allowed, lookup).send();
    expect(lookup.asked).toBe(1);
  });

  it.each([[['127.0.0.2', '127.0.0.1']], [['::1', '127.0.0.1']], [['127.0.0.1', '10.0.0.1']]])(
    'with addresses %j is called at the permitted one only',
    async (addresses) => {
      await expect(clientOf(url(), allowed, resolver(addresses)).send()).resolves.toMatchObject({
        errcode: 0,
      });
      expect([outside.connections, inside.connections]).toEqual([1, 0]);
    },
  );

  it.each([[['127.0.0.2']], [['127.0.0.2', '::1', 'fe80::1%lo']], [['::ffff:127.0.0.1']]])(
    'with addresses %j is refused, all of them named',
    async (addresses) => {
      const { send } = clientOf(url(), allowed, resolver(addresses));
      await expect(send()).rejects.toThrow(`app.example (${addresses.join(', ')})`);
      expect([outside.connections, inside.connections]).toEqual([0, 0]);
    },
  );

  it('that is unknown is unreachable', async () => {
    const lookup: Lookup = (_name, _options, callback) =>
      callback(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }), []);
    await expect(clientOf(url(), allowed, lookup).send()).rejects.toThrow(/ENOTFOUND/);
  });

  it('whose resolver never answers is given up after five seconds', async () => {
    const started = performance.now();
    await expect(clientOf(url(), allowed, () => {}).send()).rejects.toMatchObject({ code: 'notConnected' });
    expect((performance.now() - started) / 1000).toBeLessThan(8);
  });
});

it.each([
  ['http://127.0.0.1:8080/x', true],
  ['http://localhost/x', true],
  ['http://[::1]:81/x', true],
  ['http://169.254.169.254/x', true],
  ['http://10.1.2.3/x', false],
  ['https://8.8.8.8/x', false],
  ['https://app.invalid/x', false],
  ['http://127.0.0.1:99/qmtapi', false],
])('a warning of %s: %s', (callbackUrl, warns) => {
  const lines: string[] = [];
  const settings = {
    ...loadSettings({}, {}),
    apps: [{ appid: '1', secrets: ['s'], callbackUrl }],
    allowCallbackNetworks: ['10.0.0.0/8'],
    demoOrigin: 'http://127.0.0.1:99',
  };
  warnOfRefusedCallbacks(settings, pino({}, { write: (line) => lines.push(line) }));
  expect(lines).toHaveLength(warns ? 1 : 0);
});

describe('a server', () => {
  it('tells in the console why nothing was delivered, and the next messages of others go on', async () => {
    const peer = await startPeerApp();
    const apps = [
      { appid: '1', secrets: ['a'], callbackUrl: peer.url.replace('127.0.0.1', 'localhost') },
      { appid: '2', secrets: ['b'], callbackUrl: peer.url },
    ];
    const server = await startLiveServer({
      apps,
      allowCallbackNetworks: ['127.0.0.3/32'],
      retrySeconds: [], // the first failure is the last
    });
    for (const appid of ['1', '2'])
      await post(server.url, '/console/api/messages', { appid, ...MESSAGE }, { query: '' });
    const { exchanges } = await eventually(
      async () => (await getJson(`${server.url}/console/api/exchanges?verdict=dead`)).body,
      (page) => page.exchanges.length === 2,
    );
    await server.stop();
    await peer.stop();
    for (const { errmsg, cause } of exchanges) {
      expect(errmsg).toMatch(/ADDRESS_REFUSED .*allowCallbackNetworks/);
      expect(cause.zh).toMatch(
        /（ADDRESS_REFUSED），.*allowCallbackNetworks 中加入 ("[0-9a-f.:]+\/(32|128)"(, )?)+$/,
      );
      expect(cause.en).toMatch(
        /\(ADDRESS_REFUSED\), .* add ("[0-9a-f.:]+\/(32|128)"(, )?)+ to allowCallbackNetworks/,
      );
    }
    expect(peer.arrived).toEqual([]);
  });

  it('tells in the console that nothing listens at the callbackUrl', async () => {
    const peer = await startPeerApp();
    await peer.stop();
    const apps = [{ appid: '1', secrets: ['a'], callbackUrl: peer.url }];
    const server = await startLiveServer({ apps, ...LOOPBACK, retrySeconds: [] });
    await post(server.url, '/console/api/messages', { appid: '1', ...MESSAGE }, { query: '' });
    const { exchanges } = await eventually(
      async () => (await getJson(`${server.url}/console/api/exchanges?verdict=dead`)).body,
      (page) => page.exchanges.length === 1,
    );
    await server.stop();
    expect(exchanges[0].cause).toEqual({
      zh: '无法连接 callbackUrl，消息没有发送（ECONNREFUSED）',
      en: 'callbackUrl cannot be reached, nothing was sent (ECONNREFUSED)',
    });
  });

  it('shows a callbackUrl as it is called, however it is written', async () => {
    const peer = await startPeerApp();
    const apps = [{ appid: '1', secrets: ['a'], callbackUrl: `${peer.url}/x/staffService/message/` }];
    const server = await startLiveServer({ apps, ...LOOPBACK });
    await post(server.url, '/console/api/messages', { appid: '1', ...MESSAGE }, { query: '' });
    const { exchanges } = await eventually(
      async () => (await getJson(`${server.url}/console/api/exchanges?verdict=delivered`)).body,
      (page) => page.exchanges.length === 1,
    );
    const detail = await getJson(`${server.url}/console/api/exchanges/${exchanges[0].id}`);
    const listed = await getJson(`${server.url}/console/api/apps`);
    await server.stop();
    await peer.stop();
    expect(detail.body.request.url).toBe(`${peer.url}/x/staffService/message`);
    expect(listed.body.apps[0].callbackUrl).toBe(`${peer.url}/x`);
  });

  it.each(['127.0.0.1', 'localhost', '::1'])('with the demo app on %s delivers to itself', async (host) => {
    const server = await startLiveServer({ host, demoAgent: true });
    await post(server.url, A, TEXT_TO_PLATFORM);
    const delivered = async () =>
      (await getJson(`${server.url}/console/api/exchanges?verdict=delivered`)).body.exchanges;
    await expect.poll(delivered).toHaveLength(1);
    await server.stop();
  });
});
