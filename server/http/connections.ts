/** The open connections, and an end of two waits to which node:http puts none. */
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

const SWEEP_MS = 1_000;

/** Answers without an end: whoever reads them may do so for as long as he likes. Who does not is cut off by the socket's own time. */
export const endlessAnswers = new WeakSet<ServerResponse>();
/** Answers that come late on purpose. */
const heldOpen = new WeakSet<ServerResponse>();

/** No time-out ends the connection before this answer is sent: whoever holds it puts an end to it. */
export function holdOpen(answer: ServerResponse): void {
  heldOpen.add(answer);
  answer.req.socket.setTimeout(0);
}

interface Connection {
  /** The latest one. Let go of once it is sent, so that a connection that waits for the next request keeps no memory. */
  answer: ServerResponse | undefined;
  /** The answer that is waited for; undefined while there is none. */
  awaited: ServerResponse | undefined;
  since: number;
}

export class Connections {
  readonly #open = new Map<Duplex, Connection>();
  readonly #idleMs: number;
  readonly #answerMs: number;

  /**
   * @param idleMs how long no request may begin: empty lines begin none, and node:http takes them for life
   * @param answerMs how long an answer may be on its way
   */
  constructor(idleMs: number, answerMs: number) {
    this.#idleMs = idleMs;
    this.#answerMs = answerMs;
  }

  /** A listener of `connection`. */
  add(socket: Socket): void {
    this.#open.set(socket, { answer: undefined, awaited: undefined, since: performance.now() });
    socket.once('close', () => this.#open.delete(socket));
    // node:http listens for errors only as long as a socket is its own: unheard, one ends the process.
    socket.on('error', () => {});
  }

  note(answer: ServerResponse): void {
    const connection = this.#open.get(answer.req.socket);
    if (connection !== undefined) connection.answer = answer;
  }

  /** The connection's latest answer, while it is not sent. */
  unsentAnswer(socket: Duplex): ServerResponse | undefined {
    const answer = this.#open.get(socket)?.answer;
    return answer?.writableFinished ? undefined : answer;
  }

  /** Whether an answer without an end is being read. Whoever has read enough hangs up, be it by closing one half. */
  hasReader(socket: Duplex): boolean {
    const answer = this.unsentAnswer(socket);
    return answer !== undefined && endlessAnswers.has(answer);
  }

  /** @returns what ends it */
  sweep(): () => void {
    const timer = setInterval(() => this.#closeOverdue(performance.now()), SWEEP_MS).unref();
    return () => clearInterval(timer);
  }

  #closeOverdue(now: number): void {
    for (const [socket, connection] of this.#open) {
      const { answer, awaited, since } = connection;
      if (this.hasReader(socket)) continue;
      const unsent = this.unsentAnswer(socket);
      // Answers leave in order: one that was sent is progress, also where others wait behind it.
      if (unsent !== answer || awaited?.writableFinished || (awaited === undefined && unsent !== undefined))
        Object.assign(connection, { answer: unsent, awaited: unsent, since: now });
      else if (awaited !== undefined && heldOpen.has(awaited)) continue;
      else if (now - since > (awaited === undefined ? this.#idleMs : this.#answerMs)) socket.destroy();
    }
  }
}
