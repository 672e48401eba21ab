import { expect, it } from 'vitest';
import { GroupCommit, QueueFullError } from '../../server/store/group-commit.ts';

const nextTurn = () => new Promise((done) => setImmediate(done));

/** The batches of one round, which ends once nothing is left to write. */
async function writtenBatches(
  arrive: (add: (item: number) => void, duringWrite: () => Promise<void>) => Promise<void>,
): Promise<number[][]> {
  const batches: number[][] = [];
  let startWrite = () => {};
  const writing = new Promise<void>((done) => (startWrite = done));
  const commit = new GroupCommit<number, number>(async (items) => {
    batches.push(items);
    startWrite();
    await nextTurn();
    return items.map((item) => item * 2);
  });
  const added: [item: number, result: Promise<number>][] = [];
  await arrive(
    (item) => added.push([item, commit.add(item)]),
    () => writing,
  );
  for (const [item, result] of added) expect(await result).toBe(item * 2);
  expect(batches.flat()).toEqual(added.map(([item]) => item));
  return batches;
}

/** A turn may be longer than anybody is made to wait for the next one, so not every round has to come out so. */
async function playRounds(round: () => Promise<number[][]>): Promise<number[][][]> {
  const rounds: number[][][] = [];
  for (let at = 0; at < 20; at += 1) rounds.push(await round());
  return rounds;
}

it('what arrives in turns that follow one another is one transaction', async () => {
  const rounds = await playRounds(() =>
    writtenBatches(async (add) => {
      add(1);
      add(2);
      await nextTurn();
      add(3);
    }),
  );
  expect(rounds).toContainEqual([[1, 2, 3]]);
});

it('what arrives in the turns around the end of a transaction is the next one, whole', async () => {
  const rounds = await playRounds(() =>
    writtenBatches(async (add, duringWrite) => {
      add(1);
      await duringWrite();
      for (let item = 2; item < 6; item += 1) {
        add(item);
        await nextTurn();
      }
    }),
  );
  expect(rounds).toContainEqual([[1], [2, 3, 4, 5]]);
});

it('a transaction has 200 items at most, and the queue is written to its end', async () => {
  const items = Array.from({ length: 450 }, (_, at) => at);
  const batches = await writtenBatches(async (add) => items.forEach(add));
  expect(batches.map(({ length }) => length)).toEqual([200, 200, 50]);
});

it('an item that comes when 10,000 wait is refused at once, and the others are written', async () => {
  const commit = new GroupCommit<number, number>(async (items) => items);
  const all = Promise.allSettled(Array.from({ length: 10_001 }, (_, at) => commit.add(at)));
  await expect(commit.add(-1)).rejects.toBeInstanceOf(QueueFullError);
  const outcomes = await all;
  expect(outcomes.pop()).toMatchObject({ reason: { name: 'QueueFullError' } });
  expect(outcomes.every(({ status }) => status === 'fulfilled')).toBe(true);
  expect(await commit.add(7)).toBe(7); // nothing is left waiting once the queue was empty
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
