import { setImmediate as nextTurn } from 'node:timers/promises';
import { refuseWithStatus } from '../../contract/control-api-refusal.ts';
import { TEXTS } from '../texts.ts';
import type { Access } from './access.ts';
import { DEFAULT_LIMIT } from './defaults.ts';
import { type ExchangeFilter, readFilter } from './exchange-filter.ts';
import type { Exchange } from './exchange-rows.ts';
import type { Exchanges } from './exchanges.ts';
import { type Har, HarFile } from './har.ts';
import { checkAppIsKnown } from './known-app.ts';
import { type ConsoleHandlers, type ConsoleServices, fromStore } from './services.ts';

/** Of an export: whoever waits for a file waits longer than for a list. */
const HAR_EXCHANGES = 1000;
const HAR_PAGE = 100;
const HAR_SEARCH_MS = 10_000;

export function exchangeHandlers(
  services: ConsoleServices,
): Pick<ConsoleHandlers, 'listExchanges' | 'getExchange' | 'exportHar'> {
  const { exchanges, log } = services;
  let latest: Promise<unknown> = Promise.resolve();
  /** One after the other: files that are ready at the same time would be written in one go. */
  const exportInTurn = (filter: ExchangeFilter, caller: Access): Promise<Har> => {
    const file = latest.then(() => exportAll(exchanges, filter, caller));
    latest = file.catch(() => {});
    return file;
  };

  return {
    async listExchanges({ query, caller }) {
      const { limit = DEFAULT_LIMIT, cursor, ...search } = query;
      const filter = readFilter(search, caller);
      if (filter === undefined) return { status: 200, body: { exchanges: [], next: null, searchedTo: null } };
      await checkAppIsKnown(filter.appid, caller, services);
      return { status: 200, body: await fromStore(log, exchanges.list(filter, { caller, limit, cursor })) };
    },

    async getExchange({ path, caller }) {
      const detail = await fromStore(log, exchanges.find(path.id, caller));
      if (detail === undefined) throw refuseWithStatus(404, 'notFound', TEXTS.noExchange);
      return { status: 200, body: detail };
    },

    async exportHar({ query: { id, ...search }, caller }) {
      if (!caller.all) throw refuseWithStatus(403, 'forbidden', TEXTS.noHar);
      if (id === undefined) {
        const filter = readFilter(search, caller)!;
        await checkAppIsKnown(filter.appid, caller, services);
        return { status: 200, body: await fromStore(log, exportInTurn(filter, caller)) };
      }
      const detail = await fromStore(log, exchanges.find(id, caller));
      if (detail === undefined) throw refuseWithStatus(404, 'notFound', TEXTS.noExchange);
      const file = new HarFile();
      file.add(detail);
      return { status: 200, body: file.finish() };
    },
  };
}

async function exportAll(exchanges: Exchanges, filter: ExchangeFilter, caller: Access): Promise<Har> {
  const until = performance.now() + HAR_SEARCH_MS;
  const found: Exchange[] = [];
  let cursor: string | undefined;
  let searchedTo: string | null;
  do {
    const page = await exchanges.list(filter, { caller, limit: HAR_PAGE, cursor });
    found.push(...page.exchanges);
    cursor = page.next ?? undefined;
    searchedTo = page.searchedTo;
    await nextTurn();
  } while (cursor !== undefined && found.length < HAR_EXCHANGES && performance.now() < until);
  const file = new HarFile();
  for (const { id } of found) {
    const detail = await exchanges.find(id, caller);
    if (detail !== undefined) file.add(detail);
    await nextTurn();
  }
  return file.finish(searchedTo);
}
