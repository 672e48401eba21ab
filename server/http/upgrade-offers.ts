/**
 * What comes with, and behind, a request that offers another protocol. From its headers until those of the next request
 * node:http keeps its parser's errors to itself, and drops what stands behind it in the same chunk (`parser_.upgrade` in
 * node_http_parser.cc), as if somebody had taken the offer. Such a parser has stopped before the end of a chunk.
 */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

type Parsed = number | Error;

/** Undocumented: where a Node has it no more, the time-outs close such connections. */
interface Parser {
  constructor: { kOnExecute?: number };
  /** Of `kOnExecute`: takes what came of a chunk, how many bytes were read or the error. */
  [slot: number]: ((parsed: Parsed) => void) | null | undefined;
  getCurrentBuffer(): Buffer;
  execute(bytes: Buffer): Parsed;
}

/** Per connection, the latest request that offered something. */
const offers = new WeakMap<Duplex, IncomingMessage>();

/** @param onUnreadable called when the parser has stopped for an error */
export function readBehindOffer(offer: IncomingMessage, onUnreadable: () => void): void {
  const { socket } = offer;
  const isWatched = offers.has(socket);
  offers.set(socket, offer);
  const { parser } = socket as { parser?: Parser };
  const slot = parser?.constructor.kOnExecute;
  if (isWatched || parser === undefined || slot === undefined) return;
  const onExecute = parser[slot];
  if (typeof onExecute !== 'function') return;
  let ended: IncomingMessage | undefined;
  parser[slot] = (first) => {
    let [parsed, bytes] = [first, parser.getCurrentBuffer()];
    for (;;) {
      onExecute(parsed);
      const latest = offers.get(socket)!;
      // It always stops at the end of an offer, which is none of its errors.
      const isAtEnd = latest.complete && latest !== ended;
      if (isAtEnd) ended = latest;
      if (typeof parsed !== 'number' || parsed === bytes.length || socket.destroyed) return;
      // Paused, because the answers are not read, it reads nothing.
      if (!isAtEnd || socket.isPaused()) return onUnreadable();
      bytes = bytes.subarray(parsed);
      parsed = parser.execute(bytes);
    }
  };
}
