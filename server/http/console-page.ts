/** The console's page: what Vite has built into `generated/console/`, from memory. */
import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { refuse } from '@staff-service/client/internal';
import type { ParameterizedContext } from 'koa';
import { GENERATED } from '../config/installed-files.ts';
import { refuseMethod } from '../contract/served-api.ts';
import type { CheckSource } from './check-source.ts';
import { PAGE_HEADERS } from './console-headers.ts';
import { reply } from './reply.ts';
import type { RequestState, Step } from './request-state.ts';
import { TEXTS } from './texts.ts';

const BUILT = join(GENERATED, 'console');
const DOCUMENT = '/console/';
const ASSETS = '/console/assets/';
/** Views of the page: plain words, so that no spelling of something else is taken for one. */
const VIEW = /^\/console(?:\/(?!api(?:\/|$)|assets(?:\/|$))[a-z][a-z-]*)?\/?$/;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
/** What is compressed already. */
const COMPACT = new Set(['.png', '.woff2']);

/** The smallest first: browsers name gzip before it. */
const CODINGS = ['br', 'gzip'] as const;

interface PageFile {
  type: string;
  tag: string;
  bodies: { identity: Buffer } & Partial<Record<(typeof CODINGS)[number], Buffer>>;
}

/** Read when the first asks, and not again: what a server serves stays of one build. */
export function serveConsolePage(checkSource: CheckSource, folder = BUILT): Step {
  let files: Promise<ReadonlyMap<string, PageFile>> | undefined;
  const load = () => {
    files ??= readFiles(folder).catch((cause: unknown) => {
      files = undefined;
      throw refuse('notFound', TEXTS.pageNotBuilt, { cause });
    });
    return files;
  };
  const serve = async (ctx: ParameterizedContext<RequestState>, isView: boolean) => {
    checkSource(ctx.req, isView);
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') throw refuseMethod(['get', 'head']);
    const file = (await load()).get(isView ? DOCUMENT : ctx.state.path);
    if (file === undefined) throw refuse('notFound');
    sendFile(ctx, file, isView ? 'no-store' : 'public, max-age=31536000, immutable');
  };
  return (ctx, next) => {
    const { path } = ctx.state;
    if (!path.startsWith('/console')) return next();
    const isView = VIEW.test(path);
    return isView || path.startsWith(ASSETS) ? serve(ctx, isView) : next();
  };
}

function sendFile(
  ctx: ParameterizedContext<RequestState>,
  { type, tag, bodies }: PageFile,
  caching: string,
): void {
  const coding =
    CODINGS.find((one) => bodies[one] !== undefined && ctx.acceptsEncodings(one) === one) ?? 'identity';
  const body = bodies[coding]!;
  const headers = {
    ...PAGE_HEADERS,
    'Cache-Control': caching,
    ETag: `"${tag}-${coding}"`,
    Vary: 'Accept-Encoding',
    ...(coding === 'identity' ? {} : { 'Content-Encoding': coding }),
  };
  ctx.status = 200;
  ctx.set('ETag', headers.ETag);
  if (ctx.fresh) reply(ctx, { status: 304, type, body: '', headers });
  else reply(ctx, { status: 200, type, body, headers });
}

/** By the path under which each is served. @throws when there is no page */
async function readFiles(folder: string): Promise<ReadonlyMap<string, PageFile>> {
  const document = await readPageFile(join(folder, 'index.html'));
  const names = await readdir(join(folder, 'assets'));
  const assets = names.map(
    async (name) => [ASSETS + name, await readPageFile(join(folder, 'assets', name))] as const,
  );
  return new Map([[DOCUMENT, document], ...(await Promise.all(assets))]);
}

async function readPageFile(file: string): Promise<PageFile> {
  const identity = await readFile(file);
  const extension = extname(file);
  const type = TYPES[extension] ?? 'application/octet-stream';
  const bodies = { identity, ...(COMPACT.has(extension) ? {} : await compress(identity)) };
  return { type, tag: hash('sha256', identity).slice(0, 32), bodies };
}

/** The first to open the page waits for it: the best there is would take half a second, and save a tenth. */
async function compress(content: Buffer): Promise<Pick<PageFile['bodies'], 'br' | 'gzip'>> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6 };
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(content, { params }),
    promisify(gzip)(content),
  ]);
  return { br, gzip: zipped };
}
