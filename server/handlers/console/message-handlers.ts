import { resolveBaseUrl } from '@staff-service/client/internal';
import { refuseWithStatus } from '../../contract/control-api-refusal.ts';
import { keepNumbers } from '../lossless-json.ts';
import { TEXTS } from '../texts.ts';
import { enqueueFor } from './enqueue.ts';
import { type ConsoleHandlers, type ConsoleServices, fromStore } from './services.ts';

export function messageHandlers(
  services: ConsoleServices,
): Pick<ConsoleHandlers, 'readMessages' | 'enqueueMessage' | 'redeliver' | 'listApps'> {
  const { live, outbox, accepted, log } = services;
  return {
    async readMessages({ query, caller, onGone }) {
      return { status: 200, body: await fromStore(log, accepted.read(query, caller, onGone)) };
    },

    async enqueueMessage(call) {
      const { appid, ...message } = keepNumbers(call.body, call.text);
      return { status: 202, body: { id: await enqueueFor(appid, message, call, services) } };
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
