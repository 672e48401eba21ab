/** What carries a request to the other side: the global `fetch`, a caller's own, or undici. */

export interface Outgoing {
  /** With the query. */
  url: string;
  headers: Record<string, string>;
  body: string;
  /** Until the answer has arrived whole. */
  timeoutMs: number;
  signal: AbortSignal | undefined;
}

export interface Incoming {
  status: number;
  text: string;
  /** A header's value, by its lower-case name. */
  header(name: string): string | undefined;
}

/** @throws TransportFailure, nothing else */
export type Transport = (request: Outgoing) => Promise<Incoming>;

export type TransportFault =
  | 'timeout'
  | 'aborted'
  | 'notConnected'
  | 'badCertificate'
  | 'connectionLost'
  | 'tooLong';

export class TransportFailure extends Error {
  readonly fault: TransportFault;
  /** Of an answer that is too long: its status and its beginning. */
  readonly answer: { status: number; text: string } | undefined;

  constructor(fault: TransportFault, cause?: unknown, answer?: { status: number; text: string }) {
    super(fault, { cause });
    this.fault = fault;
    this.answer = answer;
  }
}

/** System and library codes of a connection that was never made: nothing was sent. */
const NOT_CONNECTED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket)|\(Connect\)|dns error|bad port|ports? .*blocked/;
const BAD_CERTIFICATE = /^(CERT_|ERR_TLS_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_SSL_)|certificate/i;

/** Which of the faults a library's error is. `connected`: known to have had a connection, or known not to. */
export function classify(error: unknown, connected?: boolean): TransportFault {
  const { code, message, syscall } = rootOf(error);
  const said = code ?? message;
  if (BAD_CERTIFICATE.test(said)) return 'badCertificate';
  // A network that goes away under a connection has the same codes as one that was never there.
  const isLost = syscall !== undefined && /UNREACH$/.test(said) && syscall !== 'connect';
  const refused = connected === undefined ? NOT_CONNECTED.test(said) && !isLost : !connected;
  return refused ? 'notConnected' : 'connectionLost';
}

/** What an error says at bottom: fetch says only "fetch failed", and why stands in the cause. */
export function rootOf(error: unknown): Root {
  const root = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const said = (root ?? {}) as Record<string, unknown>;
  const text = (name: string) => (typeof said[name] === 'string' ? said[name] : undefined);
  return {
    name: text('name') ?? 'Error',
    message: text('message') ?? String(root),
    code: text('code'),
    stack: text('stack'),
    syscall: text('syscall'),
  };
}

interface Root {
  name: string;
  message: string;
  code: string | undefined;
  stack: string | undefined;
  syscall: string | undefined;
}
