import { isIP } from 'node:net';
import type { Logger } from '../telemetry/log.ts';
import { AddressRefused, addressCheck } from './callback-addresses.ts';
import type { Settings } from './settings.ts';

/**
 * One line for each app to which nothing can be delivered as it is configured, so that this is seen at start and not
 * with the first message. Names are not resolved: what they stand for is known, and checked, when a connection is made.
 */
export function warnOfRefusedCallbacks(
  { apps, allowCallbackNetworks, demoOrigin, webhook }: Settings,
  log: Logger,
): void {
  const permitted = addressCheck(allowCallbackNetworks);
  const refusalOf = (url: string) => {
    const { origin, hostname } = new URL(url);
    const address = hostname === 'localhost' ? '127.0.0.1' : hostname.replace(/^\[(.*)\]$/, '$1');
    if (isIP(address) === 0 || permitted(address) || origin === demoOrigin) return undefined;
    return new AddressRefused(address, [address]).message;
  };
  for (const { appid, callbackUrl } of apps) {
    const reason = callbackUrl && refusalOf(callbackUrl);
    if (reason) log.warn({ appid, callbackUrl, reason }, 'nothing can be delivered to this callbackUrl');
  }
  const reason = webhook && refusalOf(webhook.url); // whose path and query may be a secret
  if (reason)
    log.warn({ webhook: new URL(webhook.url).origin, reason }, 'no event can be sent to this webhook');
}
