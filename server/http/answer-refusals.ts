import { Refusal } from '@staff-service/client';
import { refuse } from '@staff-service/client/internal';
import type { ParameterizedContext } from 'koa';
import type { Logger } from '../telemetry/log.ts';
import type { RefusedRequests } from '../telemetry/refused-requests.ts';
import { describeRefused } from './describe-refused.ts';
import { keepUnreadBody } from './keep-unread-body.ts';
import { type Diagnose, isSignatureRefusal } from './refusal-diagnosis.ts';
import { JSON_TYPE, reply } from './reply.ts';
import type { RequestState, Step } from './request-state.ts';
import { SimulatedFault } from './simulate-faults.ts';

interface Options {
  log: Logger;
  refused: RefusedRequests;
  diagnose: Diagnose;
}

/** The one place where a refusal becomes an answer, HTTP status and envelope, and is noted for the console. */
export function answerRefusals(options: Options): Step {
  return async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      if (!(error instanceof Refusal)) options.log.error({ err: error, id: ctx.state.id }, 'request failed');
      answerRefusal(ctx, error instanceof Refusal ? error : refuse('internalError'), options);
    }
  };
}

function answerRefusal(ctx: ParameterizedContext<RequestState>, refusal: Refusal, options: Options): void {
  const { state } = ctx;
  const { message: errmsg, violations, headers } = refusal;
  const byStatus = state.matched?.api.answersByStatus ?? false;
  const status = byStatus && refusal.status === 200 ? 400 : refusal.status;
  const errcode = byStatus ? status : refusal.errcode;
  const envelope = byStatus ? { errcode, errmsg, violations } : { errcode, errmsg };
  state.errmsg = errmsg;
  state.isSimulated = refusal instanceof SimulatedFault;
  if (refusal instanceof SimulatedFault && refusal.answer !== undefined) refusal.answer.send(ctx);
  else {
    state.errcode = errcode;
    reply(ctx, { status, type: JSON_TYPE, body: JSON.stringify(envelope), headers });
  }
  // A GET of an unknown path is somebody's browser; a POST is a partner with a wrong address.
  const isNoise = state.matched === undefined && refusal.status !== 405 && ctx.method !== 'POST';
  if (byStatus || isNoise) return;
  noteRefused(ctx, status, refusal, options);
}

function noteRefused(
  ctx: ParameterizedContext<RequestState>,
  status: number,
  refusal: Refusal,
  { log, refused, diagnose }: Options,
): void {
  const { state } = ctx;
  const { id, matched, queryText } = state;
  const request = describeRefused(ctx, status, refusal);
  refused.add(request);
  if (matched === undefined || state.isSimulated) return;
  // What was judged before the body was read: 30001 to 30003.
  if (state.raw === undefined && status === 200)
    state.unread = keepUnreadBody(ctx.req, request, () => refused.update(request)).then(() => request);
  if (!isSignatureRefusal(refusal)) return;
  state.diagnosis = diagnose(matched.path.appid, queryText).catch((err: unknown) => {
    log.error({ err, id }, 'diagnosis failed');
    return [];
  });
  state.diagnosis.then((found) => refused.addDiagnosis(request, found));
}
