/** The projects in `client/examples`, as who copies one of them runs it: they receive, and they send. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import getPort from 'get-port';
import { expect, it } from 'vitest';
import { printed, ROOT } from '../support/built-packages.ts';
import { getJson } from '../support/requests.ts';
import runtimesPackage from './package.json' with { type: 'json' };
import { EXAMPLES, example, type PackedClient } from './packed-client.ts';
import { FOLDER, type RunningProgram, startProgram } from './runtimes.ts';

export const NEXT_EXAMPLE = 'receive-next.ts';
const MODULES = join(FOLDER, 'node_modules');
const QUIET = { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };

type Receives = (running: RunningProgram, prefix?: string, andThen?: () => Promise<void>) => Promise<void>;

export function exampleProjectsSuite(
  packed: () => PackedClient,
  serverUrl: () => string,
  receives: Receives,
): void {
  function copyProject(name: string): string {
    const folder = join(packed().folder, `project-${name}`);
    cpSync(join(EXAMPLES, name), folder, { recursive: true });
    return folder;
  }

  /** By `node` and the arguments that its start script has. */
  async function start(cwd: string, program: string[]): Promise<RunningProgram> {
    const port = await getPort({ host: '127.0.0.1' });
    const env = { ...QUIET, PORT: String(port), PLATFORM_URL: serverUrl() };
    return startProgram(process.execPath, program, { cwd, port, env });
  }

  /** It also takes over what a customer wrote, and says when that cannot be sent. */
  async function sends(running: RunningProgram, name: string): Promise<void> {
    const post = async (body: string) => {
      const headers = { 'Content-Type': 'application/json' };
      const url = `${running.origin}/customers/${encodeURIComponent('客户-2')}/messages`;
      return (await fetch(url, { method: 'POST', headers, body })).status;
    };
    expect(await post(JSON.stringify({ text: `来自 ${name}` }))).toBe(204);
    expect(await post('{}')).toBe(400);
    const { body } = await getJson(
      `${serverUrl()}/console/api/exchanges?user=${encodeURIComponent('客户-2')}`,
    );
    expect(body.exchanges.map(({ excerpt }: { excerpt: string }) => excerpt)).toContain(`来自 ${name}`);
  }

  async function works(running: RunningProgram, name: string): Promise<void> {
    await receives(running, '/kefu', () => sends(running, name));
  }

  it.each(['express', 'nest', 'next'])('%s, names the versions that are tested', (name) => {
    const read = (file: string) => JSON.parse(readFileSync(join(file, 'package.json'), 'utf8'));
    const { dependencies, devDependencies = {} } = read(join(EXAMPLES, name));
    const { '@staff-service/client': client, ...frameworks } = dependencies;
    expect(client).toBe(read(ROOT).version);
    expect(runtimesPackage.dependencies).toMatchObject(frameworks);
    expect(read(ROOT).devDependencies).toMatchObject(devDependencies);
  });

  it('express, receives and sends', async () => {
    await works(await start(copyProject('express'), ['app.js']), 'Express');
  });

  it('nest, compiled by its own settings, receives and sends', async () => {
    const folder = copyProject('nest');
    await printed(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder]);
    await works(await start(folder, ['dist/main.js']), 'Nest');
  });

  it(`next, receives and sends, and so does ${NEXT_EXAMPLE} beside it`, { timeout: 120_000 }, async () => {
    const folder = copyProject('next');
    const [, route] = /^\/\/ (\S+)\n/.exec(example(NEXT_EXAMPLE)) ?? [];
    const file = join(folder, route!.replace(/\.ts$/, '.js')); // for TypeScript next would install the compiler
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, example(NEXT_EXAMPLE));
    const config = `export default { turbopack: { root: ${JSON.stringify(FOLDER)} } };`;
    writeFileSync(join(folder, 'next.config.js'), config);
    const next = join(MODULES, 'next/dist/bin/next');
    await printed(process.execPath, [next, 'build'], {
      cwd: folder,
      env: { ...process.env, ...QUIET },
      timeout: 100_000,
    });
    const program = [next, 'start', '--hostname', '127.0.0.1'];
    await works(await start(folder, program), 'Next.js');
    await receives(await start(folder, program));
  });
}
