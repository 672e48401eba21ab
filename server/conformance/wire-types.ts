/** A request as it goes over the wire, and what comes back. */

export interface WireRequest {
  method: string;
  url: string;
  headers: [name: string, value: string][];
  body: Buffer;
  framing: 'length' | 'chunked';
}

/** Of the first header field of this name, which is given in lower case. */
export function findHeader(
  headers: readonly (readonly [name: string, value: string])[],
  wanted: string,
): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
}

export interface WireAnswer {
  status: number;
  statusText: string;
  headers: [name: string, value: string][];
  /** Decoded, where `Content-Encoding` says how: compressed answers were not asked for, and some servers compress all. */
  body: Buffer;
}

/**
 * - `unreachable`: no connection (name, address, TLS);
 * - `timeout`: no complete answer in time;
 * - `closed`: the connection ended before a complete answer;
 * - `unreadable`: what came back is not HTTP, or has no end;
 * - `aborted`: by whoever runs the suite.
 */
export interface WireFailure {
  kind: 'unreachable' | 'timeout' | 'closed' | 'unreadable' | 'aborted';
  /** The system's code, such as `ECONNREFUSED`. */
  code: string;
  message: string;
}

export interface WireResult {
  /** Milliseconds since 1970. */
  startedAt: number;
  answer: WireAnswer | null;
  failure: WireFailure | null;
  /** From the last byte sent to the last byte of the answer, milliseconds. */
  answeredMs: number | null;
  /** The answer began before the last byte of the body was sent. */
  answeredEarly: boolean;
  /** The request went over a connection that had served another before. */
  reused: boolean;
}
