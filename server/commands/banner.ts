import { signSync } from '@staff-service/client/node';
import { type Settings, urlHost, usesDemoSecret } from '../config/settings.ts';
import { DEMO_SECRET } from '../config/weak-secrets.ts';
import packageJson from '../package.json' with { type: 'json' };
import { printable } from '../telemetry/visible.ts';
import { curlCommand } from './curl.ts';

/**
 * What a person sees at start. The signed curl stands there for the demo app only: a real app's signature does not
 * belong in a log; `staff-service sign` makes one.
 */
export function banner({ host, port, apps, appPrefix, dataFolder, freshnessSeconds }: Settings): string {
  const origin = printable`http://${urlHost(host)}:${port}`;
  const demo = apps.find(usesDemoSecret);
  const lines = [
    `staff-service ${packageJson.version}`,
    '',
    `  接口 A / endpoint A   POST ${origin}/api/v1/{appid}/staffService/message`,
    `  接口 B / endpoint B   POST ${origin}${appPrefix}/staffService/message`,
    `  控制接口 / control    ${origin}/console/api/exchanges`,
    `  参考文档 / docs       ${origin}/docs`,
    printable`  数据目录 / data       ${dataFolder}`,
    '',
  ];
  if (demo !== undefined) {
    const credentials = { appid: demo.appid, secret: DEMO_SECRET };
    lines.push(
      `  演示密钥，仅供试用 / a demo secret, for trying only: appid ${credentials.appid}, secret ${credentials.secret}`,
      '',
      `  第一条消息，${freshnessSeconds} 秒内有效 / a first message, for the next ${freshnessSeconds} seconds:`,
      '',
      curlCommand(origin, credentials.appid, signSync(credentials)),
      '',
    );
  }
  return `${lines.join('\n')}\n`;
}
