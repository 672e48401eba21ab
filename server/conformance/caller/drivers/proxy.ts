/** Whether something stands between the program under test and the suite. */
import type { Bilingual } from '@staff-service/client';
import { PROXY } from './texts.ts';

/** Header fields that proxies add. */
const PROXY_FIELDS = new Set(['via', 'x-forwarded-for', 'forwarded', 'proxy-connection']);
const SHOWN = 100;

/** Says by what a request shows that it came through a proxy; undefined: it does not. */
export function findProxy(
  target: string,
  headers: readonly (readonly [name: string, value: string])[],
): Bilingual | undefined {
  if (/^https?:\/\//i.test(target)) return explain(PROXY.absoluteForm(withoutQuery(target)));
  const field = headers.find(([name]) => PROXY_FIELDS.has(name.toLowerCase()));
  return field && explain(PROXY.header(field[0], field[1].slice(0, SHOWN)));
}

/** The variable that would send requests for the host through a proxy; undefined: none does. */
export function findProxyVariable(environment: NodeJS.ProcessEnv, host: string): string | undefined {
  const exceptions = (environment.NO_PROXY ?? environment.no_proxy ?? '').split(/[\s,]+/);
  if (exceptions.includes('*') || exceptions.includes(host)) return undefined;
  return ['http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY'].find((name) => environment[name]);
}

function explain({ zh, en }: Bilingual): Bilingual {
  return PROXY.remedy(zh, en);
}

function withoutQuery(target: string): string {
  return target
    .replace(/[?#].*/s, '')
    .replace(/(?<=\/\/)[^/@]*@/, '')
    .slice(0, SHOWN);
}
