/** Takes a message for a customer that somebody wrote: of the composer, or a sent one that was edited. */
import type { StaffMessage } from '@staff-service/client';
import { dropNulls, unicodeViolations } from '@staff-service/client/internal';
import { TEXTS as DELIVERY_TEXTS } from '../../delivery/texts.ts';
import type { NewMessage } from '../../store/lanes.ts';
import { TEXTS } from '../texts.ts';
import { refuseViolations, violationAt } from './refuse-violations.ts';
import { type ConsoleServices, fromStore } from './services.ts';

/**
 * @param message validated against endpoint B, as it is to be written
 * @param idempotency key and body of the request, which may be repeated
 * @throws Refusal 400, 503
 */
export async function enqueueFor(
  appid: string,
  message: object,
  { live, outbox, log }: ConsoleServices,
  idempotency?: NewMessage['idempotency'],
): Promise<string> {
  const app = live.findApp(appid);
  if (app === undefined) throw refuseViolations([violationAt('appid', 'known', TEXTS.unknownAppid)]);
  if (app.callbackUrl === undefined)
    throw refuseViolations([violationAt('appid', 'known', DELIVERY_TEXTS.noCallbackUrl)]);
  const broken = unicodeViolations(message);
  if (broken.length > 0) throw refuseViolations(broken);
  dropNulls(message);
  return fromStore(log, outbox.enqueue(appid, message as StaffMessage, idempotency));
}
