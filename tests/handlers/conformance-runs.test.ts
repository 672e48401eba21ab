/** The console runs the conformance suite, in a process of its own, against an address that is given. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as validators from '../../generated/console.validators.js';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { eventually, getJson, post } from '../support/requests.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'staff-service-runs-'));
let server: LiveServer;
beforeAll(async () => {
  server = await startLiveServer({ dataFolder });
});
afterAll(async () => {
  await server.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

const RUNS = '/console/api/conformance-runs';
const start = (body: unknown) => post(server.url, RUNS, body, { query: '' });
const stop = (id: string) => fetch(`${server.url}${RUNS}/${id}`, { method: 'DELETE' });
const find = async (id: string) => {
  const { body } = await getJson(`${server.url}${RUNS}/${id}`);
  expect(validators.getConformanceRun.responses[200]!(body)).toBe(true);
  return body;
};
const ended = (id: string) =>
  eventually(
    () => find(id),
    ({ state }) => state !== 'running',
  );
const own = (more = {}) => ({ target: 'platform', baseUrl: server.url, appid: '1001', ...more });

it('this server passes; the run is listed with its counts, and its report is a page that can do nothing here', async () => {
  const { status, body } = await start(own({ profile: 'compat' }));
  expect(status).toBe(202);
  const { id } = body as unknown as { id: string };
  expect((await start(own())).status).toBe(409);
  const run = await ended(id);
  expect(run).toMatchObject({ state: 'passed', target: 'platform', appid: '1001', failed: 0, problem: null });
  expect(run.passed).toBeGreaterThan(20);
  expect(run.done).toBe(run.total);
  const { body: listed } = await getJson(server.url + RUNS);
  expect(listed.runs[0]).toEqual(run);
  const report = await fetch(`${server.url}${RUNS}/${id}/report`);
  expect(report.status).toBe(200);
  expect(report.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(report.headers.get('content-security-policy')).toMatch(/^sandbox .*default-src 'none'/);
  expect(await report.text()).toContain('1001');
});

it('one that does not conform fails, and one that is not there cannot be tested', async () => {
  const liar = createServer((_, response) => response.end('{"errcode":0,"errmsg":"ok"}'));
  await new Promise<void>((done) => liar.listen(0, '127.0.0.1', done));
  const { port } = liar.address() as AddressInfo;
  const failing = await start(own({ target: 'app', baseUrl: `http://127.0.0.1:${port}`, secret: 'its-own' }));
  const run = await ended((failing.body as unknown as { id: string }).id);
  expect(run.state).toBe('failed');
  expect(run.failed).toBeGreaterThan(5);
  liar.close();
  const absent = await start(own({ baseUrl: `http://127.0.0.1:${port}` }));
  expect(await ended((absent.body as unknown as { id: string }).id)).toMatchObject({
    state: 'broken',
    problem: { en: expect.stringContaining('the report says why') },
  });
});

it('one that is stopped stays stopped', async () => {
  const { body } = await start(own());
  const { id } = body as unknown as { id: string };
  expect(await (await stop(id)).json()).toMatchObject({ state: 'stopped' });
  const { status } = await eventually(
    () => start(own({ secret: 'x', appid: 'nobody' })),
    (answer) => answer.status === 202,
  );
  expect(status).toBe(202);
  expect((await find(id)).state).toBe('stopped');
});

it.each([
  [{ baseUrl: 'http://10.1.2.3' }, '/baseUrl', 'allowCallbackNetworks'],
  [{ baseUrl: 'http://[fd00::1]:80/' }, '/baseUrl', 'allowCallbackNetworks'],
  [{ baseUrl: 'http://169.254.169.254/latest' }, '/baseUrl', 'allowCallbackNetworks'],
  [{ baseUrl: 'http://' }, '/baseUrl', 'https?'],
  [{ baseUrl: 'file:///etc/passwd' }, '/baseUrl', ''],
  [{ baseUrl: 'http://user:password@127.0.0.1/' }, '/baseUrl', 'without user and password'],
  [{ baseUrl: 'http://127.0.0.1#' }, '/baseUrl', '和 # '],
  [{ appid: '10\0' }, '/appid', 'control characters'],
  [{ appid: '10\ud800' }, '/appid', 'surrogate'],
  [{ secret: 'x\0' }, '/secret', 'control characters'],
  [{ appid: 'unknown' }, '/secret', 'give its secret'],
  [{ profile: '--help' }, '/profile', 'compat'],
  [{ target: 'both' }, '/target', ''],
])('%j is refused with its place', async (more, pointer, words) => {
  const { status, body } = await start(own(more));
  expect(status).toBe(400);
  expect(body.errmsg).toMatch(new RegExp(`${pointer}: .*${words}`));
});

it('what a server ran before is listed by the next one', async () => {
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely
  const before = await eventually<any>(
    async () => (await getJson(server.url + RUNS)).body.runs,
    (runs) => runs.every(({ state }: { state: string }) => state !== 'running'),
  );
  expect(before.length).toBeGreaterThan(2);
  await server.stop();
  server = await startLiveServer({ dataFolder });
  expect((await getJson(server.url + RUNS)).body.runs).toEqual(before);
});
