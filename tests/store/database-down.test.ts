import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { createDatabase, type RunningPostgres, startPostgres } from '../support/postgres.ts';
import { A, eventually, getJson, post, TEXT_TO_PLATFORM } from '../support/requests.ts';

let postgres: RunningPostgres;
let databaseUrl: string;
let server: LiveServer;
beforeAll(async () => {
  postgres = await startPostgres();
  databaseUrl = await createDatabase(postgres.url);
  server = await startLiveServer({ databaseUrl, demoAgent: true });
});
afterAll(async () => {
  await server.stop();
  await postgres.stop();
});

const delivered = async (user: string): Promise<unknown[]> =>
  (await getJson(`${server.url}/console/api/exchanges?user=${user}&verdict=delivered`)).body.exchanges;

it('a connection that is lost while it is used costs the message that was on it, and nothing else', async () => {
  const operators = new pg.Pool({ connectionString: databaseUrl });
  const holder = await operators.connect();
  await holder.query('begin; lock table inbound in access exclusive mode');
  // With a key it is a transaction, which has the connection still when that is found to be lost.
  const answer = post(server.url, A, TEXT_TO_PLATFORM, { headers: { 'Idempotency-Key': 'lost' } });
  const inserting = `pid from pg_stat_activity where wait_event_type = 'Lock' and query like 'insert into "inbound"%'`;
  await eventually(
    () => operators.query(`select ${inserting}`),
    ({ rowCount }) => rowCount === 1,
  );
  const { rowCount } = await operators.query(
    `select pg_terminate_backend(pid) from (select ${inserting}) one`,
  );
  expect(rowCount).toBe(1);
  expect((await answer).body.errcode).toBe(30004);
  await holder.query('rollback');
  holder.release();
  await operators.end();
  expect((await post(server.url, A, { ...TEXT_TO_PLATFORM, FromUserId: 'next' })).body.errcode).toBe(0);
  // All of it is written before the next test stops the database.
  expect(
    await eventually(
      () => delivered('next'),
      ({ length }) => length === 1,
    ),
  ).toHaveLength(1);
});

it('while the database is down, messages get 30004, the control API 503, and all goes on by itself afterwards', async () => {
  expect((await post(server.url, A, TEXT_TO_PLATFORM)).body.errcode).toBe(0);
  expect(
    await eventually(
      () => delivered('123'),
      (found) => found.length === 1,
    ),
  ).toHaveLength(1);
  await postgres.down();
  expect((await fetch(`${server.url}/readyz`)).status).toBe(503); // nothing was to be written yet
  const answers = await Promise.all(Array.from({ length: 20 }, () => post(server.url, A, TEXT_TO_PLATFORM)));
  expect(new Set(answers.map(({ status, body }) => `${status} ${body.errcode}`))).toEqual(
    new Set(['200 30004']),
  );
  const message = { appid: '1001', ToUserId: '1', MsgType: 'event' };
  expect((await post(server.url, '/console/api/messages', message, { query: '' })).status).toBe(503);
  expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  expect((await getJson(`${server.url}/console/api/exchanges`)).status).toBe(503);
  const figures = await (await fetch(`${server.url}/metrics`)).text();
  expect(figures).toMatch(
    /^staff_service_requests_total\{operation="receiveCustomerMessage",errcode="30004"\} 21$/m,
  );
  expect(figures).toMatch(/^staff_service_store_ready 0$/m);
  expect(figures).toMatch(/^staff_service_outbox_messages\{state="pending"\} 0$/m); // as it was

  await postgres.up();
  const ready = async () => (await fetch(`${server.url}/readyz`)).status;
  await expect.poll(ready).toBe(200);
  const codes = () =>
    post(server.url, A, { ...TEXT_TO_PLATFORM, FromUserId: 'after' }).then(({ body }) => body.errcode);
  expect(await eventually(codes, (errcode) => errcode === 0)).toBe(0);
  const found = await eventually(
    () => delivered('after'),
    ({ length }) => length > 0,
  );
  expect(found.length).toBeGreaterThan(0);
});
