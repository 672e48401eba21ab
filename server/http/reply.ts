import type { ServerResponse } from 'node:http';
import { pipeline, Readable } from 'node:stream';
import type { ParameterizedContext } from 'koa';
import type { AnswerHeaders } from '../contract/handler-types.ts';
import { endlessAnswers } from './connections.ts';
import { discardUnread } from './http-server.ts';
import type { OperationStep, RequestState } from './request-state.ts';

export const JSON_TYPE = 'application/json; charset=utf-8';

export interface Reply {
  status: number;
  type: string;
  body: string | Buffer | Readable;
  headers?: AnswerHeaders;
}

/** How every answer leaves: straight to node:http, under the id by which the console lists the request. */
export function reply(
  ctx: ParameterizedContext<RequestState>,
  { status, type, body, headers = {} }: Reply,
): void {
  const { req, res, state } = ctx;
  ctx.respond = false;
  if (res.headersSent) {
    // The body did not come in time, or is not readable: answered already.
    if (body instanceof Readable) body.destroy();
    return;
  }
  const fields = ['X-Request-Id', state.id, 'Content-Type', type];
  for (const name in headers) for (const value of [headers[name]!].flat()) fields.push(name, value);
  if (!req.complete) res.prependListener('finish', discardUnread);
  if (body instanceof Readable) {
    res.writeHead(status, fields);
    sendEndless(res, body);
    return;
  }
  // These two have neither a body nor its length (RFC 9110, 8.6).
  if (status !== 204 && status !== 304) fields.push('Content-Length', String(Buffer.byteLength(body)));
  res.writeHead(status, fields);
  if (state.writeBody !== undefined && typeof body === 'string') state.writeBody(body);
  else res.end(body);
}

/** What has no end: sent for as long as somebody reads. */
export function sendEndless(response: ServerResponse, body: Readable): void {
  endlessAnswers.add(response);
  // Half-closed connections are kept for their answer; here, nobody is left to read it.
  response.req.socket.once('end', () => body.destroy());
  // Whoever reads it goes away when he likes: that is its usual end.
  pipeline(body, response, () => {});
}

/** The last step: the handler's answer. */
export function replyWithAnswer(): OperationStep {
  return (ctx) => {
    const { answer, matched } = ctx.state;
    const { status, body, headers } = answer!;
    if (matched.operation.mediaType === 'application/json') {
      ctx.state.errcode = (body as { errcode?: number }).errcode;
      reply(ctx, { status, type: JSON_TYPE, body: JSON.stringify(body), ...(headers && { headers }) });
    } else {
      const type = `${matched.operation.mediaType}; charset=utf-8`;
      reply(ctx, { status, type, body: body as string | Readable, ...(headers && { headers }) });
    }
  };
}
