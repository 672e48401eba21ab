import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LiveServer, startLiveServer } from './support/live-server.ts';
import { createDatabase, type RunningPostgres, startPostgres } from './support/postgres.ts';
import { A, getJson, post, TEXT_TO_PLATFORM } from './support/requests.ts';

let postgres: RunningPostgres;
let server: LiveServer;
beforeAll(async () => {
  postgres = await startPostgres();
  server = await startLiveServer({ databaseUrl: await createDatabase(postgres.url), demoAgent: true });
});
afterAll(async () => {
  await server.stop();
  await postgres.stop();
});

it('while the database is down, messages get 30004, the control API 503, and all goes on by itself afterwards', async () => {
  expect((await post(server.url, A, TEXT_TO_PLATFORM)).body.errcode).toBe(0);
  await postgres.down();
  const answers = await Promise.all(Array.from({ length: 20 }, () => post(server.url, A, TEXT_TO_PLATFORM)));
  expect(new Set(answers.map(({ status, body }) => `${status} ${body.errcode}`))).toEqual(
    new Set(['200 30004']),
  );
  const message = { appid: '1001', ToUserId: '1', MsgType: 'event' };
  expect((await post(server.url, '/console/api/messages', message, { query: '' })).status).toBe(503);
  expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  expect((await getJson(`${server.url}/console/api/exchanges`)).status).toBe(503);

  await postgres.up();
  const ready = async () => (await fetch(`${server.url}/readyz`)).status;
  await expect.poll(ready).toBe(200);
  const codes = () =>
    post(server.url, A, { ...TEXT_TO_PLATFORM, FromUserId: 'after' }).then(({ body }) => body.errcode);
  await expect.poll(codes).toBe(0);
  const delivered = async () =>
    (await getJson(`${server.url}/console/api/exchanges?user=after&verdict=delivered`)).body.exchanges.length;
  await expect.poll(delivered).toBeGreaterThan(0);
});
