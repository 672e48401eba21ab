import { describe, expect, it } from 'vitest';
import { DeliverySlots, type Slot } from '../../server/delivery/concurrency.ts';

const STEP_MS = 5;
const CEILING = 32;

/** Apps with endless work, each with attempts that take as long as it is told: a multiple of 5 ms. */
class Apps {
  readonly slots = new DeliverySlots(() => CEILING);
  readonly #takes: Record<string, number>;
  readonly #ending = new Map<number, Slot[]>();
  readonly #held = new Map<string, number>();
  /** How many attempts of each have ended. */
  readonly ended = new Map<string, number>();
  now = 0;

  constructor(takes: Record<string, number>) {
    this.#takes = takes;
  }

  held(appid: string): number {
    return this.#held.get(appid) ?? 0;
  }

  /** Time goes by: attempts end, and what may be claimed is. */
  pass(ms: number): void {
    const turns = new Set(Object.keys(this.#takes));
    for (const until = this.now + ms; this.now < until; this.now += STEP_MS) {
      for (const slot of this.#ending.get(this.now) ?? []) {
        this.slots.endAttempt(slot, 'borne', this.now);
        this.slots.release(slot);
        count(this.#held, slot.appid, -1);
        count(this.ended, slot.appid, 1);
      }
      this.#ending.delete(this.now);
      for (let plan = this.#plan(turns); plan.length > 0; plan = this.#plan(turns));
    }
  }

  #plan(turns: Set<string>) {
    const plan = this.slots.plan(turns, this.now);
    for (const { appid, count: wished } of plan) {
      turns.delete(appid);
      turns.add(appid);
      const endsAt = this.now + this.#takes[appid]!;
      const slots = Array.from({ length: wished }, () => this.slots.take(appid, this.now));
      this.#ending.set(endsAt, [...(this.#ending.get(endsAt) ?? []), ...slots]);
      count(this.#held, appid, wished);
    }
    return plan;
  }
}
function count(counts: Map<string, number>, of: string, more: number): void {
  counts.set(of, (counts.get(of) ?? 0) + more);
}
const names = (count: number, name = 'app') => Array.from({ length: count }, (_, at) => `${name}-${at}`);
const taking = (ms: number, apps: string[]) => Object.fromEntries(apps.map((app) => [app, ms]));

it.each([
  [1, 20],
  [3, 20],
  [1, 8_000],
  [20, 8_000],
])('%i apps with endless work that answer after %i ms hold as many slots as they may, each', (count, ms) => {
  const apps = new Apps(taking(ms, names(count)));
  apps.pass(4 * ms + 1000);
  expect(names(count).map((app) => apps.held(app))).toEqual(Array(count).fill(CEILING));
});

it('an app of which nothing is known yet gets one slot', () => {
  const apps = new Apps({ a: 100 });
  apps.pass(50);
  expect(apps.held('a')).toBe(1);
  apps.pass(60);
  expect(apps.held('a')).toBe(16);
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
  expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(3);
  const another = apps.slots.plan(['another'], apps.now);
  expect(another).toEqual([{ appid: 'another', count: 1 }]);
});

describe('beside slow apps, however many', () => {
  const [slow, quick] = [names(1_200, 'slow'), names(50, 'quick')];

  it.each([300, 1_000, 8_000])('that answer after %i ms, quick ones have a slot when they need it', (ms) => {
    const apps = new Apps({ ...taking(ms, slow), ...taking(5, quick) });
    apps.pass(6_000); // who is slow is found out
    const before = new Map(apps.ended);
    apps.pass(1_000);
    // With endless work and five milliseconds an attempt: at least one attempt was always running.
    for (const app of quick)
      expect(apps.ended.get(app)! - before.get(app)!).toBeGreaterThanOrEqual(1_000 / STEP_MS - 1);
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

describe('says when to look again', () => {
  it('when an attempt of another app will count as slow', () => {
    const slots = new DeliverySlots(() => CEILING);
    for (const app of names(64)) slots.take(app, 0);
    expect([slots.plan(['another'], 100), slots.msUntilRoom(100)]).toEqual([[], 150]);
    expect(slots.plan(['another'], 250)).toEqual([{ appid: 'another', count: 1 }]);
  });

  it('when the next slow attempts may begin', () => {
    const slots = new DeliverySlots(() => CEILING);
    slots.release(slots.take('a', 0));
    slots.endAttempt(slots.take('a', 0), 'borne', 1_000);
    expect(slots.plan(['a'], 1_000)).toEqual([{ appid: 'a', count: 8 }]);
    for (let one = 0; one < 8; one += 1) slots.take('a', 1_000);
    expect([slots.plan(['a'], 1_000), slots.msUntilRoom(1_000)]).toEqual([[], 4]);
    expect(slots.plan(['a'], 1_004)).toEqual([{ appid: 'a', count: 7 }]);
  });

  it('not at all when no app waits for room, or only the end of its own attempts gives it some', () => {
    const slots = new DeliverySlots(() => CEILING);
    expect([slots.plan([], 0), slots.msUntilRoom(0)]).toEqual([[], Number.POSITIVE_INFINITY]);
    slots.endAttempt(slots.take('a', 0), 'borne', 10);
    for (let one = 1; one < 16; one += 1) slots.take('a', 10);
    expect([slots.plan(['a'], 10), slots.msUntilRoom(10)]).toEqual([[], Number.POSITIVE_INFINITY]);
  });
});
