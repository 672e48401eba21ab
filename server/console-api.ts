/** The control API's handlers (`openapi/console.yaml`). */
import type { StaffMessage } from '@staff-service/client';
import type { operations } from '../generated/console.ts';
import type { App } from './config.ts';
import type { Handlers } from './contract.ts';
import { parseExact } from './exact-json.ts';
import type { Exchanges } from './exchanges.ts';
import type { Logger } from './log.ts';
import type { Outbox } from './outbox.ts';
import { refuseWithStatus } from './refusal.ts';

interface Services {
  apps: readonly App[];
  exchanges: Exchanges;
  outbox: Outbox;
  log: Logger;
}

export function consoleHandlers(services: Services): Handlers<operations, Record<keyof operations, void>> {
  const { apps, exchanges, outbox, log } = services;
  return {
    async listExchanges({ query }) {
      return { status: 200, body: await exchanges.page(query) };
    },

    async getExchange({ path }) {
      const detail = await exchanges.detail(path.id);
      if (detail === undefined) {
        throw refuseWithStatus(
          404,
          'notFound',
          '没有这次往来，或已被更新的挤出 / no such exchange, or newer ones took its place',
        );
      }
      return { status: 200, body: detail };
    },

    async handOverMessage({ body, text }) {
      const app = apps.find(({ appid }) => appid === body.appid);
      if (app === undefined) throw invalid('appid', '未知的 appid / unknown appid');
      if (app.callbackUrl === undefined) {
        throw invalid('appid', '该 appid 没有配置 callbackUrl / no callbackUrl is configured for this appid');
      }
      const { appid, ...message } = parseExact(text) as typeof body;
      const id = await outbox.handOver(appid, message as StaffMessage).catch((cause: unknown) => {
        log.error({ err: cause }, 'message cannot be stored');
        throw refuseWithStatus(503, 'notStored', '消息暂时无法保存 / the message could not be stored now', {
          headers: { 'Retry-After': '5' },
          cause,
        });
      });
      return { status: 202, body: { id } };
    },

    async listApps() {
      const shown = apps.map(({ appid, name = null, callbackUrl = null, secrets }) => ({
        appid,
        name,
        callbackUrl,
        activeSecrets: secrets.length,
      }));
      return { status: 200, body: { apps: shown } };
    },
  };
}

function invalid(property: string, message: string) {
  const violations = [{ pointer: `/${property}`, rule: 'known', message }];
  return refuseWithStatus(400, 'invalid', `/${property}: ${message}`, { violations });
}
