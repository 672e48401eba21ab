/** The cookies of the console, as `openapi/console.yaml` names them. */
import type { Cookies } from './access.ts';

export const SESSION_COOKIE = 'staff-service-console';
export const LINK_COOKIE = 'staff-service-link';

/** Below it lie the page and the API, and nothing else of this server. Scripts do not see it, nor do other sites send it. */
const ATTRIBUTES = 'Path=/console; HttpOnly; SameSite=Strict';

export function setCookie(name: string, value: string, lifetimeMs: number, isHttps: boolean): string {
  const seconds = Math.max(1, Math.floor(lifetimeMs / 1000));
  return `${name}=${value}; ${ATTRIBUTES}; Max-Age=${seconds}${isHttps ? '; Secure' : ''}`;
}

export function clearCookie(name: string): string {
  return `${name}=; ${ATTRIBUTES}; Max-Age=0`;
}

/** What cannot be one of our tokens is not looked for. */
export function readCookies(header: string | undefined): Cookies {
  const find = (name: string) => new RegExp(`(?:^|; *)${name}=([\\w-]{43})(?:;|$)`).exec(header ?? '')?.[1];
  return { session: find(SESSION_COOKIE), link: find(LINK_COOKIE) };
}
