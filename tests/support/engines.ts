/** Both engines, each new and empty, and messages for a store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject } from 'vitest';
import type { Settings } from '../../server/config/settings.ts';
import type { Engine } from '../../server/store/engine.ts';
import type { ReceivedMessage } from '../../server/store/journal.ts';
import { postgresEngine } from '../../server/store/postgres/postgres-engine.ts';
import type { NewRedelivery } from '../../server/store/redeliveries.ts';
import { sqliteEngine } from '../../server/store/sqlite/sqlite-engine.ts';
import type { Store } from '../../server/store/store.ts';
import { newId } from '../../server/store/uuid-v7.ts';
import { createLogger } from '../../server/telemetry/log.ts';
import { createDatabase } from './postgres.ts';

const folder = mkdtempSync(join(tmpdir(), 'staff-service-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

export const sqliteFolder = () => mkdtempSync(join(folder, 'sqlite-'));

export const log = await createLogger('silent', false);
/** A folder for SQLite, the address of a database for PostgreSQL. */
export const places: [name: string, prepare: () => Promise<string>][] = [
  ['SQLite', async () => sqliteFolder()],
  ['PostgreSQL', () => createDatabase(inject('postgres'))],
];
/** Of a server that keeps its data there. */
export const settingsAt = (place: string): Partial<Settings> =>
  place.startsWith('postgres:') ? { databaseUrl: place } : { dataFolder: place };
export const openEngine = (place: string): Engine =>
  place.startsWith('postgres:') ? postgresEngine(place, log) : sqliteEngine(place);
export const engines = places.map(([name, prepare]): [name: string, open: () => Promise<() => Engine>] => [
  name,
  async () => {
    const place = await prepare();
    return () => openEngine(place);
  },
]);

/** Of all that is stored, newest first. */
interface Wanted {
  user?: string;
  limit: number;
}

const newestOf = <Row extends { user_id: string }>(rows: readonly Row[], { user, limit }: Wanted): Row[] =>
  rows
    .filter((row) => user === undefined || row.user_id === user)
    .toReversed()
    .slice(0, limit);
async function stored<Table extends 'inbound' | 'outbox'>({ history }: Store, table: Table) {
  const heads = await history.headsFrom(table, { after: '', before: undefined, limit: 10_000 });
  const ids = heads.map(({ id }) => id);
  return ids.length === 0 ? [] : history.wholeRows(table, ids);
}
export const storedInbound = async (store: Store, wanted: Wanted) =>
  newestOf(await stored(store, 'inbound'), wanted);
export const storedOutbox = async (store: Store, wanted: Wanted) =>
  newestOf(await stored(store, 'outbox'), wanted);

/** That so many are counted, and as many are there. */
export async function expectCounted({ lanes }: Store, pending: number, dead: number): Promise<void> {
  expect([lanes.pending.current(), lanes.dead.current()]).toEqual([pending, dead]);
  await Promise.all([lanes.pending.recount(), lanes.dead.recount()]);
  expect([lanes.pending.current(), lanes.dead.current()]).toEqual([pending, dead]);
}

export const received = (user: string, more: Partial<ReceivedMessage> = {}): ReceivedMessage => ({
  id: newId(),
  endpoint: 'platform',
  appid: '1001',
  user,
  msgType: 'text',
  content: '你好 😀',
  text: `{"FromUserId":"${user}","MsgType":"text","Content":"你好 😀"}`,
  target: '/api/v1/1001/staffService/message',
  headers: null,
  idempotencyKey: undefined,
  ...more,
});
export const message = (user: string, text = '{}', appid = '1001') => ({
  id: newId(),
  appid,
  user,
  msgType: 'text',
  content: undefined,
  text,
});
/** A redelivery of an APP's dead messages up to now. */
export const jobFor = (more: Partial<NewRedelivery> = {}): NewRedelivery => {
  const id = newId();
  const none = { user_id: null, errcode: null, reason: null };
  return { id, app_id: '1001', ...none, from_id: '', to_id: id, verdicts: 'dead', ...more };
};
