/** One connection to a target, on which one input is played after the other as long as it stays open. */

import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Input } from '../inputs/fuzz-class.ts';
import type { Answer } from '../readers/answers.ts';
import { AnswerReader } from '../readers/answers.ts';
import type { Reading } from '../readers/http-reader.ts';

/** Nothing that a target does with an input takes as long; a hung one is noticed by its probe. */
const PATIENCE_MS = 15_000;

export interface Played {
  answers: Answer[];
  /** What came and is no answer. */
  broken: string | undefined;
  /** The other side closed, or cut off. */
  isClosed: boolean;
  /** Neither all answers nor an end came in time. */
  timedOut: boolean;
}

export class Connection {
  readonly #socket: Socket;
  #reader = new AnswerReader([]);
  #isClosed = false;
  /** The other side has said that it closes. */
  #saysClose = false;
  #notice = () => {};

  /** @param port on 127.0.0.1, which is the only address that this ever connects to */
  constructor(port: number) {
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true, allowHalfOpen: true });
    this.#socket.on('data', (chunk: Buffer) => {
      this.#reader.push(chunk);
      this.#notice();
    });
    this.#socket.on('error', () => {}); // 'close' follows
    this.#socket.on('end', () => this.#socket.end());
    this.#socket.on('close', () => {
      this.#isClosed = true;
      this.#reader.end();
      this.#notice();
    });
  }

  /** Whether another input can be played on it. */
  get isOpen(): boolean {
    return !this.#isClosed && !this.#saysClose && this.#socket.writable;
  }

  /** What came although nothing was asked. */
  get stray(): string | undefined {
    const { answers, broken } = this.#reader;
    return broken ?? answers[0]?.text;
  }

  async play({ pieces, resetAfterMs }: Input, reading: Reading): Promise<Played> {
    const reader = new AnswerReader([
      ...reading.requests.map(({ method }) => method),
      reading.lastMethod ?? '',
    ]);
    this.#reader = reader;
    const isLastKept = reading.end === 'open' && reading.requests.at(-1)?.keeps === 'yes';
    let timedOut = false;
    await this.#write(pieces);
    if (resetAfterMs !== undefined) {
      await sleep(resetAfterMs);
      this.#socket.resetAndDestroy();
      // Not `once` of node:events, to which an error is one.
      if (!this.#isClosed) await new Promise((done) => this.#socket.once('close', done));
    } else {
      let saidEnd = false;
      const timer = setTimeout(() => {
        timedOut = true;
        this.#socket.destroy();
      }, PATIENCE_MS);
      await new Promise<void>((done) => {
        this.#notice = () => {
          const hasAll = reader.answers.length >= reading.requests.length || reader.broken !== undefined;
          if (this.#isClosed || (hasAll && isLastKept)) done();
          else if (hasAll && !saidEnd) {
            saidEnd = true;
            this.#socket.end();
          }
        };
        this.#notice();
      });
      clearTimeout(timer);
    }
    this.#notice = () => {};
    this.#saysClose = reader.answers.some(({ closes }) => closes);
    const played = { answers: reader.answers, broken: reader.broken, isClosed: this.#isClosed, timedOut };
    this.#reader = new AnswerReader([]);
    return played;
  }

  destroy(): void {
    this.#socket.destroy();
  }

  async #write(pieces: Buffer[]): Promise<void> {
    for (const [at, piece] of pieces.entries()) {
      if (at > 0) await sleep(1);
      if (this.#socket.writable) this.#socket.write(piece);
    }
  }
}
