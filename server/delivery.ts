/** Delivers what the outbox holds: customers in parallel, the messages of one customer one after another, in order. */
import { type AppClient, type StaffMessage, StaffServiceError } from '@staff-service/client';
import type { CallbackClients } from './callback-clients.ts';
import { CircuitBreaker } from './circuit-breaker.ts';
import { DeliverySlots } from './delivery-slots.ts';
import { parseExact } from './exact-json.ts';
import type { Attempt, Job, Settlement } from './lanes.ts';
import type { Logger } from './log.ts';
import { repeatedErrors } from './repeated-errors.ts';
import { retryDelayMs } from './retry-schedule.ts';
import type { Store } from './store.ts';

/** Three times the client's time-out: with less, stalls of the event loop made duplicates. */
const LEASE_MS = 30_000;
/** So many messages of one customer, then others come first. */
const RUN = 50;
const POLL_MS = 500;

/** Failures of which the client says no more than that the message may be sent again, and how. */
const SENT_AGAIN = new Set<StaffServiceError['failure']>([
  'timeout',
  'connectionLost',
  'busy',
  'serverError',
  'notStored',
  'systemBusy',
]);

export interface DeliveryOptions {
  store: Store;
  clients: CallbackClients;
  log: Logger;
  /** Seconds after each failed attempt; see `retry-schedule.ts`. */
  schedule: readonly number[];
  /** How long a claim holds; a worker that died lets go of its customers after it. */
  leaseMs?: number;
  /** Told of every attempt: for the metrics. */
  onAttempt?: (settlement: Settlement) => void;
}

type SendResult = { ok: true; errcode: number; answer: string } | { ok: false; error: StaffServiceError };

export class Delivery {
  readonly #options: DeliveryOptions;
  readonly #leaseMs: number;
  readonly #breaker = new CircuitBreaker();
  readonly #running = new Set<Promise<void>>();
  readonly #slots = new DeliverySlots();
  #stopped = false;
  #woken = false;
  #wakeUp = () => {};
  #loop: Promise<void> | undefined;

  constructor(options: DeliveryOptions) {
    this.#options = options;
    this.#leaseMs = options.leaseMs ?? LEASE_MS;
  }

  start(): void {
    this.#loop ??= this.#run();
  }

  /** Looks at once instead of at the next poll: after a hand-over, after a delivery. */
  wake(): void {
    this.#woken = true;
    this.#wakeUp();
  }

