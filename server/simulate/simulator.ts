import type { Endpoint } from '@staff-service/client';
import type { Effect } from './effect.ts';
import { Faults } from './faults.ts';
import { HeldRequests } from './held-requests.ts';
import { MagicUsers } from './magic-users.ts';

/** Decides which requests meet a simulated fault. */
export class Simulator {
  readonly faults = new Faults();
  readonly held = new HeldRequests();
  readonly #magicUsers = new MagicUsers();
  readonly #isOn: () => boolean;

  /** @param isOn read for each request, because a reload may change it */
  constructor(isOn: () => boolean) {
    this.#isOn = isOn;
  }

  get isOn(): boolean {
    return this.#isOn();
  }

  /** What somebody has switched on by hand goes before what a customer's id says. @throws Refusal 30005 */
  take(endpoint: Endpoint, appid: string, user: string): Effect | undefined {
    if (!this.isOn) return undefined;
    return this.faults.take(endpoint, appid, user) ?? this.#magicUsers.take(endpoint, appid, user);
  }
}
