/** Which paths a receiver serves. */
import { API_VERSION, type Endpoint, matchPath, PATHS, pattern, SERVED } from '../contract/endpoints.ts';

const ANY_VERSION_OF_A = pattern('platform', 'v[0-9]+');

/**
 * Like `matchPath`, but below one prefix; without it below any, except that B leaves endpoint A's paths to others: those
 * that name an appid which is known. Another may be a prefix of B's own.
 */
export function matchServed(
  endpoint: Endpoint,
  path: string,
  prefix: string | undefined,
  isKnown: (appid: string) => boolean,
) {
  const matched = matchPath(endpoint, path);
  if (matched === undefined || prefix === undefined) {
    const appid = endpoint === 'app' && matchPath('platform', path, ANY_VERSION_OF_A)?.appid;
    return appid && isKnown(appid) ? undefined : matched;
  }
  try {
    return decodeURI(path.replace(SERVED[endpoint], '')) === prefix ? matched : undefined;
  } catch {
    return undefined; // a malformed escape is no prefix
  }
}

/** As it stands before an endpoint's path, decoded: `/qmtapi`, or nothing. @throws TypeError */
export function checkedPrefix(prefix: string | undefined): string | undefined {
  if (prefix === undefined) return undefined;
  try {
    if (typeof prefix !== 'string' || /[?#]|:\/\//.test(prefix)) throw new URIError();
    const path = decodeURI(`/${prefix}`.replace(/\/+/g, '/').replace(/\/$/, ''));
    return path.endsWith(PATHS.app) ? path.slice(0, -PATHS.app.length) : path;
  } catch {
    throw new TypeError('prefix must be a path, such as /qmtapi');
  }
}

/** An endpoint's path as people read it: `{appid}` stands for any, `…` for any prefix. */
export function readablePath(endpoint: Endpoint, prefix = '…'): string {
  return prefix + PATHS[endpoint].replace('{version}', API_VERSION);
}
