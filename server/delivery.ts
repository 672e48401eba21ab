/** Delivers what the outbox holds: customers in parallel, the messages of one customer one after another, in order. */
import {
  type AppClient,
  createAppClient,
  mayBeRetried,
  type StaffMessage,
  StaffServiceError,
} from '@staff-service/client';
import type { App } from './config.ts';
import { parseExact } from './exact-json.ts';
import type { Logger } from './log.ts';
import type { Attempt, OutboxRow, Store } from './store.ts';

const PARALLEL_CUSTOMERS = 32;
const STORE_RETRY_MS = 1000;

type SendResult = { ok: true; errcode: number; answer: string } | { ok: false; error: StaffServiceError };

export class Delivery {
  readonly #store: Store;
  readonly #log: Logger;
  readonly #apps: Map<string, { callbackUrl: string | undefined; client: AppClient | undefined }>;
  readonly #running = new Map<string, Promise<void>>();
  #looking: Promise<void> | undefined;
  #lookAgain = false;
  #stopped = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(store: Store, apps: readonly App[], log: Logger) {
    this.#store = store;
    this.#log = log;
    this.#apps = new Map(
      apps.map((app) => [app.appid, { callbackUrl: app.callbackUrl, client: clientOf(app) }]),
    );
  }

  /** Looks for pending messages: at start, after each hand-over, after each delivery. */
  wake(): void {
    if (this.#stopped) return;
    this.#lookAgain = true;
    this.#looking ??= this.#look().finally(() => {
      this.#looking = undefined;
    });
  }

  /** Starts no more deliveries and waits for the running ones; what is left stays pending for the next start. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#looking;
    await Promise.all(this.#running.values());
  }

  async #look(): Promise<void> {
    try {
      while (this.#lookAgain && !this.#stopped) {
        this.#lookAgain = false;
        const heads = await this.#store.pendingHeads(PARALLEL_CUSTOMERS * 2);
        for (const row of heads) this.#start(row);
      }
    } catch (error) {
      this.#log.error({ err: error }, 'outbox cannot be read, trying again');
      this.#wakeLater();
    }
  }

  #start(row: OutboxRow): void {
    const customer = JSON.stringify([row.app_id, row.user_id]);
    if (this.#stopped || this.#running.has(customer) || this.#running.size >= PARALLEL_CUSTOMERS) return;
    const work = this.#deliver(row).then(
      () => {
        this.#running.delete(customer);
        this.wake();
      },
      (error: unknown) => {
        // The attempt could not be journaled: the message stays pending and goes out again, at least once.
        this.#running.delete(customer);
        this.#log.error({ err: error, id: row.id }, 'delivery could not be journaled, trying again');
        this.#wakeLater();
      },
    );
    this.#running.set(customer, work);
  }

  async #deliver(row: OutboxRow): Promise<void> {
    const at = Date.now();
    const started = performance.now();
    const app = this.#apps.get(row.app_id);
    const result = await send(app?.client, row);
    const attempt: Attempt = {
      at,
      url: app?.callbackUrl ?? '',
      duration_ms: Math.round(performance.now() - started),
      ...journaled(result),
    };
    const state = nextState(result);
    await this.#store.settle(row.id, attempt, state);
    this.#log.info(
      { id: row.id, appid: row.app_id, state, errcode: attempt.errcode, ms: attempt.duration_ms },
      'delivery',
    );
  }

  #wakeLater(): void {
    clearTimeout(this.#timer);
    if (!this.#stopped) this.#timer = setTimeout(() => this.wake(), STORE_RETRY_MS);
  }
}

/** One attempt, one outcome. Retries come here: an error that `mayBeRetried` leaves the message pending until its time. */
function nextState(result: SendResult): OutboxRow['state'] {
  return result.ok ? 'delivered' : 'failed';
}

function journaled(result: SendResult): Pick<Attempt, 'status' | 'errcode' | 'answer' | 'error'> {
  if (result.ok) return { status: 200, errcode: result.errcode, answer: result.answer, error: null };
  const { status = null, errcode = null, answer = null, code, message } = result.error;
  const final = mayBeRetried(result.error) ? '' : ' (final)';
  return { status, errcode, answer, error: `${code}: ${message}${final}` };
}

async function send(client: AppClient | undefined, row: OutboxRow): Promise<SendResult> {
  if (client === undefined) {
    const message = '该 appid 没有配置 callbackUrl / no callbackUrl is configured for this appid';
    return { ok: false, error: new StaffServiceError('unreachable', message, { url: '' }) };
  }
  try {
    const message = parseExact(row.body) as StaffMessage;
    const { errcode, answer } = await client.sendMessageToCustomer(message, { idempotencyKey: row.id });
    return { ok: true, errcode, answer };
  } catch (error) {
    if (error instanceof StaffServiceError) return { ok: false, error };
    throw error;
  }
}

function clientOf(app: App): AppClient | undefined {
  if (app.callbackUrl === undefined) return undefined;
  return createAppClient({ baseUrl: app.callbackUrl, appid: app.appid, secret: app.secrets[0]! });
}
