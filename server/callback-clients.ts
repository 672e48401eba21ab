import { type AppClient, type ClientOptions, createAppClient } from '@staff-service/client';
import type { LiveSettings } from './live-settings.ts';

/** How to reach an app's endpoint B. Ask for each attempt: the answer follows the latest configuration. */
export interface CallbackClients {
  get(appid: string): { callbackUrl: string; client: AppClient } | undefined;
}

export function callbackClients(
  live: LiveSettings,
  send: NonNullable<ClientOptions['fetch']>,
): CallbackClients {
  const clients = live.derived(
    ({ apps }) => apps,
    (apps) =>
      new Map(
        apps.flatMap(({ appid, secrets, callbackUrl }) => {
          if (callbackUrl === undefined) return [];
          const client = createAppClient({ baseUrl: callbackUrl, appid, secret: secrets[0]!, fetch: send });
          return [[appid, { callbackUrl, client }] as const];
        }),
      ),
  );
  return { get: (appid) => clients().get(appid) };
}
