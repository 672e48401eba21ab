/** What is served beside the contracts: health, the specification, the reference. */

import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { refuse } from '@staff-service/client/internal';
import type { ParameterizedContext } from 'koa';
import { GENERATED } from '../config/installed-files.ts';
import { refuseMethod } from '../contract/served-api.ts';
import type { Store } from '../store/store.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import { reply } from './reply.ts';
import type { RequestState, Step } from './request-state.ts';
import { TEXTS } from './texts.ts';

interface Page {
  type: string;
  body: (ctx: ParameterizedContext<RequestState>) => Promise<string | Buffer>;
  headers?: Record<string, string>;
  guard?: (request: IncomingMessage) => void;
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

const DOCS_HEADERS = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    'img-src data:',
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
  // Answers that nobody reads would else stay in the system's buffers, one behind the other, for the keep-alive time.
  Connection: 'close',
};
const REFERENCE_HEADERS = {
  // To be kept, not to be opened here: it has its script and style inside.
  'Content-Disposition': 'attachment; filename="staff-service.html"',
  // Some megabytes that nobody reads would else stay in the system's buffers for the keep-alive time.
  Connection: 'close',
};

/** What orchestrators and monitoring ask. @param guard refuses who may not use the control API, nor see figures */
export function serveProbes(store: Store, metrics: Metrics, guard: (request: IncomingMessage) => void): Step {
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

/** The specification, and its documentation in two languages. */
export function serveDocuments(): Step {
  const type = 'text/html';
  const [zh, en] = [documentation('zh'), documentation('en')];
  const preferred = (ctx: ParameterizedContext<RequestState>) =>
    (ctx.acceptsLanguages('zh', 'en') === 'en' ? en : zh)();
  const headers = DOCS_HEADERS;
  return servePages({
    '/': { redirect: '/console' },
    '/docs/': { redirect: '/docs' },
    '/docs': { type, body: preferred, headers: { ...headers, Vary: 'Accept-Language' } },
    '/docs/zh': { type, body: zh, headers },
    '/docs/en': { type, body: en, headers },
    '/docs/reference.html': { type, body: built(file('reference.html')), headers: REFERENCE_HEADERS },
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
  page.guard?.(ctx.req);
  const body = await page.body(ctx);
  const headers = {
    'X-Content-Type-Options': 'nosniff',
    ...(page.isPublic ? ANY_ORIGIN : {}),
    ...page.headers,
  };
  reply(ctx, { status: 200, type: `${page.type}; charset=utf-8`, body, headers });
}

/** The page that `npm ci` built, with the text that codegen made. */
function documentation(language: 'zh' | 'en'): () => Promise<Buffer> {
  const [page, text] = [built(file('console/docs.html')), file(`docs.${language}.html`)];
  let whole: Promise<Buffer> | undefined;
  return () => {
    whole ??= Promise.all([page(), text()]).then(
      ([template, content]) =>
        Buffer.from(
          template
            .toString()
            .replace(/lang="[^"]*"/, `lang="${language === 'zh' ? 'zh-CN' : 'en'}"`)
            .replace('<!--documentation-->', () => content.toString()),
        ),
      (error: unknown) => {
        whole = undefined;
        throw error;
      },
    );
    return whole;
  };
}

function built(read: () => Promise<Buffer>): () => Promise<Buffer> {
  return () =>
    read().catch((cause: unknown) => {
      throw refuse('notFound', TEXTS.noReference, { cause });
    });
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
