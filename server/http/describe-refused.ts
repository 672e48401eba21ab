/** What is shown of a request, every part of it bounded. */
import type { Refusal } from '@staff-service/client';
import { bounded } from '@staff-service/client/internal';
import type { ParameterizedContext } from 'koa';
import { excerpt } from '../store/message-row.ts';
import { keepHeaders } from '../telemetry/keep-headers.ts';
import { redactTarget } from '../telemetry/redact-target.ts';
import { REFUSED_BODY_CHARACTERS, type RefusedRequest } from '../telemetry/refused-requests.ts';
import type { RequestState } from './request-state.ts';

export function describeRefused(
  { state, method, url, headers, req }: ParameterizedContext<RequestState>,
  status: number,
  { errcode, message: errmsg, violations }: Refusal,
): RefusedRequest {
  const text = state.raw?.subarray(0, REFUSED_BODY_CHARACTERS * 4).toString() ?? null;
  const body = text === null ? null : text.slice(0, REFUSED_BODY_CHARACTERS);
  const { MsgType, Content } = readProperties(state);
  return {
    id: state.id,
    at: Date.now(),
    endpoint: state.matched?.api.endpoint ?? null,
    appid: findAppid(state),
    user: findUser(state),
    msgType: boundText(MsgType),
    excerpt: excerpt(typeof Content === 'string' ? Content : undefined),
    method,
    target: redactTarget(url),
    contentType: boundText(headers['content-type']),
    headers: keepHeaders(req.rawHeaders),
    body,
    bodyBytes: state.raw?.length ?? null,
    bodyTruncated: state.raw !== undefined && state.raw.length > Buffer.byteLength(body ?? ''),
    status,
    errcode,
    errmsg,
    violations,
    diagnosis: [],
    durationMs: null,
  };
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

export function findUser(state: RequestState): string | null {
  const { FromUserId, ToUserId } = readProperties(state);
  return boundText(FromUserId ?? ToUserId);
}

function readProperties({ body }: RequestState): Record<string, unknown> {
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
}

function boundText(value: unknown): string | null {
  return typeof value === 'string' ? bounded(value, 128) : null;
}
