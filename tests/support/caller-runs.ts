/** Runs of the caller's suite as quick as tests want them, and callers that are a function. */
import { createHash } from 'node:crypto';
import { request as httpRequest, type RequestOptions } from 'node:http';
import type { Driver, Order, Said, ServedEndpoint } from '../../server/conformance/caller/drivers/driver.ts';
import type { Pace } from '../../server/conformance/caller/play/pace.ts';
import { type CallerRunOptions, runCallerConformance } from '../../server/conformance/caller/runner.ts';
import type { Report } from '../../server/conformance/results.ts';
import { failedChecks } from '../conformance/run.ts';

export const CALLER = { appid: '1001', secret: 'caller-secret' };

/** A client that waits for 5 s keeps them; nothing waits for what people wait for. */
export const QUICK: Partial<Pace> = {
  first: 5_000,
  arrival: 5_000,
  watch: 4_000,
  pending: 1_500,
  most: 8_000,
  quietAfterSuccess: 500,
  leastTimeout: 1_500,
  mostTimeout: 60_000,
  byHand: 3_000,
  scale: 0.4,
};

export function runAgainstCaller(
  options: Pick<CallerRunOptions, 'role' | 'driver'> & Partial<CallerRunOptions>,
): Promise<Report> {
  return runCallerConformance({
    ...CALLER,
    profile: 'hardened',
    ...options,
    pace: { ...QUICK, ...options.pace },
  });
}

/** Whatever is not as it should be: failures, warnings, notes, and what could not be run. */
export function findings(report: Report): string[] {
  const errors = report.results.filter(({ outcome }) => outcome === 'error').map(({ check }) => check.id);
  return [...failedChecks(report), ...errors];
}

/** The same with what was seen, for the message of a test that fails. */
export function explainFindings(report: Report): string[] {
  const ids = findings(report);
  const found = report.results.filter(({ check }) => ids.includes(check.id));
  return found.map(({ check, actual }) => `${check.id}: ${actual?.en}`);
}

export type SendOrder = (order: Order, endpoint: ServedEndpoint, signal: AbortSignal) => Promise<Said>;

/** A program that sends an order by a function. */
export function driverOf(send: SendOrder, traits: Partial<Driver> = {}): Driver {
  let endpoint: ServedEndpoint;
  return {
    name: 'a function',
    takesOrdersAtOnce: true,
    tellsOutcome: true,
    obeys: true,
    async start(served) {
      endpoint = served;
    },
    send: (order, signal) => send(order, endpoint, signal),
    async stop() {},
    ...traits,
  };
}

export interface PlainRequest {
  /** Appended to the base URL. */
  path?: string;
  query?: string;
  body?: string | Buffer;
  options?: RequestOptions;
}

/** One attempt with Node's own client: no retries, no queue. Resolves with the status and the body's text. */
export function postOnce(
  { user, text }: Order,
  { baseUrl, appid, secret }: ServedEndpoint,
  {
    path = `/api/v1/${appid}/staffService/message`,
    query = signed(appid, secret),
    body,
    options,
  }: PlainRequest = {},
): Promise<{ status: number; text: string }> {
  const content = body ?? JSON.stringify({ FromUserId: user, MsgType: 'text', Content: text });
  return new Promise((done, fail) => {
    const request = httpRequest(
      `${baseUrl}${path}?${query}`,
      { method: 'POST', headers: { 'Content-Type': 'application/json' }, timeout: 5_000, ...options },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', fail);
        response.on('end', () =>
          done({ status: response.statusCode!, text: Buffer.concat(chunks).toString() }),
        );
      },
    );
    request.on('timeout', () => request.destroy(new Error('no answer')));
    request.on('error', fail);
    request.end(content);
  });
}

/** With any hash of appid, secret and timestamp. */
export function signed(
  appid: string,
  secret: string,
  hash = (timestamp: string) =>
    createHash('sha1')
      .update(appid + secret + timestamp)
      .digest('hex'),
): string {
  const timestamp = String(Date.now());
  return `timestamp=${timestamp}&signature=${hash(timestamp)}`;
}

export const ACCEPTED: Said = { outcome: 'accepted', detail: '' };
export const FAILED: Said = { outcome: 'failed', detail: '' };

/** As the contract has it. */
export function saidOf({ status, text }: { status: number; text: string }): Said {
  try {
    return status === 200 && JSON.parse(text)?.errcode === 0 ? ACCEPTED : FAILED;
  } catch {
    return FAILED;
  }
}
