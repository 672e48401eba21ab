import { expect, it } from 'vitest';
import { DeliverySlots } from '../server/delivery-slots.ts';

/** The apps claim one after another, each as much as it may, until none may any more. */
function fill(slots: DeliverySlots, apps: string[], held = new Map<string, number>()): Map<string, number> {
  for (let claimed = 1; claimed > 0; ) {
    claimed = 0;
    for (const app of apps) {
      const { count, full } = slots.next();
      if (full.includes(app)) continue;
      for (let one = 0; one < count; one += 1) slots.take(app);
      held.set(app, (held.get(app) ?? 0) + count);
      claimed += count;
    }
  }
  return held;
}
const names = (count: number) => Array.from({ length: count }, (_, at) => `app-${at}`);

it.each([1, 2, 3])('%i apps with endless work hold 32 slots each', (count) => {
  const held = fill(new DeliverySlots(), names(count));
  expect([...held.values()]).toEqual(Array(count).fill(32));
});

it.each([4, 5, 8, 20])('of %i apps with endless work none keeps the others out', (count) => {
  const slots = new DeliverySlots();
  const apps = names(count);
  const held = fill(slots, apps);
  for (let round = 0; round < 40 * count; round += 1) {
    const app = apps[round % count]!; // its oldest delivery ends
    if ((held.get(app) ?? 0) === 0) continue;
    slots.giveBack(app);
    held.set(app, held.get(app)! - 1);
    fill(slots, apps, held);
    // Twenty that begin at once may take all, but not twice.
    if (count < 20 || round > 128) expect(slots.next().count).toBeGreaterThan(0);
  }
  const shares = apps.map((app) => held.get(app)!);
  expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
});
