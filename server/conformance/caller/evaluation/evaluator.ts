/** What is evaluated over all requests that were received, once every scenario is over. */
import type { Bilingual } from '@staff-service/client';
import { printable } from '@staff-service/client/internal';
import { diagnoseSignature, type Finding } from '@staff-service/client/node';
import type { AnsweringRole } from '../../results.ts';
import type { PlayedMessage, ReceivedRequest } from '../play/play.ts';
import { type CallerFinding, fail, pass, skip } from './finding.ts';
import { TEXTS } from './texts.ts';

export interface ReceivedRun {
  endpoint: AnsweringRole;
  appid: string;
  secret: string;
  /** The endpoint's path. */
  path: string;
  /** All of the run, wherever they arrived. */
  received: readonly ReceivedRequest[];
  /** Those at the endpoint that arrived whole. */
  requests: readonly ReceivedRequest[];
  messages: readonly PlayedMessage[];
  /** The mistakes of a request's signature. */
  mistakesOf: (request: ReceivedRequest) => Promise<readonly Finding[]>;
}

export type Evaluator = (run: ReceivedRun) => CallerFinding | Promise<CallerFinding>;

/** Of that many wrong signatures the mistakes are looked for; the others are most likely alike. */
const MOST_DIAGNOSED = 200;

/** Each signature is looked at once, whoever asks. */
export function makeDiagnosis({
  appid,
  secret,
}: Pick<ReceivedRun, 'appid' | 'secret'>): ReceivedRun['mistakesOf'] {
  const made = new Map<ReceivedRequest, Promise<readonly Finding[]>>();
  let wrong = 0;
  return async (request) => {
    const before = made.get(request);
    if (before) return before;
    if (wrong >= MOST_DIAGNOSED) return [];
    const found = diagnoseSignature({ appid, secrets: [secret], url: request.url, now: request.startedAt });
    made.set(request, found);
    if ((await found).length > 0) wrong += 1;
    return found;
  };
}

/** An evaluator of each request by itself: what is wrong with it, or undefined. */
export function ofEach(
  expected: Bilingual,
  faultOf: (
    request: ReceivedRequest,
    run: ReceivedRun,
  ) => Bilingual | undefined | Promise<Bilingual | undefined>,
  requestsOf = ({ requests }: ReceivedRun) => requests,
): Evaluator {
  return async (run) => {
    const requests = requestsOf(run);
    if (requests.length === 0) return skip(TEXTS.noRequests);
    const faults = await Promise.all(
      requests.map(async (request) => ({ request, fault: await faultOf(request, run) })),
    );
    const bad = faults.filter(({ fault }) => fault !== undefined);
    const [first] = bad;
    if (first === undefined) return pass(requests, expected);
    return fail(
      expected,
      TEXTS.ofRequests(bad.length, requests.length, first.fault!),
      bad.map(({ request }) => request),
    );
  };
}

/** A stranger's text, in one printable line. */
export function quoted(text: string, most = 80): string {
  const line = printable(text);
  return line.length > most ? `${line.slice(0, most)}…` : line;
}
