/** The path of a request, in order, by name. */
import type { IncomingMessage } from 'node:http';
import { type Finding, Refusal } from '@staff-service/client';
import {
  bounded,
  checkBodyHeaders,
  describePath,
  parseBody,
  readablePath,
  refuse,
} from '@staff-service/client/internal';
import Koa, { type Context, type Middleware } from 'koa';
import { type Body, type Contract, type Route, Routes } from '../contract/contract.ts';
import type { Head } from '../contract/operation.ts';
import { excerpt } from '../store/message-row.ts';
import type { Store } from '../store/store.ts';
import { newId } from '../store/uuid-v7.ts';
import { type Logger, requestLogger } from '../telemetry/log.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import { redactTarget } from '../telemetry/redact-target.ts';
import {
  REFUSED_BODY_CHARACTERS,
  type RefusedRequest,
  type RefusedRing,
} from '../telemetry/refused-requests.ts';
import { documents, probes } from './probes-and-docs.ts';
import { addressKey, type RateLimit } from './rate-limit.ts';
import { bodyHeaders, carriesBody, readBody } from './read-body.ts';
import { type Diagnose, isSignatureRefusal, mistakesIn } from './refusal-diagnosis.ts';
import { JSON_TYPE, reply } from './reply.ts';

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
  diagnose: Diagnose;
}

/** What is known of a request so far; filled in along the way. */
interface RequestState {
  id: string;
  path: string;
  /** With its question mark; '' without one. */
  query: string;
  route?: Route;
  /** Whose request it is, once that is proven. */
  appid?: string | undefined;
  raw?: Buffer;
  value?: unknown;
  /** Of the answer; `errmsg` of refusals only. */
  errcode?: number | undefined;
  errmsg?: string;
  /** Of a refused signature: what it takes is not in anybody's way to an answer. */
  diagnosis?: Promise<readonly Finding[]>;
}

const NO_BODY: Body = { text: '', value: undefined };

export function createApp(options: AppOptions): Koa {
  const app = new Koa();
  app.on('error', logUncaught(options.log));
  app.use(identify());
  app.use(logRequests(options));
  app.use(answerRefusals(options));
  app.use(readTarget());
  app.use(refuseWhileStopping(options));
  // Before the limit: an orchestrator would take a busy instance for a broken one.
  app.use(probes(options.store, options.metrics, options.guardConsole));
  app.use(limitAddresses(options));
  app.use(serveContracts(options.contracts));
  app.use(documents());
  app.use(refuseUnknownPaths(options));
  return app;
}

/** What koa itself catches: a fault while a request was refused or logged, or a connection that broke off. */
function logUncaught(log: Logger): (error: Error & { syscall?: string }) => void {
  return (error) => {
    if (error.syscall === undefined) log.error({ err: error }, 'answer failed');
    else log.debug({ err: error }, 'connection broke off');
  };
}

/** The id under which the console lists this request. */
function identify(): Middleware {
  return (ctx, next) => {
    ctx.state = { id: newId(), path: '', query: '' } satisfies RequestState;
    return next();
  };
}

/** Every request, with the id that its answer carries too. */
function logRequests({ log: everything, metrics, endpointOf }: AppOptions): Middleware {
  const log = requestLogger(everything);
  return async (ctx, next) => {
    const started = performance.now();
    await next();
    const state = stateOf(ctx);
    const { id, route: reached, errcode, errmsg, diagnosis } = state;
    if (reached && !reached.contract.answersByStatus) metrics.request(reached.operationId, errcode ?? 0);
    const ms = Math.round((performance.now() - started) * 10) / 10;
    const what = reached?.operationId ?? `${ctx.method} ${redactTarget(ctx.url)}`;
    const endpoint = reached && endpointOf(reached.contract);
    const message = endpoint && {
      endpoint,
      direction: 'received',
      appid: appidOf(state),
      user: userOf(state),
    };
    const mistakes = diagnosis && mistakesIn(await diagnosis);
    const line = { id, ...message, status: ctx.res.statusCode, errcode, errmsg, ms, ...mistakes };
    if (errmsg === undefined) log.info(line, what);
    else log.warn(line, what);
  };
}

/** The one place where a refusal becomes an answer: HTTP status and envelope. */
function answerRefusals({ refused, endpointOf, log, diagnose }: AppOptions): Middleware {
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
      state.errmsg = errmsg;
      reply(ctx, { status, type: JSON_TYPE, body: JSON.stringify(envelope), headers: refusal.headers });
      // A GET of an unknown path is somebody's browser; a POST is a partner with a wrong address.
      const noise = state.route === undefined && refusal.status !== 405 && ctx.method !== 'POST';
      if (byStatus || noise) return;
      const request = describe(ctx, status, refusal, state, endpointOf);
      refused.add(request);
      if (!state.route || !isSignatureRefusal(refusal)) return;
      state.diagnosis = diagnose(state.route).catch((err: unknown) => {
        log.error({ err, id: state.id }, 'diagnosis failed');
        return [];
      });
      state.diagnosis.then((found) => (request.diagnosis = found));
    }
  };
}