  /** Claims nothing more, waits for the attempts that run, and gives their lanes back. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.wake();
    await this.#loop;
    await Promise.all(this.#running);
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      this.#woken = false;
      const mayBeMore = await this.#claim().catch((error: unknown) => {
        repeatedErrors(this.#options.log).log(error, 'outbox cannot be read, trying again');
        return false;
      });
      if (!mayBeMore) await this.#sleep();
    }
  }

  /** True when it got all that it asked for. */
  async #claim(): Promise<boolean> {
    const { lanes } = this.#options.store;
    const probes = this.#breaker.takeProbes(Date.now());
    for (const only of probes) {
      const [probe] = await lanes.claim(1, this.#leaseMs, { only });
      if (probe) this.#start(probe);
      else this.#breaker.unused(only);
    }
    const { count, full } = this.#slots.next();
    if (count === 0) return false;
    const jobs = await lanes.claim(count, this.#leaseMs, { not: [...full, ...this.#breaker.openApps()] });
    for (const job of jobs) this.#start(job);
    return jobs.length === count;
  }

  #start(job: Job): void {
    this.#slots.take(job.appid);
    const work = this.#deliverLane(job)
      .catch((error: unknown) => {
        // Not journaled: when the lease ends, the message goes out again. At least once.
        repeatedErrors(this.#options.log).log(error, 'delivery could not be journaled, trying again', {
          id: job.id,
        });
      })
      .finally(() => {
        this.#running.delete(work);
        this.#slots.giveBack(job.appid);
        this.wake();
      });
    this.#running.add(work);
  }

  /** The lane's messages, oldest first, until none is left, one has to wait, or others shall have a turn. */
  async #deliverLane(first: Job): Promise<void> {
    const { lanes } = this.#options.store;
    let job: Job | undefined = await this.#deliver(first);
    for (let sent = 1; job !== undefined; sent += 1) {
      if (this.#stopped || sent >= RUN || this.#breaker.isOpen(job.appid)) return lanes.release(job);
      job = await this.#deliver(job);
    }
  }

  /** One attempt, journaled and settled; gives the lane's next message. */
  async #deliver(job: Job): Promise<Job | undefined> {
    const { store, clients, schedule, log, onAttempt } = this.#options;
    const callback = clients.get(job.appid);
    const at = Date.now();
    const started = performance.now();
    const result = await send(callback?.client, job);
    const attempt: Attempt = {
      at,
      url: callback?.callbackUrl ?? '',
      duration_ms: Math.round(performance.now() - started),
      ...journaled(result),
    };
    const settlement = { job, attempt, ...outcomeOf(result, job.attempts + 1, this.#leaseMs, schedule) };
    if (!result.ok && isRetried(result.error)) this.#breaker.failed(job.appid, Date.now());
    else this.#breaker.succeeded(job.appid);
    const next = await store.lanes.settle(settlement);
    const { outcome, delayMs } = settlement;
    const logged = {
      id: job.id,
      appid: job.appid,
      outcome,
      errcode: attempt.errcode,
      ms: attempt.duration_ms,
    };
    if (outcome === 'delivered') log.info(logged, 'delivery');
    else
      log.warn(
        { ...logged, error: attempt.error, ...(outcome === 'retry' ? { retryInMs: delayMs } : {}) },
        'delivery',
      );
    onAttempt?.(settlement);
    return next;
  }

  /** Until woken, at most a poll's time, spread so that several servers do not poll in step. */
  async #sleep(): Promise<void> {
    if (this.#woken || this.#stopped) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, POLL_MS * (0.75 + Math.random() / 2));
      this.#wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/**
 * What the contract's delivery has sent again [D]: no connection, time-out, a status other than 200, an unreadable body,
 * `errcode` -1 or 30004. More than the client by itself: an APP's address or certificate may be mended meanwhile.
 */
function isRetried({ code, isRetryable }: StaffServiceError): boolean {
  return isRetryable || code === 'wrongStatus' || code === 'unreachable';
}

function outcomeOf(
  result: SendResult,
  attempts: number,
  leaseMs: number,
  schedule: readonly number[],
): Pick<Settlement, 'outcome' | 'delayMs'> {
  if (result.ok) return { outcome: 'delivered', delayMs: leaseMs };
  const { error } = result;
  const delayMs = isRetried(error)
    ? retryDelayMs(attempts, Math.random(), schedule, error.retryAfterMs)
    : undefined;
  return delayMs === undefined ? { outcome: 'dead', delayMs: leaseMs } : { outcome: 'retry', delayMs };
}

function journaled(result: SendResult): Pick<Attempt, 'status' | 'errcode' | 'answer' | 'error'> {
  if (result.ok) return { status: 200, errcode: result.errcode, answer: result.answer, error: null };
  const { status = null, errcode = null, answer = null, code } = result.error;
  // PostgreSQL takes no NUL in text, and an APP may answer anything.
  const clean = (text: string | null) => text?.replaceAll('\0', '\ufffd').toWellFormed() ?? null;
  return { status, errcode, answer: clean(answer), error: clean(`${code}: ${forOperator(result.error)}`) };
}

/** The client's words are for who calls it: here its baseUrl is a callbackUrl, and the server sends again by itself. */
function forOperator({ message, advice, failure }: StaffServiceError): string {
  const told = SENT_AGAIN.has(failure) ? message.replace(` → ${advice}`, '') : message;
  return told.replaceAll('baseUrl', 'callbackUrl');
}

async function send(client: AppClient | undefined, job: Job): Promise<SendResult> {
  if (client === undefined) {
    const message = '该 appid 没有配置 callbackUrl / no callbackUrl is configured for this appid';
    return { ok: false, error: new StaffServiceError('unreachable', message, { url: '' }) };
  }
  try {
    const message = parseExact(job.text) as StaffMessage;
    const { errcode, answer } = await client.sendMessageToCustomer(message, { idempotencyKey: job.id });
    return { ok: true, errcode, answer };
  } catch (error) {
    if (error instanceof StaffServiceError) return { ok: false, error };
    throw error;
  }
}
