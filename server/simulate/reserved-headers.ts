/** Headers that nobody chooses of a request that is sent again; the page leaves them out too. */

/** What makes another request of it, ends the connection, or would prove who asks. */
const RESERVED = new Set([
  'authorization',
  'connection',
  'content-length',
  'cookie',
  'expect',
  'host',
  'http2-settings',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

export function isReserved(name: string): boolean {
  return RESERVED.has(name.toLowerCase());
}

/** Whether a kept value is the header's whole one: what is secret was redacted, what is long was cut. */
export function isWhole(value: string): boolean {
  return !/\[redacted\]|…$/.test(value);
}
