/** The second implementation as it may also be, in ways that ours is not: no MUST of the profile is against them. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Implementation, Refusal } from './implementation.ts';
import type { Message } from './message-rules.ts';

/** Of messages at once; beyond it the APP says that it is busy. */
const AT_ONCE = 4;
const STORING_MS = 20;

/** Behind a proxy that is strict in its own way, and busy. */
export class StrictFront extends Implementation {
  #storing = 0;

  override async serve(request: IncomingMessage, response: ServerResponse) {
    const status = this.refusedByProxy(request);
    if (status === undefined) return super.serve(request, response);
    request
      .resume()
      .on('end', () => response.writeHead(status, { 'Content-Type': 'text/html' }).end('<html>nginx</html>'));
  }

  /** As HTML under the status that HTTP has for it, before it reaches the APP. */
  refusedByProxy({ method, url, headers }: IncomingMessage): number | undefined {
    if (method !== 'POST') return 501;
    if (headers['transfer-encoding'] !== undefined) return 411;
    if (headers.expect !== undefined) return 417;
    return /timestamp=[^&]*%(0|8|E|F)/i.test(url!) ? 400 : undefined;
  }

  override async readBody(request: IncomingMessage) {
    const body = await super.readBody(request);
    if (this.#storing >= AT_ONCE) throw new Refusal(30004, 'busy, send it again later');
    this.#storing += 1;
    await new Promise((done) => setTimeout(done, STORING_MS));
    this.#storing -= 1;
    return body;
  }

  /** Five minutes are not everybody's: the window may be agreed upon. */
  override isFresh(timestamp: string) {
    const sentAt = Number(timestamp) * (timestamp.length === 10 ? 1000 : 1);
    return Math.abs(sentAt - Date.now()) <= 120_000;
  }
}

/** An APP that knows its own conversations, agents and customers, and gets no events. */
export class OwnConversations extends Implementation {
  override checkMessage(message: Message, endpoint: 'platform' | 'app') {
    super.checkMessage(message, endpoint);
    const { ServiceId, WorkerNum } = message;
    if (ServiceId || WorkerNum) throw new Refusal(40004, 'no such conversation or agent');
    if (endpoint === 'app' && this.isEvent(message)) throw new Refusal(40005, 'no events here');
  }

  override checkHeaders(request: IncomingMessage) {
    super.checkHeaders(request);
    if (/^[^;]*[A-Z]|"/.test(request.headers['content-type']!))
      throw new Refusal(415, 'must be application/json');
  }
}
