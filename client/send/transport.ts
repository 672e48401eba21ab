/** What carries a request to the other side: the global `fetch`, a caller's own, or undici. */
import type { Limits } from './limits.ts';

/** What has arrived of an answer. */
export interface Incoming {
  status: number;
  headers: Headers;
  content: string;
}

/**
 * Sends a request, and reads the answer whole, within its limits. Follows no redirect: it would carry the signature to
 * somebody else.
 *
 * @throws TransportFailure; TypeError for what can carry no request at all
 */
export type Transport = (request: Request, limits: Limits) => Promise<Response>;

export type TransportFault =
  | 'timeout'
  | 'aborted'
  | 'notConnected'
  | 'badCertificate'
  | 'badTls'
  | 'connectionLost'
  | 'notHttp'
  | 'brokenAnswer'
  | 'tooLong'
  | 'queueFull';

export class TransportFailure extends Error {
  declare readonly fault: TransportFault;
  /** Of an answer that is too long or breaks off: what there is of it. */
  declare readonly answer: Incoming | undefined;

  constructor(fault: TransportFault, cause?: unknown, answer?: Incoming) {
    super(fault, { cause });
    this.fault = fault;
    this.answer = answer;
  }
}

/** System and library codes of a connection that was never made: nothing was sent. */
const NOT_CONNECTED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_|EADDRNOTAVAIL|UND_ERR_CONNECT|ConnectionRefused|FailedToOpen)|UNREACH$|\(Connect\)|dns error|bad port|ports? .*blocked/;
/** The other side's certificate, as this side sees it. */
const BAD_CERTIFICATE = /CERT|^UNABLE_|^INVALID_|MISMATCH/i;
const TLS = /^(ERR_(SSL|TLS)_(?!CERT)|EPROTO)|InvalidContentType/;
/** Said before a request is read; another fault of TLS may come at any time. */
const HANDSHAKE = /HANDSHAKE|VERSION|UNRECOG|CERT|_CA$|EPROTO|InvalidC/;

/** Which of the faults a library's error is. `connected`: known to have had a connection, or known not to. */
export function classify(error: unknown, connected?: boolean): TransportFault {
  const { name, code, message, syscall } = rootOf(error);
  const said = code ?? message;
  if (TLS.test(said)) {
    const isEarly = connected === false || (connected ? /CERT/ : HANDSHAKE).test(said);
    return isEarly ? 'badTls' : 'connectionLost';
  }
  if (!connected && BAD_CERTIFICATE.test(said)) return 'badCertificate';
  if (name === 'HTTPParserError') return 'notHttp';
  // A network that goes away under a connection has the same codes as one that was never there.
  const isLost = /UNREACH$/.test(said) && (syscall ?? 'connect') !== 'connect';
  const refused = connected === undefined ? NOT_CONNECTED.test(said) && !isLost : !connected;
  return refused ? 'notConnected' : 'connectionLost';
}

/** What an error says at bottom: fetch says only "fetch failed", and why stands in the cause. */
export function rootOf(error: unknown, redact = (text: string) => text): Root {
  const { cause } = Object(error);
  const root = cause instanceof Error ? cause : error;
  const said: Root = { message: '' };
  for (const name of ['name', 'message', 'code', 'stack', 'syscall'] as const) {
    const text: unknown = Object(root)[name];
    if (typeof text === 'string') said[name] = redact(text);
  }
  said.message ||= redact(String(root));
  return said;
}

type Root = { message: string } & Partial<Record<'name' | 'code' | 'stack' | 'syscall', string>>;
