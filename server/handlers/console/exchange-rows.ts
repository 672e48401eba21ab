/** What the control API shows of a stored message or a refused request. */
import { pathOf } from '@staff-service/client/internal';
import type { components } from '../../../generated/console.ts';
import { deliveryHeaders } from '../../delivery/delivery-headers.ts';
import { isEndedByHand } from '../../store/end-pending.ts';
import type { LastAttempt } from '../../store/history.ts';
import type { ListedInbound } from '../../store/observer.ts';
import type { AttemptRow, InboundRow, OutboxRow } from '../../store/schema.ts';
import { timeOfId } from '../../store/uuid-v7.ts';
import { findField, keepHeaders, toFields } from '../../telemetry/keep-headers.ts';
import type { RefusedRequest } from '../../telemetry/refused-requests.ts';
import { readTraceparent, traceIdOf } from '../../telemetry/trace-context.ts';
import { TEXTS } from '../texts.ts';
import { CAUSES } from './cause-texts.ts';
import { explainAttempt, explainRefusal, explainSent } from './causes.ts';

type Schemas = components['schemas'];
export type Exchange = Schemas['Exchange'];
export type Detail = Schemas['ExchangeDetail'];

const RECEIVED = {
  direction: 'received',
  attemptCount: 0,
  nextAttemptAt: null,
  endedByHand: false,
} as const;

export function toReceivedExchange(row: ListedInbound, durationMs: number | undefined): Exchange {
  return {
    ...describeMessage(row),
    ...RECEIVED,
    endpoint: row.endpoint,
    verdict: 'accepted',
    errcode: 0,
    errmsg: 'ok',
    cause: null,
    durationMs: durationMs ?? null,
  };
}

/**
 * @param last its latest attempt
 * @param due when the message is sent next, if it is the next one of its customer
 * @param isPaused whether nothing is delivered to its APP for now
 */
export function toSentExchange(
  row: Omit<OutboxRow, 'body'>,
  last: LastAttempt | undefined,
  due: number | undefined,
  isPaused: boolean,
): Exchange {
  const isHeld = isPaused && row.state === 'pending';
  const endedByHand = isEndedByHand(row);
  // What it had failed with before stands among its attempts, and is not what became of it.
  const why = endedByHand ? undefined : last;
  return {
    ...describeMessage(row),
    endpoint: 'app',
    direction: 'sent',
    verdict: row.state,
    errcode: why?.errcode ?? null,
    errmsg: why?.error ?? null,
    cause: isHeld ? CAUSES.paused : explainSent(row.state, why),
    durationMs: last?.duration_ms ?? null,
    attemptCount: row.attempts,
    endedByHand,
    nextAttemptAt:
      row.state === 'pending' && due !== undefined && !isHeld ? new Date(due).toISOString() : null,
  };
}

export function toRefusedExchange(one: RefusedRequest, durationMs: number | undefined): Exchange {
  const { id, at, endpoint, appid, user, msgType, excerpt, errcode, errmsg } = one;
  return {
    ...RECEIVED,
    id,
    at: new Date(at).toISOString(),
    endpoint,
    appid,
    user,
    msgType,
    excerpt,
    verdict: 'refused',
    errcode,
    errmsg,
    cause: explainRefusal(one),
    durationMs: durationMs ?? one.durationMs,
  };
}

export function toReceivedDetail(row: InboundRow, exchange: Exchange): Detail {
  const headers: string[] = row.headers === null ? [] : JSON.parse(row.headers);
  return {
    ...exchange,
    request: describePost(row.target, headers, row.body),
    response: { status: 200, body: JSON.stringify({ errcode: exchange.errcode, errmsg: exchange.errmsg }) },
    violations: [],
    diagnosis: [],
    attempts: [],
    ...readMetadata(row.id, row.target, headers),
  };
}

export function toSentDetail(row: OutboxRow, attempts: readonly AttemptRow[], exchange: Exchange): Detail {
  const last = attempts.at(-1);
  return {
    ...exchange,
    // Versions before kept the slash that a callbackUrl ended in.
    request: describePost(
      last ? last.url.replace(/\/+$/, '') + pathOf('app') : '',
      keepHeaders(deliveryHeaders(row.id)),
      row.body,
    ),
    response: last?.status == null ? null : { status: last.status, body: last.answer ?? '' },
    violations: [],
    diagnosis: [],
    attempts: attempts.map((attempt) => ({
      at: new Date(attempt.at).toISOString(),
      status: attempt.status,
      errcode: attempt.errcode,
      durationMs: attempt.duration_ms,
      answer: attempt.answer,
      error: attempt.error,
      cause: explainAttempt(attempt),
    })),
    clockSkewMs: null,
    traceId: row.traceparent === null ? null : traceIdOf(row.traceparent),
  };
}

export function toRefusedDetail(one: RefusedRequest, exchange: Exchange): Detail {
  const { method, target: url, contentType, headers, body, bodyBytes, bodyTruncated } = one;
  return {
    ...exchange,
    request: { method, url, contentType, headers: toFields(headers), body, bodyBytes, bodyTruncated },
    response:
      one.status === null
        ? null
        : {
            status: one.status,
            body: one.answer ?? JSON.stringify({ errcode: one.errcode, errmsg: one.errmsg }),
          },
    violations: [...one.violations],
    diagnosis: [...one.diagnosis],
    attempts: [],
    ...readMetadata(one.id, url, headers),
  };
}

/** As one APP's partner may see it: which other APP's secret was used is none of their business. */
export function hideOtherApps(one: RefusedRequest): RefusedRequest {
  const diagnosis = one.diagnosis.map((found) =>
    found.mistake === 'otherApp' ? { ...found, ...TEXTS.otherApp } : found,
  );
  return { ...one, diagnosis };
}

function describeMessage(row: ListedInbound | Omit<OutboxRow, 'body'>) {
  return {
    id: row.id,
    at: new Date(row.created_at).toISOString(),
    appid: row.app_id,
    user: row.user_id,
    msgType: row.msg_type,
    excerpt: row.excerpt,
  };
}

function describePost(url: string, headers: readonly string[], body: string): Detail['request'] {
  return {
    method: 'POST',
    url,
    contentType: findField(headers, 'content-type') ?? 'application/json',
    headers: toFields(headers),
    body,
    bodyBytes: Buffer.byteLength(body),
    bodyTruncated: false,
  };
}

const TIMESTAMP = /[?&]timestamp=([0-9]{13}|[0-9]{10})(?:&|$)/;

/** What a request says of its sender's clock, and of its trace. */
function readMetadata(id: string, target: string, headers: readonly string[]) {
  const timestamp = TIMESTAMP.exec(target)?.[1];
  const traceparent = readTraceparent(findField(headers, 'traceparent'));
  const sentAt = Number(timestamp) * (timestamp?.length === 10 ? 1000 : 1);
  return {
    clockSkewMs: timestamp === undefined ? null : sentAt - timeOfId(id),
    traceId: traceparent === undefined ? null : traceIdOf(traceparent),
  };
}
