/** What a program under test finds in its environment. */
import type { ServedEndpoint } from './driver.ts';

/** Beside all that this process has. The secret is no argument: every user of a machine may see those. */
export function programEnvironment({ baseUrl, appid, secret }: ServedEndpoint): NodeJS.ProcessEnv {
  return {
    ...process.env,
    STAFF_SERVICE_URL: baseUrl,
    STAFF_SERVICE_APPID: appid,
    STAFF_SERVICE_SECRET: secret,
  };
}
