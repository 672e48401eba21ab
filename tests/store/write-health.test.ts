import { afterEach, expect, it, vi } from 'vitest';
import { WriteHealth } from '../../server/store/write-health.ts';

afterEach(() => void vi.useRealTimers());

it('after a write that failed the store is not ready until a message is written, or for a while none fails and a trial succeeds', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  let room = false;
  let trials = 0;
  const health = new WriteHealth(async () => {
    trials += 1;
    if (!room) throw new Error('trial');
  });
  await health.check();
  health.note(new Error('disk full'));
  await expect(health.check()).rejects.toThrow('disk full');
  health.note(undefined);
  await health.check();
  expect(trials).toBe(0);

  health.note(new Error('disk full'));
  vi.advanceTimersByTime(4_000);
  await expect(health.check()).rejects.toThrow('trial');
  room = true;
  await expect(health.check()).rejects.toThrow('trial'); // trials are not made one after another
  vi.advanceTimersByTime(4_000);
  await health.check();
  await health.check();
  expect(trials).toBe(2); // it is not asked again once it succeeded
});

it('those who ask at once share one trial', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  let trials = 0;
  let end = (_error?: Error) => {};
  const health = new WriteHealth(() => {
    trials += 1;
    return new Promise((done, fail) => {
      end = (error) => (error ? fail(error) : done());
    });
  });
  health.note(new Error('disk full'));
  for (const error of [new Error('trial'), undefined]) {
    vi.advanceTimersByTime(4_000);
    const asked = Promise.allSettled(Array.from({ length: 50 }, () => health.check()));
    end(error);
    const outcomes = new Set((await asked).map(({ status }) => status));
    expect(outcomes).toEqual(new Set([error === undefined ? 'fulfilled' : 'rejected']));
  }
  expect(trials).toBe(2);
});
