/** Who calls the control API, and what he may see. */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { refuseWithStatus } from '../contract/control-api-refusal.ts';
import type { Operation } from '../contract/operation.ts';
import type { Access, Visitor } from '../handlers/console/access.ts';
import type { ConsoleAccess } from '../handlers/console/console-access.ts';
import { readCookies } from '../handlers/console/cookies.ts';
import { fromStore } from '../handlers/console/services.ts';
import type { Logger } from '../telemetry/log.ts';
import type { Authenticate } from './authenticate.ts';
import type { CheckSource } from './check-source.ts';
import { addressKey } from './rate-limit.ts';
import { TEXTS } from './texts.ts';

interface Options {
  checkSource: CheckSource;
  access: ConsoleAccess;
  log: Logger;
}

/** By the contract's `security`: an operation without any is for everybody; a shared link opens those that list it. @throws Refusal 401, 403 */
export function authenticateConsole({ checkSource, access, log }: Options): Authenticate {
  return async ({ request, operation }) => {
    checkSource(request);
    const visitor = await fromStore(log, identify(request, access));
    if (operation.securitySchemes.size === 0) return visitor;
    return admit(visitor.access, operation);
  };
}

/** Of figures, which no cookie opens: it is not sent to where they are. @throws Refusal 401, 403 */
export function guardFigures({
  checkSource,
  access,
}: Omit<Options, 'log'>): (request: IncomingMessage) => void {
  return (request) => {
    checkSource(request);
    const token = bearerOf(request.headers);
    if (access.needsLogin && (token === undefined || !access.isToken(token))) throw refuseStranger();
  };
}

async function identify({ headers, socket }: IncomingMessage, access: ConsoleAccess): Promise<Visitor> {
  const token = access.needsLogin ? bearerOf(headers) : undefined;
  const cookies = readCookies(headers.cookie);
  const byToken = (given: string): Access | undefined =>
    access.isToken(given) ? { all: true, byToken: true } : undefined;
  return {
    access: token === undefined ? await access.findByCookies(cookies) : byToken(token),
    cookies,
    address: addressKey(socket.remoteAddress),
    isHttps: /^https/.test(headers.origin ?? '') || /^https\b/.test(String(headers['x-forwarded-proto'])),
  };
}

function admit(access: Access | undefined, { securitySchemes }: Operation): Access {
  if (access === undefined) throw refuseStranger();
  if (access.all || securitySchemes.has('partnerLink')) return access;
  throw refuseWithStatus(403, 'forbidden', TEXTS.notByLink);
}

/** Other schemes may be a proxy's. */
function bearerOf({ authorization }: IncomingHttpHeaders): string | undefined {
  return /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
}

function refuseStranger() {
  return refuseWithStatus(401, 'unauthorized', TEXTS.loginNeeded, {
    headers: { 'WWW-Authenticate': 'Bearer' },
  });
}
