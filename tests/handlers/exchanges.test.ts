/** What the control API shows of what was exchanged, on both engines: filters, search, causes, headers, conversations, HAR. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as validators from '../../generated/console.validators.js';
import { places, settingsAt } from '../support/engines.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { answers, type PeerApp, startPeerApp } from '../support/peer-app.ts';
import { A, B, DEMO, enqueue, eventually, getJson, post, signedQuery } from '../support/requests.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const OTHER = { appid: '1002', secret: 'other-secret' };
const A_OF_OTHER = '/api/v1/1002/staffService/message';

describe.each(places)('%s', (_name, prepare) => {
  let server: LiveServer;
  let peer: PeerApp;
  beforeAll(async () => {
    peer = await startPeerApp(answers(200, '{"errcode":30005,"errmsg":"no such thing"}'));
    server = await startLiveServer({
      ...settingsAt(await prepare()),
      apps: [
        { appid: DEMO.appid, secrets: [DEMO.secret] },
        { appid: OTHER.appid, secrets: [OTHER.secret], callbackUrl: peer.url },
      ],
      allowCallbackNetworks: ['127.0.0.0/8'],
    });
  });
  afterAll(async () => {
    await server.stop();
    await peer.stop();
  });

  const get = async (path: string, { responses }: typeof validators.listExchanges) => {
    const { status, body } = await getJson(`${server.url}/console/api/${path}`);
    expect((responses[status] ?? responses.default)!(body)).toBe(true);
    return body;
  };
  const page = (query: Record<string, string>) =>
    get(`exchanges?${new URLSearchParams(query)}`, validators.listExchanges);
  /** A search says how far it got, and goes on. */
  const list = async (query: Record<string, string>) => {
    let found = await page(query);
    const exchanges = [...(found.exchanges ?? [])];
    for (; typeof found.next === 'string'; exchanges.push(...found.exchanges))
      found = await page({ ...query, cursor: found.next });
    return { ...found, exchanges };
  };
  const listConversations = async (query: string) => {
    const found = [];
    for (let next: string | null = '', cursor = ''; next !== null; cursor = `&cursor=${next}`) {
      const { conversations, ...more } = await get(
        `conversations?${query}${cursor}`,
        validators.listConversations,
      );
      found.push(...conversations);
      next = more.next;
    }
    return found;
  };
  const search = (q: string) => list({ q });
  const detail = async (id: string) => {
    const { status, body } = await getJson(`${server.url}/console/api/exchanges/${id}`);
    expect(validators.getExchange.responses[status]!(body)).toBe(true);
    return body;
  };
  const users = ({ exchanges }: { exchanges: { user: string }[] }) => exchanges.map(({ user }) => user);
  const write = async (user: string, more: object = {}, path = A, credentials = DEMO) => {
    const body = { FromUserId: user, MsgType: 'text', Content: `from ${user}`, ...more };
    return post(server.url, path, body, { query: signedQuery(credentials) });
  };
  const handOver = (user: string, content = 'x') =>
    enqueue(server.url, { appid: OTHER.appid, ToUserId: user, MsgType: 'text', Content: content });

  describe('a list is filtered', () => {
    beforeAll(async () => {
      await write('f-1', { Content: '我的订单 Number ÄÖ' });
      await write('f-2', { MsgType: 'event.enter', Content: 'x' });
      await write('f-3', { MsgType: 'video' }); // refused, 30005
      await post(server.url, A, '{"FromUserId":"f-4","MsgType":"text","Content":"\\u8ba2\\u5355 php"}');
      await write('f-5', { Content: `${'长'.repeat(9_000)}Needle${'长'.repeat(9_000)}` });
      await write('f-6', {}, A_OF_OTHER, OTHER);
      const id = await handOver('f-7', 'to the 订单 customer');
      while ((await detail(id)).verdict === 'pending') await sleep(20);
    });

    it.each<[query: string, found: string[]]>([
      ['订单', ['f-7', 'f-4', 'f-1']],
      ['number äö', ['f-1']],
      ['needle', ['f-5']],
      ['From F-6', ['f-6']], // 'F-6' alone is in some ids too
      ['type:event.enter', ['f-2']],
      ['type:text 订单', ['f-7', 'f-4', 'f-1']],
      ['type:text verdict:accepted 订单', ['f-4', 'f-1']],
      ['user:f-3 errcode:30005', ['f-3']],
      ['errcode:30005', ['f-7', 'f-3']],
      ['errcode:30005 verdict:dead', ['f-7']],
      ['errcode:0 endpoint:platform', ['f-6', 'f-5', 'f-4', 'f-2', 'f-1']],
      ['errcode:0 verdict:refused', []],
      ['appid:1002', ['f-7', 'f-6']],
      ['appid:1002 endpoint:platform', ['f-6']],
      ['user:f-7 verdict:dead', ['f-7']],
      ['user:f-7 verdict:delivered', []],
      ['verdict:refused', ['f-3']],
      ['since:1h', ['f-7', 'f-6', 'f-5', 'f-4', 'f-3', 'f-2', 'f-1']],
      ['until:1h', []],
      ['since:2100-01-01', []],
      ['user:"f-1" since:1h until:2100-01-01T00:00Z appid:1001 订单', ['f-1']],
      ['订单 a', []],
    ])('by %s', async (q, found) => {
      expect(users(await search(q))).toEqual(found);
    });

    it('by the same as parameters', async () => {
      const query = {
        appid: '1001',
        type: 'text',
        text: '订单',
        errcode: '0',
        since: '1h',
        verdict: 'accepted',
      };
      expect(users(await list(query))).toEqual(['f-4', 'f-1']);
    });

    it('by the ids of messages too', async () => {
      const { exchanges } = await search('user:f-2');
      expect(users(await search(exchanges[0].id.toUpperCase()))).toEqual(['f-2']);
    });

    it('page by page, each exchange once', async () => {
      const seen: string[] = [];
      for (let next: string | null = '', from = {}; next !== null; from = { cursor: next }) {
        const found = await page({ q: '订单', limit: '1', ...from });
        expect(found.exchanges.length).toBeLessThanOrEqual(1);
        expect(found.searchedTo === null).toBe(found.next === null);
        seen.push(...users(found));
        next = found.next;
      }
      expect(seen).toEqual(['f-7', 'f-4', 'f-1']);
    });

    it.each(['user:a\0b', 'a\0b', 'type:a\0b', 'appid:\0'])('by %j, which nothing holds', async (q) => {
      expect(await search(q)).toEqual({ exchanges: [], next: null, searchedTo: null });
    });

    it.each([
      [{ q: 'code:1' }, '/query/q', 'known are appid, user'],
      [{ q: 'verdict:maybe' }, '/query/q', 'must be one of'],
      [{ q: 'appid:1', appid: '1' }, '/query/appid', 'is given in q too'],
      [{ q: 'x', text: 'y' }, '/query/text', 'is given in q too'],
      [{ since: '2026-02-30' }, '/query/since', 'no such date'],
      [{ until: '2026-13-01' }, '/query/until', 'no such date'],
      [{ since: 'yesterday' }, '/query/since', ''],
      [{ errcode: 'x' }, '/query/errcode', ''],
      [{ text: '' }, '/query/text', ''],
      [{ type: 'x'.repeat(65) }, '/query/type', ''],
      [{ q: 'x'.repeat(513) }, '/query/q', ''],
    ])('but not by %j', async (query, pointer, message) => {
      const { errcode, violations } = await list(query as Record<string, string>);
      expect([errcode, violations[0]]).toEqual([
        400,
        expect.objectContaining({ pointer, message: expect.stringContaining(message) }),
      ]);
    });
  });

  describe('an exchange tells', () => {
    it('what was received with which headers, and nothing secret', async () => {
      const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
      const timestamp = String(Date.now() + 60_000);
      const body = { FromUserId: 'headers', MsgType: 'text', Content: 'x' };
      const headers = {
        traceparent,
        'User-Agent': 'partner/1.0',
        Authorization: 'Bearer abc.def.ghi',
        Cookie: 'session=s3cret',
        'Proxy-Authorization': 'Basic czNjcmV0',
        'X-Api-Key': 's3cret',
        'X-Custom': 'Bearer s3cret-of-theirs',
        Referer: `http://127.0.0.1/?signature=${'a'.repeat(40)}`,
        'X-Long': 'x'.repeat(2000),
      };
      for (const content of [body, { ...body, MsgType: 'video' }]) {
        const { id } = await post(server.url, A, content, { query: signedQuery(DEMO, timestamp), headers });
        const found = await detail(id);
        const values = Object.fromEntries(
          found.request.headers.map(({ name, value }: { name: string; value: string }) => [
            name.toLowerCase(),
            value,
          ]),
        );
        expect(values).toMatchObject({
          traceparent,
          'user-agent': 'partner/1.0',
          'content-type': 'application/json',
          authorization: '[redacted]',
          cookie: '[redacted]',
          'proxy-authorization': '[redacted]',
          'x-api-key': '[redacted]',
          'x-custom': '[redacted]',
          referer: 'http://127.0.0.1/?signature=[redacted]',
        });
        expect(values['x-long'].length).toBeLessThan(1100);
        expect(found.traceId).toBe('0af7651916cd43dd8448eb211c80319c');
        expect(found.clockSkewMs).toBeGreaterThan(50_000);
        expect(found.clockSkewMs).toBeLessThanOrEqual(60_001);
        expect(found.durationMs).toBeGreaterThan(0);
        expect(found.request.bodyBytes).toBe(Buffer.byteLength(JSON.stringify(content)));
        expect(JSON.stringify(found)).not.toContain('s3cret');
      }
    });

    it('what is sent with which headers: those that arrive', async () => {
      const arrived: IncomingMessage['headers'][] = [];
      peer.behave((response, message, request) => {
        arrived.push(request.headers);
        answers(arrived.length === 1 ? 503 : 200, '{"errcode":0,"errmsg":"ok"}')(response, message, request);
      });
      const id = await handOver('headers');
      await eventually(
        () => detail(id),
        ({ attemptCount }) => attemptCount === 1,
      );
      await fetch(`${server.url}/console/api/deliveries/${id}/redeliver`, { method: 'POST' });
      const { request } = await eventually(
        () => detail(id),
        ({ verdict }) => verdict === 'delivered',
      );
      const shown = Object.fromEntries(
        request.headers.map(({ name, value }: { name: string; value: string }) => [
          name.toLowerCase(),
          value,
        ]),
      );
      expect(arrived).toHaveLength(2);
      for (const { host, connection, 'content-length': _, ...headers } of arrived)
        expect(shown).toEqual(headers);
      expect(shown['idempotency-key']).toBe(id);
      expect(request.contentType).toBe(shown['content-type']);
      const har = await get(`har?id=${id}`, validators.exportHar);
      expect(har.log.entries[0].request.headers).toEqual(request.headers);
      peer.behave(answers(200, '{"errcode":30005,"errmsg":"no such thing"}'));
    });

    it('of many headers as much as is bounded', async () => {
      const headers = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`x-${at}`, 'y'.repeat(100)]));
      const { id } = await post(server.url, A, { FromUserId: 'many', MsgType: 'event' }, { headers });
      const { request } = await detail(id);
      expect(JSON.stringify(request.headers).length).toBeLessThan(8_000);
      expect(request.headers.length).toBeGreaterThan(20);
    });

    it('why it was refused: each rule, in each language', async () => {
      const { id } = await write('why', { ServiceId: 1, Content: null });
      const { cause } = await detail(id);
      expect(cause.zh).toBe('/Content 必须是字符串；/ServiceId 必须是字符串或 null');
      expect(cause.en).toBe('/Content must be string; /ServiceId must be string or null');
      expect((await search('user:why')).exchanges[0].cause).toEqual(cause);
    });

    it('why a signature was refused: first what was answered, then the mistake by name', async () => {
      const { timestamp, signature } = Object.fromEntries(new URLSearchParams(signedQuery()));
      const query = `timestamp=${timestamp}&signature=${signature!.toUpperCase()}`;
      const { id } = await post(server.url, A, { FromUserId: 'sig', MsgType: 'event' }, { query });
      const found = await eventually(
        () => detail(id),
        ({ diagnosis }) => diagnosis.length > 0,
      );
      expect(found.cause).toEqual({
        zh: 'signature 是大写：改为小写十六进制',
        en: 'signature is in capitals: write lower-case hexadecimal',
      });
    });

    it('why it is not delivered, and when it goes out next', async () => {
      peer.behave(answers(503, 'busy'));
      const [first, second] = [await handOver('waits'), await handOver('waits')];
      const found = await eventually(
        () => detail(first),
        ({ attemptCount }) => attemptCount === 1,
      );
      expect(found).toMatchObject({
        verdict: 'pending',
        attemptCount: 1,
        cause: { zh: 'APP 回复 HTTP 503，应为 200', en: 'The APP answered HTTP 503 instead of 200' },
        attempts: [{ status: 503, cause: { zh: 'APP 回复 HTTP 503，应为 200' } }],
      });
      expect(Date.parse(found.nextAttemptAt)).toBeGreaterThan(Date.parse(found.attempts[0].at));
      expect(await detail(second)).toMatchObject({ nextAttemptAt: null, cause: null, attemptCount: 0 });
      const [later, earlier] = (await search('user:waits')).exchanges;
      expect([later.nextAttemptAt, earlier.nextAttemptAt]).toEqual([null, found.nextAttemptAt]);
      peer.behave(answers(200, '{"errcode":30005,"errmsg":"no such thing"}'));
    });

    it('why it was given up', async () => {
      const id = await handOver('dead');
      const found = await eventually(
        () => detail(id),
        ({ verdict }) => verdict === 'dead',
      );
      expect(found.cause.zh).toMatch(/^APP 回复 errcode 30005：消息体不是合法的 JSON/);
      expect(found.cause.en).toMatch(/^The APP answered errcode 30005: The body is not valid JSON/);
      expect(found.nextAttemptAt).toBeNull();
      const [listed] = (await search('user:dead')).exchanges;
      expect(listed.cause).toEqual(found.cause);
      expect(found.cause.zh).toMatch(/；errmsg：no such thing$/);
      expect(found.cause.en).toMatch(/; errmsg: no such thing$/);
      expect(found.attempts.at(-1).cause).toEqual(found.cause);
    });

    it.each([
      [
        200,
        { errcode: 40029, errmsg: 'no such user' },
        /errcode 40029：no such user$/,
        /errcode 40029: no such user$/,
      ],
      [200, { errcode: 40029 }, /errcode 40029，没有接受$/, /errcode 40029, it did not accept the message$/],
      [
        200,
        { errcode: 9, errmsg: '客户已离开 / The customer has left' },
        /errcode 9：客户已离开$/,
        /9: The customer has left$/,
      ],
      [
        200,
        { errcode: 30002, errmsg: '未知的 appid / Unknown appid' },
        /30002：未知的 appid$/,
        /30002: Unknown appid$/,
      ],
      [
        500,
        { errcode: -1, errmsg: 'db down' },
        /HTTP 500，应为 200；errcode -1：db down$/,
        /instead of 200; errcode -1: db down$/,
      ],
      [200, { errcode: 8, errmsg: '<b>\u001b[31m\n\u202e</b>' }, /：<b> \[31m <\/b>$/, /: <b> \[31m <\/b>$/],
      [200, { errcode: 8, errmsg: 'x'.repeat(500) }, /：x{200}…$/, /: x{200}…$/],
    ] as const)('what the APP itself says of it: HTTP %i %j', async (status, answer, zh, en) => {
      peer.behave(answers(status, JSON.stringify(answer)));
      const user = `says-${status}-${JSON.stringify(answer).length}-${answer.errcode}`;
      await handOver(user);
      const [listed] = await eventually(
        async () => (await search(`user:${user}`)).exchanges,
        ([one]) => one?.attemptCount === 1,
      );
      expect(listed.cause.zh).toMatch(zh);
      expect(listed.cause.en).toMatch(en);
      peer.behave(answers(200, '{"errcode":30005,"errmsg":"no such thing"}'));
    });
  });

  describe('conversations', () => {
    it('are what customer and agent wrote, without the same message as it arrived at the reference APP', async () => {
      peer.behave(async (response, _message, request) => {
        // The peer stands before the reference APP of this server.
        const { body, headers } = await forwarded(server.url, request, peer);
        response.writeHead(200, headers).end(body);
      });
      await write('talk', { Content: '你好' }, A_OF_OTHER, OTHER);
      const id = await handOver('talk', '您好，<b>请讲</b>');
      await expect.poll(() => detail(id)).toMatchObject({ verdict: 'delivered' });
      const direct = { ToUserId: 'talk', MsgType: 'text', Content: 'straight to the APP' };
      await post(server.url, B, direct, { query: signedQuery(OTHER) });
      await write('talk', { MsgType: 'video' }, A_OF_OTHER, OTHER); // refused: nobody has said it
      expect(users(await search('user:talk endpoint:app verdict:accepted'))).toHaveLength(2);

      const page = await get('conversation?appid=1002&user=talk', validators.getConversation);
      const said = page.messages.map(
        (one: { from: string; verdict: string; message: { Content: string } }) => [
          one.from,
          one.verdict,
          one.message.Content,
        ],
      );
      expect(said).toEqual([
        ['agent', 'accepted', 'straight to the APP'],
        ['agent', 'delivered', '您好，<b>请讲</b>'],
        ['customer', 'accepted', '你好'],
      ]);
      expect(page.next).toBeNull();
      const first = await get('conversation?appid=1002&user=talk&limit=2', validators.getConversation);
      const rest = await get(
        `conversation?appid=1002&user=talk&limit=2&cursor=${first.next}`,
        validators.getConversation,
      );
      expect([...first.messages, ...rest.messages]).toEqual(page.messages);
      expect((await get('conversation?appid=1001&user=talk', validators.getConversation)).messages).toEqual(
        [],
      );
      expect((await get('conversation?appid=1002&user=a%00b', validators.getConversation)).messages).toEqual(
        [],
      );
    });

    it('are listed by the latest message, each once on a page', async () => {
      for (const user of ['c-1', 'c-2', 'c-1', 'c-3']) await write(user);
      await write('c-1', {}, A_OF_OTHER, OTHER);
      const listed: { appid: string; user: string; latest: { excerpt: string } }[] =
        await listConversations('limit=200');
      // The first of each: one may come again on a later page.
      const customers = [...new Set(listed.map(({ appid, user }) => `${appid} ${user}`))];
      expect(customers.slice(0, 4)).toEqual(['1002 c-1', '1001 c-3', '1001 c-1', '1001 c-2']);
      expect(customers).toContain('1002 talk');
      expect(listed.find(({ appid, user }) => appid === '1001' && user === 'c-1')!.latest.excerpt).toBe(
        'from c-1',
      );
      const few = await get('conversations?limit=2', validators.listConversations);
      expect(few.conversations.length).toBeLessThanOrEqual(2);
      expect(few.next).not.toBeNull();
      const own: { appid: string; user: string }[] = await listConversations('appid=1002');
      expect(own[0]).toMatchObject({ appid: '1002', user: 'c-1' });
      expect(new Set(own.map(({ appid }) => appid))).toEqual(new Set(['1002']));
    });

    it('with long messages come in bounded pages', async () => {
      const Tag = { long: '汉'.repeat(80_000) };
      for (let sent = 0; sent < 60; sent += 1) await write('long', { Tag });
      const seen: number[] = [];
      for (let next: string | null = '', cursor = ''; next !== null; cursor = `&cursor=${next}`) {
        const page = await get(
          `conversation?appid=1001&user=long&limit=100${cursor}`,
          validators.getConversation,
        );
        seen.push(page.messages.length);
        next = page.next;
      }
      expect(Math.max(...seen)).toBeLessThan(10);
      expect(seen.reduce((sum, one) => sum + one)).toBe(60);
    });
  });

  describe('as HAR', () => {
    const har = async (query: Record<string, string>) => {
      const { status, body } = await getJson(`${server.url}/console/api/har?${new URLSearchParams(query)}`);
      expect(status).toBe(200);
      return body;
    };

    it('exchanges are what was filtered, without signatures', async () => {
      const { log } = await har({ q: 'user:f-1' });
      expect(log.entries).toHaveLength(1);
      expect(log.entries[0]).toMatchObject({
        request: { method: 'POST', postData: { text: expect.stringContaining('我的订单') } },
        response: { status: 200 },
      });
      expect(log.entries[0].request.url).toMatch(
        new RegExp(`^${server.url}${A}\\?timestamp=\\d{13}&signature=0{40}$`),
      );
      const all = await har({ q: 'type:text' });
      expect(all.log.entries.length).toBeGreaterThan(5);
      expect(JSON.stringify(all)).not.toMatch(/signature=(?!0{40}|\[redacted\])/);
    });

    it('all exchanges are there, and of long bodies as many as a file should hold', async () => {
      const { entries } = (await har({ user: 'long' })).log;
      expect(entries).toHaveLength(60);
      const isWhole = ({ request }: { request: object }) => 'postData' in request;
      expect(entries.filter(isWhole)).toHaveLength(Math.floor((4 * 1024 * 1024) / 80_000));
      expect(entries.at(-1).comment).toContain('left out');
    });

    it('one exchange is one entry', async () => {
      const { exchanges } = await search('user:f-7');
      const { log } = await har({ id: exchanges[0].id });
      expect(log.entries).toHaveLength(1);
      expect(log.entries[0].request.url).toContain(`${peer.url}/staffService/message?timestamp=`);
      const missing = await getJson(`${server.url}/console/api/har?id=01a2050d-7532-729e-9996-4fd6e6431f79`);
      expect(missing.status).toBe(404);
    });

    it.each(['platform', 'app'] as const)('is read by `redocly drift`, of %s', async (role) => {
      const folder = await mkdtemp(join(tmpdir(), 'staff-service-'));
      try {
        const [traffic, output] = [join(folder, 'run.har'), join(folder, 'drift.json')];
        const [q, target] = role === 'app' ? ['user:f-7', peer.url] : ['user:f-1', server.url];
        await writeFile(traffic, JSON.stringify(await har({ q })));
        const args = ['drift', traffic, '--api', `generated/${role}.json`, '--server', target];
        await redocly(...args, '--format', 'json', '--output', output, '--config', 'openapi/redocly.yaml');
        const { run, problems } = JSON.parse(await readFile(output, 'utf8'));
        expect([run.totalExchanges, run.documentedExchanges, problems]).toEqual([1, 1, []]);
      } finally {
        await rm(folder, { recursive: true });
      }
    });
  });
});

function redocly(...args: string[]): Promise<void> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const cli = resolve(ROOT, 'node_modules/@redocly/cli/bin/cli.js');
  return new Promise((done) => execFile(process.execPath, [cli, ...args], { cwd: ROOT, env }, () => done()));
}

/** As it came, to the reference APP. */
async function forwarded(url: string, request: IncomingMessage, { arrived }: PeerApp) {
  const { user, content, key } = arrived.at(-1)!;
  const body = { ToUserId: user, MsgType: 'text', Content: content };
  const query = request.url!.slice(request.url!.indexOf('?') + 1);
  const answer = await post(url, B, body, { query, headers: { 'Idempotency-Key': key } });
  return { body: JSON.stringify(answer.body), headers: { 'Content-Type': 'application/json' } };
}
