/** What is served beside the contracts: health, the specification, the reference. */

import { readFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { resolve } from 'node:path';
import { refuse } from '@staff-service/client';
import type { Middleware } from 'koa';
import { methodNotAllowed } from './contract.ts';
import type { Metrics } from './metrics.ts';
import { reply } from './reply.ts';
import type { Store } from './store.ts';

const GENERATED = resolve(import.meta.dirname, '../generated');

interface Page {
  type: string;
  body: () => Promise<string | Buffer>;
  headers?: Record<string, string>;
  guarded?: boolean;
}

// The reference is one self-contained file: nothing else may be loaded, and nothing may frame it.
const REFERENCE_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  'worker-src blob:',
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** @param guard refuses who may not use the control API: figures are for the same people */
export function pages(
  store: Store,
  metrics: Metrics,
  guard: (headers: IncomingHttpHeaders) => void,
): Middleware {
  // One buffer for all answers: a stranger who asks a thousand times and reads nothing costs no memory.
  const file = (name: string) => {
    let content: Promise<Buffer> | undefined;
    return () => {
      content ??= readFile(`${GENERATED}/${name}`).catch((error) => {
        content = undefined;
        throw error;
      });
      return content;
    };
  };
  const referenceFile = file('reference.html');
  const ready = async () => {
    await store.ready().catch((cause: unknown) => {
      throw refuse('unavailable', '存储不可用 / the store does not answer', {
        headers: { 'Retry-After': '5' },
        cause,
      });
    });
    return '{"status":"ready"}';
  };
  const reference = () =>
    referenceFile().catch((cause: unknown) => {
      throw refuse(
        'notFound',
        '参考文档尚未生成，请运行 npm run codegen / the reference is not built, run npm run codegen',
        { cause },
      );
    });
  const all: Record<string, Page> = {
    '/healthz': { type: 'application/json', body: async () => '{"status":"ok"}' },
    '/readyz': { type: 'application/json', body: ready },
    '/metrics': { type: 'text/plain', body: () => metrics.text(), guarded: true },
    '/openapi.yaml': { type: 'application/yaml', body: file('openapi.yaml') },
    '/openapi.json': { type: 'application/json', body: file('openapi.json') },
    '/docs': { type: 'text/html', body: reference, headers: { 'Content-Security-Policy': REFERENCE_POLICY } },
  };
  return async (ctx, next) => {
    if (ctx.path === '/' && (ctx.method === 'GET' || ctx.method === 'HEAD')) {
      const headers = { Location: '/docs' };
      return reply(ctx, {
        status: 302,
        type: 'text/plain; charset=utf-8',
        body: 'Redirecting to /docs',
        headers,
      });
    }
    const page = Object.hasOwn(all, ctx.path) ? all[ctx.path]! : undefined;
    if (page === undefined) return next();
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') throw methodNotAllowed(['get', 'head']);
    if (page.guarded) guard(ctx.headers);
    const body = await page.body();
    const headers = { 'X-Content-Type-Options': 'nosniff', ...page.headers };
    reply(ctx, { status: 200, type: `${page.type}; charset=utf-8`, body, headers });
  };
}
