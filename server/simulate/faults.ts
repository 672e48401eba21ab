import type { Endpoint } from '@staff-service/client';
import type { components } from '../../generated/console.ts';
import { newId } from '../store/uuid-v7.ts';
import type { Effect } from './effect.ts';

export type Fault = components['schemas']['Fault'];

export const MOST_FAULTS = 100;

interface Held {
  fault: Fault;
  effect: Effect;
}

/** The faults that are simulated, in memory: a restart ends them. */
export class Faults {
  /** The latest first. */
  #all: Held[] = [];

  get isFull(): boolean {
    return this.#all.length >= MOST_FAULTS;
  }

  list(): Fault[] {
    return this.#all.map(({ fault }) => ({ ...fault }));
  }

  add(fault: Omit<Fault, 'id' | 'hits'>, effect: Effect): Fault {
    const added = { ...fault, id: newId(), hits: 0 };
    this.#all.unshift({ fault: added, effect });
    return { ...added };
  }

  /** Undefined: there is none with this id. */
  remove(id: string): Fault | undefined {
    const found = this.#all.find(({ fault }) => fault.id === id);
    this.#all = this.#all.filter((one) => one !== found);
    return found?.fault;
  }

  /** The effect of the latest fault that fits a request, which counts as hit by it. */
  take(endpoint: Endpoint, appid: string, user: string): Effect | undefined {
    const found = this.#all.find(
      ({ fault }) =>
        fault.endpoint === endpoint && (fault.appid ?? appid) === appid && (fault.user ?? user) === user,
    );
    if (found === undefined) return undefined;
    const { fault } = found;
    fault.hits += 1;
    if (fault.times !== null) fault.times -= 1;
    if (fault.times === 0) this.remove(fault.id);
    return found.effect;
  }
}
