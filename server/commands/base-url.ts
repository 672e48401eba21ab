import type { Endpoint } from '@staff-service/client';
import { resolveBaseUrl } from '@staff-service/client/internal';
import { UsageError } from '../config/usage-error.ts';

/** What `--url` names: the platform or the APP, or its endpoint's own address. A word is quoted, no more: for passwords. */
export function baseUrlOf(endpoint: Endpoint, url: string, appid: string): string {
  let baseUrl: string;
  try {
    baseUrl = resolveBaseUrl(endpoint, url, appid);
  } catch {
    throw new UsageError(
      `${named(url)}: 必须是 http(s) 地址，不含用户名、密码、查询字符串和片段；若写到 /staffService/message，其中的 appid 和版本须与此处一致 / ` +
        'must be an http(s) address without user, password, query and fragment; if it ends in /staffService/message, ' +
        'with this appid and version',
    );
  }
  // Most likely a part of the endpoint's path, which would stand there twice.
  if (endpoint === 'platform' && /\/api(\/v[0-9]+(\/[^/]+(\/staffService)?)?)?$/.test(baseUrl))
    throw new UsageError(
      '--url: 只写 /api 之前的部分，或写到 /staffService/message 的完整地址 / ' +
        'give what stands before /api, or the whole address up to /staffService/message',
    );
  return baseUrl;
}

/** A server's address, by the same rule. */
export function serverUrlOf(url: string): string {
  try {
    return resolveBaseUrl('app', url, '');
  } catch {
    throw new UsageError(
      `${named(url)}: 必须是 http(s) 地址，不含用户名、密码、查询字符串和片段 / ` +
        'must be an http(s) address without user, password, query and fragment',
    );
  }
}

function named(url: string): string {
  return /^[\w.-]+$/.test(url) ? `--url ${url}` : '--url';
}
