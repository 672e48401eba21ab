/** An APP that accepts at once and notes how late each message is, until told to behave otherwise. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LagApp {
  /** Its callbackUrl. */
  url: string;
  /** The lag of every message, milliseconds: `Content` holds the time at which it was sent, 13 digits. */
  arrived: number[];
  /** As from the beginning when nothing is given. */
  behave(listener?: RequestListener): void;
  stop(): void;
}

export async function startLagApp(): Promise<LagApp> {
  const arrived: number[] = [];
  const accept: RequestListener = (request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += chunk));
    request.on('end', () => {
      const { Content } = JSON.parse(text) as { Content: string };
      arrived.push(Date.now() - Number(/\d{13}/.exec(Content)?.[0]));
      response.end('{"errcode":0,"errmsg":"ok"}');
    });
  };
  let behave = accept;
  const server = createServer((request, response) => behave(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    behave(listener = accept) {
      behave = listener;
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** @param sorted ascending */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
