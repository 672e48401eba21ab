/** Customers who write: each message is answered by the demo agent, and the answer is delivered to the APP. */
import { setTimeout as sleep } from 'node:timers/promises';
import { signSync } from '@staff-service/client/node';
import { Pool } from 'undici';

export const APP = { appid: 'soak', secret: 'soak-secret' };
const CONNECTIONS = 50;
const CUSTOMERS = 500;
const TICK_MS = 10;

export class Traffic {
  readonly #pool: Pool;
  accepted = 0;
  refused = 0;
  /** Of the refused: by `errcode`, or why there was no answer. */
  readonly reasons = new Map<string, number>();
  #sent = 0;
  #inFlight = 0;

  constructor(origin: string) {
    this.#pool = new Pool(origin, { connections: CONNECTIONS });
  }

  /** As many as the server takes, at most `waiting` of them not yet delivered. */
  async flood(ms: number, delivered: () => number, waiting: number): Promise<void> {
    const until = performance.now() + ms;
    const customer = async () => {
      while (performance.now() < until) {
        if (this.accepted - delivered() < waiting) await this.#send();
        else await sleep(1);
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, customer));
  }

  /** `perSecond` messages, whether or not the server keeps up. */
  async steady(ms: number, perSecond: number): Promise<void> {
    const started = performance.now();
    const before = this.#sent;
    for (let elapsed = 0; elapsed < ms; elapsed = performance.now() - started) {
      const due = Math.floor((elapsed / 1000) * perSecond);
      while (this.#sent - before < due) this.#send();
      await sleep(TICK_MS);
    }
  }

  /** Until every request has its answer. */
  async settled(): Promise<void> {
    while (this.#inFlight > 0) await sleep(TICK_MS);
  }

  stop(): Promise<void> {
    return this.#pool.close();
  }

  async #send(): Promise<void> {
    this.#sent += 1;
    this.#inFlight += 1;
    try {
      const { timestamp, signature } = signSync(APP);
      const { body } = await this.#pool.request({
        path: `/api/v1/${APP.appid}/staffService/message?timestamp=${timestamp}&signature=${signature}`,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          FromUserId: `customer-${this.#sent % CUSTOMERS}`,
          MsgType: 'text',
          Content: `${Date.now()} 我的订单到哪里了？`,
        }),
      });
      const { errcode } = (await body.json()) as { errcode: number };
      if (errcode === 0) this.accepted += 1;
      else this.#refuse(String(errcode));
    } catch (error) {
      this.#refuse((error as NodeJS.ErrnoException).code ?? (error as Error).name);
    } finally {
      this.#inFlight -= 1;
    }
  }

  #refuse(reason: string): void {
    this.refused += 1;
    this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1);
  }
}
