/** The Arazzo description of the happy paths, run by `redocly respect` against a real server. */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { signSync } from '@staff-service/client/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { DEMO } from '../support/requests.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const CLI = 'node_modules/@redocly/cli/bin/cli.js';
const TIMEOUT_MS = 60_000;

describe('the workflows', () => {
  let server: LiveServer;
  beforeAll(async () => {
    server = await startLiveServer();
  });
  afterAll(() => server?.stop());

  /** As its description says, on the reference server's two endpoints. */
  function respect(secret: string): Promise<{ code: number; output: string; signature: string }> {
    const { timestamp, signature } = signSync({ ...DEMO, secret });
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
    const flags = [
      ...['--server', `platform=${server.url},app=${server.url}${server.settings.appPrefix}`],
      ...['--input', `appid=${DEMO.appid},user=123,timestamp=${timestamp},signature=${signature}`],
      '--verbose',
    ];
    return new Promise((done) => {
      execFile(
        process.execPath,
        [CLI, 'respect', 'openapi/staff-service.arazzo.yaml', ...flags],
        { cwd: ROOT, env, timeout: TIMEOUT_MS },
        (error, stdout, stderr) =>
          done({ code: error === null ? 0 : Number(error.code), output: stdout + stderr, signature }),
      );
    });
  }

  test('pass on both endpoints, and do not show the signature', { timeout: TIMEOUT_MS }, async () => {
    const { code, output, signature } = await respect(DEMO.secret);
    expect(output).toMatch(/Workflows: 2 passed, 2 total/);
    expect(output).toMatch(/Steps: 8 passed, 8 total/);
    expect(code).toBe(0);
    expect(output).not.toContain(signature);
  });

  test('fail when the messages are refused', { timeout: TIMEOUT_MS }, async () => {
    const { code, output } = await respect('not the secret');
    expect(output).toMatch(/Workflows: 2 failed, 2 total/);
    expect(code).toBe(1);
  });
});
