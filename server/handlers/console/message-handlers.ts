import type { Bilingual, StaffMessage } from '@staff-service/client';
import { dropNulls, resolveBaseUrl, unicodeViolations } from '@staff-service/client/internal';
import { refuseWithStatus } from '../../contract/control-api-refusal.ts';
import { TEXTS as DELIVERY_TEXTS } from '../../delivery/texts.ts';
import { keepNumbers } from '../lossless-json.ts';
import { TEXTS } from '../texts.ts';
import { refuseViolations, violationAt } from './refuse-violations.ts';
import { type ConsoleHandlers, type ConsoleServices, fromStore } from './services.ts';

export function messageHandlers({
  live,
  outbox,
  log,
}: ConsoleServices): Pick<ConsoleHandlers, 'enqueueMessage' | 'redeliver' | 'listApps'> {
  return {
    async enqueueMessage({ body, text }) {
      const app = live.current.apps.find(({ appid }) => appid === body.appid);
      if (app === undefined) throw refuseAppid(TEXTS.unknownAppid);
      if (app.callbackUrl === undefined) throw refuseAppid(DELIVERY_TEXTS.noCallbackUrl);
      const broken = unicodeViolations(body);
      if (broken.length > 0) throw refuseViolations(broken);
      const { appid, ...message } = keepNumbers(body, text);
      dropNulls(message);
      const id = await fromStore(log, outbox.enqueue(appid, message as StaffMessage));
      return { status: 202, body: { id } };
    },

    async redeliver({ path }) {
      if (await fromStore(log, outbox.redeliver(path.id))) return { status: 202, body: { id: path.id } };
      throw refuseWithStatus(404, 'notFound', TEXTS.noDeadMessage);
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

function refuseAppid(text: Bilingual) {
  return refuseViolations([violationAt('appid', 'known', text)]);
}
