/** A real HTTP server that behaves as a test tells it. */
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

export interface Peer {
  url: string;
  server: Server;
  /** Of every request, in order. */
  requests: { method: string; url: string; headers: IncomingMessage['headers']; body: string }[];
  stop(): Promise<void>;
}

export type Step = (response: ServerResponse, request: IncomingMessage) => void;

export const ACCEPTED: Step = (response) => response.end('{"errcode":0,"errmsg":"ok"}');

export function answering(status: number, body = '', headers: Record<string, string> = {}): Step {
  return (response) => response.writeHead(status, headers).end(body);
}

/** Answers one request with each step, the last one from then on. Records a request once it has arrived whole. */
export async function startPeer(...steps: Step[]): Promise<Peer> {
  const requests: Peer['requests'] = [];
  const listener: RequestListener = async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const step = steps[Math.min(requests.length, steps.length - 1)] ?? ACCEPTED;
    requests.push({ method: request.method!, url: request.url!, headers: request.headers, body });
    step(response, request);
  };
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    server,
    requests,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Starts peers that end with the test. */
export function peersOfEachTest(): typeof startPeer {
  const peers: Peer[] = [];
  afterEach(async () => {
    await Promise.all(peers.splice(0).map((peer) => peer.stop()));
  });
  return async (...steps) => {
    const peer = await startPeer(...steps);
    peers.push(peer);
    return peer;
  };
}
