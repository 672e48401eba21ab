import { resolveBaseUrl } from '@staff-service/client/internal';
import { type AppClient, createAppClient, type NodeClientOptions } from '@staff-service/client/node';
import { callbackSecretsOf } from '../config/configuration-file.ts';
import type { LiveSettings } from '../config/live-settings.ts';
import packageJson from '../package.json' with { type: 'json' };

/** How to reach an app's endpoint B. Ask for each attempt: the answer follows the latest configuration. */
export interface CallbackClients {
  get(
    appid: string,
  ): { /** What stands before the endpoint's path. */ callbackUrl: string; client: AppClient } | undefined;
}

export function callbackClients(
  live: LiveSettings,
  dispatcher: NonNullable<NodeClientOptions['dispatcher']>,
): CallbackClients {
  const clients = live.derived(
    ({ apps }) => apps,
    (apps) =>
      new Map(
        apps.flatMap((app) => {
          const { appid, callbackUrl: address } = app;
          if (address === undefined) return [];
          const callbackUrl = resolveBaseUrl('app', address, appid);
          const secret = callbackSecretsOf(app)[0]!;
          // The outbox has a schedule of its own.
          const options = {
            appid,
            secret,
            dispatcher,
            retries: 0,
            userAgent: `staff-service/${packageJson.version}`,
          };
          const client = createAppClient({ baseUrl: callbackUrl, ...options });
          return [[appid, { callbackUrl, client }] as const];
        }),
      ),
  );
  return { get: (appid) => clients().get(appid) };
}
