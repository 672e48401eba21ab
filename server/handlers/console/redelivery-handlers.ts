import type { components } from '../../../generated/console.ts';
import { refuseWithStatus } from '../../contract/control-api-refusal.ts';
import { MOST_WAITING } from '../../delivery/redelivery-runner.ts';
import { MAX_RUNNING, type RedeliveryRow } from '../../store/redeliveries.ts';
import { firstIdAt, newId, timeOfId } from '../../store/uuid-v7.ts';
import { DEFAULT_VERDICTS } from './defaults.ts';
import { checkDeliverable } from './enqueue.ts';
import { readMoment } from './moments.ts';
import { refuseViolations, violationAt } from './refuse-violations.ts';
import { type ConsoleHandlers, type ConsoleServices, fromStore } from './services.ts';
import { TEXTS } from './texts.ts';

type Schemas = components['schemas'];
type Group = 'startRedelivery' | 'listRedeliveries' | 'getRedelivery' | 'cancelRedelivery';

export function redeliveryHandlers({
  live,
  store: { redeliveries, lanes },
  outbox,
  wakeRedeliveries,
  log,
}: ConsoleServices): Pick<ConsoleHandlers, Group> {
  const find = async (id: string) => {
    const row = await fromStore(log, redeliveries.find(id));
    if (row === undefined) throw refuseWithStatus(404, 'notFound', TEXTS.noRedelivery);
    return describe(row);
  };

  /** As `RedeliveryRunner` decides it. */
  const waitsFor = ({ state, app_id }: RedeliveryRow): Schemas['Redelivery']['waitsFor'] => {
    if (state !== 'running' || lanes.pending.currentOf(app_id) < MOST_WAITING) return null;
    return outbox.pausedSince(app_id) === undefined ? 'backlog' : 'paused';
  };

  const describe = (row: RedeliveryRow) => ({ ...describeRow(row), waitsFor: waitsFor(row) });

  return {
    async startRedelivery({ body }) {
      const { appid, user = null, errcode = null, reason = null, verdicts = DEFAULT_VERDICTS } = body;
      checkDeliverable(appid, live);
      // Without a beginning, all that was ever delivered would go out again.
      if (verdicts.includes('delivered') && body.since === undefined)
        throw refuseViolations([violationAt('since', 'required', TEXTS.sinceRequired)]);
      const id = newId();
      const now = Date.now();
      const since = readMoment('since', body.since, now);
      const until = readMoment('until', body.until, now);
      const job = {
        id,
        app_id: appid,
        user_id: user,
        from_id: since === undefined ? '' : firstIdAt(since),
        // What is handed over from now on is none of it.
        to_id: until === undefined ? id : [firstIdAt(until), id].sort()[0]!,
        errcode,
        reason,
        verdicts: verdicts.toSorted().join(','),
      };
      const added = await fromStore(log, redeliveries.add(job));
      if (typeof added === 'object')
        throw refuseWithStatus(409, 'running', TEXTS.redeliveryRuns(added.runningId));
      if (added === 'tooMany') throw refuseWithStatus(409, 'tooMany', TEXTS.tooManyRedeliveries(MAX_RUNNING));
      wakeRedeliveries();
      return { status: 202, body: await find(id) };
    },

    async listRedeliveries() {
      const rows = await fromStore(log, redeliveries.list());
      return { status: 200, body: { redeliveries: rows.map(describe) } };
    },

    async getRedelivery({ path }) {
      return { status: 200, body: await find(path.id) };
    },

    async cancelRedelivery({ path }) {
      await fromStore(log, redeliveries.cancel(path.id));
      return { status: 200, body: await find(path.id) };
    },
  };
}

function describeRow(row: RedeliveryRow): Omit<Schemas['Redelivery'], 'waitsFor'> {
  const timeOf = (id: string) => (id === '' ? null : new Date(timeOfId(id)).toISOString());
  return {
    id: row.id,
    at: new Date(timeOfId(row.id)).toISOString(),
    appid: row.app_id,
    user: row.user_id,
    since: timeOf(row.from_id),
    until: new Date(timeOfId(row.to_id)).toISOString(),
    errcode: row.errcode,
    reason: row.reason,
    verdicts: row.verdicts.split(',') as Schemas['Redelivery']['verdicts'],
    state: row.state,
    found: row.found,
    done: row.done,
    skipped: row.found - row.done,
    searchedTo: timeOf(row.place),
    endedAt: row.ended_at === null ? null : new Date(row.ended_at).toISOString(),
  };
}
