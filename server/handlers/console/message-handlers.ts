import { resolveBaseUrl } from '@staff-service/client/internal';
import { refuseWithStatus } from '../../contract/control-api-refusal.ts';
import { keepNumbers } from '../lossless-json.ts';
import { TEXTS } from '../texts.ts';
import { enqueueFor } from './enqueue.ts';
import { type ConsoleHandlers, type ConsoleServices, fromStore } from './services.ts';

export function messageHandlers(
  services: ConsoleServices,
): Pick<ConsoleHandlers, 'enqueueMessage' | 'redeliver' | 'listApps'> {
  const { live, outbox, log } = services;
  return {
    async enqueueMessage({ body, text, header }) {
      const { appid, ...message } = keepNumbers(body, text);
      const key = header['Idempotency-Key'];
      const idempotency = key === undefined ? undefined : { key, text };
      return { status: 202, body: { id: await enqueueFor(appid, message, services, idempotency) } };
    },

    async redeliver({ path }) {
      if (await fromStore(log, outbox.redeliver(path.id))) return { status: 202, body: { id: path.id } };
      throw refuseWithStatus(404, 'notFound', TEXTS.nothingToDeliver);
    },

    async listApps({ caller }) {
      const shown = live.current.apps
        .filter(({ appid }) => caller.all || caller.appid === appid)
        .map(({ appid, name = null, callbackUrl, secrets, callbackSecrets = [] }) => ({
          appid,
          name,
          callbackUrl: callbackUrl === undefined ? null : resolveBaseUrl('app', callbackUrl, appid),
          activeSecrets: secrets.length,
          activeCallbackSecrets: callbackSecrets.length,
        }));
      return { status: 200, body: { apps: shown } };
    },
  };
}
