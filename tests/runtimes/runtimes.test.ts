/** The client as it ships, packed and installed, on the runtimes and in the frameworks that its README names. */
import type { ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createAppClient, createPlatformClient } from '@staff-service/client/node';
import getPort from 'get-port';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/built-packages.ts';
import { serve } from '../support/command.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { DEMO, getJson } from '../support/requests.ts';
import { brokenConnectionSuite } from './broken-connections.ts';
import { consumerSuite } from './consumer-suite.ts';
import { exampleProjectsSuite, NEXT_EXAMPLE } from './example-projects.ts';
import { jestSuite } from './jest-suite.ts';
import { example, exampleFiles, PackedClient } from './packed-client.ts';
import { installRuntimes, type RunningProgram, type RuntimeName, runArguments } from './runtimes.ts';
import { serverPackageSuite } from './server-package-suite.ts';

const SETUP_MS = 300_000;
const SENDERS = ['send.ts', 'send-to-customer.ts', 'idempotent.ts', 'observe.ts', 'errors.ts', 'diagnose.ts'];
const NODE_SERVERS = ['receive-node-http.ts', 'receive-express.ts', 'receive-koa.ts'];
const FETCH_SERVERS = ['receive-fetch.ts', 'receive-hono.ts', 'on-refused.ts'];
const PLATFORM = 'refuse.ts';

const programs = installRuntimes();
const skipped = (name: RuntimeName) => (programs.has(name) ? '' : ' (skipped: npm has none that runs here)');

let packed: PackedClient;
let server: LiveServer;

beforeAll(async () => {
  packed = await PackedClient.install(programs);
  server = await startLiveServer();
}, SETUP_MS);
afterAll(async () => {
  await server?.stop();
  await packed?.remove();
});

it('every example has at most 15 lines, and is run below', () => {
  const long = exampleFiles().filter((file) => example(file).trimEnd().split('\n').length > 15);
  expect(long).toEqual([]);
  const run = [...SENDERS, ...NODE_SERVERS, ...FETCH_SERVERS, PLATFORM, NEXT_EXAMPLE];
  expect(run.toSorted()).toEqual(exampleFiles());
});

describe('a consumer in TypeScript', () =>
  consumerSuite(
    () => packed,
    programs,
    () => server.url,
  ));

describe('a connection that breaks doubles nothing and shows no signature', () =>
  brokenConnectionSuite(() => packed, programs));

describe('the server’s package', () => serverPackageSuite(programs));

describe.each(['node 20', 'node 22', 'node 24', 'bun', 'deno'] as const)('on %s', (name) => {
  describe.skipIf(!programs.has(name))(`programs${skipped(name)}`, () => {
    it.each(SENDERS.slice(0, 2))('%s sends a message that is accepted', async (file) => {
      const content = `${basename(file)} on ${name}`;
      await run(name, file, (code) => code.replace(/(?<=Content: ')[^']+/, content));
      expect(await acceptedContents()).toContain(content);
    });

    it('observe.ts watches a call, and sees no signature', async () => {
      const path = '/api/v1/1001/staffService/message';
      expect(await run(name, 'observe.ts')).toMatch(
        new RegExp(`^${server.url}${path} 1 \\d+ 0 undefined\\n$`),
      );
    });

    it('errors.ts prints what its comments say', async () => {
      const [first, second] = (await run(name, 'errors.ts')).split('\n');
      expect(first).toBe(/\/\/ (refused.*)/.exec(example('errors.ts'))?.[1]);
      expect(second).toMatch(/30003.*(密钥.*secret)/);
    });

    it('diagnose.ts names the mistake', async () => {
      expect(await run(name, 'diagnose.ts')).toMatch(/^wrongOrder .*\nstale .*\n$/);
    });

    it('idempotent.ts, run twice, is processed once', async () => {
      const content = `once on ${name}`;
      const change = (code: string) =>
        code.replace(/(?<=Content: ')[^']+/, content).replace('order-', `${name}-`);
      for (let times = 0; times < 2; times += 1) await run(name, 'idempotent.ts', change);
      expect((await acceptedContents()).filter((one) => one === content)).toHaveLength(1);
    });

    it.each(NODE_SERVERS)('%s receives', async (file) => {
      const port = await getPort({ host: '127.0.0.1' });
      const program = packed.written(file, name, (code) => once(code, '3000', String(port)));
      await receives(await packed.start(name, runArguments(name, program), port));
    });
  });
});

