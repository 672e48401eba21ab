/** What is kept of a request's headers: bounded, and without what is secret. */
import { bounded } from '@staff-service/client/internal';
import { redactTarget } from './redact-target.ts';

export interface Field {
  name: string;
  value: string;
}

const MOST_FIELDS = 50;
const MOST_CHARACTERS = 4096;
const NAME_CHARACTERS = 256;
const VALUE_CHARACTERS = 1024;
const REDACTED = '[redacted]';

/** Who mistook a header's name for the signature's, or a token's, has sent it all the same. */
const SECRET =
  /sig|hash|digest|mac|sha|auth|token|secret|key|pass|pwd|cred|cookie|session|csrf|xsrf|jwt|otp/i;
/** A scheme with its credentials, or a JWT. */
const CREDENTIALS = /\b(?:bearer|basic|digest|negotiate)\s+\S{6}|\beyJ[\w-]{8,}\.[\w-]+/i;
/** What clients and proxies send with nearly every request: looked at once, not each time. */
const HARMLESS = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'cache-control',
  'connection',
  'content-length',
  'content-type',
  'date',
  'expect',
  'host',
  'idempotency-key',
  'sec-fetch-mode',
  'sec-fetch-site',
  'traceparent',
  'transfer-encoding',
  'user-agent',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'x-real-ip',
  'x-request-id',
]);

/**
 * Names and values in turn, as node:http gives them and as JSON of the store has them. What is over the bounds is left out, so
 * that each message has little to carry.
 *
 * @param raw `rawHeaders` of a request
 */
export function keepHeaders(raw: readonly string[]): string[] {
  const kept: string[] = [];
  let characters = 0;
  for (let at = 0; at + 1 < raw.length && kept.length < 2 * MOST_FIELDS; at += 2) {
    const name = bounded(raw[at]!, NAME_CHARACTERS);
    const given = bounded(raw[at + 1]!, VALUE_CHARACTERS); // first: what looks for secrets takes its time
    const value = isHarmless(name) ? given : redact(name, given);
    characters += name.length + value.length;
    if (characters > MOST_CHARACTERS) break;
    kept.push(name, value);
  }
  return kept;
}

/** As they are shown. */
export function toFields(kept: readonly string[]): Field[] {
  return kept.flatMap((name, at) => (at % 2 === 0 ? [{ name, value: kept[at + 1] ?? '' }] : []));
}

/** @param name in lower case */
export function findField(kept: readonly string[], name: string): string | undefined {
  const at = kept.findIndex((one, index) => index % 2 === 0 && one.toLowerCase() === name);
  return at < 0 ? undefined : kept[at + 1];
}

/** Harmless ones as callers spell them: looking a name up in lower case takes longer. */
const spelled = new Set<string>();

function isHarmless(name: string): boolean {
  if (spelled.has(name)) return true;
  if (!HARMLESS.has(name.toLowerCase())) return false;
  if (spelled.size < 100) spelled.add(name);
  return true;
}

function redact(name: string, value: string): string {
  return SECRET.test(name) || CREDENTIALS.test(value) ? REDACTED : redactTarget(value);
}
