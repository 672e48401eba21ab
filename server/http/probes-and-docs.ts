/** What is served beside the contracts: health, the specification, the reference. */

import { readFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { resolve } from 'node:path';
import { refuse } from '@staff-service/client/internal';
import type { ParameterizedContext } from 'koa';
import { refuseMethod } from '../contract/served-api.ts';
import type { Store } from '../store/store.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import { reply } from './reply.ts';
import type { RequestState, Step } from './request-state.ts';
import { TEXTS } from './texts.ts';

const GENERATED = resolve(import.meta.dirname, '../../generated');

interface Page {
  type: string;
  body: () => Promise<string | Buffer>;
  headers?: Record<string, string>;
  guard?: (headers: IncomingHttpHeaders) => void;
  /** For web pages elsewhere too, such as editors of specifications. */
  isPublic?: boolean;
}

interface Redirect {
  redirect: string;
}

const ANY_ORIGIN = { 'Access-Control-Allow-Origin': '*' };
const PREFLIGHT = {
  ...ANY_ORIGIN,
  'Access-Control-Allow-Methods': 'GET, HEAD',
  'Access-Control-Allow-Headers': '*',
};

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
// Closed after the answer: some megabytes that nobody reads would else stay in the system's buffers for the keep-alive time.
const REFERENCE_HEADERS = { 'Content-Security-Policy': REFERENCE_POLICY, Connection: 'close' };

/** What orchestrators and monitoring ask. @param guard refuses who may not use the control API, nor see figures */
export function serveProbes(
  store: Store,
  metrics: Metrics,
  guard: (headers: IncomingHttpHeaders) => void,
): Step {
  let asked: Promise<void> | undefined;
  const ready = async () => {
    // Whoever asks meanwhile shares the answer: nobody is limited here.
    asked ??= store.ready().finally(() => {
      asked = undefined;
    });
    await asked.catch((cause: unknown) => {
      throw refuse('unavailable', TEXTS.noStore, {
        headers: { 'Retry-After': '5' },
        cause,
      });
    });
    return '{"status":"ready"}';
  };
  return servePages({
    '/healthz': { type: 'application/json', body: async () => '{"status":"ok"}' },
    '/readyz': { type: 'application/json', body: ready },
    '/metrics': { type: 'text/plain', body: () => metrics.text(), guard },
  });
}

/** The specification and the reference. */
export function serveDocuments(): Step {
  const referenceFile = file('reference.html');
  const reference = () =>
    referenceFile().catch((cause: unknown) => {
      throw refuse('notFound', TEXTS.noReference, { cause });
    });
  return servePages({
    '/': { redirect: '/docs' },
    '/docs/': { redirect: '/docs' },
    '/docs': { type: 'text/html', body: reference, headers: REFERENCE_HEADERS },
    '/openapi.yaml': { type: 'application/yaml', body: file('openapi.yaml'), isPublic: true },
    '/openapi.json': { type: 'application/json', body: file('openapi.json'), isPublic: true },
  });
}

function servePages(all: Record<string, Page | Redirect>): Step {
  const pages = new Map(Object.entries(all));
  return (ctx, next) => {
    const page = pages.get(ctx.state.path);
    return page === undefined ? next() : servePage(ctx, page);
  };
}

async function servePage(ctx: ParameterizedContext<RequestState>, page: Page | Redirect): Promise<void> {
  const type = 'text/plain; charset=utf-8';
  if (!('redirect' in page) && page.isPublic && ctx.method === 'OPTIONS')
    return reply(ctx, { status: 200, type, body: '', headers: PREFLIGHT });
  if (ctx.method !== 'GET' && ctx.method !== 'HEAD') throw refuseMethod(['get', 'head']);
  if ('redirect' in page) {
    const headers = { Location: page.redirect };
    return reply(ctx, { status: 302, type, body: `Redirecting to ${page.redirect}`, headers });
  }
  page.guard?.(ctx.headers);
  const body = await page.body();
  const headers = {
    'X-Content-Type-Options': 'nosniff',
    ...(page.isPublic ? ANY_ORIGIN : {}),
    ...page.headers,
  };
  reply(ctx, { status: 200, type: `${page.type}; charset=utf-8`, body, headers });
}

/** One buffer for all answers: a stranger who asks a thousand times and reads nothing costs no memory. */
function file(name: string): () => Promise<Buffer> {
  let content: Promise<Buffer> | undefined;
  return () => {
    content ??= readFile(`${GENERATED}/${name}`).catch((error) => {
      content = undefined;
      throw error;
    });
    return content;
  };
}
