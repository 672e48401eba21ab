import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import { CHECKPOINT_THREAD } from '../../config/installed-files.ts';
import type { Logger } from '../../telemetry/log.ts';
import { SYSTEM_TIMING, type Timing } from '../timing.ts';

const LOOK_MS = 250;
const RETRY_MS = 10_000;
/** Not copied yet, 16 MB: pages that are written often are copied once for many times. */
const PAGES = 4_000;
/** In the log, 64 MB: then it begins anew. */
const PAGES_IN_LOG = 16_000;
/** 160 MB: where SQLite does all of it inside a commit, should the thread not keep up. */
export const PAGES_WITHOUT_THREAD = 40_000;

export const CHECKPOINT = 'PRAGMA wal_checkpoint(PASSIVE)';
/** Tells how much is to be done, and does nothing. */
export const WHAT_IS_LEFT = 'PRAGMA wal_checkpoint(NOOP)';

/** No interface: as a type it is one of the records that SQLite gives. */
export type CheckpointState = {
  /** Pages in the log. */
  log: number;
  /** Of them, in the database's file. */
  checkpointed: number;
};

/**
 * Brings what the write-ahead log holds into the database's file. Inside a commit, as SQLite does by itself, that stalls
 * the event loop for 10 ms and more, so a thread of its own does nearly all of it, without keeping anybody from writing.
 * The thread is started when there is something to do for the first time.
 */
export class Checkpoints {
  readonly #file: string;
  readonly #log: Pick<Logger, 'warn'> | undefined;
  readonly #checkpoint: StatementSync;
  readonly #whatIsLeft: StatementSync;
  readonly #timing: Timing;
  #cancelTimer = () => {};
  #thread: Worker | undefined;
  #running = false;
  #notBefore = 0;

  constructor(
    database: DatabaseSync,
    file: string,
    log?: Pick<Logger, 'warn'>,
    timing: Timing = SYSTEM_TIMING,
  ) {
    this.#file = file;
    this.#timing = timing;
    this.#log = log;
    this.#checkpoint = database.prepare(CHECKPOINT);
    this.#whatIsLeft = database.prepare(WHAT_IS_LEFT);
    this.#schedule();
  }

  /** Resolves when the thread has let go of the database. */
  async stop(): Promise<void> {
    this.#cancelTimer();
    const thread = this.#thread;
    if (thread === undefined) return;
    const ended = new Promise((done) => thread.once('exit', done));
    thread.ref();
    thread.postMessage('close');
    await ended;
  }

  #schedule(): void {
    const next = () => {
      this.#look();
      this.#schedule();
    };
    this.#cancelTimer = this.#timing.after(LOOK_MS, next, { ref: false });
  }

  #look(): void {
    if (this.#running || this.#timing.monotonic() < this.#notBefore) return;
    const { log, checkpointed } = this.#state();
    if (log - checkpointed < PAGES) return;
    try {
      this.#thread ??= this.#start();
      this.#thread.postMessage('checkpoint');
      this.#running = true;
    } catch (error) {
      this.#failed(error); // as many threads as the system allows, say
    }
  }

  #start(): Worker {
    const thread = new Worker(CHECKPOINT_THREAD, { workerData: this.#file, execArgv: [] });
    thread.unref();
    thread.on('message', (error: string | undefined) => {
      this.#running = false;
      if (error !== undefined) return this.#failed(error);
      // SQLite begins a log anew that is copied whole, and it is that only while nobody writes.
      if (this.#state().log >= PAGES_IN_LOG) attempt(this.#checkpoint);
    });
    thread.on('error', (error) => this.#failed(error)); // another one is started later
    thread.on('exit', () => {
      this.#running = false;
      this.#thread = undefined;
    });
    return thread;
  }

  #failed(err: unknown): void {
    this.#notBefore = this.#timing.monotonic() + RETRY_MS;
    this.#log?.warn({ err }, 'checkpoint failed, trying again; meanwhile the write-ahead log grows');
  }

  #state(): CheckpointState {
    return (attempt(this.#whatIsLeft) as CheckpointState | undefined) ?? { log: 0, checkpointed: 0 };
  }
}

/** Undefined when it cannot be done now: inside a transaction, or on a full disk. It is tried again. */
function attempt(statement: StatementSync): unknown {
  try {
    return statement.all()[0];
  } catch {
    return undefined;
  }
}
