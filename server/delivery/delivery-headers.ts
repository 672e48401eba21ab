/** The headers of a delivery: the same with each attempt. */
import type { CallOptions } from '@staff-service/client';
import { requestHeaders } from '@staff-service/client/internal';
import { VERSION } from '../../generated/version.ts';

export const USER_AGENT = `staff-service/${VERSION}`;

/** @param id the message's @param traceparent of this attempt */
export function callOptions(id: string, traceparent?: string): CallOptions {
  return { idempotencyKey: id, traceparent };
}

/** As they are sent, names and values in turn, but for the trace, whose span is another each time; the transport adds `Host` and `Content-Length`. */
export function deliveryHeaders(id: string): string[] {
  return Object.entries(requestHeaders(USER_AGENT, callOptions(id))).flat();
}
