import { inLanguage } from '@staff-service/client/internal';
import { refuseWithStatus } from '../../contract/control-api-refusal.ts';
import { TEXTS } from '../texts.ts';
import { readFilter } from './exchange-filter.ts';
import { notBuilt } from './not-built.ts';
import { type ConsoleHandlers, type ConsoleServices, fromStore } from './services.ts';

const DEFAULT_LIMIT = 50;

export function exchangeHandlers({
  exchanges,
  log,
}: ConsoleServices): Pick<ConsoleHandlers, 'listExchanges' | 'getExchange' | 'exportHar'> {
  return {
    async listExchanges({ query, caller }) {
      const { limit = DEFAULT_LIMIT, cursor, ...search } = query;
      const filter = readFilter(search, caller);
      if (filter === undefined) return { status: 200, body: { exchanges: [], next: null, searchedTo: null } };
      return { status: 200, body: await fromStore(log, exchanges.list(filter, { caller, limit, cursor })) };
    },

    async getExchange({ path, caller }) {
      const detail = await fromStore(log, exchanges.find(path.id, caller));
      if (detail === undefined) throw refuseWithStatus(404, 'notFound', inLanguage(TEXTS.noExchange));
      return { status: 200, body: detail };
    },

    exportHar: notBuilt,
  };
}
