import { hash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { checkCaller, refuse } from '@staff-service/client/internal';
import { type Verification, verifySync } from '@staff-service/client/node';
import { callbackSecretsOf } from '../config/configuration-file.ts';
import type { LiveSettings } from '../config/live-settings.ts';
import { type App, isLoopback } from '../config/settings.ts';
import { refuseWithStatus } from '../contract/control-api-refusal.ts';
import type { Query } from '../contract/operation.ts';
import type { ApiName } from '../contract/served-api.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Caller, OperationStep } from './request-state.ts';
import { TEXTS } from './texts.ts';

/** What a request says of its caller. */
export interface CallerClaims {
  path: Readonly<Record<string, string>>;
  query: Query;
  headers: IncomingHttpHeaders;
}

/** Refuses, or says which app calls; of the control API, what the caller may see. */
export type Authenticate = (claims: CallerClaims) => Caller | undefined | Promise<Caller>;

/** Before anything of the request is validated: 30001, 30002, 30003, then 30005. @throws Refusal 401, 403, 429 and these */
export function authenticate(authenticators: Readonly<Record<ApiName, Authenticate>>): OperationStep {
  return async ({ req: { headers }, state }, next) => {
    const { api, path } = state.matched;
    const caller = authenticators[api.name]({ path, query: state.query, headers });
    state.caller = caller instanceof Promise ? await caller : caller;
    await next();
  };
}

interface Options {
  live: LiveSettings;
  clock: () => number;
  /** Counts requests that are signed: nobody can use up another's share. */
  limitApp: () => RateLimit | undefined;
}

/** Endpoint A: the app that the path names, if it signed. @throws Refusal 30001, 30002, 30003, 429 */
export function authenticateApp({ live, clock, limitApp }: Options): Authenticate {
  const byAppid = live.derived(
    ({ apps }) => apps,
    (apps) => new Map(apps.map((app) => [app.appid, app])),
  );
  return ({ path, query }) => {
    const { freshnessSeconds } = live.current;
    const app = byAppid().get(path.appid ?? '');
    const verification = verifySync({
      appid: app?.appid ?? '',
      secrets: app?.secrets ?? [],
      timestamp: query.timestamp,
      signature: query.signature,
      now: clock(),
      freshnessSeconds,
    });
    checkCaller(app !== undefined, verification);
    return admit(app!, limitApp());
  };
}

/**
 * Endpoint B names no appid: the reference APP stands for every configured app, and takes the one that signed.
 * @throws Refusal 30001, 30003, 429
 */
export function authenticatePlatform({ live, clock, limitApp }: Options): Authenticate {
  return ({ query: { timestamp, signature } }) => {
    const { apps, freshnessSeconds } = live.current;
    const now = clock();
    let failed: Extract<Verification, { ok: false }> | undefined;
    for (const app of apps) {
      const verification = verifySync({
        appid: app.appid,
        secrets: callbackSecretsOf(app),
        timestamp,
        signature,
        now,
        freshnessSeconds,
      });
      if (verification.ok) return admit(app, limitApp());
      failed = verification;
    }
    throw failed === undefined ? refuse('signatureInvalid') : refuse(failed.name, failed.errmsg);
  };
}

function admit(app: App, limit: RateLimit | undefined): Caller | Promise<Caller> {
  return limit === undefined ? app : limit(app.appid).then(() => app);
}

/** The control API: the bearer token, or without one (loopback only) whoever is on this machine. @throws Refusal 401, 403 */
export function authenticateConsole(token: string | undefined): (headers: IncomingHttpHeaders) => void {
  return (headers) => {
    if (token === undefined) return checkLocal(headers);
    const given = /^Bearer (.+)$/i.exec(String(headers.authorization ?? ''))?.[1] ?? '';
    const digest = (text: string) => hash('sha256', text, 'buffer');
    if (timingSafeEqual(digest(given), digest(token))) return;
    throw refuseWithStatus(401, 'unauthorized', TEXTS.tokenNeeded, {
      headers: { 'WWW-Authenticate': 'Bearer' },
    });
  };
}

const OF_PROXIES = /^(?:via|forwarded|x-forwarded-.*|x-real-ip|x-client-ip|true-client-ip|cf-connecting-ip)$/;

/**
 * The request must name a loopback host, so that a web page elsewhere cannot reach the API through a host name of its own
 * (DNS rebinding), nor by any request that browsers send for such a page, and must not come through a proxy, which would
 * open it to everybody. @throws Refusal 403
 */
function checkLocal(headers: IncomingHttpHeaders): void {
  const host = String(headers.host ?? '').toLowerCase();
  const hostname = host.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');
  if (!isLoopback(hostname) || Object.keys(headers).some((name) => OF_PROXIES.test(name)))
    throw refuseWithStatus(403, 'forbidden', TEXTS.loopbackOnly);
  const { origin, 'sec-fetch-site': site = 'none' } = headers;
  const isOwnPage =
    origin === undefined || /^https?:\/\/(.*)$/i.exec(String(origin))?.[1]?.toLowerCase() === host;
  if (isOwnPage && (site === 'none' || site === 'same-origin')) return;
  throw refuseWithStatus(403, 'forbidden', TEXTS.ownPagesOnly);
}
