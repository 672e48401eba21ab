/** Reading forwards: each message once, whatever order its transaction ended in, and never a word less than all. */
import pg from 'pg';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { type Head, type Position, type ReadOptions, resolve } from '../../server/store/forward-reader.ts';
import { Store } from '../../server/store/store.ts';
import { firstIdAt, newId } from '../../server/store/uuid-v7.ts';
import { engines, openEngine, received } from '../support/engines.ts';
import { createDatabase } from '../support/postgres.ts';
import { eventually } from '../support/requests.ts';

const ALL: ReadOptions = { limit: 100, bytes: 1e6, scanned: 1000, takes: () => true };
const users = (rows: readonly { user_id: string }[]) => rows.map(({ user_id }) => user_id);

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** Reads to the end, in slices. */
async function readAll(store: Store, from: Position, options = ALL) {
  const reader = store.forwards.inbound;
  const rows: { user_id: string; id: string; body: string }[] = [];
  let isLost = false;
  for (let position = from; ; ) {
    const slice = await reader.read(position, options);
    rows.push(...slice.rows);
    isLost ||= slice.isLost;
    position = slice.position;
    if (slice.isEnd) return { rows, position, isLost };
  }
}

describe.each(engines)('%s', (_name, prepare) => {
  async function open(): Promise<Store> {
    const store = await Store.open((await prepare())());
    closing.push(() => store.close());
    return store;
  }
  const receive = (store: Store, ...names: string[]) =>
    Promise.all(names.map((user) => store.journal.receive(received(user))));
  const deleteOlderThan = async ({ retention }: Store, ms: number) => {
    const limits = { ageMs: 0, bytes: 1e12, youngestMs: 0, keyAgeMs: 1e12 };
    while ((await retention.step(limits, ms)).byAge > 0);
  };

  it('every message comes once, in slices of any size, and the next one behind them', async () => {
    const store = await open();
    const names = Array.from({ length: 23 }, (_, at) => `u${at}`);
    await receive(store, ...names);
    for (const [limit, scanned] of [
      [1, 1000],
      [7, 1000],
      [7, 3],
      [100, 5],
    ] as const) {
      const found = await readAll(store, await store.forwards.inbound.oldest(), { ...ALL, limit, scanned });
      expect(users(found.rows)).toEqual(names);
      expect(found.isLost).toBe(false);
    }
    const { position } = await readAll(store, await store.forwards.inbound.oldest());
    expect(await store.forwards.inbound.read(position, ALL)).toMatchObject({
      rows: [],
      isEnd: true,
      position,
    });
    await receive(store, 'later');
    expect(users((await readAll(store, position)).rows)).toEqual(['later']);
  });

  it('a slice ends where its bodies take more bytes than wanted; one message always comes', async () => {
    const store = await open();
    await receive(store, ...Array.from({ length: 6 }, (_, at) => `u${at}`));
    const { body } = (await readAll(store, await store.forwards.inbound.oldest())).rows[0]!;
    const start = await store.forwards.inbound.oldest();
    const bytes = Buffer.byteLength(body);
    for (const [most, count] of [
      [1, 1],
      [2 * bytes, 2],
      [3 * bytes - 1, 2],
    ] as const) {
      const slice = await store.forwards.inbound.read(start, { ...ALL, bytes: most });
      expect([slice.rows.length, slice.isEnd]).toEqual([count, false]);
    }
  });

  it('what is not taken is passed over, as far as was looked', async () => {
    const store = await open();
    for (let at = 0; at < 10; at += 1)
      await store.journal.receive(received(`u${at}`, { appid: at % 5 === 0 ? 'rare' : 'busy' }));
    const takes = ({ app_id }: Head) => app_id === 'rare';
    const options = { ...ALL, scanned: 3, takes };
    const first = await store.forwards.inbound.read(await store.forwards.inbound.oldest(), options);
    expect([users(first.rows), first.isEnd]).toEqual([['u0'], false]);
    const second = await store.forwards.inbound.read(first.position, options);
    expect([users(second.rows), second.isEnd]).toEqual([['u5'], false]);
    const { rows } = await readAll(store, await store.forwards.inbound.oldest(), options);
    expect(users(rows)).toEqual(['u0', 'u5']);
  });

  it('from now on means what is accepted from now on', async () => {
    const store = await open();
    await receive(store, 'before');
    const now = await store.forwards.inbound.newest();
    await receive(store, 'after');
    expect(users((await readAll(store, now)).rows)).toEqual(['after']);
  });

  it('what retention deleted before it was read is told, once; what was read before is nobody’s loss', async () => {
    const store = await open();
    const old = Date.now() - 100_000;
    for (let at = 0; at < 4; at += 1)
      await store.journal.receive(received(`old${at}`, { id: firstIdAt(old + at) }));
    await receive(store, 'new');
    const reader = store.forwards.inbound;
    const half = await reader.read(await reader.oldest(), { ...ALL, limit: 2 });
    const all = await readAll(store, half.position);
    await deleteOlderThan(store, Date.now() - 50_000);
    const late = await reader.read(half.position, ALL);
    expect([users(late.rows), late.isLost]).toEqual([['new'], true]);
    expect(await reader.read(late.position, ALL)).toMatchObject({ rows: [], isLost: false });
    expect(await reader.read(all.position, ALL)).toMatchObject({ rows: [], isLost: false });
    expect(await reader.read(await reader.oldest(), ALL)).toMatchObject({ isLost: false });
  });

  it('when everything was deleted, whoever had read it misses nothing of what comes next', async () => {
    const store = await open();
    const reader = store.forwards.inbound;
    await receive(store, 'a', 'b', 'c');
    const first = await reader.read(await reader.oldest(), { ...ALL, limit: 1 });
    const all = await readAll(store, first.position);
    await deleteOlderThan(store, Date.now() + 60_000);
    expect(await reader.read(all.position, ALL)).toMatchObject({ rows: [], isLost: false, isEnd: true });
    await receive(store, 'd', 'e', 'f', 'g', 'h');
    for (const [from, isLost] of [
      [all.position, false],
      [first.position, true],
    ] as const) {
      const found = await readAll(store, from);
      expect([users(found.rows), found.isLost]).toEqual([['d', 'e', 'f', 'g', 'h'], isLost]);
    }
    await deleteOlderThan(store, Date.now() + 60_000);
    await receive(store, 'i');
    expect(users((await readAll(store, all.position)).rows)).toEqual(['i']);
  });

  it('a position of another database is noticed, also once that has as many messages', async () => {
    const [store, other] = [await open(), await open()];
    await receive(store, 'a', 'b', 'c');
    const { position } = await readAll(store, await store.forwards.inbound.oldest());
    for (const names of [['x'], ['y', 'z', 'more']]) {
      await receive(other, ...names);
      const { rows, isLost } = await readAll(other, position);
      expect([rows.length, isLost]).toEqual([names.length === 1 ? 1 : 4, true]);
    }
  });
});

