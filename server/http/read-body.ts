import type { IncomingMessage } from 'node:http';
import { LIMITS } from '@staff-service/client';
import {
  type BodyHeaders,
  bodyTooLarge,
  checkBodyHeaders,
  parseBody,
  refuse,
} from '@staff-service/client/internal';
import { GatheredBytes } from './gathered-bytes.ts';
import type { OperationStep } from './request-state.ts';

/** Of the contract's endpoints, before the signature is judged. @throws Refusal 413, 415 */
export function checkHeaders(): OperationStep {
  return ({ req, state: { matched } }, next) => {
    if (matched.operation.hasBody && !matched.api.answersByStatus) checkBodyHeaders(pickBodyHeaders(req));
    return next();
  };
}

/**
 * Of the control API, after its guard, which says more; whatever the operation takes, because a web page may send any type
 * but this one. @throws Refusal 413, 415
 */
export function checkConsoleHeaders(): OperationStep {
  return ({ req, state: { matched } }, next) => {
    if (matched.api.answersByStatus && (matched.operation.hasBody || carriesBody(req)))
      checkBodyHeaders(pickBodyHeaders(req));
    return next();
  };
}

/** @throws Refusal 413; 30005 for what is not JSON */
export function readBody(): OperationStep {
  return async ({ req, state }, next) => {
    if (state.matched.operation.hasBody) {
      state.raw = await collectBody(req);
      const { text, value } = parseBody(state.raw);
      state.text = text;
      state.body = value;
    }
    await next();
  };
}

/** What is said of a body before it comes. */
function pickBodyHeaders({ headers }: IncomingMessage): BodyHeaders {
  return {
    contentType: headers['content-type'],
    contentEncoding: headers['content-encoding'],
    contentLength: headers['content-length'],
  };
}

/** The whole body, at most the contract's limit. What comes after the limit is left to `http-server.ts`. */
function collectBody(request: IncomingMessage): Promise<Buffer> {
  return new Promise((done, fail) => {
    const body = new GatheredBytes();
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > LIMITS.bodyBytes) {
        request.removeAllListeners('data');
        fail(bodyTooLarge());
      } else body.add(chunk);
    });
    request.on('end', () => done(body.bytes));
    request.on('error', (cause) => fail(refuse('badRequest', undefined, { cause })));
  });
}

/** Whether a body comes, be it an empty one of some type, whatever the operation expects. */
function carriesBody({ headers }: IncomingMessage): boolean {
  return (
    headers['content-type'] !== undefined ||
    headers['transfer-encoding'] !== undefined ||
    Number(headers['content-length'] ?? 0) > 0
  );
}
