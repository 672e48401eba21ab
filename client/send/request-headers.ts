/** The headers of a request, but for those that the transport adds (`Host`, `Content-Length`, `Connection`). */
import { IDEMPOTENCY_KEY } from '../../generated/return-codes.ts';
import type { CallOptions, SendOptions } from './client-options.ts';
import { VERSION } from './version.ts';

const PRODUCT = `staff-service-client/${VERSION}`;
const PRINTABLE = /^[ -~]+$/;

/** Of the body: what `onRequest` is not told. */
export const CONTENT_HEADERS = { 'content-type': 'application/json' };

/** Those of every call of a client. @throws TypeError for what no header can carry */
export function clientHeaders({ userAgent }: Pick<SendOptions, 'userAgent'>): Record<string, string> {
  return checkedHeaders({
    accept: 'application/json',
    'accept-encoding': 'identity',
    'user-agent': userAgent ? `${userAgent} ${PRODUCT}` : PRODUCT,
  });
}

/** Those of one call besides. @throws TypeError for what no header can carry */
export function callHeaders({
  idempotencyKey,
  traceparent,
  tracestate,
}: Pick<CallOptions, 'idempotencyKey' | 'traceparent' | 'tracestate'>): Record<string, string> {
  return checkedHeaders({ 'idempotency-key': idempotencyKey, traceparent, tracestate });
}

/** All of them: as a client with these options sends them with each attempt at a call, without hooks. */
export function requestHeaders(
  options: Parameters<typeof clientHeaders>[0],
  call: Parameters<typeof callHeaders>[0],
): Record<string, string> {
  return { ...CONTENT_HEADERS, ...clientHeaders(options), ...callHeaders(call) };
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