describe.each(['node 20', 'node 22', 'node 24', 'bun', 'deno', 'workerd'] as const)(
  'a fetch handler on %s',
  (name) => {
    describe.skipIf(!programs.has(name))(`programs${skipped(name)}`, () => {
      it.each(FETCH_SERVERS)('%s receives', async (file) => {
        await receives(await packed.serve(name, packed.written(file, name)));
      });

      it('refuse.ts serves endpoint A, and refuses on purpose', async () => {
        const running = await packed.serve(name, packed.written(PLATFORM, name));
        await stoppedAfter(running, async () => {
          const client = createPlatformClient({ baseUrl: running.origin, ...DEMO, retries: 0 });
          await client.receiveCustomerMessage({ FromUserId: '客户-1', MsgType: 'text', Content: '你好' });
          const refused = client.receiveCustomerMessage({ FromUserId: 'blocked', MsgType: 'event' });
          await expect(refused).rejects.toMatchObject({ errcode: 40001 });
          const unknown = createPlatformClient({
            baseUrl: running.origin,
            appid: '9',
            secret: 'x',
            retries: 0,
          });
          const call = unknown.receiveCustomerMessage({ FromUserId: '1', MsgType: 'event' });
          await expect(call).rejects.toMatchObject({ errcode: 30002 });
          expect(running.output()).toContain('1001 客户-1 你好');
        });
      });
    });
  },
);

it.skipIf(!programs.has('workerd'))(
  `the portable client sends from workerd${skipped('workerd')}`,
  async () => {
    const file = join(packed.folder, 'forward.ts');
    const receiving = example('receive-fetch.ts').replace(/onMessage: .*/, 'onMessage: forward,');
    const [imported, created] = example('send.ts')
      .replaceAll('http://127.0.0.1:8080', server.url)
      .split('const accepted');
    const forward = `const forward = () =>
    platform.receiveCustomerMessage({ FromUserId: '123', MsgType: 'text', Content: '从 workerd 发送' });\n`;
    expect(created).toContain('receiveCustomerMessage');
    writeFileSync(file, `${imported}${forward}${receiving}`);
    const running = await packed.serve('workerd', file);
    await stoppedAfter(running, async () => {
      const app = createAppClient({ baseUrl: running.origin, ...DEMO, retries: 0 });
      await app.sendMessageToCustomer({ ToUserId: '123', MsgType: 'event' });
      expect(await acceptedContents()).toContain('从 workerd 发送');
    });
  },
);

describe('a consumer in CommonJS', () => jestSuite(() => packed, programs));

describe('an example project, on the installed tarball,', () =>
  exampleProjectsSuite(
    () => packed,
    () => server.url,
    receives,
  ));

it('a stranger with the README: what send.ts sends comes back to the Express app', async () => {
  const [, config] =
    /```json\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'client/README.md'), 'utf8')) ?? [];
  const port = await getPort({ host: '127.0.0.1' });
  const file = join(packed.folder, 'staff-service.json');
  writeFileSync(file, once(config!, '3000', String(port)));
  const express = packed.written('receive-express.ts', 'node 24', (code) => once(code, '3000', String(port)));
  const app = await packed.start('node 24', [express], port);
  await stoppedAfter(app, async () => {
    const reference = await serve(join(packed.folder, 'data'), ['--config', file]);
    try {
      const send = packed.written('send.ts', 'node 24', (code) =>
        once(code, 'http://127.0.0.1:8080', reference.url),
      );
      await packed.run('node 24', send);
      await expect.poll(() => app.output()).toMatch(/^123 .+\n$/);
    } finally {
      await ended(reference.process);
    }
  });
});

/** What the example prints, talking to this test's server. */
function run(runtime: RuntimeName, file: string, change = (code: string) => code): Promise<string> {
  const pointed = (code: string) => change(code).replaceAll('http://127.0.0.1:8080', server.url);
  return packed.run(runtime, packed.written(file, runtime, pointed));
}

function once(code: string, what: string, by: string): string {
  expect(code.split(what)).toHaveLength(2);
  return code.replace(what, by);
}

/** It accepts a message and hands it over once, and refuses a wrong secret. */
async function receives(
  running: RunningProgram,
  prefix = '/qmtapi',
  andThen = async () => {},
): Promise<void> {
  await stoppedAfter(running, async () => {
    const baseUrl = `${running.origin}${prefix}`;
    const message = { ToUserId: '客户-1', MsgType: 'text', Content: '您好🙏' } as const;
    const app = createAppClient({ baseUrl, ...DEMO, retries: 0 });
    await app.sendMessageToCustomer(message, { idempotencyKey: 'key-1' });
    await app.sendMessageToCustomer(message, { idempotencyKey: 'key-1' });
    const stranger = createAppClient({ baseUrl, appid: DEMO.appid, secret: 'wrong', retries: 0 });
    await expect(stranger.sendMessageToCustomer(message)).rejects.toMatchObject({ errcode: 30003 });
    expect(running.output().split('客户-1 您好🙏')).toHaveLength(2);
    await andThen();
  });
}

async function stoppedAfter(running: RunningProgram, attempt: () => Promise<void>): Promise<void> {
  try {
    await attempt();
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${running.output()}`, { cause: error });
  } finally {
    await running.stop();
  }
}

async function ended(child: ChildProcess): Promise<void> {
  const exited = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await exited;
}

async function acceptedContents(): Promise<(string | null)[]> {
  const { body } = await getJson(`${server.url}/console/api/exchanges?verdict=accepted`);
  return body.exchanges.map(({ excerpt }: { excerpt: string | null }) => excerpt);
}
