import { type Endpoint, resolveBaseUrl } from '@staff-service/client';
import { UsageError } from './usage-error.ts';

/** What `--url` names: the platform or the APP, or its endpoint's own address. A word is quoted, no more: for passwords. */
export function baseUrlOf(endpoint: Endpoint, url: string, appid: string): string {
  try {
    return resolveBaseUrl(endpoint, url, appid);
  } catch {
    const shown = /^[\w.-]+$/.test(url) ? ` ${url}` : '';
    throw new UsageError(
      `--url${shown}: 必须是 http(s) 地址，不含用户名、密码、查询串和片段；若写到 /staffService/message，其中的 appid 和版本须与此处一致 / ` +
        'must be an http(s) address without user, password, query and fragment; if it ends in /staffService/message, ' +
        'with this appid and version',
    );
  }
}
