import { describe, expect, it } from 'vitest';
import { DeliverySlots, type Slot } from '../server/delivery-slots.ts';

/** Apps with endless work, each with attempts that take as long as it is told. */
class Apps {
  readonly slots = new DeliverySlots();
  readonly #running: { slot: Slot; endsAt: number }[] = [];
  readonly #takes: Record<string, number>;
  /** How many attempts of each have ended. */
  readonly ended: Record<string, number> = {};
  now = 0;

  constructor(takes: Record<string, number>) {
    this.#takes = takes;
  }

  held(appid: string): number {
    return this.#running.filter(({ slot }) => slot.appid === appid).length;
  }

  /** Milliseconds go by, one after another: attempts end, and what may be claimed is. */
  pass(ms: number, apps: readonly string[] = Object.keys(this.#takes)): void {
    let turn = apps.slice();
    for (const end = this.now + ms; this.now < end; this.now += 1) {
      for (const one of this.#running.filter(({ endsAt }) => endsAt <= this.now)) {
        this.slots.end(one.slot, this.now);
        this.slots.giveBack(one.slot);
        this.#running.splice(this.#running.indexOf(one), 1);
        const { appid } = one.slot;
        this.ended[appid] = (this.ended[appid] ?? 0) + 1;
      }
      for (let plan = this.slots.plan(turn, this.now); plan.length > 0; ) {
        for (const { appid, count } of plan) {
          for (let one = 0; one < count; one += 1)
            this.#running.push({
              slot: this.slots.take(appid, this.now),
              endsAt: this.now + this.#takes[appid]!,
            });
          turn = [...turn.filter((other) => other !== appid), appid];
        }
        plan = this.slots.plan(turn, this.now);
      }
    }
  }
}
const names = (count: number, name = 'app') => Array.from({ length: count }, (_, at) => `${name}-${at}`);
const taking = (ms: number, apps: string[]) => Object.fromEntries(apps.map((app) => [app, ms]));

it.each([
  [1, 20],
  [3, 20],
  [1, 8_000],
  [20, 8_000],
])('%i apps with endless work that answer after %i ms hold 32 slots each', (count, ms) => {
  const apps = new Apps(taking(ms, names(count)));
  apps.pass(2 * ms + 1000);
  expect(names(count).map((app) => apps.held(app))).toEqual(Array(count).fill(32));
});

it('an app of which nothing is known yet gets one slot', () => {
  const apps = new Apps({ a: 100 });
  apps.pass(50);
  expect(apps.held('a')).toBe(1);
  apps.pass(51);
  expect(apps.held('a')).toBe(32);
});

it.each([
  [4, 20],
  [8, 200],
  [40, 200],
  [40, 1_000],
  [500, 8_000],
])('of %i apps that answer after %i ms none keeps the others out', (count, ms) => {
  const apps = new Apps(taking(ms, names(count)));
  apps.pass(10 * ms);
  const shares = names(count).map((app) => apps.held(app));
  expect(Math.min(...shares)).toBeGreaterThan(0);
  expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(2);
  const another = apps.slots.plan(['another'], apps.now);
  expect(another).toEqual([{ appid: 'another', count: 1 }]);
});

describe('beside slow apps, however many', () => {
  const [slow, quick] = [names(1_200, 'slow'), names(50, 'quick')];

  it.each([300, 1_000, 8_000])('that answer after %i ms, quick ones have a slot when they need it', (ms) => {
    const apps = new Apps({ ...taking(ms, slow), ...taking(5, quick) });
    apps.pass(6_000, [...slow, ...quick]); // who is slow is found out
    const before = { ...apps.ended };
    apps.pass(1_000, [...slow, ...quick]);
    // With endless work and five milliseconds an attempt: at least one attempt was always running.
    for (const app of quick) expect(apps.ended[app]! - before[app]!).toBeGreaterThan(150);
  });

  it('slow ones have their share too', () => {
    const apps = new Apps(taking(8_000, slow));
    apps.pass(20_000);
    const inFlight = slow.reduce((sum, app) => sum + apps.held(app), 0);
    expect(inFlight).toBeGreaterThanOrEqual(1024);
    expect(inFlight).toBeLessThanOrEqual(1024 + 128);
  });
});

it('an app that is slow no longer is quick again', () => {
  const takes = { a: 8_000 };
  const apps = new Apps(takes);
  apps.pass(9_000);
  takes.a = 10;
  apps.pass(9_000);
  const slots = Array.from({ length: 3 }, () => apps.slots.take('a', apps.now));
  expect(slots.map(({ pace }) => pace)).toEqual(['quick', 'quick', 'quick']);
});

it('waits no longer than until the oldest attempt counts as slow', () => {
  const slots = new DeliverySlots();
  expect(slots.untilRoom(0)).toBe(Number.POSITIVE_INFINITY);
  const first = slots.take('a', 0);
  slots.take('b', 100);
  expect(slots.untilRoom(100)).toBe(150);
  slots.begin(first, 200); // its next message
  expect(slots.untilRoom(200)).toBe(150);
});
