import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RetentionLimits } from '../../server/store/retention.ts';
import { Maintenance } from '../../server/store/retention-loop.ts';
import { Store } from '../../server/store/store.ts';
import { engines, received, storedInbound } from '../support/engines.ts';

const NONE: RetentionLimits = { ageMs: 1e12, bytes: 1e12, youngestMs: 0, keyAgeMs: 1e12 };

describe.each(engines)('%s', (_name, prepare) => {
  let store: Store;
  beforeEach(async () => {
    store = await Store.open((await prepare())());
    await Promise.all(Array.from({ length: 300 }, () => store.journal.receive(received('u'))));
    // PostgreSQL counts rows about once a second.
    await expect.poll(() => store.retention.usedBytes()).toBeGreaterThan(10_000);
  });
  afterEach(() => store.close());

  /** Until it has said something, or deleted all. */
  async function maintain(limits: Partial<RetentionLimits>) {
    const logged: [level: string, text: string][] = [];
    const line =
      (level: string) =>
      (...[details, text]: unknown[]) =>
        logged.push([level, String(text ?? details)]);
    const deleted = { age: 0, size: 0 };
    const maintenance = new Maintenance({
      retention: store.retention,
      limits: () => ({ ...NONE, ...limits }),
      log: { info: line('info'), warn: line('warn'), error: line('error') } as never,
      onDeleted: (reason, rows) => {
        deleted[reason] += rows;
      },
    });
    maintenance.start();
    await expect.poll(() => logged.length).toBeGreaterThan(0);
    await maintenance.stop();
    return { logged, deleted };
  }

  it('what went for its age is told as news', async () => {
    const { logged, deleted } = await maintain({ ageMs: -10_000 });
    expect(logged).toEqual([['info', 'retention']]);
    expect(deleted).toEqual({ age: 300, size: 0 });
  });

  it('what went for its size is told as a warning', async () => {
    const { logged, deleted } = await maintain({ bytes: 0, youngestMs: -10_000 });
    expect(logged[0]).toEqual(['warn', expect.stringContaining('before their time')]);
    expect(deleted.age).toBe(0);
    expect(deleted.size).toBeGreaterThan(0);
  });

  it('what is too young to go for its size stays, with a warning', async () => {
    const { logged, deleted } = await maintain({ bytes: 0, youngestMs: 3_600_000 });
    expect(logged).toEqual([['warn', expect.stringContaining('younger than an hour')]]);
    expect(deleted).toEqual({ age: 0, size: 0 });
    expect(await storedInbound(store, { limit: 500 })).toHaveLength(300);
  });

  it('a start while the clock is ahead deletes nothing, whatever was written by that clock', async () => {
    const right = Date.now() - 3_600_000;
    await store.retention.note(right); // so the messages are those that the wrong clock has dated
    const limits = { ageMs: -10_000, bytes: 0, youngestMs: 0, keyAgeMs: -10_000 };
    await store.journal.receive(received('u', { idempotencyKey: 'key' }));
    const { deleted } = await maintain(limits);
    expect(deleted).toEqual({ age: 0, size: 0 });
    expect(await store.journal.receive(received('u', { idempotencyKey: 'key' }))).toBe('repeated');
    expect(await store.retention.latest()).toBeGreaterThanOrEqual(right);
    expect(await store.retention.latest()).toBeLessThan(right + 1_800_000);
  });

  it('the time that retention has come to outlives its messages, and is never set back', async () => {
    const before = (await store.retention.newest())!;
    await maintain({ ageMs: -10_000 });
    await expect.poll(() => store.retention.latest()).toBeGreaterThanOrEqual(before);
    const noted = await store.retention.latest();
    await store.retention.note(1);
    expect(await store.retention.latest()).toBe(noted);
  });
});
