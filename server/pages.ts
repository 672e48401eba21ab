/** What is served beside the contracts: health, the specification, the reference. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Middleware } from 'koa';
import { methodNotAllowed } from './contract.ts';
import { refuse } from './refusal.ts';
import type { Store } from './store.ts';

const GENERATED = resolve(import.meta.dirname, '../generated');

interface Page {
  type: string;
  body: () => Promise<string>;
  headers?: Record<string, string>;
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

export function pages(store: Store): Middleware {
  const file = (name: string) => () => readFile(`${GENERATED}/${name}`, 'utf8');
  const ready = async () => {
    await store.ping().catch((cause: unknown) => {
      throw refuse('unavailable', '存储不可用 / the store does not answer', {
        headers: { 'Retry-After': '5' },
        cause,
      });
    });
    return '{"status":"ready"}';
  };
  const reference = () =>
    file('reference.html')().catch((cause: unknown) => {
      throw refuse(
        'notFound',
        '参考文档尚未生成，请运行 npm run codegen / the reference is not built, run npm run codegen',
        { cause },
      );
    });
  const all: Record<string, Page> = {
    '/healthz': { type: 'application/json', body: async () => '{"status":"ok"}' },
    '/readyz': { type: 'application/json', body: ready },
    '/openapi.yaml': { type: 'application/yaml', body: file('openapi.yaml') },
    '/openapi.json': { type: 'application/json', body: file('openapi.json') },
    '/docs': { type: 'text/html', body: reference, headers: { 'Content-Security-Policy': REFERENCE_POLICY } },
  };
  return async (ctx, next) => {
    if (ctx.path === '/') {
      ctx.redirect('/docs');
      return;
    }
    const page = Object.hasOwn(all, ctx.path) ? all[ctx.path]! : undefined;
    if (page === undefined) return next();
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') throw methodNotAllowed(['get', 'head']);
    const body = await page.body();
    ctx.set({ 'X-Content-Type-Options': 'nosniff', ...page.headers });
    ctx.type = `${page.type}; charset=utf-8`;
    ctx.body = body;
  };
}
