import type { AnswerTimes } from '../telemetry/answer-times.ts';
import type { Logger } from '../telemetry/log.ts';
import type { RefusedRequest, RefusedRequests } from '../telemetry/refused-requests.ts';
import { repeatedErrors } from '../telemetry/repeated-errors.ts';
import type { Refused, RefusedRow } from './refused.ts';
import { SYSTEM_TIMING, type Timing } from './timing.ts';

const EVERY_MS = 1_000;
/** Under a flood: so many rows a second, of which only the latest stay anyway. */
const ROWS_A_SECOND = 100;
/** After a failure: a full disk, or a database that is gone. */
const RETRY_MS = 10_000;
/** SQLite stops the event loop for as long as a statement takes. */
const ROWS_AT_ONCE = 50;
/** A row that would be longer is cut. */
const ROW_CHARACTERS = 16_384;

interface Options {
  refused: RefusedRequests;
  store: Refused;
  answerTimes: AnswerTimes;
  log: Logger;
  timing?: Timing;
}

/** Writes refused requests to the store, in batches, in nobody's way. */
export class RefusedLoop {
  readonly #options: Options;
  #cancelTimer = () => {};
  #writing: Promise<void> = Promise.resolve();
  #isStopped = false;

  constructor(options: Options) {
    this.#options = options;
  }

  start(): void {
    this.#schedule(EVERY_MS);
  }

  /** Writes what is left. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#cancelTimer();
    await this.#writing;
    await this.#write();
  }

  #schedule(ms: number): void {
    if (this.#isStopped) return;
    const { timing = SYSTEM_TIMING } = this.#options;
    const next = () => {
      this.#writing = this.#write().then((pause) => this.#schedule(pause));
    };
    this.#cancelTimer = timing.after(ms, next, { ref: false });
  }

  /** Returns how long to wait until the next time, milliseconds. */
  async #write(): Promise<number> {
    const { refused, store, log } = this.#options;
    if (!refused.hasUnwritten) return EVERY_MS;
    const taken = refused.takeUnwritten();
    try {
      for (let at = 0; at < taken.length; at += ROWS_AT_ONCE) {
        await store.write(taken.slice(at, at + ROWS_AT_ONCE).map((request) => this.#toRow(request)));
        await new Promise((done) => setImmediate(done));
      }
      await store.trim();
      return EVERY_MS + (taken.length * 1000) / ROWS_A_SECOND;
    } catch (error) {
      repeatedErrors(log).log(error, 'refused requests cannot be stored, trying again later');
      refused.markUnwritten(taken);
      return RETRY_MS;
    }
  }

  #toRow(request: RefusedRequest): RefusedRow {
    request.durationMs ??= this.#options.answerTimes.get(request.id) ?? null;
    return { id: request.id, created_at: request.at, request: writeBounded(request) };
  }
}

/** JSON; of a request that says much, without the most of it. */
function writeBounded(request: RefusedRequest): string {
  const text = JSON.stringify(request);
  if (text.length <= ROW_CHARACTERS) return text;
  return JSON.stringify({
    ...request,
    body: request.body?.slice(0, 1024) ?? null,
    bodyTruncated: request.body !== null,
    violations: request.violations.slice(0, 5),
  });
}
