/** How commands ask a running server: by its control API. */
import createClient from 'openapi-fetch';
import type { paths } from '../../generated/console.ts';
import { readConsoleToken } from '../config/settings.ts';
import { BilingualError } from '../config/usage-error.ts';
import { serverUrlOf } from './base-url.ts';
import { TEXTS } from './texts.ts';

/** With the token of the environment. @throws UsageError */
export function controlApi(url: string) {
  const token = readConsoleToken(process.env);
  return createClient<paths>({
    baseUrl: serverUrlOf(url),
    ...(token ? { headers: { Authorization: `Bearer ${token}` } } : {}),
  });
}

/** @throws BilingualError when there is no answer */
export async function call<T>(url: string, request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    const { cause, message } = error as { cause?: { code?: string }; message: string };
    throw new BilingualError(url, TEXTS.unreachable(cause?.code ?? message), { cause: error });
  }
}
