/** The steps of a request to an operation of the contract or of the control API. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { describePath, readablePath, refuse } from '@staff-service/client/internal';
import { OperationMatcher } from '../contract/operation-matcher.ts';
import type { ServedApi } from '../contract/served-api.ts';
import { redactTarget } from '../telemetry/redact-target.ts';
import type { OperationStep, Step } from './request-state.ts';

/** @throws Refusal 404, 405 */
export function matchOperation(apis: readonly ServedApi[]): Step {
  const matcher = new OperationMatcher(apis);
  const paths = apis.flatMap(({ endpoint, root }) =>
    endpoint === undefined ? [] : readablePath(endpoint, root),
  );
  const refuseUnknown = async (path: string) => {
    throw refuse('notFound', await describePath(path, paths));
  };
  return ({ req, state }, next) => {
    const matched = matcher.match(req.method!, state.path);
    if (matched === undefined) return refuseUnknown(state.path);
    state.matched = matched;
    state.query = matched.operation.parseQuery(state.queryText.slice(1));
    return next();
  };
}

/** @throws Refusal 30005 */
export function validate(): OperationStep {
  return ({ req: headers, state }, next) => {
    const { matched, query, queryText, body } = state;
    const { operation, path } = matched;
    state.parameters = operation.validate({ path, query, queryText, headers, body });
    return next();
  };
}

/** @throws Refusal of whatever kind the handler refuses */
export function handle(): OperationStep {
  return async ({ req, res, state }, next) => {
    const { id, matched, caller, parameters, body, text, path, queryText } = state;
    const target = redactTarget(path + queryText);
    state.answer = await matched.operation.handler({
      id,
      caller,
      ...parameters!,
      body: body as undefined,
      text,
      target,
      rawHeaders: req.rawHeaders,
      noteAppid(appid) {
        state.notedAppid = appid;
      },
      onGone: (listener) => notifyWhenGone(req, res, listener),
    });
    await next();
  };
}

/** Whoever closes his half of the connection reads no answer that comes late; see `sendEndless`. */
function notifyWhenGone({ socket }: IncomingMessage, response: ServerResponse, listener: () => void): void {
  socket.once('end', listener);
  response.once('close', () => {
    socket.off('end', listener);
    listener();
  });
}

/** @throws for an answer of ours that breaks the contract */
export function checkAnswer(): OperationStep {
  return ({ state }, next) => {
    state.matched.operation.checkAnswer(state.answer!);
    return next();
  };
}
