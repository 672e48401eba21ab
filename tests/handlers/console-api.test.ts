import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as validators from '../../generated/console.validators.js';
import { REFUSED_BODY_CHARACTERS } from '../../server/telemetry/refused-requests.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import {
  A,
  answered,
  B,
  eventually,
  exchangeBytes,
  getJson,
  parseAnswer,
  post,
  signedQuery,
  TEXT_TO_PLATFORM,
} from '../support/requests.ts';

let server: LiveServer;
beforeAll(async () => {
  server = await startLiveServer({ demoAgent: true });
});
afterAll(() => server.stop());

const list = async (query = '') => {
  const { status, body } = await getJson(`${server.url}/console/api/exchanges?${query}`);
  const { responses } = validators.listExchanges;
  expect((responses[status] ?? responses.default)!(body)).toBe(true);
  return body;
};
const detail = async (id: string) => {
  const { status, body } = await getJson(`${server.url}/console/api/exchanges/${id}`);
  expect(validators.getExchange.responses[status]!(body)).toBe(true);
  return body;
};
const send = (body: unknown, headers = {}) =>
  post(server.url, '/console/api/messages', body, { query: '', headers });

describe('the loop of the default start', () => {
  it('a customer message is answered by the demo agent, delivered to the reference APP, and all of it listed', async () => {
    await post(server.url, A, { ...TEXT_TO_PLATFORM, FromUserId: 'loop', ServiceId: 's-1' });
    const page = await eventually(
      () => list('user=loop'),
      ({ exchanges }) => exchanges.length === 3 && exchanges[1].verdict === 'delivered',
    );
    const [atApp, sent, received] = page.exchanges;
    expect(received).toMatchObject({
      endpoint: 'platform',
      direction: 'received',
      verdict: 'accepted',
      errcode: 0,
    });
    expect(sent).toMatchObject({ endpoint: 'app', direction: 'sent', verdict: 'delivered', errcode: 0 });
    expect(atApp).toMatchObject({
      endpoint: 'app',
      direction: 'received',
      verdict: 'accepted',
      appid: '1001',
    });
    const { request, attempts, response } = await detail(sent.id);
    expect(JSON.parse(request.body)).toMatchObject({ ToUserId: 'loop', WorkerNum: '8001', ServiceId: 's-1' });
    expect(attempts).toHaveLength(1);
    expect(response).toEqual({ status: 200, body: expect.stringContaining('"errcode":0') });
    expect((await detail(atApp.id)).request.body).toBe(request.body);
  });
});

it('a message that is repeated under its Idempotency-Key is answered by the demo agent once', async () => {
  const repeated = () =>
    post(
      server.url,
      A,
      { FromUserId: 'again', MsgType: 'text', Content: 'once' },
      { headers: { 'Idempotency-Key': 'again' } },
    );
  for (let sent = 0; sent < 3; sent += 1) expect((await repeated()).body.errcode).toBe(0);
  await post(server.url, A, { FromUserId: 'again', MsgType: 'text', Content: 'last' });
  const { exchanges } = await eventually(
    () => list('user=again&verdict=delivered'),
    (page) => page.exchanges[0]?.excerpt.includes('last'), // a customer's answers keep their order
  );
  expect(exchanges.map(({ excerpt }: { excerpt: string }) => /“(.*)”/.exec(excerpt)?.[1])).toEqual([
    'last',
    'once',
  ]);
});

