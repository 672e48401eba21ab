import { inLanguage } from '@staff-service/client/internal';
import type { Logger } from '../telemetry/log.ts';
import type { Settings } from './settings.ts';
import { TEXTS } from './texts.ts';
import { doubtfulSecrets, weakSecrets } from './weak-secrets.ts';

/**
 * One line for each secret that could be guessed, which beyond loopback is refused, or that may be another one on the
 * other side. The demo app, alone there without a configuration file, is in the banner.
 */
export function warnOfSecrets({ apps, consoleToken, demoOrigin }: Settings, log: Logger): void {
  const configured = demoOrigin === undefined ? apps : [];
  for (const { name, zh, en } of [
    ...weakSecrets(configured, consoleToken),
    ...doubtfulSecrets(configured, consoleToken),
  ])
    log.warn(
      { reason: inLanguage({ zh: `${name} ${zh}`, en: `${name} ${en}` }) },
      'a secret should be replaced',
    );
  if (consoleToken === undefined && demoOrigin === undefined)
    log.warn({ reason: inLanguage(TEXTS.controlApiOpen) }, 'the control API is open');
}
