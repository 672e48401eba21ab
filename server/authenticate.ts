import { hash, timingSafeEqual } from 'node:crypto';
import { verifySync } from '@staff-service/client/node';
import { type App, isLoopback } from './config.ts';
import type { Route } from './contract.ts';
import { refuse, refuseWithStatus } from './refusal.ts';

interface Options {
  apps: readonly App[];
  freshnessSeconds: number;
  clock: () => number;
}

/** Endpoint A: the app that the path names, if it signed. @throws Refusal 30001, 30002, 30003 */
export function authenticateApp({ apps, freshnessSeconds, clock }: Options): (route: Route) => App {
  const byAppid = new Map(apps.map((app) => [app.appid, app]));
  return ({ path, query }) => {
    const app = byAppid.get(path.appid ?? '');
    const { timestamp, signature } = query;
    const [appid, secrets] = [app?.appid ?? '', app?.secrets ?? []];
    const verification = verifySync({ appid, secrets, timestamp, signature, now: clock(), freshnessSeconds });
    if (!verification.ok && verification.name === 'signatureMissing')
      throw refuse(verification.name, verification.errmsg);
    if (app === undefined) throw refuse('unknownAppid');
    if (!verification.ok) throw refuse(verification.name, verification.errmsg);
    return app;
  };
}

/** Endpoint B names no appid: the reference APP stands for every configured app, and takes the one that signed. */
export function authenticatePlatform({ apps, freshnessSeconds, clock }: Options): (route: Route) => App {
  return ({ query: { timestamp, signature } }) => {
    const now = clock();
    let refusal = refuse('signatureInvalid');
    for (const app of apps) {
      const verification = verifySync({ ...app, timestamp, signature, now, freshnessSeconds });
      if (verification.ok) return app;
      refusal = refuse(verification.name, verification.errmsg);
    }
    throw refusal;
  };
}

/**
 * The control API: the bearer token; without one (loopback only), the request must name a loopback host, so that a
 * web page elsewhere cannot reach it through a host name of its own (DNS rebinding). @throws Refusal 401, 403
 */
export function authenticateConsole(token: string | undefined): (route: Route) => void {
  return ({ head: { headers } }) => {
    if (token === undefined) {
      const host = String(headers.host ?? '')
        .replace(/:\d+$/, '')
        .replace(/^\[(.*)\]$/, '$1');
      if (isLoopback(host)) return;
      throw refuseWithStatus(
        403,
        'forbidden',
        '没有 CONSOLE_TOKEN 时只接受本机地址 / only loopback hosts without CONSOLE_TOKEN',
      );
    }
    const given = /^Bearer (.+)$/i.exec(String(headers.authorization ?? ''))?.[1] ?? '';
    const digest = (text: string) => hash('sha256', text, 'buffer');
    if (timingSafeEqual(digest(given), digest(token))) return;
    const message =
      '需要 Authorization: Bearer <CONSOLE_TOKEN> / Authorization: Bearer <CONSOLE_TOKEN> is needed';
    throw refuseWithStatus(401, 'unauthorized', message, { headers: { 'WWW-Authenticate': 'Bearer' } });
  };
}
