import { signSync } from '@staff-service/client/node';
import { VERSION } from '../../generated/version.ts';
import { type Settings, urlHost, usesDemoSecret } from '../config/settings.ts';
import { DEMO_SECRET } from '../config/weak-secrets.ts';
import { padToWidth } from '../conformance/report/columns.ts';
import { printable } from '../telemetry/visible.ts';
import { curlCommand } from './curl.ts';
import { say } from './language.ts';
import { BANNER, TEXTS } from './texts.ts';

const NAME_COLUMNS = 13;

/**
 * What a person sees at start. The signed curl stands there for the demo app only: a real app's signature does not
 * belong in a log; `staff-service sign` makes one.
 */
export function banner({ host, port, apps, appPrefix, dataFolder, freshnessSeconds }: Settings): string {
  const origin = printable`http://${urlHost(host)}:${port}`;
  const demo = apps.find(usesDemoSecret);
  const forwardTo = demo?.callbackUrl?.startsWith(`${origin}/`) ? undefined : demo?.callbackUrl;
  const rows = [
    [BANNER.console, `${origin}/console`],
    [BANNER.platform, `POST ${origin}/api/v1/{appid}/staffService/message`],
    [BANNER.app, `POST ${origin}${appPrefix}/staffService/message`],
    ...(forwardTo === undefined
      ? []
      : [[BANNER.forwardTo, printable`POST ${forwardTo}/staffService/message`] as const]),
    [BANNER.docs, `${origin}/docs`],
    [BANNER.data, printable`${dataFolder}`],
  ] as const;
  const lines = [
    `staff-service ${VERSION}`,
    '',
    ...rows.map(([name, value]) => `  ${padToWidth(say(name), NAME_COLUMNS)}${value}`),
    '',
  ];
  if (demo !== undefined) {
    const credentials = { appid: demo.appid, secret: DEMO_SECRET };
    lines.push(
      `  ${say(TEXTS.demoSecret(credentials.appid, credentials.secret))}`,
      '',
      `  ${say(TEXTS.firstMessage(freshnessSeconds))}`,
      '',
      curlCommand(origin, credentials.appid, signSync(credentials)),
      '',
    );
  }
  return `${lines.join('\n')}\n`;
}
