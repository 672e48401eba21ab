/** What ships as `@staff-service/server`: built, packed, and installed into an empty folder without a registry. */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import serverPackage from '../../server/package.json' with { type: 'json' };
import { buildServer, packFolder, printed, ROOT, temporaryFolder } from '../support/built-packages.ts';
import { type Running, run, serve } from '../support/command.ts';
import { eventually, getJson, post } from '../support/requests.ts';

let temporary: Awaited<ReturnType<typeof temporaryFolder>>;
let dist: string;
/** Of the command, as npm has linked it. */
let bin: string;
let server: Running & { url: string };
let data: string;

beforeAll(async () => {
  temporary = await temporaryFolder();
  dist = await buildServer(join(temporary.folder, 'dist'));
  const tarball = await packFolder(dist, temporary.folder);
  const consumer = join(temporary.folder, 'consumer');
  mkdirSync(consumer);
  await printed('npm', ['install', tarball, '--offline', '--no-audit', '--no-fund'], { cwd: consumer });
  bin = join(consumer, 'node_modules/.bin/staff-service');
  data = join(temporary.folder, 'data');
  server = await serve(data, [], {}, bin);
});
afterAll(async () => {
  server?.process.kill('SIGTERM');
  await server?.finished;
  await temporary?.remove();
});

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
const text = (file: string) => readFileSync(join(dist, file), 'utf8');
const code = () => files(join(dist, 'lib')).filter((file) => file.endsWith('.js'));
/** The whole body is read: an answer that is left open breaks undici when the server closes it. */
const get = async (path: string) => {
  const response = await fetch(server.url + path);
  return { status: response.status, text: await response.text() };
};

describe('the package', () => {
  it('needs no other one, and has the command', () => {
    const manifest = JSON.parse(text('package.json'));
    const { private: _, dependencies: __, ...source } = serverPackage;
    expect(manifest).toEqual({ ...source, bin: { 'staff-service': './staff-service.js' } });
    expect(serverPackage).toMatchObject({ engines: { node: '>=22.18' }, license: 'MIT' });
  });

  it('imports nothing but Node and itself; pg does without what it looks for', async () => {
    const imported = new Set<string>();
    const bundle = await rolldown({
      input: code(),
      external: (name) => /^[^./]/.test(name) && imported.add(name) !== undefined,
    });
    await bundle.generate();
    await bundle.close();
    const required = code().flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/__require\("([^"]+)"\)/g)].map(([, name]) => name!),
    );
    expect(imported).toContain('node:sqlite');
    expect(required).toContain('net');
    const outside = [...imported, ...required].filter((name) => !isBuiltin(name));
    expect([...new Set(outside)].sort()).toEqual(['pg-cloudflare', 'pg-native']);
  });

  it('names the licence of everything that is inside', () => {
    const maps = files(join(dist, 'lib')).filter((file) => file.endsWith('.map'));
    const sources = maps.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')).sources as string[]);
    expect(sources).toContain('staff-service:///server/server.ts');
    expect(
      sources.filter(
        (source) => !/^staff-service:\/\/\/(client|generated|server|node_modules)\//.test(source),
      ),
    ).toEqual([]);
    const installed = sources.flatMap(
      (source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? [],
    );
    const listed = [...text('THIRD-PARTY.txt').matchAll(/^=+\n(\S+)@[\d.]+ \(\S/gm)].map(([, name]) => name!);
    expect(new Set(installed).size).toBeGreaterThan(50);
    expect([...new Set(installed)].filter((name) => !listed.includes(name))).toEqual([]);
    expect(listed).toContain('preact'); // of the console's page
    const { components, metadata } = JSON.parse(text('sbom.cdx.json'));
    const names = components.map((one: { purl: string }) =>
      decodeURIComponent(one.purl).replace(/^pkg:npm\/|@[^@]*$/g, ''),
    );
    expect(names).toEqual(listed);
    expect(metadata.component.purl).toBe(`pkg:npm/%40staff-service/server@${serverPackage.version}`);
  });

  it('has the same bytes wherever it is built, and nothing of this machine', async () => {
    const again = await buildServer(join(temporary.folder, 'another/and/deeper'));
    const contents = (folder: string) =>
      Object.fromEntries(files(folder).map((file) => [file.slice(folder.length), readFileSync(file)]));
    expect(contents(again)).toEqual(contents(dist));
    for (const [file, content] of Object.entries(contents(dist)))
      expect(content.includes(ROOT), file).toBe(false);
  });
});

describe('installed where nothing else is', () => {
  it('says its version', async () => {
    expect(await run(['--version'], {}, bin)).toMatchObject({
      code: 0,
      stdout: `${serverPackage.version}\n`,
    });
  });

  it('takes a message from its own command line', async () => {
    const credentials = ['--appid', '1001', '--secret', 'abcdef'];
    const sent = await run(
      ['send', 'platform', ...credentials, '--url', server.url, '--user', '1', '--text', '你好'],
      {},
      bin,
    );
    expect(sent).toMatchObject({ code: 0, stderr: '' });
    const { body } = await getJson(`${server.url}/console/api/exchanges`);
    expect(JSON.stringify(body)).toContain('你好');
  });

  it.each(['/docs/zh', '/docs/en', '/docs/reference.html', '/openapi.yaml', '/openapi.json', '/readyz'])(
    '%s answers',
    async (path) => {
      expect(await get(path)).toMatchObject({ status: 200 });
    },
  );

  it('serves the console with all that its page names', async () => {
    const { text: page } = await get('/console');
    const assets = [...page.matchAll(/(?:src|href)="(\/console\/assets\/[^"]+)"/g)].map(([, path]) => path!);
    expect(assets.length).toBeGreaterThan(1);
    for (const path of assets) expect(await get(path), path).toMatchObject({ status: 200 });
  });

  it('runs the conformance suite from the console, in a process of its own', async () => {
    const runs = `${server.url}/console/api/conformance-runs`;
    const plan = { target: 'platform', baseUrl: server.url, appid: '1001', profile: 'compat' };
    const { status, body } = await post(server.url, '/console/api/conformance-runs', plan, { query: '' });
    expect(status).toBe(202);
    const ended = await eventually(
      () => getJson(`${runs}/${(body as unknown as { id: string }).id}`),
      ({ body }) => body.state !== 'running',
    );
    expect(ended.body).toMatchObject({ state: 'passed', failed: 0, problem: null });
  });

  it('copies the database on its thread', async () => {
    const copy = join(temporary.folder, 'copy.db');
    expect(await run(['backup', copy, '--data', data], {}, bin)).toMatchObject({ code: 0 });
    expect(readFileSync(copy).subarray(0, 15).toString()).toBe('SQLite format 3');
  });

  it('has the files that it names, and the thread among them that checkpoints the database', async () => {
    const named = Object.values<string>(await import(join(dist, 'lib/shared-installed-files.js')));
    expect(named).toHaveLength(4);
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
    const program = named.find((file) => file.endsWith('checkpoint-thread.js'))!;
    const thread = new Worker(program, { workerData: join(data, 'staff-service.db') });
    const answer = new Promise((done, fail) => thread.once('message', done).once('error', fail));
    thread.postMessage('checkpoint');
    expect(await answer).toBeUndefined();
    await thread.terminate();
  });

  it('warned of nothing, and stops when told', async () => {
    server.process.kill('SIGTERM');
    const { code, stdout } = await server.finished;
    const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
    const worse = lines
      .map((line) => JSON.parse(line))
      .filter(({ level, errcode }) => level >= 40 && errcode === undefined);
    expect({ code, worse }).toEqual({ code: 0, worse: [] });
  });
});
