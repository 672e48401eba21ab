import type { IncomingMessage } from 'node:http';
import { LIMITS } from '@staff-service/client';
import { type BodyHeaders, bodyTooLarge, refuse } from '@staff-service/client/internal';

/** What is said of a body before it comes. */
export function bodyHeaders({ headers }: IncomingMessage): BodyHeaders {
  return {
    contentType: headers['content-type'],
    contentEncoding: headers['content-encoding'],
    contentLength: headers['content-length'],
  };
}

/** The whole body, at most the contract's limit. What comes after the limit is left to `http-server.ts`. */
export function readBody(request: IncomingMessage): Promise<Buffer> {
  return new Promise((done, fail) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > LIMITS.bodyBytes) {
        request.removeAllListeners('data');
        fail(bodyTooLarge());
      } else chunks.push(chunk);
    });
    request.on('end', () => done(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, bytes)));
    request.on('error', (cause) => fail(refuse('badRequest', undefined, { cause })));
  });
}

/** Whether a body comes, be it an empty one of some type, whatever the operation expects. */
export function carriesBody({ headers }: IncomingMessage): boolean {
  return (
    headers['content-type'] !== undefined ||
    headers['transfer-encoding'] !== undefined ||
    Number(headers['content-length'] ?? 0) > 0
  );
}
