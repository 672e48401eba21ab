import type { ServerResponse } from 'node:http';
import { expect, inject, it } from 'vitest';
import { KeptCount } from '../server/store/cached-count.ts';
import { startLiveServer } from './support/live-server.ts';
import { accepts, startPeerApp } from './support/peer-app.ts';
import { createDatabase } from './support/postgres.ts';
import { eventually, post, signedQuery } from './support/requests.ts';

const APP = { appid: 'a', secret: 's' };
const LIMIT = 3;

it.each([
  ['SQLite', async () => undefined],
  ['PostgreSQL', async () => createDatabase(inject('postgres'))],
])(
  '%s: beyond outboxLimit a hand-over is 503 with Retry-After, and goes on once there is room',
  async (_name, database) => {
    const held: ServerResponse[] = [];
    const peer = await startPeerApp((response) => held.push(response));
    const server = await startLiveServer({
      databaseUrl: await database(),
      apps: [{ appid: APP.appid, secrets: [APP.secret], callbackUrl: peer.url }],
      allowCallbackNetworks: ['127.0.0.0/8'],
      outboxLimit: LIMIT,
    });
    const handOver = (user: string) => {
      const message = { appid: APP.appid, ToUserId: user, MsgType: 'text', Content: 'x' };
      return post(server.url, '/console/api/messages', message, { query: '' });
    };
    const metrics = async () => (await fetch(`${server.url}/metrics`)).text();
    try {
      const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => handOver(`u${at}`)));
      expect(answers.filter(({ status }) => status === 202)).toHaveLength(LIMIT);
      const refused = answers.filter(({ status }) => status === 503);
      expect(refused).toHaveLength(20 - LIMIT);
      expect(refused[0]!.headers.get('retry-after')).toBe('5');
      expect(refused[0]!.body).toMatchObject({
        errcode: 503,
        errmsg: expect.stringMatching(/3 messages wait/),
      });
      expect(await metrics()).toMatch(/^staff_service_outbox_limit 3$/m);
      expect(await metrics()).toMatch(/^staff_service_outbox_messages\{state="pending"\} 3$/m);
      const customer = { FromUserId: 'c', MsgType: 'text', Content: 'x' };
      const received = await post(server.url, '/api/v1/a/staffService/message', customer, {
        query: signedQuery(APP),
      });
      expect(received.body.errcode).toBe(0); // what customers write is no part of it

      await eventually(
        async () => held.length,
        (count) => count === LIMIT,
      );
      peer.behave(accepts);
      for (const response of held) response.end('{"errcode":0,"errmsg":"ok"}');
      const again = await eventually(
        () => handOver('later'),
        ({ status }) => status === 202,
      );
      expect(again.status).toBe(202);
    } finally {
      await server.stop();
      await peer.stop();
    }
  },
);

it('the number of pending messages is counted again where other servers change it too, not where none does', async () => {
  let inDatabase = 7;
  const shared = new KeptCount(async () => inDatabase, false);
  const alone = new KeptCount(async () => inDatabase, true);
  await alone.recount();
  inDatabase = 9;
  shared.current();
  alone.add(1);
  expect(
    await eventually(
      async () => shared.current(),
      (pending) => pending === 9,
    ),
  ).toBe(9);
  expect(alone.current()).toBe(8);
  const down = new KeptCount(() => Promise.reject(new Error('database down')), false);
  down.add(4);
  expect([down.current(), down.current()]).toEqual([4, 4]);
});

it('what is handed over during a count is kept, and a count that failed is made again', async () => {
  let counted = (_messages: number) => {};
  let failing = true;
  const depth = new KeptCount(async () => {
    if (failing) throw new Error('time-out');
    return new Promise<number>((done) => (counted = done));
  }, true);
  await expect(depth.recount()).rejects.toThrow('time-out');
  failing = false;
  const counting = depth.recount();
  depth.add(2);
  counted(40);
  await counting;
  expect(depth.current()).toBe(42);
});
