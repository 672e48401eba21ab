/** What goes wrong where requests are refused, logged or answered: koa's own end catches it. */
import { connect } from 'node:net';
import { Refusal } from '@staff-service/client';
import { pino } from 'pino';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { createApp } from '../../server/http/app.ts';
import { closeServer, createHttpServer, listen } from '../../server/http/http-server.ts';
import { Simulator } from '../../server/simulate/simulator.ts';
import type { Store } from '../../server/store/store.ts';
import { AnswerTimes } from '../../server/telemetry/answer-times.ts';
import { Metrics } from '../../server/telemetry/metrics.ts';
import { RefusedRequests } from '../../server/telemetry/refused-requests.ts';

const lines: { level: number; msg: string }[] = [];
const log = pino({ level: 'debug' }, { write: (line: string) => lines.push(JSON.parse(line)) });
const nobody = () => undefined;
/** Keeps a request waiting. */
let hold: (() => Promise<void>) | undefined;
const app = createApp({
  apis: [],
  authenticators: { platform: nobody, app: nobody, console: nobody },
  checkSource: nobody,
  guardConsole() {
    throw new Refusal(403, 'a header that cannot be sent', { headers: { 'X-Broken': '\n' } });
  },
  limitAddress: () => hold,
  isStopping: () => false,
  store: {} as Store, // asked for nothing here
  refused: new RefusedRequests(),
  diagnose: async () => [],
  simulator: new Simulator(() => false),
  answerTimes: new AnswerTimes(),
  metrics: new Metrics({
    messages: async () => ({ pending: 0, dead: 0 }),
    largestBacklogs: () => [],
    outboxLimit: () => 0,
    pausedApps: () => [],
  }),
  log,
});
const server = createHttpServer(app.callback());
const port = await listen(server, 0, '127.0.0.1');
afterAll(() => closeServer(server, 1_000));
beforeEach(() => lines.splice(0));

const errors = () => lines.filter(({ level }) => level >= 50).map(({ msg }) => msg);

it('an answer that cannot be sent becomes a 500 that tells nothing, and is logged', async () => {
  const response = await fetch(`http://127.0.0.1:${port}/metrics`);
  expect(response.status).toBe(500);
  expect(await response.text()).toBe('Internal Server Error');
  expect(errors()).toEqual(['answer failed']);
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
});

it('a caller who breaks off the connection while the answer is made is no error', async () => {
  const socket = connect(port, '127.0.0.1');
  const release = await new Promise<() => void>((held) => {
    hold = () => new Promise((done) => held(done));
    socket.write('GET /docs HTTP/1.1\r\nHost: x\r\n\r\n');
  });
  socket.resetAndDestroy();
  await expect.poll(() => lines.map(({ msg }) => msg)).toContain('connection broke off');
  release();
  await expect.poll(() => lines.map(({ msg }) => msg)).toContain('GET /docs');
  expect(errors()).toEqual([]);
});
