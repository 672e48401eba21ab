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
    // One that takes fewer pages may still fit after one that did not.
    let refused = 0;
    for (let sent = 0; sent < 3_000 && refused < 20; sent += 1) {
      const errcode = await send();
      expect([0, 30004]).toContain(errcode);
      refused = errcode === 0 ? 0 : refused + 1;
    }
    expect(refused).toBe(20);
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
    // Not a line for each.
    expect(log.match(/"msg":"message cannot be stored"/g)!.length).toBeLessThan(refused / 2);

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
