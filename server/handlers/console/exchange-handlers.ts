import { refuseWithStatus } from '../../contract/control-api-refusal.ts';
import { TEXTS } from '../texts.ts';
import { notBuilt } from './not-built.ts';
import { type ConsoleHandlers, type ConsoleServices, fromStore } from './services.ts';

export function exchangeHandlers({
  exchanges,
  log,
}: ConsoleServices): Pick<ConsoleHandlers, 'listExchanges' | 'getExchange' | 'exportHar'> {
  return {
    async listExchanges({ query }) {
      return { status: 200, body: await fromStore(log, exchanges.list(query)) };
    },

    async getExchange({ path }) {
      const detail = await fromStore(log, exchanges.find(path.id));
      if (detail === undefined) throw refuseWithStatus(404, 'notFound', TEXTS.noExchange);
      return { status: 200, body: detail };
    },

    exportHar: notBuilt,
  };
}