describe.each(engines)('%s, whatever happens', (_name, prepare) => {
  /** Linear congruential: the same seed, the same story. */
  const randomOf = (seed: number) => {
    let state = seed;
    return (below: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
      return Math.floor((state / 2 ** 31) * below);
    };
  };

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'nothing goes unseen without a word, nor comes twice: story %i',
    async (seed) => {
      const store = await Store.open((await prepare())());
      closing.push(() => store.close());
      const random = randomOf(seed);
      const begin = Date.now() - 1_000_000;
      const accepted: string[] = [];
      const start = await store.forwards.inbound.oldest();
      const readers = Array.from({ length: 4 }, () => ({
        position: start,
        seen: [] as string[],
        isTold: false,
      }));
      for (let turn = 0; turn < 120; turn += 1) {
        const what = random(10);
        if (what < 4) {
          for (let count = random(6); count >= 0; count -= 1) {
            // Most are newer than those before; some were dated by a clock that was behind.
            const ms = begin + (random(8) === 0 ? random(turn * 1_000 + 1) : turn * 1_000 + random(900));
            const id = firstIdAt(ms).slice(0, 24) + String(accepted.length).padStart(12, '0');
            await store.journal.receive(received(id, { id }));
            accepted.push(id);
          }
        } else if (what < 6) {
          const limits = { ageMs: 0, bytes: 1e12, youngestMs: 0, keyAgeMs: 1e12 };
          const until = random(3) === 0 ? turn * 1_000 + 1_000 : random(turn * 1_000 + 1);
          await store.retention.step(limits, begin + until);
        } else {
          const reader = readers[random(readers.length)]!;
          const isToEnd = random(2) === 0;
          for (let isEnd = false; !isEnd; ) {
            const options = { ...ALL, limit: 1 + random(5), scanned: 1 + random(9) };
            const slice = await store.forwards.inbound.read(reader.position, options);
            if (slice.isLost) Object.assign(reader, { isTold: true, seen: [] });
            reader.seen.push(...users(slice.rows));
            reader.position = slice.position;
            isEnd = slice.isEnd || !isToEnd;
            if (slice.isEnd && !reader.isTold) expect(reader.seen).toEqual(accepted);
          }
          expect(new Set(reader.seen).size).toBe(reader.seen.length);
          expect(reader.seen).toEqual(accepted.filter((id) => reader.seen.includes(id))); // in their order
        }
      }
      // Once told, a reader who goes on misses nothing more.
      for (const reader of readers) {
        const told = await readAll(store, reader.position);
        const from = accepted.length;
        for (let count = 0; count < 3; count += 1) {
          const id = newId();
          await store.journal.receive(received(id, { id }));
          accepted.push(id);
        }
        const next = await readAll(store, told.position);
        expect([users(next.rows), next.isLost]).toEqual([accepted.slice(from), false]);
      }
    },
  );
});

