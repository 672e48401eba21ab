/** Takes a message for a customer that somebody wrote: of the composer, or a sent one that was edited. */
import type { StaffMessage } from '@staff-service/client';
import { dropNulls, unicodeViolations } from '@staff-service/client/internal';
import type { LiveSettings } from '../../config/live-settings.ts';
import type { Call, TypedOperation } from '../../contract/handler-types.ts';
import { TEXTS as DELIVERY_TEXTS } from '../../delivery/texts.ts';
import type { NewMessage } from '../../store/message-row.ts';
import { findField } from '../../telemetry/keep-headers.ts';
import { readTraceparent } from '../../telemetry/trace-context.ts';
import { TEXTS } from '../texts.ts';
import { refuseViolations, violationAt } from './refuse-violations.ts';
import { type ConsoleServices, fromStore } from './services.ts';

/** @throws Refusal 400 for an APP that is not configured, or to which nothing can be delivered */
export function checkDeliverable(appid: string, live: LiveSettings): void {
  const app = live.findApp(appid);
  if (app === undefined) throw refuseViolations([violationAt('appid', 'known', TEXTS.unknownAppid)]);
  if (app.callbackUrl === undefined)
    throw refuseViolations([violationAt('appid', 'known', DELIVERY_TEXTS.noCallbackUrl)]);
}

/**
 * The message gets the id of its request, which is the answer's `X-Request-Id` and the callback's `Idempotency-Key`, and its trace.
 *
 * @param message validated against endpoint B, as it is to be written
 * @param idempotency key and body of the request, which may be repeated
 * @throws Refusal 400, 503
 */
export async function enqueueFor(
  appid: string,
  message: object,
  { id, rawHeaders }: Pick<Call<TypedOperation, unknown>, 'id' | 'rawHeaders'>,
  { live, outbox, log }: ConsoleServices,
  idempotency?: NewMessage['idempotency'],
): Promise<string> {
  checkDeliverable(appid, live);
  const broken = unicodeViolations(message);
  if (broken.length > 0) throw refuseViolations(broken);
  dropNulls(message);
  const traceparent = readTraceparent(findField(rawHeaders, 'traceparent'));
  return fromStore(log, outbox.enqueue(appid, message as StaffMessage, { id, traceparent, idempotency }));
}
