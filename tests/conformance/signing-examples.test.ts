/** The programs of the documentation's first page: each signs and sends one message. */
import { execFile, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { getJson } from '../support/requests.ts';

const FOLDER = resolve(import.meta.dirname, '../../openapi/examples/signing');

let server: LiveServer;
beforeAll(async () => {
  server = await startLiveServer();
});
afterAll(() => server.stop());

const COMMANDS: [command: string, file: string][] = [
  ['sh', 'send.sh'],
  ['php', 'send.php'],
  ['java', 'Send.java'],
  ['python3', 'send.py'],
  ['go', 'send.go'],
  ['node', 'send.ts'],
];

it.each(COMMANDS)('%s %s is accepted, and says so', async (command, file) => {
  const isThere =
    spawnSync(command, [command === 'go' ? 'version' : '--version']).status === 0 || command === 'sh';
  if (!isThere) return console.warn(`${command} is not on this machine: ${file} is not tried`);
  const args =
    command === 'go' ? ['run', file] : command === 'java' ? ['-Dfile.encoding=UTF-8', file] : [file];
  const { stdout } = await promisify(execFile)(command, args, {
    cwd: FOLDER,
    timeout: 60_000,
    env: { ...process.env, STAFF_SERVICE_URL: server.url, STAFF_SERVICE_SECRET: 'abcdef' },
  });
  expect(JSON.parse(stdout)).toEqual({ errcode: 0, errmsg: 'ok' });
  const { body } = await getJson(`${server.url}/console/api/exchanges?limit=1`);
  expect(body.exchanges[0]).toMatchObject({ user: '123', excerpt: '你好', verdict: 'accepted' });
});
