/** A platform under test that has our control API: messages are handed over by it, and it tells what came of them. */
import type { Bilingual } from '@staff-service/client';
import { resolveBaseUrl } from '@staff-service/client/internal';
import type { components } from '../../../generated/console.ts';
import { BilingualError, textOf } from '../../config/usage-error.ts';
import type { Driver, Order, Said, ServedEndpoint } from '../../conformance/caller/drivers/driver.ts';
import { DriverProblem } from '../../conformance/caller/drivers/driver-problem.ts';
import { pause } from '../../store/pause.ts';
import { serverUrlOf } from '../base-url.ts';
import { askApi, call, controlApi, describeRefusal } from '../control-api.ts';
import { CONTROL_API as TEXTS } from './caller-texts.ts';

type App = components['schemas']['App'];
type Exchange = components['schemas']['ExchangeDetail'];

/** How often the server is asked what became of a message. */
const LOOK_MS = 200;

export class ControlApiDriver implements Driver {
  readonly takesOrdersAtOnce = true;
  readonly tellsOutcome = true;
  readonly obeys = true;
  readonly name: string;
  readonly #url: string;
  readonly #limitMs: number;
  readonly #api: ReturnType<typeof controlApi>;
  /** Messages that the server may still deliver. */
  readonly #pending = new Set<string>();
  #endpoint: ServedEndpoint | undefined;
  #latest: Exchange | undefined;

  /**
   * @param limitMs how long a message is waited for, milliseconds
   * @throws UsageError for an address that is none
   */
  constructor(url: string, limitMs: number) {
    this.#url = url;
    this.#limitMs = limitMs;
    this.#api = controlApi(url);
    this.name = serverUrlOf(url);
  }

  /** Everything that would send messages elsewhere, or others here, is told before any is sent. */
  async start(endpoint: ServedEndpoint): Promise<void> {
    this.#endpoint = endpoint;
    const { appid, baseUrl } = endpoint;
    const { apps } = await this.#ask(() => this.#api.GET('/console/api/apps'));
    if (!Array.isArray(apps)) throw new DriverProblem(TEXTS.failed(this.name, TEXTS.notOurs));
    const app = apps.find((one) => one.appid === appid);
    if (app === undefined) {
      const known = apps.map((one) => one.appid);
      throw new DriverProblem(TEXTS.unknownAppid(appid, known));
    }
    if (!isHere(app, endpoint)) throw new DriverProblem(TEXTS.callbackElsewhere(app, baseUrl));
    if (app.pausedAt !== null) throw new DriverProblem(TEXTS.paused(appid));
    const query = { appid, verdict: 'pending', limit: 1 } as const;
    const { exchanges } = await this.#ask(() =>
      this.#api.GET('/console/api/exchanges', { params: { query } }),
    );
    if (exchanges.length > 0) throw new DriverProblem(TEXTS.othersWait(appid));
  }

  async send({ user, text }: Order, signal: AbortSignal): Promise<Said> {
    const body = { appid: this.#endpoint!.appid, ToUserId: user, MsgType: 'text', Content: text } as const;
    const { data, error, response } = await this.#reach(() =>
      this.#api.POST('/console/api/messages', { body }),
    );
    if (data === undefined) {
      const refusal = describeRefusal(response, error);
      if (this.#latest === undefined) throw new DriverProblem(TEXTS.notTaken(refusal));
      return { outcome: 'failed', detail: `HTTP ${response.status}: ${refusal.en}` };
    }
    this.#pending.add(data.id);
    const until = AbortSignal.any([signal, AbortSignal.timeout(this.#limitMs)]);
    for (;;) {
      const exchange = await this.#look(data.id);
      if (exchange.verdict !== 'pending') {
        this.#pending.delete(data.id);
        return tell(exchange);
      }
      if (until.aborted) {
        await this.#cancel(data.id);
        return tell(exchange);
      }
      await pause(LOOK_MS, until);
    }
  }

  async #look(id: string): Promise<Exchange> {
    const params = { path: { id } };
    this.#latest = await this.#ask(() => this.#api.GET('/console/api/exchanges/{id}', { params }));
    return this.#latest;
  }

  /** So that its retries do not come in the middle of something else, or to nobody once the run is over. */
  async #cancel(id: string): Promise<void> {
    this.#pending.delete(id);
    const params = { path: { id } };
    await this.#api.POST('/console/api/deliveries/{id}/cancel', { params }).catch(() => {});
  }

  async #ask<Data>(request: Parameters<typeof askApi<Data>>[1]): Promise<Data> {
    return this.#guard(() => askApi(this.#url, request));
  }

  async #reach<T>(request: () => Promise<T>): Promise<T> {
    return this.#guard(() => call(this.#url, request));
  }

  async #guard<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof BilingualError) throw new DriverProblem(TEXTS.failed(this.name, error.text));
      throw new DriverProblem(TEXTS.failed(this.name, textOf(error)));
    }
  }

  explainSilence(): Bilingual {
    const { baseUrl } = this.#endpoint!;
    const { cause = null, verdict = 'pending' } = this.#latest ?? {};
    return TEXTS.nothingArrived(baseUrl, verdict, cause);
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#pending].map((id) => this.#cancel(id)));
  }
}

/** By port and path: this machine may have another name where the server runs, as in a container. */
function isHere({ appid, callbackUrl }: App, { baseUrl }: ServedEndpoint): boolean {
  if (callbackUrl === null) return false;
  const [there, here] = [callbackUrl, baseUrl].map((one) => new URL(resolveBaseUrl('app', one, appid)));
  return there!.port === here!.port && there!.pathname === here!.pathname;
}

function tell({ verdict, attemptCount, errcode, cause }: Exchange): Said {
  const attempts = attemptCount === 1 ? '1 attempt' : `${attemptCount} attempts`;
  const detail = `${verdict}, ${attempts}${cause === null ? '' : `: ${cause.en}`}`;
  if (verdict === 'delivered') return { outcome: 'accepted', detail };
  // One that waits for its next attempt has failed so far; without an attempt nobody knows.
  const isTold = verdict !== 'pending' || cause !== null || errcode !== null;
  return { outcome: isTold ? 'failed' : 'unknown', detail };
}
