/** The control API's handlers (`openapi/console.yaml`). */
import type { Bilingual, StaffMessage } from '@staff-service/client';
import {
  type BrokenRule,
  describeViolations,
  dropNulls,
  resolveBaseUrl,
  tellViolations,
  unicodeViolations,
} from '@staff-service/client/internal';
import type { operations } from '../../generated/console.ts';
import type { LiveSettings } from '../config/live-settings.ts';
import { refuseWithStatus } from '../contract/control-api-refusal.ts';
import type { Handlers } from '../contract/handler-types.ts';
import { type Outbox, OutboxFullError } from '../delivery/outbox.ts';
import { TEXTS as DELIVERY_TEXTS } from '../delivery/texts.ts';
import type { Logger } from '../telemetry/log.ts';
import { repeatedErrors } from '../telemetry/repeated-errors.ts';
import type { Exchanges } from './exchanges.ts';
import { keepNumbers } from './lossless-json.ts';
import { TEXTS } from './texts.ts';

interface Services {
  live: LiveSettings;
  exchanges: Exchanges;
  outbox: Outbox;
  log: Logger;
}

export function createConsoleHandlers(
  services: Services,
): Handlers<operations, Record<keyof operations, void>> {
  const { live, exchanges, outbox, log } = services;
  const fromStore = <T>(work: Promise<T>): Promise<T> =>
    work.catch((cause: unknown) => {
      const headers = { 'Retry-After': '5' };
      if (cause instanceof OutboxFullError)
        throw refuseWithStatus(503, 'outboxFull', cause.message, { headers, cause });
      repeatedErrors(log).log(cause, 'the store does not answer');
      throw refuseWithStatus(503, 'notStored', TEXTS.notAvailable, {
        headers,
        cause,
      });
    });
  return {
    async listExchanges({ query }) {
      return { status: 200, body: await fromStore(exchanges.list(query)) };
    },

    async getExchange({ path }) {
      const detail = await fromStore(exchanges.find(path.id));
      if (detail === undefined) {
        throw refuseWithStatus(404, 'notFound', TEXTS.noExchange);
      }
      return { status: 200, body: detail };
    },

    async handOverMessage({ body, text }) {
      const app = live.current.apps.find(({ appid }) => appid === body.appid);
      if (app === undefined) throw invalid('appid', TEXTS.unknownAppid);
      if (app.callbackUrl === undefined) {
        throw invalid('appid', DELIVERY_TEXTS.noCallbackUrl);
      }
      const broken = unicodeViolations(body);
      if (broken.length > 0) throw refuseBroken(broken);
      const { appid, ...message } = keepNumbers(body, text);
      dropNulls(message);
      const id = await fromStore(outbox.enqueue(appid, message as StaffMessage));
      return { status: 202, body: { id } };
    },

    async redeliver({ path }) {
      if (await fromStore(outbox.redeliver(path.id))) return { status: 202, body: { id: path.id } };
      throw refuseWithStatus(404, 'notFound', TEXTS.noDeadMessage);
    },

    async listApps() {
      const shown = live.current.apps.map(
        ({ appid, name = null, callbackUrl, secrets, callbackSecrets = [] }) => ({
          appid,
          name,
          callbackUrl: callbackUrl === undefined ? null : resolveBaseUrl('app', callbackUrl, appid),
          activeSecrets: secrets.length,
          activeCallbackSecrets: callbackSecrets.length,
        }),
      );
      return { status: 200, body: { apps: shown } };
    },
  };
}

function invalid(property: string, text: Bilingual) {
  return refuseBroken([{ pointer: `/${property}`, rule: 'known', ...text }]);
}

function refuseBroken(broken: readonly BrokenRule[]) {
  return refuseWithStatus(400, 'invalid', describeViolations(broken), { violations: tellViolations(broken) });
}