describe('a message that is handed over', () => {
  it('is answered with its id once stored, and reaches the APP as it was written', async () => {
    const text = `{"appid":"1001","ToUserId":"exact","MsgType":"text","Content":"亲😀","Tag":{"id":12345678901234567890,"f":1.50}}`;
    const answer = await send(text);
    expect(answer.status).toBe(202);
    const { id } = answer.body as unknown as { id: string };
    await expect.poll(() => detail(id)).toMatchObject({ verdict: 'delivered' });
    const { exchanges } = await list('user=exact&verdict=accepted');
    const { request } = await detail(exchanges[0].id);
    expect(request.body).toBe(
      '{"ToUserId":"exact","MsgType":"text","Content":"亲😀","Tag":{"id":12345678901234567890,"f":1.50}}',
    );
    expect(request.url).toMatch(/signature=\[redacted\]/);
  });

  it.each([
    ['numbers', '{"a":[12345678901234567890,1.50,-0,1E400,0.1e-7],"text":"1.5 and \\"2.50\\""}'],
    ['no long number', '{"a":[1,true,null],"\u4eb2":{}}'],
  ])('keeps unknown properties with %s as they were written', async (_what, unknown) => {
    const text = `{"ToUserId":"kept","MsgType":"event","Tag":${unknown},"more":${unknown}}`;
    const { body } = await send(`{"appid":"1001",${text.slice(1)}`);
    const { id } = body as unknown as { id: string };
    await expect.poll(() => detail(id)).toMatchObject({ verdict: 'delivered', request: { body: text } });
    const received = (await list('user=kept&verdict=accepted')).exchanges[0];
    expect((await detail(received.id)).request.body).toBe(text);
  });

  it.each([
    ['without Content', { appid: '1001', ToUserId: '1', MsgType: 'text' }, '/Content', 'required'],
    ['without appid', { ToUserId: '1', MsgType: 'event' }, '/appid', 'required'],
    ['with an unknown appid', { appid: 'x', ToUserId: '1', MsgType: 'event' }, '/appid', 'known'],
    [
      'with an unknown type',
      { appid: '1001', ToUserId: '1', MsgType: 'video', Content: '' },
      '/MsgType',
      'pattern',
    ],
    ['with .. as appid', { appid: '..', ToUserId: '1', MsgType: 'event' }, '/appid', 'pattern'],
  ])('%s is refused with 400 and its place', async (_what, body, pointer, rule) => {
    const answer = await send(body);
    expect(answer).toMatchObject({ status: 400, body: { errcode: 400 } });
    expect(validators.enqueueMessage.responses.default!(answer.body)).toBe(true);
    expect((answer.body as unknown as { violations: unknown[] }).violations).toContainEqual(
      expect.objectContaining({ pointer, rule }),
    );
  });

  it('an appid that is none is told in words', async () => {
    const { body } = await send({ appid: '..', ToUserId: '1', MsgType: 'event' });
    expect(body.errmsg).toMatch(/^\/appid: 不得为 . 或 .*\/ must be neither \. nor \.\., [^^\\]*pair$/);
  });

  it('that is no JSON is refused with 400', async () => {
    expect(await send('{')).toMatchObject({ status: 400, body: { errcode: 400 } });
  });

  it('as a form is refused with 415: a web page elsewhere cannot send it', async () => {
    expect(await send('{}', { 'Content-Type': 'text/plain' })).toMatchObject({ status: 415 });
  });
});

