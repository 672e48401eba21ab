/** The path of a request, in order, by name. */
import {
  bounded,
  checkBodyHeaders,
  describePath,
  parseBody,
  Refusal,
  readablePath,
  refuse,
} from '@staff-service/client';
import Koa, { type Context, type Middleware } from 'koa';
import { bodyHeaders, readBody } from './body.ts';
import { type Body, type Contract, type Head, type Route, redactTarget, route } from './contract.ts';
import { type Logger, requestLogger } from './log.ts';
import { excerpt } from './message-columns.ts';
import type { Metrics } from './metrics.ts';
import { newId } from './new-id.ts';
import { pages } from './pages.ts';
import { addressKey, type RateLimit } from './rate-limit.ts';
import { REFUSED_BODY_CHARACTERS, type RefusedRing } from './refused-ring.ts';
import { JSON_TYPE, reply } from './reply.ts';
import type { Store } from './store.ts';

export interface AppOptions {
  contracts: readonly Contract[];
  /** Which of the contract's two endpoints a contract serves; the control API is neither. */
  endpointOf: (contract: Contract) => 'platform' | 'app' | undefined;
  refused: RefusedRing;
  store: Store;
  metrics: Metrics;
  /** Refuses who may not use the control API. */
  guardConsole: (headers: Head['headers']) => void;
  log: Logger;
  isStopping: () => boolean;
  limitAddress: () => RateLimit | undefined;
}

/** What is known of a request so far; filled in along the way. */
interface RequestState {
  id: string;
  route?: Route;
  raw?: Buffer;
  value?: unknown;
  /** Of the answer. */
  errcode?: number | undefined;
}

const NO_BODY: Body = { text: '', value: undefined };

export function createApp(options: AppOptions): Koa {
  const app = new App(options.log);
  app.use(identify());
  app.use(logRequests(options));
  app.use(answerRefusals(options));
  app.use(refuseWhileStopping(options));
  app.use(limitAddresses(options));
  app.use(serveContracts(options.contracts));
  app.use(pages(options.store, options.metrics, options.guardConsole));
  app.use(refuseUnknownPaths(options));
  return app;
}

/**
 * koa watches every response for its end and looks for the type of its body, for the sake of streams: one µs a request.
 * No answer here is a stream, and `reply` writes them all.
 */
class App extends Koa {
  readonly #log: Logger;

  constructor(log: Logger) {
    super();
    this.#log = log;
  }

  handleRequest(ctx: Context, path: (ctx: Context) => Promise<void>): Promise<void> {
    return path(ctx).catch((error: unknown) => {
      this.#log.error({ err: error }, 'answer failed');
      ctx.res.destroy();
    });
  }
}

/** The id under which the console lists this request. */
function identify(): Middleware {
  return (ctx, next) => {
    ctx.state = { id: newId() } satisfies RequestState;
    return next();
  };
}

/** Every request, with the id that its answer carries too. */
function logRequests({ log: everything, metrics }: AppOptions): Middleware {
  const log = requestLogger(everything);
  return async (ctx, next) => {
    const started = performance.now();
    await next();
    const { id, route: reached, errcode } = stateOf(ctx);
    if (reached && !reached.contract.answersByStatus) metrics.request(reached.operationId, errcode ?? 0);
    const ms = Math.round((performance.now() - started) * 10) / 10;
    const what = reached?.operationId ?? `${ctx.method} ${redactTarget(ctx.url)}`;
    log.info({ id, status: ctx.res.statusCode, errcode, ms }, what);
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
      const status = byStatus && refusal.status === 200 ? 400 : refusal.status;
      const envelope = byStatus ? { errcode: status, errmsg, violations } : { errcode, errmsg };
      state.errcode = envelope.errcode;
      reply(ctx, { status, type: JSON_TYPE, body: JSON.stringify(envelope), headers: refusal.headers });
      // A GET of an unknown path is somebody's browser; a POST is a partner with a wrong address.
      const noise = state.route === undefined && refusal.status !== 405 && ctx.method !== 'POST';
      if (!byStatus && !noise) refused.add(describe(ctx, status, refusal, state, endpointOf));
    }
  };
}

function refuseWhileStopping({ isStopping }: AppOptions): Middleware {
  return (_ctx, next) => {
    if (!isStopping()) return next();
    const headers = { Connection: 'close', 'Retry-After': '5' };
    throw refuse('unavailable', '服务正在停止 / shutting down', { headers });
  };
}

function limitAddresses({ limitAddress }: AppOptions): Middleware {
  return (ctx, next) => {
    const limit = limitAddress();
    return limit === undefined ? next() : limit(addressKey(ctx.req.socket.remoteAddress)).then(next);
  };
}

function serveContracts(contracts: readonly Contract[]): Middleware {
  return async (ctx, next) => {
    const { req } = ctx;
    const state = stateOf(ctx);
    const head: Head = {
      id: state.id,
      method: req.method!,
      url: originForm(req.url!),
      headers: req.headers,
      distinctHeaders: () => req.headersDistinct,
    };
    const reached = route(contracts, head);
    if (reached === undefined) return next();
    state.route = reached;
    if (reached.hasBody) checkBodyHeaders(bodyHeaders(req));
    const caller = await reached.contract.authenticate(reached);
    let body = NO_BODY;
    if (reached.hasBody) {
      state.raw = await readBody(req);
      body = parseBody(state.raw);
      state.value = body.value;
    }
    const answered = await reached.contract.handle(reached, caller, body);
    reached.contract.checkAnswer(reached, answered);
    const { status, body: envelope } = answered;
    state.errcode = (envelope as { errcode?: number }).errcode;
    reply(ctx, { status, type: JSON_TYPE, body: JSON.stringify(envelope) });
  };
}

/** A proxy's form of the target, `http://host/path`, which a server has to take too (RFC 9112). */
function originForm(url: string): string {
  if (url.startsWith('/') || !URL.canParse(url)) return url;
  const { pathname, search } = new URL(url);
  return pathname + search;
}

function refuseUnknownPaths({ contracts, endpointOf }: AppOptions): Middleware {
  const paths = contracts.flatMap((contract) => {
    const endpoint = endpointOf(contract);
    return endpoint === undefined ? [] : readablePath(endpoint, contract.root);
  });
  return ({ req }) => {
    throw refuse('notFound', describePath(originForm(req.url!).replace(/\?.*/s, ''), paths));
  };
}

function stateOf(ctx: Context): RequestState {
  return ctx.state as RequestState;
}

/** The refused request for the ring, every part of it bounded. */
function describe(
  ctx: Context,
  status: number,
  refusal: Refusal,
  state: RequestState,
  endpointOf: AppOptions['endpointOf'],
) {
  const text = state.raw?.subarray(0, REFUSED_BODY_CHARACTERS * 4).toString() ?? null;
  const body = text === null ? null : text.slice(0, REFUSED_BODY_CHARACTERS);
  const properties = (typeof state.value === 'object' && state.value !== null ? state.value : {}) as Record<
    string,
    unknown
  >;
  const string = (value: unknown) => (typeof value === 'string' ? bounded(value, 128) : null);
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
    status,
    errcode: refusal.errcode,
    errmsg: refusal.message,
    violations: refusal.violations,
  };
}
