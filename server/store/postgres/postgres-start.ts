/** The first connection to PostgreSQL: waits for the server, and refuses one that could never work. */

import pg from 'pg';
import { BilingualError } from '../../config/usage-error.ts';
import type { Logger } from '../../telemetry/log.ts';
import { pause } from '../pause.ts';
import { TEXTS } from '../texts.ts';
import type { Timing } from '../timing.ts';

const RETRY_MS = 1_000;
const QUERY_TIMEOUT_MS = 5_000;

/** The system's, while a server is not there yet, nor its name; and those of a connection that breaks. */
const NOT_THERE_YET = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);
const NO_ANSWER = /timeout expired|Query read timeout|Connection terminated/;
/** SQLSTATE classes: starting or stopping; too many connections; a connection that broke. */
const NOT_NOW = /^(57P|53|080)/;
/** A pooler without a server; it has one SQLSTATE, 08P01, for this and for all that waiting cannot help. */
const POOLER_NOT_NOW =
  /cannot connect to server|login has been failing|query_wait_timeout|no more connections/;
const REFUSED_PARAMETER = /unsupported startup parameter[^:]*: (\w+)/;

/** What a server, or a pooler in front of it, takes. */
export interface ServerFacts {
  /** False: a pooler refuses `statement_timeout` as a parameter of the connection. */
  takesStatementTimeout: boolean;
}

/**
 * Connects once, trying again for `waitMs` while nobody answers.
 *
 * @throws at once when waiting cannot help: a wrong password, an unknown database, another encoding than UTF-8
 */
export async function meetServer(
  config: pg.ClientConfig,
  waitMs: number,
  log: Logger,
  timing: Timing,
): Promise<ServerFacts> {
  const until = timing.monotonic() + waitMs;
  for (let told = false; ; told = true) {
    try {
      return await askServer(config);
    } catch (error) {
      if (!isTemporary(error)) throw error;
      const leftMs = until - timing.monotonic();
      if (leftMs <= 0) throw waitMs > 0 ? unreachable(error, waitMs) : error;
      if (!told)
        log.warn({ reason: reason(error), waitMs }, 'database cannot be reached yet, waiting for it');
      await pause(Math.min(RETRY_MS, leftMs), undefined, { timing });
    }
  }
}

async function askServer(config: pg.ClientConfig): Promise<ServerFacts> {
  try {
    await checkEncoding(config);
    return { takesStatementTimeout: true };
  } catch (error) {
    const [, parameter] = REFUSED_PARAMETER.exec((error as Error).message) ?? [];
    if (parameter === undefined) throw error;
    if (parameter !== 'statement_timeout') throw refusedByPooler(parameter, error);
    const { statement_timeout: _, ...fewer } = config;
    if (config.statement_timeout === undefined) throw error;
    await askServer(fewer);
    return { takesStatementTimeout: false };
  }
}

async function checkEncoding(config: pg.ClientConfig): Promise<void> {
  const client = new pg.Client({ ...config, query_timeout: QUERY_TIMEOUT_MS });
  client.on('error', () => {}); // whoever waits for the answer is told
  try {
    await client.connect();
    const { rows } = await client.query<{ server_encoding: string }>('show server_encoding');
    const encoding = rows[0]?.server_encoding;
    if (encoding !== 'UTF8') throw new BilingualError('', TEXTS.encoding(encoding));
  } finally {
    await client.end().catch(() => {});
  }
}

function refusedByPooler(parameter: string, cause: unknown): Error {
  return new BilingualError('', TEXTS.refusedByPooler(parameter), { cause });
}

function unreachable(cause: unknown, waitMs: number): Error {
  return new BilingualError('', TEXTS.notReached(waitMs / 1000, reason(cause)), { cause });
}

function isTemporary(error: unknown): boolean {
  const { code = '', message } = error as { code?: string; message: string };
  if (code === '08P01') return POOLER_NOT_NOW.test(message);
  return NOT_THERE_YET.has(code) || NOT_NOW.test(code) || (code === '' && NO_ANSWER.test(message));
}

/** Where several addresses were tried, the error has no message. */
function reason(error: unknown): string {
  const { code, message } = error as { code?: string; message: string };
  return message || code || String(error);
}
