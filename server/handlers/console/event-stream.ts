/** One open event stream: what it has been sent, and whether it takes more. */
import { Readable } from 'node:stream';
import { type Access, appidOf } from './access.ts';

/** How soon a browser comes back after the connection was lost. */
const RETRY_MS = 1_000;

interface EventStreamOptions {
  access: Access;
  /** Where it begins. */
  cursor: number;
  /** Up to here it was away: all of that is sent, and nothing skipped. */
  missedUntil: number;
  formatId: (cursor: number) => string;
  /** Called when what was sent has been taken, so that more may follow. */
  onRoom: () => void;
  onClosed: () => void;
}

/**
 * Server-sent events. What a reader does not take is not kept for him: he gets the next event once he has taken the one before, and
 * where he comes back too late, he is told that he missed something.
 */
export class EventStream extends Readable {
  readonly access: Access;
  readonly missedUntil: number;
  cursor: number;
  readonly #options: EventStreamOptions;
  #hasRoom = false;

  constructor(options: EventStreamOptions) {
    super({ highWaterMark: 1 }); // one event at a time
    this.#options = options;
    this.access = options.access;
    this.cursor = options.cursor;
    this.missedUntil = options.missedUntil;
    this.once('close', options.onClosed);
    this.#write(`retry: ${RETRY_MS}\n${this.#idLine()}\n`); // at once, so that the headers go out
  }

  get appid(): string | undefined {
    return appidOf(this.access);
  }

  /** Whether it takes an event now. */
  get hasRoom(): boolean {
    return this.#hasRoom && !this.destroyed;
  }

  override _read(): void {
    this.#hasRoom = true;
    this.#options.onRoom();
  }

  /** @param data JSON, in one line */
  sendEvent(name: 'exchanges' | 'reset', data: string): void {
    this.#write(`event: ${name}\n${this.#idLine()}data: ${data}\n\n`);
  }

  /** Keeps the connection from looking dead, and says how far a reader has come for whom there is nothing. */
  sendHeartbeat(): void {
    if (this.hasRoom) this.#write(`: \n${this.#idLine()}\n`);
  }

  end(): void {
    if (!this.destroyed) this.push(null);
  }

  #write(text: string): void {
    this.#hasRoom = false;
    this.push(text);
  }

  #idLine(): string {
    return `id: ${this.#options.formatId(this.cursor)}\n`;
  }
}
