/** Of a request whose signature was refused the body is not read. Its beginning is kept all the same, for the console and the log. */
import type { IncomingMessage } from 'node:http';
import { REFUSED_BODY_CHARACTERS, type RefusedRequest } from '../telemetry/refused-requests.ts';
import { describeBody, describeMessage } from './describe-refused.ts';
import { GatheredBytes } from './gathered-bytes.ts';

/** As many bytes as so many characters may have. */
const KEPT_BYTES = REFUSED_BODY_CHARACTERS * 4;

/**
 * Whatever comes is thrown away by `http-server.ts` as ever, which also puts an end to the wait for it.
 *
 * @param done called once the body has ended, or will not come
 * @returns resolves once it is known whom the body is about, or that nobody will know
 */
export function keepUnreadBody(
  request: IncomingMessage,
  refused: RefusedRequest,
  done: () => void,
): Promise<void> {
  const kept = new GatheredBytes();
  let bytes = 0;
  const { socket } = request;
  return new Promise((known) => {
    const end = () => {
      request.off('close', end);
      socket.off('close', end);
      if (bytes > 0) {
        Object.assign(refused, describeBody(kept.bytes, bytes));
        Object.assign(refused, describeMessage(parseWhole(refused)));
        done();
      }
      known();
    };
    request.on('data', (chunk: Buffer) => {
      if (bytes < KEPT_BYTES) kept.add(chunk.subarray(0, KEPT_BYTES - bytes));
      bytes += chunk.length;
      if (bytes > KEPT_BYTES) known(); // what is cut is not parsed
    });
    // Once it is answered, node:http does not tell a request that its connection has gone.
    if (request.closed || socket.closed) end();
    else for (const one of [request, socket]) one.once('close', end);
  });
}

/** Undefined where it is cut, or no JSON. */
function parseWhole({ body, bodyTruncated }: RefusedRequest): unknown {
  if (body === null || bodyTruncated) return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
