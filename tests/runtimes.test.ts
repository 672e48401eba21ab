/** The client as it ships, packed and installed, on the runtimes and in the frameworks that its README names. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createAppClient } from '@staff-service/client/node';
import { build } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../scripts/bench/free-port.ts';
import { buildClient, packClient, printed, ROOT, temporaryFolder } from './built-client.ts';
import { type LiveServer, startLiveServer } from './live-server.ts';
import { DEMO, getJson } from './requests.ts';
import {
  FOLDER,
  installRuntimes,
  type RunningProgram,
  type RuntimeName,
  runArguments,
  startProgram,
} from './runtimes/runtimes.ts';

const EXAMPLES = join(ROOT, 'client/examples');
const INSTALL_MS = 300_000;
const programs = installRuntimes();
const absent = (name: RuntimeName) =>
  programs.has(name) ? '' : ' (skipped: npm has no program for this platform)';

let temporary: Awaited<ReturnType<typeof temporaryFolder>>;
/** An empty folder, but for the tarball's installation. */
let consumer: string;
/** Sees the installed client first, then the frameworks in `tests/runtimes`. */
let folder: string;
let server: LiveServer;

beforeAll(async () => {
  temporary = await temporaryFolder();
  const dist = await buildClient(join(temporary.folder, 'dist'));
  const tarball = await packClient(dist, temporary.folder);
  consumer = join(temporary.folder, 'consumer');
  mkdirSync(consumer);
  writeFileSync(join(consumer, 'package.json'), '{ "type": "module" }');
  await printed('npm', ['install', tarball, '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: consumer,
  });
  folder = mkdtempSync(join(FOLDER, 'run-'));
  cpSync(join(consumer, 'node_modules'), join(folder, 'node_modules'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  server = await startLiveServer();
}, INSTALL_MS);

afterAll(async () => {
  await server?.stop();
  await temporary?.remove();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

it('the examples are at most 15 lines, and all of them are run below', () => {
  const lines = readdirSync(EXAMPLES).map((file) => [file, example(file).trimEnd().split('\n').length]);
  expect(lines.filter(([, count]) => Number(count) > 15)).toEqual([]);
  expect(readdirSync(EXAMPLES).sort()).toEqual([...NODE_SERVERS, ...FETCH_SERVERS, ...SENDERS, NEXT].sort());
});

const SENDERS = ['send.ts', 'send-to-customer.ts'];
const NODE_SERVERS = ['receive-node-http.ts', 'receive-express.ts', 'receive-koa.ts'];
const FETCH_SERVERS = ['receive-fetch.ts', 'receive-hono.ts'];
const NEXT = 'receive-next.ts';

describe('a consumer in TypeScript, its libraries checked too', () => {
  const compilers = { 'TypeScript 5.9': 'typescript/lib/tsc.js', 'TypeScript 7': 'typescript7/bin/tsc' };

  beforeAll(async () => {
    cpSync(join(FOLDER, 'consumer'), consumer, { recursive: true });
    cpSync(join(ROOT, 'node_modules/@types/node'), join(consumer, 'node_modules/@types/node'), {
      recursive: true,
    });
    cpSync(join(ROOT, 'node_modules/undici-types'), join(consumer, 'node_modules/undici-types'), {
      recursive: true,
    });
  });

  describe.each(Object.entries(compilers))('%s', (name, compiler) => {
    const out = name.replaceAll(' ', '-');
    const compile = (files: string[], options: object) => {
      const tsconfig = join(consumer, `${out}.json`);
      const compilerOptions = { strict: true, module: 'nodenext', target: 'es2022', ...options };
      writeFileSync(tsconfig, JSON.stringify({ compilerOptions, files }));
      return printed(process.execPath, [join(ROOT, 'node_modules', compiler), '-p', tsconfig]);
    };

    it('compiles the portable entry without the types of Node', async () => {
      const lib = ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'];
      expect(await compile(['portable.ts'], { lib, types: [], noEmit: true })).toBe('');
    });

    it('compiles both entries with the types of Node', async () => {
      const options = { lib: ['es2023'], types: ['node'], exactOptionalPropertyTypes: true, outDir: out };
      expect(await compile(['node.ts', 'common.cts'], options)).toBe('');
    });

    it.each(['node 20', 'node 22', 'node 24'] as const)('runs on %s, require() included', async (runtime) => {
      const env = { ...process.env, STAFF_SERVICE_URL: server.url, NODE_NO_WARNINGS: '1' };
      const run = (file: string) =>
        printed(programs.get(runtime)!, [join(out, file)], { cwd: consumer, env });
      expect(await run('node.js')).toBe('0 1 refused 30003 event.CLICK.RG true\n0 over HTTP true\n');
      expect(await run('common.cjs')).toBe('0 0\n');
    });
  });
});

describe.each(['node 20', 'node 22', 'node 24', 'bun', 'deno'] as const)('on %s', (name) => {
  describe.skipIf(!programs.has(name))(`programs${absent(name)}`, () => {
    const run = (file: string) => printed(programs.get(name)!, runArguments(name, file), { cwd: folder });

    it.each(SENDERS)('%s sends a message that is accepted', async (file) => {
      const content = `${basename(file)} on ${name}`;
      await run(written(file, name, (code) => code.replace(/(?<=Content: ')[^']+/, content)));
      expect(await acceptedContents()).toContain(content);
    });

    it.each(NODE_SERVERS)('%s receives', async (file) => {
      const port = await freePort();
      const program = written(file, name, (code) => once(code, '3000', String(port)));
      await receives(await start(name, runArguments(name, program), port));
    });
  });
});

describe.each(FETCH_SERVERS)('%s, a fetch handler, receives', (file) => {
  it.skipIf(!programs.has('bun'))(`on bun${absent('bun')}`, async () => {
    const port = await freePort();
    await receives(await start('bun', [written(file, 'bun')], port, { PORT: String(port) }));
  });

  it.skipIf(!programs.has('deno'))(`on deno${absent('deno')}`, async () => {
    const port = await freePort();
    const serve = [
      'serve',
      '--quiet',
      '--no-prompt',
      '--allow-read',
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
    ];
    await receives(await start('deno', [...serve, written(file, 'deno')], port));
  });

  it('on node through @hono/node-server', async () => {
    const port = await freePort();
    const program = join(folder, `serve-${file}`);
    const code = `import { serve } from '@hono/node-server';\nimport app from '${written(file, 'node 24')}';\nserve({ fetch: app.fetch, port: ${port} });\n`;
    writeFileSync(program, code);
    await receives(await start('node 24', [program], port));
  });

  it.skipIf(!programs.has('workerd'))(`on workerd, the edge runtime${absent('workerd')}`, async () => {
    await receives(await startWorker(written(file, 'workerd')));
  });
});

it.skipIf(!programs.has('workerd'))(`send.ts's client sends from workerd${absent('workerd')}`, async () => {
  const file = join(folder, 'forward.ts');
  const platform = `{ baseUrl: '${server.url}', appid: '1001', secret: 'abcdef' }`;
  writeFileSync(
    file,
    `import { createPlatformClient, createReceiver } from '@staff-service/client';
     const platform = createPlatformClient(${platform});
     export default {
       fetch: createReceiver({
         endpoint: 'app',
         apps: [{ appid: '1001', secrets: ['abcdef'] }],
         onMessage: async ({ ToUserId, Content }) => {
           await platform.receiveCustomerMessage({ FromUserId: ToUserId, MsgType: 'text', Content: Content ?? '' });
         },
       }),
     };`,
  );
  const running = await startWorker(file);
  try {
    const app = createAppClient({ baseUrl: running.origin, ...DEMO, retries: 0 });
    await app.sendMessageToCustomer({ ToUserId: '123', MsgType: 'text', Content: '从 workerd 转发' });
    expect(await acceptedContents()).toContain('从 workerd 转发');
  } finally {
    await running.stop();
  }
});

it(`${NEXT} receives, built and served by next`, { timeout: 120_000 }, async () => {
  const app = join(folder, 'next');
  const [, route] = /^\/\/ (\S+)\n/.exec(example(NEXT)) ?? [];
  const file = join(app, route!.replace(/\.ts$/, '.js')); // for TypeScript next would install the compiler
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, example(NEXT));
  writeFileSync(
    join(app, 'next.config.js'),
    `export default { turbopack: { root: ${JSON.stringify(FOLDER)} } };`,
  );
  const next = join(FOLDER, 'node_modules/next/dist/bin/next');
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  await printed(process.execPath, [next, 'build'], { cwd: app, env, timeout: 100_000 });
  const port = await freePort();
  const serve = [next, 'start', '--hostname', '127.0.0.1', '--port', String(port)];
  await receives(
    await startProgram(process.execPath, serve, { cwd: app, port, env: { NODE_ENV: 'production' } }),
  );
});

function example(file: string): string {
  return readFileSync(join(EXAMPLES, file), 'utf8');
}

/** The example as a user saves it, talking to this test's server. JavaScript where the runtime strips no types. */
function written(file: string, runtime: RuntimeName, change = (code: string) => code): string {
  const strips = !['node 20', 'node 22'].includes(runtime);
  const path = join(folder, `${runtime.replace(' ', '')}-${strips ? file : file.replace(/\.ts$/, '.mjs')}`);
  writeFileSync(path, change(example(file)).replaceAll('http://127.0.0.1:8080', server.url));
  return path;
}

function once(code: string, what: string, by: string): string {
  expect(code.split(what)).toHaveLength(2);
  return code.replace(what, by);
}

function start(runtime: RuntimeName, args: string[], port: number, env = {}): Promise<RunningProgram> {
  return startProgram(programs.get(runtime)!, args, { cwd: folder, port, env });
}

/** Bundled to one file, as the tools for edge runtimes do. */
async function startWorker(file: string): Promise<RunningProgram> {
  const port = await freePort();
  const worker = `${file}.js`;
  await build({ input: file, output: { file: worker }, logLevel: 'silent' });
  const config = join(folder, `${basename(file)}.capnp`);
  writeFileSync(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
     const config :Workerd.Config = (
       services = [
         (name = "main", worker = .worker),
         (name = "internet", network = (allow = ["private", "public"])),
       ],
       sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
     );
     const worker :Workerd.Worker = (
       modules = [(name = "worker", esModule = embed "${basename(worker)}")],
       compatibilityDate = "2026-11-01",
     );`,
  );
  return start('workerd', ['serve', config], port);
}

/** It accepts a message and hands it over once, refuses a wrong secret and a broken message; then it is stopped. */
async function receives(running: RunningProgram): Promise<void> {
  try {
    const baseUrl = `${running.origin}/qmtapi`;
    const message = { ToUserId: '客户-1', MsgType: 'text', Content: '您好🙏' } as const;
    const app = createAppClient({ baseUrl, ...DEMO, retries: 0 });
    await app.sendMessageToCustomer(message, { idempotencyKey: 'key-1' });
    await app.sendMessageToCustomer(message, { idempotencyKey: 'key-1' });
    const stranger = createAppClient({ baseUrl, appid: DEMO.appid, secret: 'wrong', retries: 0 });
    await expect(stranger.sendMessageToCustomer(message)).rejects.toMatchObject({ errcode: 30003 });
    expect(running.output().split('客户-1 您好🙏')).toHaveLength(2);
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${running.output()}`, { cause: error });
  } finally {
    await running.stop();
  }
}

async function acceptedContents(): Promise<(string | null)[]> {
  const { body } = await getJson(`${server.url}/console/api/exchanges?verdict=accepted`);
  return body.exchanges.map(({ excerpt }: { excerpt: string | null }) => excerpt);
}
