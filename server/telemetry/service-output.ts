import { constants, openSync, write, writeSync } from 'node:fs';
import { isatty } from 'node:tty';

/** What waits to be written, characters. */
const MAX_WAITING = 1024 * 1024;
/** Doubled up to the second: a pipe whose reader keeps up is free again at once, and holds only 64 KB. */
const RETRY_MS = 2;
const RETRY_AT_MOST_MS = 100;
/** At its end, the process waits so long for a reader. */
const EXIT_MS = 500;

/**
 * Standard output or error of a service: whoever reads it, or the disk it goes to, never stops or delays the service. What
 * cannot be written for long is dropped, and counted. Not pino's own destination: its last flush, for one, never ends on a full disk.
 */
export class ServiceOutput {
  readonly #fd: number;
  #lines: string[] = [];
  #waiting = 0;
  /** What is being written, or could not be. */
  #chunk: Buffer = Buffer.alloc(0);
  #isWriting = false;
  #isTrying = false;
  #retryMs = RETRY_MS;
  #dropped = 0;
  #reported = 0;
  /** Called when lines are written again after some were dropped. */
  onDropped: (lines: number) => void = () => {};

  constructor(fd: 1 | 2) {
    this.#fd = withoutBlocking(fd);
    process.once('exit', () => this.#flush());
  }

  /** Lines dropped since the start. */
  get dropped(): number {
    return this.#dropped;
  }

  write(line: string): void {
    if (this.#waiting + line.length > MAX_WAITING) {
      this.#dropped += 1;
      return;
    }
    this.#lines.push(line);
    this.#waiting += line.length;
    if (!this.#isTrying) this.#try();
  }

  #try(): void {
    if (this.#chunk.length === 0) this.#chunk = this.#take();
    this.#isTrying = this.#chunk.length > 0;
    if (!this.#isTrying) return;
    this.#isWriting = true;
    write(this.#fd, this.#chunk, (error, bytes) => {
      this.#isWriting = false;
      if (error) {
        setTimeout(() => this.#try(), this.#retryMs).unref();
        this.#retryMs = Math.min(2 * this.#retryMs, RETRY_AT_MOST_MS);
      } else {
        this.#retryMs = RETRY_MS;
        this.#chunk = this.#chunk.subarray(bytes);
        if (this.#chunk.length === 0) {
          this.#chunk = this.#take();
          this.#reportDropped(); // now that there is room for the line that says so
        }
        this.#try();
      }
    });
  }

  #take(): Buffer {
    const text = this.#lines.join('');
    this.#lines = [];
    this.#waiting = 0;
    return Buffer.from(text);
  }

  #reportDropped(): void {
    const lines = this.#dropped - this.#reported;
    this.#reported = this.#dropped;
    if (lines > 0) this.onDropped(lines);
  }

  #flush(): void {
    // A write that is under way ends by itself, before the process does.
    let rest = Buffer.concat([this.#isWriting ? Buffer.alloc(0) : this.#chunk, this.#take()]);
    const until = performance.now() + EXIT_MS;
    while (rest.length > 0) {
      try {
        rest = rest.subarray(writeSync(this.#fd, rest));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EAGAIN' || performance.now() > until) return;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
      }
    }
  }
}

/** A write that blocks would hold a thread of the pool, and with it the end of the process. */
function withoutBlocking(fd: 1 | 2): number {
  // Node itself sees to pipes and sockets, once it is asked for the stream; a terminal it writes to synchronously.
  if (!(fd === 1 ? process.stdout : process.stderr).isTTY || !isatty(fd)) return fd;
  try {
    return openSync(`/dev/fd/${fd}`, constants.O_WRONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
  } catch {
    return fd;
  }
}
