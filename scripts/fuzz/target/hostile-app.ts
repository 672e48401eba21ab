/** An APP on 127.0.0.1 that answers each message as its user id says. */

import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import type { HostileAnswer } from '../inputs/hostile-answers.ts';

/** Of an answer that never ends, no more than this is written. */
const MOST_BYTES = 64 * 2 ** 20;

export class HostileApp {
  readonly #server: Server;
  readonly #answerTo: (user: string) => HostileAnswer;
  readonly #sockets = new Set<Socket>();
  /** How often each user's message came. */
  readonly arrived = new Map<string, number>();
  /** Requests that nobody should have made: to the trap, with a cookie. */
  readonly wrong: string[] = [];

  constructor(answerTo: (user: string) => HostileAnswer) {
    this.#answerTo = answerTo;
    this.#server = createServer((socket) => this.#serve(socket));
  }

  async start(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }

  #serve(socket: Socket): void {
    let text = '';
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket)).on('error', () => {});
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      const end = text.indexOf('\r\n\r\n');
      const length = Number(/\r\ncontent-length: *([0-9]+)/i.exec(text.slice(0, end))?.[1] ?? 0);
      if (end < 0 || text.length < end + 4 + length) return;
      const [head, body] = [text.slice(0, end), text.slice(end + 4, end + 4 + length)];
      text = text.slice(end + 4 + length);
      if (/^\S+ \S*trap|\r\ncookie:/i.test(head)) this.wrong.push(head.slice(0, 200));
      const user = /"ToUserId":"([^"]*)"/.exec(body)?.[1] ?? '';
      this.arrived.set(user, (this.arrived.get(user) ?? 0) + 1);
      answer(socket, this.#answerTo(user));
    });
  }
}

function answer(socket: Socket, { pieces, repeatsEveryMs, after }: HostileAnswer): void {
  for (const piece of pieces) socket.write(typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece);
  if (repeatsEveryMs !== undefined) repeat(socket, Buffer.from(pieces.at(-1)!), repeatsEveryMs);
  if (after === 'end') socket.end();
  if (after === 'reset') socket.resetAndDestroy();
}

/** As fast as it is taken, or piece by piece. */
function repeat(socket: Socket, piece: Buffer, everyMs: number): void {
  let written = 0;
  const more = () => {
    if (!socket.writable || written > MOST_BYTES) return;
    written += piece.length;
    const next = () => setTimeout(more, everyMs);
    if (socket.write(piece)) next();
    else socket.once('drain', next);
  };
  more();
}
