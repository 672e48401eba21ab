import type { Socket } from 'node:net';
import { refuse } from '@staff-service/client/internal';
import { TEXTS } from './texts.ts';

/** Each holds its body, of 256 KiB at most, and a connection. */
const MOST_HELD = 500;

/** The requests that simulated faults keep waiting: bounded in number, and let go at the server's stop. */
export class HeldRequests {
  readonly #ends = new Set<() => void>();
  /** By connection: many requests may wait on one, and each listener is an object of its own. */
  readonly #byCaller = new WeakMap<Socket, Set<() => void>>();
  #stopped = false;

  /**
   * Returns after `ms`, at the stop, or once the caller at the other end of `socket` has gone, be it by closing its half.
   * @throws Refusal 429 when as many are held as may be
   */
  async wait(ms: number, socket?: Socket): Promise<void> {
    if (this.#stopped) return;
    if (this.#ends.size >= MOST_HELD) throw refuse('tooManyRequests', TEXTS.heldFull(MOST_HELD));
    const ofCaller = socket && this.#endsOf(socket);
    await new Promise<void>((done) => {
      const end = () => {
        clearTimeout(timer);
        ofCaller?.delete(end);
        this.#ends.delete(end);
        done();
      };
      const timer = setTimeout(end, ms);
      ofCaller?.add(end);
      this.#ends.add(end);
    });
  }

  #endsOf(socket: Socket): Set<() => void> {
    const known = this.#byCaller.get(socket);
    if (known !== undefined) return known;
    const ends = new Set<() => void>();
    const endAll = () => {
      for (const end of ends) end();
    };
    socket.once('end', endAll).once('close', endAll);
    this.#byCaller.set(socket, ends);
    return ends;
  }

  stop(): void {
    this.#stopped = true;
    for (const end of this.#ends) end();
  }
}
