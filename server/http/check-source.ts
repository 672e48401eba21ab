/** Where a request to the console comes from. No credential makes up for a wrong source, and none is looked at before. */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Bilingual } from '@staff-service/client';
import { isLoopback } from '../config/settings.ts';
import { refuseWithStatus } from '../contract/control-api-refusal.ts';
import { TEXTS } from './texts.ts';

/** @param isDocument of the page itself, to which any site may link: it says nothing and does nothing. @throws Refusal 403 */
export type CheckSource = (request: IncomingMessage, isDocument?: boolean) => void;

/** A name or an address, without what else an authority may hold; no dot at the end, which would be another host. */
const HOST = /^(?:[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;
const OF_PROXIES = /^(?:via|forwarded|x-forwarded-.*|x-real-ip|x-client-ip|true-client-ip|cf-connecting-ip)$/;

/**
 * Web pages of other sites get nothing, neither by their own host name (DNS rebinding) nor by a request that browsers send for
 * them. Without a CONSOLE_TOKEN, whoever is on this machine may do everything: then the host has to be a loopback one, and no
 * proxy may stand in between, which would open it to everybody.
 */
export function createSourceCheck(hasToken: boolean): CheckSource {
  return ({ headers, method = '' }, isDocument = false) => {
    const host = String(headers.host ?? '');
    if (!HOST.test(host)) throw refuseSource(TEXTS.wrongHost);
    if (!hasToken && (!isLocal(host) || hasPassedProxy(headers))) throw refuseSource(TEXTS.onlyLocal);
    if (isFromElsewhere(headers) && !(isDocument && isNavigation(headers)))
      throw refuseSource(TEXTS.foreignPage);
    if (method !== 'GET' && method !== 'HEAD' && goesByCookie(headers) && !saysOwnPage(headers))
      throw refuseSource(TEXTS.cookieWithoutOrigin);
  };
}

function isLocal(host: string): boolean {
  return isLoopback(
    host
      .toLowerCase()
      .replace(/:\d+$/, '')
      .replace(/^\[(.*)\]$/, '$1'),
  );
}

function hasPassedProxy(headers: IncomingHttpHeaders): boolean {
  return Object.keys(headers).some((name) => OF_PROXIES.test(name));
}

/** As browsers tell of every request, beginning with their versions of 2023; and before that, of those that change something. */
function isFromElsewhere(headers: IncomingHttpHeaders): boolean {
  const { origin, 'sec-fetch-site': site = 'none' } = headers;
  if (origin !== undefined && !isOwnOrigin(origin, headers)) return true;
  return site !== 'none' && site !== 'same-origin';
}

/** Whole and as browsers write it, so that neither a user nor a port that is left out makes another host look like this one. */
function isOwnOrigin(origin: string, { host, 'x-forwarded-proto': forwarded }: IncomingHttpHeaders): boolean {
  const scheme = /^https?:(?=\/\/)/.exec(origin)?.[0];
  if (scheme === undefined || (forwarded === 'https' && scheme !== 'https:')) return false;
  const own = `${scheme}//${host}`;
  return URL.canParse(own) && new URL(own).origin === origin;
}

/** A person follows a link: the page opens in a tab of its own. */
function isNavigation({
  'sec-fetch-mode': mode,
  'sec-fetch-dest': destination,
}: IncomingHttpHeaders): boolean {
  return mode === 'navigate' && destination === 'document';
}

/** Browsers add cookies by themselves, and a proxy's password, but never a bearer's token. */
function goesByCookie({ cookie, authorization = '' }: IncomingHttpHeaders): boolean {
  return cookie !== undefined && !/^Bearer /i.test(authorization);
}

/** A request with a cookie may be one that another site made the browser send, unless it says that it is not. */
function saysOwnPage({ origin, 'sec-fetch-site': site }: IncomingHttpHeaders): boolean {
  return origin !== undefined || site === 'same-origin';
}

function refuseSource(text: Bilingual) {
  return refuseWithStatus(403, 'forbidden', text);
}
