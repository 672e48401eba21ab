import type { Context } from 'koa';
import { discardUnread } from './http-server.ts';

export const JSON_TYPE = 'application/json; charset=utf-8';

export interface Reply {
  status: number;
  type: string;
  body: string | Buffer;
  headers?: Readonly<Record<string, string>>;
}

/** How every answer leaves: straight to node:http, under the id by which the console lists the request. */
export function reply(ctx: Context, { status, type, body, headers = {} }: Reply): void {
  const { req, res, state } = ctx;
  ctx.respond = false;
  if (res.headersSent) return; // the body did not come in time, or is not readable: answered already
  const length = String(Buffer.byteLength(body));
  const fields = ['X-Request-Id', state.id as string, 'Content-Type', type, 'Content-Length', length];
  for (const name in headers) fields.push(name, headers[name]!);
  if (!req.complete) res.prependListener('finish', discardUnread);
  res.writeHead(status, fields);
  res.end(body);
}
