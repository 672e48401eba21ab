import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, connect as dial, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { postgresEngine } from '../../server/store/postgres/postgres-engine.ts';
import { Store } from '../../server/store/store.ts';
import { serve as serveOn, start } from '../support/command.ts';
import { log, message, received, storedInbound } from '../support/engines.ts';
import { ACCEPTED, startPeer } from '../support/peer.ts';
import { createDatabase, type RunningPostgres, startPostgres } from '../support/postgres.ts';
import { A, post, STRONG_SECRETS, TEXT_TO_PLATFORM } from '../support/requests.ts';

let postgres: RunningPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

const serve = (url: string, environment: Record<string, string> = {}) =>
  start(['serve', '--port', '0'], { DATABASE_URL: url, ...environment });

it('a server whose database is not up yet says so, waits, and goes on when it is', async () => {
  const url = await createDatabase(postgres.url);
  await postgres.down();
  const server = serve(url);
  const output = () => server.output().stdout;
  await expect.poll(output).toContain('waiting for it');
  expect(output()).toContain('ECONNREFUSED');
  expect(output()).not.toContain('postgres:postgres@');
  await postgres.up();
  await expect.poll(output).toContain('listening');
  server.process.kill('SIGTERM');
  expect(await server.finished).toMatchObject({ code: 0 });
});

it.each(['0', '1'])('it waits no longer than DATABASE_WAIT: %s s', async (seconds) => {
  const url = `postgres://u:hidden@127.0.0.1:${await getPort({ host: '127.0.0.1' })}/d`;
  const { code, stderr } = await serve(url, { DATABASE_WAIT: seconds }).finished;
  expect(code).toBe(1);
  expect(stderr).toMatch(/^DATABASE_URL: .*ECONNREFUSED/);
  expect(stderr).not.toContain('hidden');
});

it.each(['-1', '1.5', 'x', '3601'])('DATABASE_WAIT=%s is refused', async (seconds) => {
  expect(await serve('postgres://127.0.0.1:1/d', { DATABASE_WAIT: seconds }).finished).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('DATABASE_WAIT'),
  });
});

it.each([
  [
    'a wrong password',
    (url: string) => url.replace(':postgres@', ':wrong@'),
    'password authentication failed',
  ],
  ['an unknown user', (url: string) => url.replace('//postgres:', '//nobody:'), 'authentication failed'],
  [
    'an unknown database',
    (url: string) => url.replace(/postgres$/, 'nowhere'),
    'database "nowhere" does not exist',
  ],
])('%s ends the start at once, by name', async (_name, change, says) => {
  const { code, stdout, stderr } = await serve(change(postgres.url)).finished;
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(says);
});

it.each(['LATIN1', 'EUC_CN', 'SQL_ASCII'])('a database in %s is refused, by name', async (encoding) => {
  const name = `in_${encoding.toLowerCase()}`;
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  await client.query(`create database ${name} encoding '${encoding}' locale 'C' template template0`);
  await client.end();
  const { code, stdout, stderr } = await serve(postgres.url.replace(/postgres$/, name)).finished;
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(encoding);
  expect(stderr).toContain('UTF8');
});

it('a pooler without the documented line is refused, with the line to add', async () => {
  const pooler = await startPooler(postgres.port, [
    'statement_timeout',
    'idle_in_transaction_session_timeout',
  ]);
  const { code, stdout, stderr } = await serve(pooler.url('postgres')).finished;
  pooler.stop();
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('ignore_startup_parameters = idle_in_transaction_session_timeout');
});

// What follows waits for time-outs, each on a database of its own.
it.concurrent('behind a pooler with the documented line, a query that times out takes no other down', async () => {
  const url = new URL(await createDatabase(postgres.url));
  const pooler = await startPooler(postgres.port, ['statement_timeout']);
  const store = await Store.open(postgresEngine(pooler.url(url.pathname.slice(1)), log));
  await lockInbound(url.href, async () => {
    await expect(store.journal.receive(received('locked'))).rejects.toThrow('timeout');
    for (let user = 0; user < 10; user += 1) await store.lanes.enqueue(message(`${user}`));
  });
  expect(await store.journal.receive(received('free'))).toBe('stored');
  await store.close();
  pooler.stop();
});

