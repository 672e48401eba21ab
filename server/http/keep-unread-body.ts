/** Of a request whose signature was refused the body is not read. Its beginning is kept all the same, for the console. */
import type { IncomingMessage } from 'node:http';
import { REFUSED_BODY_CHARACTERS, type RefusedRequest } from '../telemetry/refused-requests.ts';
import { describeBody, describeMessage } from './describe-refused.ts';
import { GatheredBytes } from './gathered-bytes.ts';

/** As many bytes as so many characters may have. */
const KEPT_BYTES = REFUSED_BODY_CHARACTERS * 4;

/** Whatever comes is thrown away by `http-server.ts` as ever. @param done called once the body has ended, or will not come */
export function keepUnreadBody(request: IncomingMessage, refused: RefusedRequest, done: () => void): void {
  const kept = new GatheredBytes();
  let bytes = 0;
  request.on('data', (chunk: Buffer) => {
    if (bytes < KEPT_BYTES) kept.add(chunk.subarray(0, KEPT_BYTES - bytes));
    bytes += chunk.length;
  });
  request.once('close', () => {
    if (bytes === 0) return;
    Object.assign(refused, describeBody(kept.bytes, bytes));
    Object.assign(refused, describeMessage(parseWhole(refused)));
    done();
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
