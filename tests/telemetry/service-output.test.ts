/** The log never stops the service: `serve` with a standard output that takes nothing. */
import { execFileSync, spawn } from 'node:child_process';
import { closeSync, constants, createReadStream, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import getPort from 'get-port';
import { afterAll, expect, it } from 'vitest';
import { endWithTests } from '../support/child-processes.ts';
import { CLI } from '../support/command.ts';
import { A, post } from '../support/requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'staff-service-output-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Standard output and error go to the same place. */
async function serveInto(stdio: number | 'pipe') {
  const port = await getPort({ host: '127.0.0.1' });
  const args = [CLI, 'serve', '--port', String(port), '--data', mkdtempSync(join(folder, 'data-'))];
  const child = endWithTests(
    spawn(process.execPath, args, { stdio: ['ignore', stdio, stdio], env: { PATH: process.env.PATH } }),
  );
  const exited = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  const url = `http://127.0.0.1:${port}`;
  const healthy = () =>
    fetch(`${url}/healthz`).then(
      ({ status }) => status,
      () => 0,
    );
  await expect.poll(healthy).toBe(200);
  return { child, exited, url };
}

/** More lines than are kept, of two kilobytes each; and messages are accepted meanwhile. */
async function fillLog(url: string) {
  for (let sent = 0; sent < 1500; sent += 100) {
    await Promise.all(Array.from({ length: 100 }, () => fetch(`${url}/${'x'.repeat(2000)}`)));
    expect((await post(url, A, { FromUserId: '1', MsgType: 'event' })).body.errcode).toBe(0);
  }
}

async function droppedLines(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^staff_service_log_lines_dropped_total (\d+)$/m.exec(text)![1]);
}

it('a full disk behind the output stops nothing, and what was dropped is counted', async () => {
  const full = openSync('/dev/full', 'w');
  const { child, exited, url } = await serveInto(full);
  closeSync(full);
  await fillLog(url);
  expect(await droppedLines(url)).toBeGreaterThan(0);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await exited).toBe(0);
}, 30_000);

it('a reader that goes away stops nothing', async () => {
  const { child, exited, url } = await serveInto('pipe');
  child.stdout!.destroy();
  child.stderr!.destroy();
  for (let count = 0; count < 20; count += 1) expect((await post(url, A, {})).status).toBe(200);
  child.kill('SIGTERM');
  expect(await exited).toBe(0);
});

it('a reader that does not read stops nothing, and learns of the lines that it missed', async () => {
  const fifo = join(folder, 'fifo');
  execFileSync('mkfifo', [fifo]);
  const reader = openSync(fifo, constants.O_RDONLY | constants.O_NONBLOCK);
  const writer = openSync(fifo, 'w');
  const { child, exited, url } = await serveInto(writer);
  closeSync(writer);
  await fillLog(url);
  const dropped = await droppedLines(url);
  expect(dropped).toBeGreaterThan(0);

  let text = '';
  createReadStream('', { fd: openSync(fifo, 'r') }).on('data', (data) => {
    text += data;
  });
  closeSync(reader);
  await expect.poll(() => text).toContain('dropped');
  const lines = text.split('\n').filter((line) => line.startsWith('{'));
  const told = lines.map((line) => JSON.parse(line)).find(({ msg }) => msg.includes('dropped'));
  expect(told.level).toBe(40);
  expect(told.lines).toBeGreaterThanOrEqual(dropped);
  child.kill('SIGTERM');
  expect(await exited).toBe(0);
  expect(text).toContain('"stopped"');
}, 30_000);

it('a reader that never reads does not keep the process from its end', async () => {
  const fifo = join(folder, 'blocked');
  execFileSync('mkfifo', [fifo]);
  const reader = openSync(fifo, constants.O_RDONLY | constants.O_NONBLOCK);
  const writer = openSync(fifo, 'w');
  const { child, exited, url } = await serveInto(writer);
  closeSync(writer);
  await fillLog(url);
  child.kill('SIGTERM');
  expect(await exited).toBe(0);
  closeSync(reader);
}, 30_000);

it('a reader that keeps up misses no line of a burst', async () => {
  const output = join(import.meta.dirname, '../../server/telemetry/service-output.ts');
  // 750 KB at once, ten times in two seconds.
  const script = `
    import { ServiceOutput } from ${JSON.stringify(output)};
    const output = new ServiceOutput(1);
    for (let burst = 0; burst < 10; burst += 1) {
      for (let line = 0; line < 3_000; line += 1) output.write('x'.repeat(249) + '\\n');
      await new Promise((done) => setTimeout(done, 200));
    }
    process.stderr.write(String(output.dropped));`;
  const fifo = join(folder, 'burst'); // what Node opens for a child is a socket, which holds more
  execFileSync('mkfifo', [fifo]);
  const reader = openSync(fifo, constants.O_RDONLY | constants.O_NONBLOCK);
  const writer = openSync(fifo, 'w');
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', writer, 'pipe'],
  });
  closeSync(writer);
  const exited = new Promise((done) => child.once('close', done));
  let dropped = '';
  child.stderr!.on('data', (data) => {
    dropped += data;
  });
  let bytes = 0;
  for await (const data of createReadStream('', { fd: openSync(fifo, 'r') })) {
    bytes += data.length;
    await sleep(2); // 64 KB in so long: ten times as fast as what is written
  }
  closeSync(reader);
  expect(await exited).toBe(0);
  expect({ bytes, dropped }).toEqual({ bytes: 7_500_000, dropped: '0' });
});
