import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { holdOpen } from '../../server/http/connections.ts';
import { closeServer, createHttpServer, listen } from '../../server/http/http-server.ts';
import { HeldRequests } from '../../server/simulate/held-requests.ts';

const HOUR = 3_600_000;

describe('requests that wait', () => {
  it('are five hundred at most, and all let go at the stop', async () => {
    const held = new HeldRequests();
    const waits = Array.from({ length: 500 }, () => held.wait(HOUR));
    await expect(held.wait(HOUR)).rejects.toMatchObject({ status: 429, errcode: 429 });
    held.stop();
    await Promise.all(waits);
    await held.wait(HOUR); // nobody waits any more
  });

  it('make room when their time is over, or their caller has gone', async () => {
    const held = new HeldRequests();
    let gone: Promise<void> | undefined;
    const server = createHttpServer(({ socket }) => {
      gone = held.wait(HOUR, socket);
    });
    const port = await listen(server, 0, '127.0.0.1');
    await fetch(`http://127.0.0.1:${port}`, { signal: AbortSignal.timeout(100) }).catch(() => {});
    await gone;
    await held.wait(1);
    const waits = Array.from({ length: 500 }, () => held.wait(HOUR));
    held.stop();
    await Promise.all(waits);
    await closeServer(server, 0);
  });
});

it('many of them may come on one connection, and all end with it', async () => {
  const warnings: Error[] = [];
  const note = (warning: Error) => warnings.push(warning);
  process.on('warning', note);
  const held = new HeldRequests();
  const waits: Promise<void>[] = [];
  const server = createHttpServer(({ socket }) => {
    waits.push(held.wait(HOUR, socket));
  });
  const port = await listen(server, 0, '127.0.0.1');
  const socket = connect(port, '127.0.0.1');
  socket.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'.repeat(50));
  await expect.poll(() => waits.length).toBe(50);
  socket.destroy();
  await Promise.all(waits);
  await closeServer(server, 0);
  process.off('warning', note);
  expect(warnings).toEqual([]);
});

it('an answer that comes late on purpose outlives the time-out of answers, another does not', async () => {
  const server = createHttpServer(
    (request, response) => {
      if (request.url === '/held') holdOpen(response);
      setTimeout(() => response.end('late'), 2_500);
    },
    { answerTimeout: 200 },
  );
  const port = await listen(server, 0, '127.0.0.1');
  const ask = (path: string) =>
    fetch(`http://127.0.0.1:${port}${path}`).then(
      (response) => response.text(),
      (error: Error) => error.message,
    );
  expect(await Promise.all(['/held', '/other'].map(ask))).toEqual(['late', 'fetch failed']);
  await closeServer(server, 0);
});
