import { resolveBaseUrl } from '@staff-service/client/internal';
import { type AppSenderOptions, createAppSender } from '@staff-service/client/internal/node';
import { callbackSecretsOf } from '../config/configuration-file.ts';
import type { LiveSettings } from '../config/live-settings.ts';
import { USER_AGENT } from './delivery-headers.ts';

/** How to reach an app's endpoint B. */
export interface Callback {
  /** What stands before the endpoint's path. */
  callbackUrl: string;
  /** Posts a message that was validated before, as it is. @throws StaffServiceError */
  send: ReturnType<typeof createAppSender>;
}

/** Asked again for each attempt, because a reload may change the answer. */
export interface CallbackClients {
  get(appid: string): Callback | undefined;
}

export function createCallbackClients(
  live: LiveSettings,
  dispatcher: AppSenderOptions['dispatcher'],
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
          const retries = 0;
          const send = createAppSender({
            baseUrl: callbackUrl,
            appid,
            secret,
            dispatcher,
            retries,
            userAgent: USER_AGENT,
          });
          return [[appid, { callbackUrl, send }] as const];
        }),
      ),
  );
  return { get: (appid) => clients().get(appid) };
}