describe('refused requests', () => {
  it('are listed with the reason, each rule, and the body', async () => {
    const body = '{"FromUserId":"bad","MsgType":"text","Content":5,"ServiceId":6}';
    const { id } = await post(server.url, A, body);
    const found = await detail(id);
    expect(found).toMatchObject({
      verdict: 'refused',
      errcode: 30005,
      user: 'bad',
      appid: '1001',
      endpoint: 'platform',
    });
    expect(found.request).toMatchObject({ method: 'POST', body, bodyTruncated: false });
    expect(found.violations.map((one: { pointer: string }) => one.pointer)).toEqual([
      '/ServiceId',
      '/Content',
    ]);
    expect((await list('verdict=refused&user=bad')).exchanges).toHaveLength(1);
  });

  it('show a wrong signature without the signature that was sent', async () => {
    const { id } = await post(
      server.url,
      B,
      {},
      { query: `timestamp=${Date.now()}&signature=${'a'.repeat(40)}` },
    );
    const found = await detail(id);
    expect(found).toMatchObject({ errcode: 30003, endpoint: 'app', appid: null });
    expect(JSON.stringify(found)).not.toContain('aaaaaaaa');
  });

  it('show a POST to a wrong address, with no endpoint', async () => {
    const { id } = await post(server.url, '/api/v2/1001/staffService/message', TEXT_TO_PLATFORM);
    expect(await detail(id)).toMatchObject({ errcode: 404, endpoint: null });
  });

  it('are cut to a bounded size', async () => {
    const last = await post(server.url, A, JSON.stringify({ FromUserId: 1, Tag: '汉'.repeat(50_000) }));
    const cut = await detail(last.id);
    expect(cut.request).toMatchObject({ bodyTruncated: true, bodyBytes: 150_025 });
    expect(cut.request.body).toHaveLength(REFUSED_BODY_CHARACTERS);
  });
});

describe('listing', () => {
  it('pages through everything once, newest first', async () => {
    for (let n = 0; n < 7; n += 1) {
      await post(server.url, B, { ToUserId: 'pages', MsgType: 'text', Content: String(n) });
    }
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await list(`user=pages&limit=3${cursor}`);
      expect(page.exchanges.length).toBeLessThanOrEqual(3);
      seen.push(...page.exchanges.map((one: { excerpt: string }) => one.excerpt));
      cursor = page.next === null ? '' : `&cursor=${page.next}`;
    } while (cursor !== '');
    expect(seen).toEqual(['6', '5', '4', '3', '2', '1', '0']);
  });

  it('filters by endpoint, appid and verdict', async () => {
    await post(server.url, B, { ToUserId: 'filters', MsgType: 'event' });
    expect((await list('user=filters&endpoint=platform')).exchanges).toHaveLength(0);
    expect((await list('user=filters&endpoint=app')).exchanges).toHaveLength(1);
    expect((await list('user=filters&appid=1001&verdict=accepted')).exchanges).toHaveLength(1);
    expect((await list('user=filters&verdict=delivered')).exchanges).toHaveLength(0);
  });

  it.each([
    ['limit=0', '/query/limit'],
    ['limit=x', '/query/limit'],
    ['limit=1&limit=2', '/query/limit'],
    ['verdict=maybe', '/query/verdict'],
    ['cursor=1', '/query/cursor'],
    ['user=a&user=b', '/query/user: 只能给出一次'],
    ['userid=a', '/query/userid: 未知的查询参数，可用的有 q, appid, user, endpoint'],
    [
      'Limit=1',
      'known are q, appid, user, endpoint, verdict, errcode, type, since, until, text, limit, cursor',
    ],
    ['appid%20=1', '/query/appid '],
    ['x?limit=1', '/query/x?limit'],
    [`signature[]=1&${'a'.repeat(40)}=1`, '/query/signature[]'],
  ])('%s is refused with 400 and its place', async (query, place) => {
    const { errcode, errmsg } = await list(query);
    expect(errcode).toBe(400);
    expect(errmsg).toContain(place);
  });

  it('an id that is none is refused with a sentence, not with a regular expression', async () => {
    const answer = await getJson(`${server.url}/console/api/exchanges/1`);
    expect(answer).toMatchObject({
      status: 400,
      body: { errmsg: '/path/id: 必须是小写的 UUIDv7 / must be a UUIDv7 in lower case' },
    });
  });

  it.each([
    ['GET', '/console/api/apps'],
    ['GET', '/console/api/exchanges/01a2050d-7532-729e-9996-4fd6e6431f79'],
    ['POST', '/console/api/deliveries/01a2050d-7532-729e-9996-4fd6e6431f79/redeliver'],
    ['POST', '/console/api/messages'],
  ])('a query parameter of %s %s, which takes none, is refused with 400', async (method, path) => {
    const body = method === 'POST' ? { body: '{}', headers: { 'Content-Type': 'application/json' } } : {};
    const answer = await answered(await fetch(`${server.url}${path}?verbose=1`, { method, ...body }));
    expect(answer).toMatchObject({ status: 400, body: { errcode: 400 } });
    expect(answer.body.errmsg).toContain('/query/verbose: 未知的查询参数，该操作没有查询参数');
  });

  it('an unknown query parameter of the contract’s endpoints is tolerated', async () => {
    const { body } = await post(
      server.url,
      B,
      { ToUserId: 'extra', MsgType: 'event' },
      { query: `${signedQuery()}&x=1&x=2` },
    );
    expect(body.errcode).toBe(0);
  });

  it('an id that nobody has is 404', async () => {
    const { status, body } = await getJson(
      `${server.url}/console/api/exchanges/01a2050d-7532-729e-9996-4fd6e6431f79`,
    );
    expect({ status, errcode: body.errcode }).toEqual({ status: 404, errcode: 404 });
  });

  it('apps are listed without their secrets', async () => {
    const { body } = await getJson(`${server.url}/console/api/apps`);
    expect(body.apps).toEqual([
      {
        appid: '1001',
        name: 'demo',
        callbackUrl: `${server.url}/qmtapi`,
        activeSecrets: 1,
        activeCallbackSecrets: 0,
        pausedAt: null,
      },
    ]);
  });
});

