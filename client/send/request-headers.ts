/** The headers of a request, but for those that the transport adds (`Host`, `Content-Length`, `Connection`). */
import { IDEMPOTENCY_KEY } from '../../generated/return-codes.ts';
import { VERSION } from '../../generated/version.ts';

const PRODUCT = `staff-service-client/${VERSION}`;
const PRINTABLE = /^[ -~]+$/;

/** What a call's options say of them. */
interface CallHeaders {
  idempotencyKey?: string | undefined;
  traceparent?: string | undefined;
  tracestate?: string | undefined;
}

/**
 * Those of each attempt at a call, before a hook adds to them; the server shows them as those of its deliveries.
 *
 * @throws TypeError for what no header can carry
 */
export function requestHeaders(userAgent: string | undefined, call: CallHeaders): Record<string, string> {
  return checkedHeaders({
    'content-type': 'application/json',
    accept: 'application/json',
    'accept-encoding': 'identity',
    'user-agent': userAgent ? `${userAgent} ${PRODUCT}` : PRODUCT,
    'idempotency-key': call.idempotencyKey,
    traceparent: call.traceparent,
    tracestate: call.tracestate,
  });
}

/** Those of the headers that have a value. @throws TypeError for what no header can carry */
export function checkedHeaders(values: Record<string, string | undefined>): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const pattern = name === 'idempotency-key' ? IDEMPOTENCY_KEY : PRINTABLE;
    if (!pattern.test(value)) throw new TypeError(`header ${name} must match ${pattern}`);
    headers[name] = value;
  }
  return headers;
}
