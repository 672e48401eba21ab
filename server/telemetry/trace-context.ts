/** W3C Trace Context, as far as it is passed on: the header `traceparent`. */
import { randomBytes } from 'node:crypto';

/** Later versions may have more behind it. */
const TRACEPARENT =
  /^(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(?:-.*)?$/;
const MOST_CHARACTERS = 512;
/** Sampled, and a random trace id: others have no meaning yet, and are not passed on. */
const KNOWN_FLAGS = 3;

/**
 * Returns what a header says, in version 00; undefined where there is none, or it is not valid: such a one is ignored, as the
 * recommendation wants, and nothing is invented in its place.
 */
export function readTraceparent(header: string | undefined): string | undefined {
  if (header === undefined || header.length > MOST_CHARACTERS) return undefined;
  const [whole, version, traceId, spanId, flags] = TRACEPARENT.exec(header.trim()) ?? [];
  if (whole === undefined || (version === '00' && whole.length !== 55)) return undefined;
  const known = (Number.parseInt(flags!, 16) & KNOWN_FLAGS).toString(16).padStart(2, '0');
  return `00-${traceId}-${spanId}-${known}`;
}

/** @param traceparent as `readTraceparent` gives it */
export function traceIdOf(traceparent: string): string {
  return traceparent.slice(3, 35);
}

/** The same trace, with a span of its own. @param traceparent as `readTraceparent` gives it */
export function beginSpan(traceparent: string): { traceparent: string; traceId: string; spanId: string } {
  const [, traceId, , flags] = traceparent.split('-') as [string, string, string, string];
  const spanId = randomBytes(8)
    .toString('hex')
    .replace(/^0{16}$/, '0000000000000001');
  return { traceparent: `00-${traceId}-${spanId}-${flags}`, traceId, spanId };
}