describe('who may call', () => {
  it.each<[what: string, headers: string, origin?: string]>([
    ['another host name', 'Host: evil.invalid'],
    ['a proxy in between', 'Host: 127.0.0.1\r\nX-Forwarded-For: 192.0.2.1'],
    ['a standard proxy in between', 'Host: localhost:8080\r\nForwarded: for=192.0.2.1'],
    ...[
      'Via: 1.1 x',
      'X-Real-IP: 192.0.2.1',
      'X-Forwarded-Host: x',
      'X-Forwarded-Proto: https',
      'x-forwarded-port: 1',
    ].map((field): [string, string] => [field, `Host: 127.0.0.1\r\n${field}`]),
    ['an address of no network', 'Host: 127.0.0.300'],
    ['a target elsewhere', 'Host: 127.0.0.1', 'http://evil.invalid'],
    ['a target elsewhere, with a port', 'Host: 127.0.0.1', 'HTTP://evil.invalid:80'],
  ])('without a token, %s is refused', async (_what, headers, origin = '') => {
    const request = `GET ${origin}/console/api/apps HTTP/1.1\r\n${headers}\r\nConnection: close\r\n\r\n`;
    expect(parseAnswer(await exchangeBytes(server.url, [request]))).toMatchObject({
      status: 403,
      body: { errcode: 403 },
    });
  });

  const ID = '01a2050d-7532-729e-9996-4fd6e6431f79';
  const FROM_PAGES: [what: string, headers: Record<string, string>][] = [
    ['Origin', { Origin: 'https://evil.example' }],
    ['Origin, of another port', { Origin: 'http://127.0.0.1:1' }],
    ['Origin null', { Origin: 'null' }],
    ['Sec-Fetch-Site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['Sec-Fetch-Site of another port', { 'Sec-Fetch-Site': 'same-site' }],
  ];
  const REQUESTS: [method: string, target: string][] = [
    ['GET', '/console/api/exchanges'],
    ['GET', `/console/api/exchanges/${ID}`],
    ['GET', '/console/api/apps'],
    ['POST', '/console/api/messages'],
    ['POST', `/console/api/deliveries/${ID}/redeliver`],
    ['GET', '/metrics'],
    ['HEAD', '/metrics'],
    ['GET', 'http://127.0.0.1/console/api/apps'],
    ['POST', `http://127.0.0.1/./console/api/deliveries/${ID}/redeliver`],
  ];
  it.each(FROM_PAGES)(
    'without a token, nothing is done for a web page elsewhere: %s',
    async (_what, given) => {
      const headers = { Host: new URL(server.url).host, 'Content-Type': 'text/plain', ...given };
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
      const statuses = REQUESTS.map(async ([method, target]) => {
        const bytes = `${method} ${target} HTTP/1.1\r\n${lines.join('')}Content-Length: 2\r\nConnection: close\r\n\r\n{}`;
        return Number((await exchangeBytes(server.url, [bytes])).split(' ')[1]);
      });
      expect(await Promise.all(statuses)).toEqual(REQUESTS.map(() => 403));
    },
  );

  it.each([
    ['%63onsole/api/apps'],
    ['console%2Fapi/apps'],
    ['console/api/%61pps'],
    ['/console/api/apps'],
    ['console/../console/api/apps'],
    ['console/api/apps/'],
    ['metrics/'],
    ['%6detrics'],
  ])('another spelling of a path leads past no guard: /%s', async (path) => {
    const bytes = `GET /${path} HTTP/1.1\r\nHost: evil.invalid\r\nConnection: close\r\n\r\n`;
    const { status } = parseAnswer(await exchangeBytes(server.url, [bytes]));
    expect([403, 404]).toContain(status);
  });

  it('without a token, the own page and the address line are served', async () => {
    const { host, port } = new URL(server.url);
    const ways: Record<string, string>[] = [
      {},
      { Origin: `http://${host}`, 'Sec-Fetch-Site': 'same-origin' },
      { 'Sec-Fetch-Site': 'none' },
      { Host: `LOCALHOST:${port}`, Origin: `http://localhost:${port}` },
      { Host: `[::1]:${port}` },
    ];
    for (const headers of ways) {
      const lines = Object.entries({ Host: host, ...headers }).map(
        ([name, value]) => `${name}: ${value}\r\n`,
      );
      const bytes = `GET /console/api/apps HTTP/1.1\r\n${lines.join('')}Connection: close\r\n\r\n`;
      expect(parseAnswer(await exchangeBytes(server.url, [bytes])).status, lines.join()).toBe(200);
    }
  });

  it('a body that an operation does not take must be JSON all the same', async () => {
    const redeliver = (headers: Record<string, string>, body?: string) =>
      fetch(`${server.url}/console/api/deliveries/${ID}/redeliver`, {
        method: 'POST',
        headers,
        ...(body && { body }),
      });
    expect((await redeliver({ 'Content-Type': 'text/plain' }, 'x')).status).toBe(415);
    expect((await redeliver({ 'Content-Type': 'application/json' }, '{}')).status).toBe(404);
    expect((await redeliver({ 'Content-Type': 'application/x-www-form-urlencoded' })).status).toBe(415);
    expect((await redeliver({ 'Content-Type': 'text/plain' })).status).toBe(415);
    expect((await redeliver({ 'Content-Type': 'application/json' })).status).toBe(404);
    expect((await redeliver({})).status).toBe(404);
  });

  it('with a token, it must be given', async () => {
    const guarded = await startLiveServer({ consoleToken: 'let-me-in' });
    const url = `${guarded.url}/console/api/apps`;
    const answers = await Promise.all([
      getJson(url),
      getJson(url, { Authorization: 'Bearer wrong' }),
      getJson(url, { Authorization: 'Bearer let-me-in' }),
    ]);
    await guarded.stop();
    expect(answers.map((answer) => answer.status)).toEqual([401, 401, 200]);
    expect(answers[0]!.headers.get('www-authenticate')).toBe('Bearer');
  });
});

describe('pages', () => {
  it.each([
    ['/healthz', 'application/json', '{"status":"ok"}'],
    ['/readyz', 'application/json', '{"status":"ready"}'],
    ['/openapi.json', 'application/json', '"openapi": "3.1.1"'],
    ['/openapi.yaml', 'application/yaml', 'openapi: 3.1.1'],
    ['/docs', 'text/html', '全媒体客服消息接口'],
    ['/metrics', 'text/plain', 'staff_service_requests_total'],
  ])('%s is served, and is nothing else than it says', async (path, type, contains) => {
    const response = await fetch(server.url + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toContain(contains);
  });

  it.each(['GET', 'HEAD'])('%s of the root leads to the console', async (method) => {
    const response = await fetch(`${server.url}/`, { method, redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/console']);
  });

  it.each(['/openapi.json', '/openapi.yaml'])('%s is there for web pages elsewhere', async (path) => {
    const read = await fetchWhole(server.url + path);
    expect(read.headers.get('access-control-allow-origin')).toBe('*');
    const preflight = await fetch(server.url + path, {
      method: 'OPTIONS',
      headers: { Origin: 'https://editor.example', 'Access-Control-Request-Method': 'GET' },
    });
    expect(preflight.status).toBe(200);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, HEAD');
  });

  it.each(['/docs', '/healthz', '/readyz', '/metrics', '/console/api/apps'])('%s is not', async (path) => {
    for (const method of ['GET', 'OPTIONS']) {
      const { headers } = await fetchWhole(server.url + path, { method });
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  it('the documentation loads nothing from elsewhere, and nobody frames it', async () => {
    const policy = (await fetchWhole(`${server.url}/docs`)).headers
      .get('content-security-policy')
      ?.split('; ');
    expect(policy).toEqual(
      expect.arrayContaining(["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"]),
    );
    expect(policy?.join()).not.toMatch(/https?:|\*|unsafe/);
  });

  it.each([
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN', '如何签名'],
    ['en-GB,en;q=0.9,zh;q=0.8', 'en', 'How to sign'],
    ['en;q=0.2, zh;q=0.9', 'zh-CN', '如何签名'],
    ['fr', 'zh-CN', '如何签名'],
    [undefined, 'zh-CN', '如何签名'],
  ])('a browser that asks for %s reads one language: %s', async (wanted, lang, title) => {
    const response = await fetch(`${server.url}/docs`, {
      headers: wanted === undefined ? {} : { 'Accept-Language': wanted },
    });
    expect(response.headers.get('vary')).toBe('Accept-Language');
    const page = await response.text();
    expect(page).toContain(`<html lang="${lang}">`);
    expect(page).toContain(title);
    expect(page).toContain(await (await fetch(`${server.url}/docs/${lang.slice(0, 2)}`)).text());
  });

  it('the reference in one file is there to be kept', async () => {
    const { status, headers } = await fetchWhole(`${server.url}/docs/reference.html`);
    expect([status, headers.get('content-disposition')]).toEqual([
      200,
      'attachment; filename="staff-service.html"',
    ]);
  });

  it('/docs/ leads to the documentation', async () => {
    expect((await fetchWhole(`${server.url}/docs/`)).url).toBe(`${server.url}/docs`);
  });

  it.each(['zh', 'en'])('every link of /docs/%s leads somewhere, in a new tab too', async (language) => {
    const page = await (await fetch(`${server.url}/docs/${language}`)).text();
    const links = [...page.matchAll(/<a [^>]*href="([^"`]*)"/g)].map(
      ([, href]) => new URL(href!, `${server.url}/docs/${language}`),
    );
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) {
      expect(link.origin).toBe(server.url);
      const answer = await fetch(link);
      expect(answer.status, link.href).toBe(200);
      const text = await answer.text();
      if (link.hash !== '' && link.pathname.startsWith('/docs'))
        expect(text, link.href).toContain(`id="${link.hash.slice(1)}"`);
    }
  });

  it('POST to a page is 405 with Allow', async () => {
    const response = await fetch(`${server.url}/healthz`, { method: 'POST' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});

/** The body is read: a long one that is left ends in an assertion of undici when the server stops. */
async function fetchWhole(url: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  await response.text();
  return response;
}
