import { resolveBaseUrl } from '@staff-service/client/internal';
import type { components } from '../../../generated/console.ts';
import type { App } from '../../config/settings.ts';
import { refuseWithStatus } from '../../contract/control-api-refusal.ts';
import { TEXTS } from '../texts.ts';
import { type ConsoleHandlers, type ConsoleServices, fromStore } from './services.ts';

export function appHandlers({
  live,
  outbox,
  log,
}: ConsoleServices): Pick<ConsoleHandlers, 'listApps' | 'pauseApp' | 'resumeApp'> {
  const describe = (app: App): components['schemas']['App'] => {
    const { appid, name = null, callbackUrl, secrets, callbackSecrets = [] } = app;
    const since = outbox.pausedSince(appid);
    return {
      appid,
      name,
      callbackUrl: callbackUrl === undefined ? null : resolveBaseUrl('app', callbackUrl, appid),
      activeSecrets: secrets.length,
      activeCallbackSecrets: callbackSecrets.length,
      pausedAt: since === undefined ? null : new Date(since).toISOString(),
    };
  };

  const find = (appid: string): App => {
    const app = live.findApp(appid);
    if (app === undefined) throw refuseWithStatus(404, 'notFound', TEXTS.unknownAppid);
    return app;
  };

  return {
    async listApps({ caller }) {
      const shown = live.current.apps.filter(({ appid }) => caller.all || caller.appid === appid);
      return { status: 200, body: { apps: shown.map(describe) } };
    },

    async pauseApp({ path }) {
      const app = find(path.appid);
      await fromStore(log, outbox.pause(app.appid));
      return { status: 200, body: describe(app) };
    },

    async resumeApp({ path }) {
      const app = find(path.appid);
      await fromStore(log, outbox.resume(app.appid));
      return { status: 200, body: describe(app) };
    },
  };
}
