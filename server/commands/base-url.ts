import type { Endpoint } from '@staff-service/client';
import { resolveBaseUrl } from '@staff-service/client/internal';
import { UsageError } from '../config/usage-error.ts';
import { TEXTS } from './texts.ts';

/** Where a server of one's own listens: what `--url` names by itself. */
export const DEFAULT_URL = 'http://127.0.0.1:8080';
/** Of the reference APP's endpoint B, and of the one that is served to callers. */
export const DEFAULT_PREFIX = '/qmtapi';

/** Of a command that is shown to go on with: ` --url …`, quoted for a shell, where it has to be given. */
export function writeUrlFlag(url: string): string {
  if (url === DEFAULT_URL) return '';
  return ` --url ${/^[\w./:@%+-]+$/.test(url) ? url : `'${url.replaceAll("'", "'\\''")}'`}`;
}

/** What `--url` names: the platform or the APP, or its endpoint's own address. A word is quoted, no more: for passwords. */
export function baseUrlOf(endpoint: Endpoint, url: string, appid: string): string {
  let baseUrl: string;
  try {
    baseUrl = resolveBaseUrl(endpoint, url, appid);
  } catch {
    throw new UsageError(named(url), TEXTS.endpointAddress);
  }
  // Most likely a part of the endpoint's path, which would stand there twice.
  if (endpoint === 'platform' && /\/api(\/v[0-9]+(\/[^/]+(\/staffService)?)?)?$/.test(baseUrl))
    throw new UsageError('--url', TEXTS.partOfPath);
  return baseUrl;
}

/** A server's address, by the same rule. */
export function serverUrlOf(url: string): string {
  try {
    return resolveBaseUrl('app', url, '');
  } catch {
    throw new UsageError(named(url), TEXTS.address);
  }
}

function named(url: string): string {
  return /^[\w.-]+$/.test(url) ? `--url ${url}` : '--url';
}
