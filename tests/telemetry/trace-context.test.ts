/** A trace and a request's id go from hand-over to callback, exchange and log. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { beginSpan, readTraceparent, traceIdOf } from '../../server/telemetry/trace-context.ts';
import { serve } from '../support/command.ts';
import { places, settingsAt } from '../support/engines.ts';
import { startLiveServer } from '../support/live-server.ts';
import { ACCEPTED, answering, startPeer } from '../support/peer.ts';
import { A, eventually, post, readExchange, TEXT_TO_PLATFORM } from '../support/requests.ts';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const SPAN = 'b7ad6b7169203331';
const TRACEPARENT = `00-${TRACE}-${SPAN}-01`;

describe('traceparent', () => {
  it.each([
    ['is kept as it is', TRACEPARENT, TRACEPARENT],
    ['of a later version is read as this one', `cc-${TRACE}-${SPAN}-01-more`, TRACEPARENT],
    ['of a later version may be as long as this one', `01-${TRACE}-${SPAN}-01`, TRACEPARENT],
    ['loses flags without a meaning', `00-${TRACE}-${SPAN}-fe`, `00-${TRACE}-${SPAN}-02`],
    ['may have white space around it', ` ${TRACEPARENT} `, TRACEPARENT],
  ])('%s', (_, header, expected) => {
    expect(readTraceparent(header)).toBe(expected);
  });

  it.each([
    undefined,
    '',
    TRACE,
    `ff-${TRACE}-${SPAN}-01`,
    `00-${'0'.repeat(32)}-${SPAN}-01`,
    `00-${TRACE}-${'0'.repeat(16)}-01`,
    `00-${TRACE.toUpperCase()}-${SPAN}-01`,
    `${TRACEPARENT}-more`,
    `${TRACEPARENT}, ${TRACEPARENT}`,
    `01-${TRACE}-${SPAN}-011`,
    `01-${TRACE}-${SPAN}-01-${'x'.repeat(500)}`,
  ])('%j is none', (header) => {
    expect(readTraceparent(header)).toBeUndefined();
  });

  it('a span is another one of the same trace', () => {
    const spans = [beginSpan(TRACEPARENT), beginSpan(TRACEPARENT)];
    for (const { traceparent, traceId, spanId } of spans) {
      expect(traceparent).toBe(`00-${TRACE}-${spanId}-01`);
      expect(readTraceparent(traceparent)).toBe(traceparent);
      expect([traceId, traceIdOf(traceparent)]).toEqual([TRACE, TRACE]);
    }
    expect(new Set([SPAN, ...spans.map(({ spanId }) => spanId)]).size).toBe(3);
  });
});

it.each(places)(
  '%s: each attempt has the trace of who handed the message over, and a span of its own',
  async (_, prepare) => {
    const app = await startPeer(answering(500, '{"errcode":-1}'), ACCEPTED);
    const settings = {
      ...settingsAt(await prepare()),
      apps: [{ appid: '1001', secrets: ['s'], callbackUrl: app.url }],
      ...{ allowCallbackNetworks: ['127.0.0.0/8'], retrySeconds: [0, 60] },
    };
    let server = await startLiveServer(settings);
    const enqueue = (user: string, headers: Record<string, string> = {}) =>
      post(
        server.url,
        '/console/api/messages',
        { appid: '1001', ToUserId: user, MsgType: 'event' },
        { query: '', headers },
      );
    const detail = (id: string) => readExchange(server.url, id);
    const requestsFor = (id: string) =>
      app.requests.filter(({ headers }) => headers['idempotency-key'] === id);
    try {
      const traced = await enqueue('traced', { traceparent: TRACEPARENT, tracestate: 'vendor=1' });
      expect(traced.body.id).toBe(traced.id); // the request's, in the log too
      await expect.poll(() => requestsFor(traced.id).length).toBe(2);
      const sent = requestsFor(traced.id).map(({ headers }) => String(headers.traceparent));
      for (const traceparent of sent)
        expect(traceparent).toMatch(new RegExp(`^00-${TRACE}-[0-9a-f]{16}-01$`));
      expect(new Set([TRACEPARENT, ...sent]).size).toBe(3);

      const others = [await enqueue('none'), await enqueue('invalid', { traceparent: 'x'.repeat(9_000) })];
      for (const { status, id } of others) {
        expect(status).toBe(202);
        await expect.poll(() => requestsFor(id).length).toBe(1);
        expect(requestsFor(id)[0]!.headers).not.toHaveProperty('traceparent');
      }

      await server.stop();
      server = await startLiveServer(settings); // it is on disk
      expect((await detail(traced.id)).traceId).toBe(TRACE);
      expect((await detail(others[0]!.id)).traceId).toBeNull();
      const again = await post(
        server.url,
        `/console/api/exchanges/${traced.id}/resend`,
        {},
        { query: '', headers: { traceparent: TRACEPARENT.replace(TRACE, 'a'.repeat(32)) } },
      );
      expect((await detail(again.body.id!)).traceId).toBe('a'.repeat(32));
    } finally {
      await server.stop();
      await app.stop();
    }
  },
);

describe('the log', () => {
  const folder = mkdtempSync(join(tmpdir(), 'staff-service-trace-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("has the trace of a customer's message, of the demo agent's answer, and of its callback", async () => {
    const server = await serve(folder);
    try {
      const { id } = await post(server.url, A, TEXT_TO_PLATFORM, { headers: { traceparent: TRACEPARENT } });
      const lines = () =>
        server
          .output()
          .stdout.split('\n')
          .filter((line) => line.includes(TRACE))
          .map((line) => JSON.parse(line));
      const found = await eventually(lines, ({ length }) => length === 3);
      expect(found.find((line) => line.id === id)).toMatchObject({ endpoint: 'platform', traceId: TRACE });
      const sent = found.find(({ direction }) => direction === 'sent');
      expect(sent).toMatchObject({
        outcome: 'delivered',
        traceId: TRACE,
        spanId: expect.stringMatching(/^[0-9a-f]{16}$/),
      });
      expect(
        found.find(({ endpoint, direction }) => endpoint === 'app' && direction === 'received'),
      ).toMatchObject({ traceId: TRACE });
      const plain = await post(server.url, A, TEXT_TO_PLATFORM, {});
      const line = await eventually(
        () =>
          server
            .output()
            .stdout.split('\n')
            .find((one) => one.includes(`"id":"${plain.id}"`)),
        Boolean,
      );
      expect(JSON.parse(line!)).not.toHaveProperty('traceId');
    } finally {
      server.process.kill('SIGTERM');
      await server.finished;
    }
  });
});