it.concurrent('while a table is locked, only what needs it fails, and the server keeps waiting for no lock', async () => {
  const url = await createDatabase(postgres.url);
  const store = await Store.open(postgresEngine(url, log));
  await lockInbound(url, async (client) => {
    const receive = async () => {
      await expect(store.journal.receive(received('locked'))).rejects.toThrow(/timeout/);
    };
    await Promise.all([receive(), storedInbound(store, { limit: 1 }).catch(() => {})]);
    for (let user = 0; user < 10; user += 1) await store.lanes.enqueue(message(`${user}`));
    const WAITING =
      "select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
    await expect.poll(async () => (await client.query(WAITING)).rowCount).toBe(0);
  });
  expect(await store.journal.receive(received('free'))).toBe('stored');
  await store.close();
});

it.concurrent('a database that does not answer does not keep the process from its end', async () => {
  const { server, pooler } = await serveThroughPooler();
  expect((await post(server.url, A, TEXT_TO_PLATFORM)).body.errcode).toBe(0);
  pooler.freeze();
  server.process.kill('SIGTERM');
  const { code, stdout } = await server.finished;
  pooler.stop();
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('"stopped"') });
}, 30_000);

it.concurrent('nor does it when what became of a delivery cannot be written', async () => {
  let answer = () => {};
  const peer = await startPeer((response) => (answer = () => ACCEPTED(response, response.req)));
  const config = join(mkdtempSync(join(tmpdir(), 'staff-service-stop-')), 'config.json');
  const app = { appid: '1001', secrets: STRONG_SECRETS.slice(0, 1), callbackUrl: peer.url };
  writeFileSync(config, JSON.stringify({ apps: [app], allowCallbackNetworks: ['127.0.0.0/8'] }));
  const { server, pooler } = await serveThroughPooler(['--config', config]);
  const body = { appid: '1001', ToUserId: '1', MsgType: 'event' };
  expect((await post(server.url, '/console/api/messages', body, { query: '' })).status).toBe(202);
  await expect.poll(() => peer.requests.length).toBeGreaterThan(0);
  pooler.freeze();
  server.process.kill('SIGTERM');
  setTimeout(() => answer(), 8_500);
  const { code, stdout } = await server.finished;
  pooler.stop();
  await peer.stop();
  expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringContaining('could not stop cleanly') });
}, 30_000);

async function serveThroughPooler(args: string[] = []) {
  const pooler = await startPooler(postgres.port, []);
  const url = pooler.url(new URL(await createDatabase(postgres.url)).pathname.slice(1));
  return { pooler, server: await serveOn('unused', args, { DATABASE_URL: url }) };
}

async function lockInbound(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('begin; lock table inbound in access exclusive mode');
  await work(client);
  await client.query('rollback');
  await client.end();
}

/** What pgbouncer does with a connection's parameters that its configuration does not name; else bytes pass through. */
async function startPooler(port: number, refused: string[]) {
  const sockets = new Set<Socket>();
  let isFrozen = false;
  const server = createServer({ allowHalfOpen: true }, (client) => {
    sockets.add(client.on('error', () => {}));
    if (isFrozen) return void client.resume();
    client.once('data', (startup) => {
      const parameter = refused.find((name) => startup.includes(`\0${name}\0`));
      if (parameter !== undefined) {
        const fields = `SFATAL\0C08P01\0Munsupported startup parameter: ${parameter}\0\0`;
        const head = Buffer.alloc(5, 'E');
        head.writeInt32BE(4 + fields.length, 1);
        client.end(Buffer.concat([head, Buffer.from(fields)]));
        return;
      }
      const upstream = dial(port, '127.0.0.1').on('error', () => client.destroy());
      sockets.add(upstream);
      upstream.write(startup);
      client.pipe(upstream).pipe(client);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port: own } = server.address() as { port: number };
  return {
    url: (database: string) => `postgres://postgres:postgres@127.0.0.1:${own}/${database}`,
    /** From now on it accepts and never answers; nor does it close its half. */
    freeze() {
      isFrozen = true;
      for (const socket of sockets) socket.unpipe().resume();
    },
    stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
