/** A running server, asked by its control API. */
import type { Bilingual } from '@staff-service/client';
import createClient from 'openapi-fetch';
import type { paths } from '../../generated/console.ts';
import { readConsoleToken } from '../config/settings.ts';
import { BilingualError } from '../config/usage-error.ts';
import { splitLanguages } from '../telemetry/split-languages.ts';
import { serverUrlOf } from './base-url.ts';
import { TEXTS } from './texts.ts';

/** Of the properties whose flag has another name. */
const FLAGS: Readonly<Record<string, string>> = { verdicts: 'delivered', expiresInSeconds: 'expires' };

/** @throws UsageError for an address that is none */
export function controlApi(url: string) {
  return createClient<paths>({ baseUrl: serverUrlOf(url), headers: authorization() });
}

/** Of the CONSOLE_TOKEN, where one is set. */
export function authorization(): Record<string, string> {
  const token = readConsoleToken(process.env);
  return token ? { Authorization: `Bearer ${token}` } : {};
}

/** @throws BilingualError when the server cannot be reached */
export async function call<T>(url: string, request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    throw new BilingualError(url, TEXTS.unreachable(reasonOf(error)), { cause: error });
  }
}

/** What the server answers to a call. @throws BilingualError with what it says when it refuses, or when it cannot be reached */
export async function askApi<Data>(
  url: string,
  request: () => Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<Data> {
  const { data, error, response } = await call(url, request);
  if (data === undefined) throw new BilingualError(url, describeRefusal(response, error));
  return data;
}

interface Refusal {
  errmsg?: unknown;
  violations?: { pointer: string; message: string }[];
}

/** What an answer that is none of success says; its status where it says nothing, because the server is none of ours. */
export function describeRefusal({ status, headers }: Response, answer: unknown): Bilingual {
  const { errmsg, violations } = (answer ?? {}) as Refusal;
  if (status === 401 && typeof errmsg === 'string')
    return readConsoleToken(process.env) ? TEXTS.tokenWrong : TEXTS.tokenMissing;
  if (Array.isArray(violations) && violations.length > 0) {
    const said = violations.map(({ pointer, message }) => {
      const { zh, en } = splitLanguages(message);
      const flag = flagOf(pointer);
      return { zh: flag + zh, en: flag + en };
    });
    return { zh: said.map(({ zh }) => zh).join('；'), en: said.map(({ en }) => en).join('; ') };
  }
  const said = typeof errmsg === 'string' ? errmsg : `HTTP ${status} ${headers.get('content-type') ?? ''}`;
  return splitLanguages(said.trim());
}

/** What set the property that a pointer names, as it stands before the text: `--since: `; '' for an argument. */
function flagOf(pointer: string): string {
  const [, place, name = place] = pointer.split('/');
  return place === 'path' || !name ? '' : `--${FLAGS[name] ?? name}: `;
}

/** Why fetch failed: the system's code, where there is one. */
export function reasonOf(error: unknown): string {
  const { cause, message } = error as { cause?: { code?: string; message: string }; message: string };
  return cause?.code ?? cause?.message ?? message;
}
