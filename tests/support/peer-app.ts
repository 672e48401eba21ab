/** An APP that behaves as told, on a real socket, and remembers what it was sent. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Settings } from '../../server/config/settings.ts';
import { ACCEPTED, answering, startPeer } from './peer.ts';
import { DEMO } from './requests.ts';

export interface Arrived {
  user: string;
  content: string;
  key: string;
  at: number;
}

export type Behaviour = (response: ServerResponse, message: Arrived, request: IncomingMessage) => void;

export const accepts: Behaviour = (response, _message, request) => ACCEPTED(response, request);
export const answers =
  (...answer: Parameters<typeof answering>): Behaviour =>
  (response, _message, request) =>
    answering(...answer)(response, request);

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
  const peer = await startPeer((response, request) => {
    const { body, headers } = peer.requests.at(-1)!;
    const { ToUserId: user, Content: content } = JSON.parse(body);
    const message = { user, content, key: String(headers['idempotency-key']), at: Date.now() };
    arrived.push(message);
    behave(response, message, request);
  });
  return {
    url: peer.url,
    arrived,
    behave(next) {
      behave = next;
    },
    stop: peer.stop,
  };
}

/** Of a server whose demo APP it is. */
export const settingsFor = ({ url }: PeerApp): Partial<Settings> => ({
  allowCallbackNetworks: ['127.0.0.0/8'],
  apps: [{ appid: DEMO.appid, name: 'demo', secrets: [DEMO.secret], callbackUrl: url }],
});
