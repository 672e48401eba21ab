/** The apps that the targets know, and requests signed for them. */
import { hash } from 'node:crypto';

export type TargetName = 'server' | 'receiver';
export type Endpoint = 'platform' | 'app';

export interface App {
  appid: string;
  secret: string;
}

/** The demo's, so that a reproduction can be sent to any server that is just started; and one whose appid needs escapes. */
export const APPS = [
  { appid: '1001', secret: 'abcdef' },
  { appid: '甲/乙 %', secret: 'second-secret' },
] as const satisfies App[];

export const APP_PREFIX = '/qmtapi';

/** One for the whole run: what may not be shown anywhere is then a few texts. The targets take it for a day. */
export const TIMESTAMP = String(Date.now());

export function sign(app: App, timestamp: string = TIMESTAMP): string {
  return hash('sha1', app.appid + app.secret + timestamp);
}

export function signedQuery(app: App, timestamp: string = TIMESTAMP): string {
  return `timestamp=${timestamp}&signature=${sign(app, timestamp)}`;
}

export function pathOf(endpoint: Endpoint, app: App): string {
  return endpoint === 'app'
    ? `${APP_PREFIX}/staffService/message`
    : `/api/v1/${encodeURIComponent(app.appid)}/staffService/message`;
}

const SHOWN_NOWHERE = new RegExp(
  [...APPS.map((app) => sign(app)), APPS[1].secret, `(?<![0-9a-f])${APPS[0].secret}(?![0-9a-f])`].join('|'),
);

/** The signature or secret that a text shows, if it shows one. */
export function findSecret(text: string): string | undefined {
  return SHOWN_NOWHERE.exec(text)?.[0];
}
