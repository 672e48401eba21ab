import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { endWithTests } from '../support/child-processes.ts';
import { A, getJson, post } from '../support/requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'staff-service-full-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hasPrlimit = spawnSync('prlimit', ['--version']).status === 0;
const CLI = resolve(import.meta.dirname, '../../server/cli.ts');

// A file-size limit of the system, which needs no root: for the writer it is a full disk.
it.skipIf(!hasPrlimit)(
  'a full disk is 30004, loses nothing that was accepted, and is over once there is room (needs prlimit)',
  async () => {
    const script = `trap '' XFSZ; ulimit -S -f 600; exec "$0" "$1" serve --port 0 --data "$2"`;
    const env = { PATH: process.env.PATH, NODE_COMPILE_CACHE: '' };
    const child = endWithTests(spawn('sh', ['-c', script, process.execPath, CLI, folder], { env }));
    let log = '';
    child.stdout.on('data', (chunk) => (log += chunk));
    child.stderr.on('data', (chunk) => (log += chunk));
    await expect.poll(() => log).toContain('listening');
    const origin = `http://127.0.0.1:${/"port":(\d+)/.exec(log)?.[1]}`;

    const accepted: string[] = [];
    const send = async () => {
      const content = `${accepted.length} ${'汉'.repeat(3000)}`;
      const { status, body } = await post(origin, A, {
        FromUserId: 'full',
        MsgType: 'text',
        Content: content,
      });
      expect(status).toBe(200);
      if (body.errcode === 0) accepted.push(content.slice(0, 80));
      return body.errcode;
    };
    let errcode = 0;
    for (let sent = 0; sent < 3_000 && errcode === 0; sent += 1) errcode = await send();
    expect(errcode).toBe(30004);
    for (let sent = 0; sent < 20; sent += 1) expect(await send()).toBe(30004);
    const handedOver = await post(
      origin,
      '/console/api/messages',
      { appid: '1001', ToUserId: 'x', MsgType: 'text', Content: '汉'.repeat(3000) },
      { query: '' },
    );
    expect(handedOver).toMatchObject({ status: 503, body: { errcode: 503 } });
    expect((await fetch(`${origin}/healthz`)).status).toBe(200);
    expect((await fetch(`${origin}/readyz`)).status).toBe(503);

    expect(log).not.toContain('cannot rollback');
    expect(log.match(/"msg":"message cannot be stored"/g)).toHaveLength(1); // not a line for each

    execFileSync('prlimit', ['--pid', String(child.pid), '--fsize=unlimited']);
    const ready = async () => (await fetch(`${origin}/readyz`)).status;
    await expect.poll(ready).toBe(200);
    await expect.poll(send).toBe(0);
    const { body } = await getJson(
      `${origin}/console/api/exchanges?user=full&endpoint=platform&verdict=accepted&limit=200`,
    );
    const kept = new Set(body.exchanges.map(({ excerpt }: { excerpt: string }) => excerpt));
    expect(accepted.filter((content) => !kept.has(content))).toEqual([]);
    child.kill('SIGTERM');
    await new Promise((done) => child.once('exit', done));
  },
);
