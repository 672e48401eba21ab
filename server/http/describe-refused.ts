/** What is shown of a request, every part of it bounded. */
import type { Refusal } from '@staff-service/client';
import { bounded } from '@staff-service/client/internal';
import type { ParameterizedContext } from 'koa';
import { excerpt } from '../store/message-row.ts';
import { keepHeaders } from '../telemetry/keep-headers.ts';
import { redactTarget } from '../telemetry/redact-target.ts';
import { REFUSED_BODY_CHARACTERS, type RefusedRequest } from '../telemetry/refused-requests.ts';
import type { RequestState } from './request-state.ts';
import { SimulatedFault } from './simulate-faults.ts';

export function describeRefused(
  { state, method, url, headers, req }: ParameterizedContext<RequestState>,
  status: number,
  refusal: Refusal,
): RefusedRequest {
  const { message: errmsg, violations } = refusal;
  return {
    id: state.id,
    at: Date.now(),
    endpoint: state.matched?.api.endpoint ?? null,
    appid: findAppid(state),
    ...describeMessage(state.body),
    method,
    target: redactTarget(url),
    contentType: boundText(headers['content-type']),
    headers: keepHeaders(req.rawHeaders),
    ...describeBody(state.raw, state.raw?.length),
    ...describeAnswer(status, refusal),
    errmsg,
    violations,
    diagnosis: [],
    durationMs: null,
  };
}

/** @param raw its beginning, undefined: it was not read @param bytes of the whole */
export function describeBody(
  raw: Buffer | undefined,
  bytes = 0,
): Pick<RefusedRequest, 'body' | 'bodyBytes' | 'bodyTruncated'> {
  if (raw === undefined) return { body: null, bodyBytes: null, bodyTruncated: false };
  const body = raw
    .subarray(0, REFUSED_BODY_CHARACTERS * 4)
    .toString()
    .slice(0, REFUSED_BODY_CHARACTERS);
  return { body, bodyBytes: bytes, bodyTruncated: bytes > Buffer.byteLength(body) };
}

function describeAnswer(
  status: number,
  refusal: Refusal,
): Pick<RefusedRequest, 'status' | 'errcode' | 'answer'> {
  const other = refusal instanceof SimulatedFault ? refusal.answer : undefined;
  if (other === undefined) return { status, errcode: refusal.errcode };
  const { body } = other;
  return body === undefined ? { status: null, errcode: null } : { status, errcode: null, answer: body };
}

/** Whom the request is about, as far as it says so: nothing of this is proven when it was refused. */
export function findAppid({ caller, matched }: RequestState): string | null {
  const named = matched?.path.appid;
  // A signature may stand in its place.
  return boundText(
    (caller && 'secrets' in caller ? caller.appid : undefined) ??
      (named === undefined ? undefined : redactTarget(named)),
  );
}

/** What a body says of the message, as far as it has these properties. */
export function describeMessage(body: unknown): Pick<RefusedRequest, 'user' | 'msgType' | 'excerpt'> {
  const { Content } = propertiesOf(body);
  return {
    user: findUser(body),
    msgType: findMsgType(body),
    excerpt: excerpt(typeof Content === 'string' ? Content : undefined),
  };
}

export function findUser(body: unknown): string | null {
  const { FromUserId, ToUserId } = propertiesOf(body);
  return boundText(FromUserId ?? ToUserId);
}

export function findMsgType(body: unknown): string | null {
  return boundText(propertiesOf(body).MsgType);
}

/** Of a body; none where it is no object. */
export function propertiesOf(body: unknown): Record<string, unknown> {
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
}

function boundText(value: unknown): string | null {
  return typeof value === 'string' ? bounded(value, 128) : null;
}
