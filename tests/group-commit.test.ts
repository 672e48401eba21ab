import { expect, it } from 'vitest';
import { GroupCommit } from '../server/store/group-commit.ts';

const nextTurn = () => new Promise((done) => setImmediate(done));

it('what arrives in turns that follow one another is one transaction', async () => {
  const batches: number[][] = [];
  const commit = new GroupCommit<number, number>(async (items) => {
    batches.push(items);
    return items.map((item) => item * 2);
  });
  const results = [commit.add(1), commit.add(2)];
  await nextTurn();
  results.push(commit.add(3));
  expect(await Promise.all(results)).toEqual([2, 4, 6]);
  expect(await commit.add(4)).toBe(8); // nothing is left waiting once the queue was empty
  expect(batches.flat()).toEqual([1, 2, 3, 4]);
});

it('while long turns bring one item each, the first does not wait for a whole batch', async () => {
  let first = 0;
  const commit = new GroupCommit<number, number>(async (items) => {
    first ||= items.length;
    return items;
  });
  const results = [commit.add(-1)];
  for (let turn = 0; turn < 60; turn += 1) {
    results.push(commit.add(turn));
    const until = performance.now() + 2;
    while (performance.now() < until);
    await nextTurn();
  }
  await Promise.all(results);
  expect(first).toBeLessThan(30); // 60 and more without a limit in time
});

it('a database that fails one batch fails all that waits behind it, and the next one is tried', async () => {
  let writes = 0;
  const failures: unknown[] = [];
  const commit = new GroupCommit<number, number>(
    async (items) => {
      writes += 1;
      await nextTurn();
      if (writes === 1) throw new Error('time-out');
      return items;
    },
    (_ms, error) => failures.push(error),
  );
  const outcomes = await Promise.allSettled(Array.from({ length: 600 }, (_, at) => commit.add(at)));
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(600);
  expect(writes).toBe(1);
  expect(await commit.add(7)).toBe(7);
  expect(failures).toEqual([new Error('time-out'), undefined]);
});

it('when the database goes down while a batch is written one by one, the rest fails with it at once', async () => {
  let writes = 0;
  const commit = new GroupCommit<number, number>(async (items) => {
    writes += 1;
    await nextTurn();
    if (items.length > 1) throw Object.assign(new Error('bad row'), { code: '22021' });
    if (items[0]! >= 3) throw new Error('time-out');
    return items;
  });
  const outcomes = await Promise.allSettled(Array.from({ length: 300 }, (_, at) => commit.add(at)));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
  for (const outcome of outcomes.slice(3)) expect(outcome).toMatchObject({ reason: { message: 'time-out' } });
  expect(writes).toBe(5); // the batch, three that were written, and one that met the time-out
  expect(await commit.add(1)).toBe(1);
});