/** The only reader of the target: koa's own throws at an address that is none. */
function readTarget(): Middleware {
  return (ctx, next) => {
    const state = stateOf(ctx);
    const target = originForm(ctx.req);
    const at = target.indexOf('?');
    state.path = at < 0 ? target : target.slice(0, at);
    state.query = at < 0 ? '' : target.slice(at);
    return next();
  };
}

/** WHATWG's parser takes more: no authority, backslashes. A user in it is an error too (RFC 9110, 4.2.4). */
const ABSOLUTE = /^https?:\/\/([^/?#\\@]+)(?:[/?][^\\]*)?$/i;

/**
 * A proxy's form of the target, `http://host/path`, has to be taken too, and its host is the one that counts (RFC 9112,
 * 3.2.2). @throws Refusal 400
 */
function originForm({ url = '', headers }: IncomingMessage): string {
  if (!/^https?:/i.test(url)) return url;
  const [, host] = ABSOLUTE.exec(url) ?? [];
  if (host === undefined || !URL.canParse(url))
    throw refuse('badRequest', '请求目标不是地址 / the request target is no address');
  headers.host = host;
  const { pathname, search } = new URL(url);
  return pathname + search;
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
  const routes = new Routes(contracts);
  return async (ctx, next) => {
    const { req } = ctx;
    const state = stateOf(ctx);
    const head: Head = {
      id: state.id,
      method: req.method!,
      path: state.path,
      query: state.query,
      headers: req.headers,
      distinctHeaders: () => req.headersDistinct,
    };
    const reached = routes.route(head);
    if (reached === undefined) return next();
    state.route = reached;
    const { answersByStatus } = reached.contract;
    if (reached.hasBody && !answersByStatus) checkBodyHeaders(bodyHeaders(req));
    const caller = await reached.contract.authenticate(reached);
    // After the guard, which says more; whatever the operation takes, because a web page may send any type but this one.
    if (answersByStatus && (reached.hasBody || carriesBody(req))) checkBodyHeaders(bodyHeaders(req));
    state.appid = (caller as { appid: string } | undefined)?.appid;
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

function refuseUnknownPaths({ contracts, endpointOf }: AppOptions): Middleware {
  const paths = contracts.flatMap((contract) => {
    const endpoint = endpointOf(contract);
    return endpoint === undefined ? [] : readablePath(endpoint, contract.root);
  });
  return async (ctx) => {
    throw refuse('notFound', await describePath(stateOf(ctx).path, paths));
  };
}

function stateOf(ctx: Context): RequestState {
  return ctx.state as RequestState;
}

function propertiesOf({ value }: RequestState): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** Whom the request is about, as far as it says so: nothing of this is proven when it was refused. */
function appidOf({ appid, route: reached }: RequestState): string | null {
  const named = reached?.path.appid;
  // A signature may stand in its place.
  return shown(appid ?? (named === undefined ? undefined : redactTarget(named)));
}

function userOf(state: RequestState): string | null {
  const { FromUserId, ToUserId } = propertiesOf(state);
  return shown(FromUserId ?? ToUserId);
}

function shown(value: unknown): string | null {
  return typeof value === 'string' ? bounded(value, 128) : null;
}

/** The refused request for the ring, every part of it bounded. */
function describe(
  ctx: Context,
  status: number,
  refusal: Refusal,
  state: RequestState,
  endpointOf: AppOptions['endpointOf'],
): RefusedRequest {
  const text = state.raw?.subarray(0, REFUSED_BODY_CHARACTERS * 4).toString() ?? null;
  const body = text === null ? null : text.slice(0, REFUSED_BODY_CHARACTERS);
  const { MsgType, Content } = propertiesOf(state);
  return {
    id: state.id,
    at: Date.now(),
    endpoint: (state.route && endpointOf(state.route.contract)) ?? null,
    appid: appidOf(state),
    user: userOf(state),
    msgType: shown(MsgType),
    excerpt: excerpt(typeof Content === 'string' ? Content : undefined),
    method: ctx.method,
    target: redactTarget(ctx.url),
    contentType: shown(ctx.headers['content-type']),
    body,
    bodyTruncated: state.raw !== undefined && state.raw.length > Buffer.byteLength(body ?? ''),
    status,
    errcode: refusal.errcode,
    errmsg: refusal.message,
    violations: refusal.violations,
    diagnosis: [],
  };
}
