/** An APP that accepts at once and notes how late each message is, until told to behave otherwise. */
import type { RequestListener } from 'node:http';
import { startBareServer } from './bare-server.ts';

export interface LagApp {
  /** Its callbackUrl. */
  url: string;
  /** The lag of every message, milliseconds: `Content` holds the time at which it was sent, 13 digits. */
  arrived: number[];
  /** As from the beginning when nothing is given. */
  behave(listener?: RequestListener): void;
  stop(): void;
}

/** @param distanceMs before each answer, as to an APP far away */
export async function startLagApp(distanceMs = 0): Promise<LagApp> {
  const arrived: number[] = [];
  const accept: RequestListener = (request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += chunk));
    request.on('end', () => {
      const { Content } = JSON.parse(text) as { Content: string };
      arrived.push(Date.now() - Number(/\d{13}/.exec(Content)?.[0]));
      const answer = () => response.end('{"errcode":0,"errmsg":"ok"}');
      if (distanceMs === 0) answer();
      else setTimeout(answer, distanceMs);
    });
  };
  let behave = accept;
  const { origin, stop } = await startBareServer((request, response) => behave(request, response));
  return {
    url: origin,
    arrived,
    behave(listener = accept) {
      behave = listener;
    },
    stop,
  };
}

/** @param sorted ascending */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