describe('PostgreSQL: transactions that end in another order than they drew their numbers', () => {
  const insert = `insert into inbound (id, app_id, user_id, msg_type, body, created_at, endpoint, target)
    select $1, '1001', $2, 'text', '{}', 1, 'platform', '/'`;
  async function prepare() {
    const url = await createDatabase(inject('postgres'));
    const pool = new pg.Pool({ connectionString: url, max: 20 });
    closing.push(() => pool.end());
    const store = await Store.open(openEngine(url));
    closing.push(() => store.close());
    const begin = async (...names: string[]) => {
      const client = await pool.connect();
      await client.query('begin');
      for (const user of names) await client.query(insert, [newId(), user]);
      const end = async (how: 'commit' | 'rollback') => {
        await client.query(how);
        client.release();
      };
      return { commit: () => end('commit'), rollback: () => end('rollback') };
    };
    const seen: string[] = [];
    let position = await store.forwards.inbound.oldest();
    /** Looks until nothing more comes without somebody's doing. */
    const look = async (from = store) => {
      for (let looks = 0; looks < 3; looks += 1) {
        const slice = await from.forwards.inbound.read(position, ALL);
        seen.push(...users(slice.rows));
        position = slice.position;
      }
      return seen;
    };
    return { url, store, begin, look };
  }

  it('none is passed over, and none comes before one with a lower number', async () => {
    const { begin, look } = await prepare();
    const [first, second, third] = [await begin('a', 'b'), await begin('c'), await begin('d')];
    await third.commit();
    expect(await look()).toEqual([]);
    await second.commit();
    expect(await look()).toEqual([]);
    await first.commit();
    expect(await look()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('one that is rolled back holds nobody up any more', async () => {
    const { begin, look } = await prepare();
    const [first, second] = [await begin('a'), await begin('b')];
    await second.commit();
    expect(await look()).toEqual([]);
    await first.rollback();
    expect(await look()).toEqual(['b']);
  });

  it('writers who begin later hold nobody up, however many follow each other', async () => {
    const { begin, look } = await prepare();
    let writer = await begin('a');
    await (await begin('b')).commit();
    expect(await look()).toEqual([]);
    for (let round = 0; round < 5; round += 1) {
      const next = await begin(`open${round}`);
      await (await begin(`above${round}`)).commit();
      await writer.commit();
      writer = next;
      const seen = await look();
      expect(seen.slice(0, 2)).toEqual(['a', 'b']);
    }
    await writer.commit();
    const later = [0, 1, 2, 3, 4].flatMap((round) => [`open${round}`, `above${round}`]);
    expect(await look()).toEqual(['a', 'b', ...later]);
  });

  it('from now on waits for those who are writing', async () => {
    const { store, begin } = await prepare();
    const open = await begin('open');
    await store.journal.receive(received('committed'));
    let isKnown = false;
    const newest = store.forwards.inbound.newest().finally(() => {
      isKnown = true;
    });
    await eventually(
      () => store.forwards.inbound.horizon.pendingSince,
      (since) => since !== undefined,
    );
    expect(isKnown).toBe(false);
    await open.commit();
    const { rows } = await store.forwards.inbound.read(await newest, ALL);
    expect(users(rows)).toEqual([]);
  });

  it('a cursor of one server goes on at another that knows less', async () => {
    const { url, store, begin, look } = await prepare();
    const other = await Store.open(openEngine(url));
    closing.push(() => other.close());
    const open = await begin('a');
    await store.journal.receive(received('b'));
    await other.forwards.inbound.horizon.advance(); // begins to wait
    await open.commit();
    expect(await look()).toEqual(['a', 'b']);
    await store.journal.receive(received('c'));
    expect(await look(other)).toEqual(['a', 'b', 'c']);
  });

  it('none is lost or repeated among many writers of two servers, some of which are rolled back', async () => {
    const { url, store, begin } = await prepare();
    const other = await Store.open(openEngine(url));
    closing.push(() => other.close());
    const expected: string[] = [];
    let isWriting = true;
    const write = async (writer: number) => {
      for (let at = 0; at < 40; at += 1) {
        const user = `${writer}-${at}`;
        if (writer % 3 === 0) {
          const transaction = await begin(user, `${user}+`);
          await new Promise((done) => setTimeout(done, Math.random() * 10));
          if (at % 4 === 0) await transaction.rollback();
          else {
            await transaction.commit();
            expected.push(user, `${user}+`);
          }
        } else {
          const to = writer % 3 === 1 ? store : other;
          const idempotencyKey = at % 2 === 0 ? user : undefined;
          await to.journal.receive(received(user, { idempotencyKey }));
          expected.push(user);
        }
      }
    };
    const follow = async (from: Store) => {
      const seen: string[] = [];
      for (let position = await from.forwards.inbound.oldest(); ; ) {
        const last = !isWriting;
        const slice = await from.forwards.inbound.read(position, { ...ALL, limit: 7 });
        seen.push(...users(slice.rows));
        position = slice.position;
        if (last && slice.isEnd && from.forwards.inbound.horizon.pendingSince === undefined) return seen;
      }
    };
    const followers = [follow(store), follow(other)];
    await Promise.all(Array.from({ length: 12 }, (_, writer) => write(writer)));
    isWriting = false;
    const [one, two] = await Promise.all(followers);
    expect(one!.toSorted()).toEqual(expected.toSorted());
    expect(two).toEqual(one);
  });

  it('what other tables’ writers and other databases do holds nobody up', async () => {
    const { store, look, url } = await prepare();
    const pool = new pg.Pool({ connectionString: url });
    closing.push(() => pool.end());
    const client = await pool.connect();
    await client.query('begin');
    await client.query("insert into shared_key (name, key) values ('x', 'y')");
    await store.journal.receive(received('a'));
    expect(await look()).toEqual(['a']);
    await client.query('rollback');
    client.release();
  });
});

describe('what a position means after numbers began anew', () => {
  const numbering = { epoch: 3, deleted_to: 4, ended_at: 100, restart_at: 10 };
  const at = (seq: number, epoch = 2, told = 0) => ({ epoch, seq, told, id: 'x' });

  it.each<[string, Position, Partial<Position> & { isLost: boolean }]>([
    ['all was read', at(100), { seq: 10, id: '', isLost: false }],
    ['the last was not read', at(99), { seq: 10, isLost: true }],
    ['far behind', at(7), { seq: 7, id: 'x', isLost: true }],
    ['two times', at(100, 1), { seq: 0, isLost: true }],
    ['not since', at(5, 3), { seq: 5, isLost: false }],
    ['not since, and some behind it were deleted', at(3, 3), { seq: 3, told: 4, isLost: true }],
    ['that is known', at(3, 3, 4), { seq: 3, isLost: false }],
  ])('%s', (_what, position, expected) => {
    expect(resolve(position, numbering)).toMatchObject({ ...expected, epoch: 3 });
  });

  it('all was read, but of what came since some were deleted', () => {
    expect(resolve(at(100), { ...numbering, deleted_to: 11 })).toMatchObject({ seq: 10, isLost: true });
  });
});
