import type { ParameterizedContext } from 'koa';
import { discardUnread } from './http-server.ts';
import type { OperationStep, RequestState } from './request-state.ts';

export const JSON_TYPE = 'application/json; charset=utf-8';

export interface Reply {
  status: number;
  type: string;
  body: string | Buffer;
  headers?: Readonly<Record<string, string>>;
}

/** How every answer leaves: straight to node:http, under the id by which the console lists the request. */
export function reply(
  ctx: ParameterizedContext<RequestState>,
  { status, type, body, headers = {} }: Reply,
): void {
  const { req, res, state } = ctx;
  ctx.respond = false;
  if (res.headersSent) return; // the body did not come in time, or is not readable: answered already
  const length = String(Buffer.byteLength(body));
  const fields = ['X-Request-Id', state.id, 'Content-Type', type, 'Content-Length', length];
  for (const name in headers) fields.push(name, headers[name]!);
  if (!req.complete) res.prependListener('finish', discardUnread);
  res.writeHead(status, fields);
  res.end(body);
}

/** The last step: the handler's answer. */
export function replyWithAnswer(): OperationStep {
  return (ctx) => {
    const { status, body } = ctx.state.answer!;
    ctx.state.errcode = (body as { errcode?: number }).errcode;
    reply(ctx, { status, type: JSON_TYPE, body: JSON.stringify(body) });
  };
}
