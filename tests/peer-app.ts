/** An APP that behaves as told, on a real socket, and remembers what it was sent. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Arrived {
  user: string;
  content: string;
  key: string;
  at: number;
}

export type Behaviour = (response: ServerResponse, message: Arrived, request: IncomingMessage) => void;

export const accepts: Behaviour = (response) => response.end('{"errcode":0,"errmsg":"ok"}');
export const answers =
  (status: number, body: string, headers = {}): Behaviour =>
  (response) =>
    response.writeHead(status, headers).end(body);

export interface PeerApp {
  /** Its callbackUrl. */
  url: string;
  arrived: Arrived[];
  /** Changes what it does from now on. */
  behave(behaviour: Behaviour): void;
  stop(): Promise<void>;
}

export async function startPeerApp(behaviour: Behaviour = accepts): Promise<PeerApp> {
  const arrived: Arrived[] = [];
  let behave = behaviour;
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const { ToUserId: user, Content: content } = JSON.parse(text);
    const message = { user, content, key: String(request.headers['idempotency-key']), at: Date.now() };
    arrived.push(message);
    behave(response, message, request);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    behave(next) {
      behave = next;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
