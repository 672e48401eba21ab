import type { AnswerTimes } from '../telemetry/answer-times.ts';
import { type Logger, requestLogger } from '../telemetry/log.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import { redactTarget } from '../telemetry/redact-target.ts';
import { readTraceparent, traceIdOf } from '../telemetry/trace-context.ts';
import { findAppid, findMsgType, findUser } from './describe-refused.ts';
import { mistakesIn } from './refusal-diagnosis.ts';
import type { RequestState, Step } from './request-state.ts';

/** A line for each request, with the id that its answer carries too; and counted by its operation. */
export function logRequests(everything: Logger, metrics: Metrics, times: AnswerTimes): Step {
  const log = requestLogger(everything);
  return async (ctx, next) => {
    const started = performance.now();
    await next();
    const { state } = ctx;
    const { id, matched, errcode, errmsg, isSimulated, diagnosis } = state;
    if (matched?.api.answersByStatus) metrics.consoleRequest(matched.operation.id, ctx.res.statusCode);
    else if (matched) metrics.request(matched.operation.id, isSimulated ? 'simulated' : (errcode ?? 0));
    const ms = Math.round((performance.now() - started) * 10) / 10;
    if (!matched?.api.answersByStatus) times.note(id, ms);
    const what = matched?.operation.id ?? `${ctx.method} ${redactTarget(ctx.url)}`;
    // The answer has been sent: nobody waits for the line but who reads it.
    const mistakes = diagnosis && mistakesIn(await diagnosis);
    const unread = state.unread && (await state.unread);
    const traceparent = readTraceparent(ctx.req.headers.traceparent as string | undefined);
    const line = {
      id,
      ...(traceparent === undefined ? undefined : { traceId: traceIdOf(traceparent) }),
      ...describeMessage(state),
      ...(unread && { user: unread.user, msgType: unread.msgType }),
      status: ctx.res.headersSent ? ctx.res.statusCode : null,
      errcode,
      errmsg,
      ms,
      ...mistakes,
    };
    if (errmsg === undefined) log.info(line, what);
    else log.warn(line, what);
  };
}

/** Which message a request carries: one to the contract's endpoints, or one that was meant for them and reached none. */
function describeMessage(state: RequestState): object | undefined {
  const { matched, errmsg, body } = state;
  const endpoint = matched?.api.endpoint ?? null;
  if (endpoint === null && (matched !== undefined || errmsg === undefined)) return undefined;
  return {
    endpoint,
    direction: 'received',
    appid: findAppid(state),
    user: findUser(body),
    msgType: findMsgType(body),
  };
}
