/** Whoever sends a body in pieces of one byte has no more of it kept than who sends it whole: each piece is an object of its own. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { ParameterizedContext } from 'koa';
import { expect, it } from 'vitest';
import { GatheredBytes } from '../../server/http/gathered-bytes.ts';
import { keepUnreadBody } from '../../server/http/keep-unread-body.ts';
import { readBody } from '../../server/http/read-body.ts';
import type { MatchedState } from '../../server/http/request-state.ts';
import type { RefusedRequest } from '../../server/telemetry/refused-requests.ts';
import { eventually } from '../support/requests.ts';

const MIB = 1024 * 1024;
const PIECES = 200_000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
function usedBytes(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What is kept of a request that has sent all of its pieces and does not end. */
async function keptOf(take: (request: IncomingMessage) => void): Promise<number> {
  let received = 0;
  const server = createServer((request) => {
    take(request);
    request.on('data', ({ length }: Buffer) => {
      received += length;
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  const before = usedBytes();
  socket.write('POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n');
  socket.write('1\r\n \r\n'.repeat(PIECES));
  await eventually(
    () => received,
    (bytes) => bytes === PIECES,
  );
  const kept = usedBytes() - before;
  socket.destroy();
  await new Promise((done) => server.close(done));
  return kept;
}

it('of a request whose signature is refused', async () => {
  expect(await keptOf((request) => keepUnreadBody(request, {} as RefusedRequest, () => {}))).toBeLessThan(
    MIB,
  );
});

it('of a body that is read', async () => {
  const state = { matched: { operation: { hasBody: true } } };
  const read = (req: IncomingMessage) =>
    readBody()({ req, state } as ParameterizedContext<MatchedState>, async () => {});
  expect(await keptOf((request) => read(request).catch(() => {}))).toBeLessThan(2 * MIB);
});

it('nothing is lost of pieces of any size', () => {
  const whole = Buffer.from(Array.from({ length: 5000 }, (_, at) => at % 251));
  for (const size of [1, 2, 3, 64, 1000, 4999, 5000]) {
    const gathered = new GatheredBytes();
    for (let at = 0; at < whole.length; at += size) {
      gathered.add(whole.subarray(at, at + size));
      gathered.add(Buffer.alloc(0));
    }
    expect(gathered.bytes.equals(whole)).toBe(true);
  }
  expect(new GatheredBytes().bytes).toHaveLength(0);
});
