import type { Logger } from '../telemetry/log.ts';
import type { Settings } from './settings.ts';
import { doubtfulSecrets, weakSecrets } from './weak-secrets.ts';

/**
 * One line for each secret that could be guessed, which beyond loopback is refused, or that may be another one on the
 * other side. The demo app, alone there without a configuration file, is in the banner.
 */
export function warnOfSecrets({ apps, consoleToken, ownOrigin }: Settings, log: Logger): void {
  const configured = ownOrigin === undefined ? apps : [];
  for (const { name, zh, en } of [
    ...weakSecrets(configured, consoleToken),
    ...doubtfulSecrets(configured, consoleToken),
  ])
    log.warn({ reason: `${name} ${zh} / ${name} ${en}` }, 'a secret should be replaced');
  if (consoleToken === undefined && ownOrigin === undefined) {
    const [zh, en] = [
      '没有设置 CONSOLE_TOKEN：本机的任何程序都能读取和发送消息',
      'CONSOLE_TOKEN is not set: every program on this machine can read and send messages',
    ];
    log.warn({ reason: `${zh} / ${en}` }, 'the control API is open');
  }
}
