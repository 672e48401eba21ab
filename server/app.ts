/** The path of a request, in order, by name. */
import Koa, { type Context, type Middleware } from 'koa';
import { v7 as newId } from 'uuid';
import { checkBodyHeaders, parseJson, readBody } from './body.ts';
import { type Contract, type Head, type Route, redactTarget, route } from './contract.ts';
import type { Logger } from './log.ts';
import { pages } from './pages.ts';
import { addressKey, type RateLimit } from './rate-limit.ts';
import { Refusal, refuse } from './refusal.ts';
import { REFUSED_BODY_CHARACTERS, type RefusedRing } from './refused-ring.ts';
import { excerpt, type Store } from './store.ts';

export interface AppOptions {
  contracts: readonly Contract[];
  /** Which of the contract's two endpoints a contract serves; the control API is neither. */
  endpointOf: (contract: Contract) => 'platform' | 'app' | undefined;
  refused: RefusedRing;
  store: Store;
  log: Logger;
  isStopping: () => boolean;
  limitAddress: RateLimit;
}

/** What is known of a request so far; filled in along the way. */
interface RequestState {
  id: string;
  route?: Route;
  raw?: Buffer;
  value?: unknown;
}

export function createApp(options: AppOptions): Koa {
  const app = new Koa();
  app.silent = true; // errors are answered and logged below
  app.use(identify());
  app.use(logRequests(options.log));
  app.use(answerRefusals(options));
  app.use(refuseWhileStopping(options));
  app.use(limitAddresses(options));
  app.use(pages(options.store));
  app.use(serveContracts(options.contracts));
  return app;
}

/** The id under which the console lists this request. */
function identify(): Middleware {
  return (ctx, next) => {
    const id = newId();
    ctx.state = { id } satisfies RequestState;
    ctx.set('X-Request-Id', id);
    return next();
  };
}

function logRequests(log: Logger): Middleware {
  return async (ctx, next) => {
    const started = performance.now();
    await next();
    const { id, route: reached } = stateOf(ctx);
    const errcode = (ctx.body as { errcode?: number } | undefined)?.errcode;
    const ms = Math.round((performance.now() - started) * 10) / 10;
    const what = reached?.operationId ?? `${ctx.method} ${redactTarget(ctx.url)}`;
    log.info({ id, status: ctx.status, errcode, ms }, what);
  };
}

/** The one place where a refusal becomes an answer: HTTP status and envelope. */
function answerRefusals({ refused, endpointOf, log }: AppOptions): Middleware {
  return async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      const state = stateOf(ctx);
      if (!(error instanceof Refusal)) log.error({ err: error, id: state.id }, 'request failed');
      const refusal = error instanceof Refusal ? error : refuse('internalError');
      const { errcode, message: errmsg, violations } = refusal;
      const byStatus = state.route?.contract.answersByStatus ?? false;
      ctx.status = byStatus && refusal.status === 200 ? 400 : refusal.status;
      ctx.set(refusal.headers);
      ctx.body = byStatus ? { errcode: ctx.status, errmsg, violations } : { errcode, errmsg };
      // A GET of an unknown path is somebody's browser; a POST is a partner with a wrong address.
      const noise = refusal.status === 404 && ctx.method !== 'POST';
      if (!byStatus && !noise) refused.add(describe(ctx, refusal, state, endpointOf));
    }
  };
}

function refuseWhileStopping({ isStopping }: AppOptions): Middleware {
  return (ctx, next) => {
    if (!isStopping()) return next();
    ctx.set('Connection', 'close');
    throw refuse('unavailable', '服务正在停止 / shutting down', { headers: { 'Retry-After': '5' } });
  };
}

function limitAddresses({ limitAddress }: AppOptions): Middleware {
  return async (ctx, next) => {
    await limitAddress(addressKey(ctx.req.socket.remoteAddress));
    return next();
  };
}

function serveContracts(contracts: readonly Contract[]): Middleware {
  return async (ctx) => {
    const state = stateOf(ctx);
    const head: Head = { id: state.id, method: ctx.method, url: ctx.url, headers: ctx.headers };
    const reached = route(contracts, head);
    state.route = reached;
    if (reached.hasBody) checkBodyHeaders(ctx.req);
    const caller = await reached.contract.authenticate(reached);
    let body: { text: string; value: unknown } = { text: '', value: undefined };
    if (reached.hasBody) {
      state.raw = await readBody(ctx.req);
      body = parseJson(state.raw);
      state.value = body.value;
    }
    const answer = await reached.contract.handle(reached, caller, body);
    ctx.status = answer.status;
    ctx.body = answer.body;
  };
}

function stateOf(ctx: Context): RequestState {
  return ctx.state as RequestState;
}

/** The refused request for the ring, every part of it bounded. */
function describe(ctx: Context, refusal: Refusal, state: RequestState, endpointOf: AppOptions['endpointOf']) {
  const text = state.raw?.subarray(0, REFUSED_BODY_CHARACTERS * 4).toString() ?? null;
  const body = text?.slice(0, REFUSED_BODY_CHARACTERS) ?? null;
  const properties = (typeof state.value === 'object' && state.value !== null ? state.value : {}) as Record<
    string,
    unknown
  >;
  const string = (value: unknown) => (typeof value === 'string' ? value.slice(0, 128) : null);
  const content = properties.Content;
  return {
    id: state.id,
    at: Date.now(),
    endpoint: (state.route && endpointOf(state.route.contract)) ?? null,
    appid: string(state.route?.path.appid),
    user: string(properties.FromUserId ?? properties.ToUserId),
    msgType: string(properties.MsgType),
    excerpt: excerpt(typeof content === 'string' ? content : undefined),
    method: ctx.method,
    target: redactTarget(ctx.url),
    contentType: string(ctx.headers['content-type']),
    body,
    bodyTruncated: state.raw !== undefined && state.raw.length > Buffer.byteLength(body ?? ''),
    status: ctx.status,
    errcode: refusal.errcode,
    errmsg: refusal.message,
    violations: refusal.violations.slice(0, 20),
  };
}
