/**
 * npm hands a signal to the shell that it has started, and dash (0.5.12) keeps standing between: without the script's `exec`
 * the shell alone ended, and the server kept the port. Windows' cmd has no `exec`, and no signals either.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

it.each([
  ['SIGTERM', 'npm'],
  ['SIGINT', 'npm'],
  ['SIGINT', 'everybody, as a terminal does'],
  ['SIGTERM', 'everybody, as systemd does'],
] as const)('%s to %s ends the server of `npm start`', async (signal, whom) => {
  const data = mkdtempSync(join(tmpdir(), 'staff-service-npm-'));
  const npm = spawn('npm', ['start', '--', '--port', '0', '--data', data], {
    cwd: resolve(import.meta.dirname, '../..'),
    detached: true, // a process group of its own
  });
  onTestFinished(() => {
    try {
      process.kill(-npm.pid!, 'SIGKILL'); // what a failed test has left
    } catch {}
  });
  let log = '';
  npm.stdout.on('data', (text) => {
    log += text;
  });
  const ended = new Promise<void>((done) => npm.stdout.once('close', done)); // the server's too
  await expect.poll(() => log).toContain('listening');
  const [, port] = /"port":(\d+)/.exec(log)!;
  process.kill(whom === 'npm' ? npm.pid! : -npm.pid!, signal);
  await ended;
  expect(log).toContain('"msg":"stopped"');
  await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
  rmSync(data, { recursive: true, force: true });
});
