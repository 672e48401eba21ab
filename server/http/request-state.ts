/** What the steps of `app.ts` know of a request. */
import type { Middleware } from 'koa';
import type { App } from '../config/settings.ts';
import type { AnyAnswer } from '../contract/handler-types.ts';
import type { Query, ValidParameters } from '../contract/operation.ts';
import type { MatchedOperation } from '../contract/served-api.ts';
import type { Access, Visitor } from '../handlers/console/access.ts';
import { newId } from '../store/uuid-v7.ts';
import type { RefusedRequest, SignatureFinding } from '../telemetry/refused-requests.ts';

/** The app that signed; of the control API, what may be seen. */
export type Caller = App | Access | Visitor;

/** Filled in along the way; the comments say by which step. */
export interface RequestState {
  /** Under which the console lists this request. */
  id: string;
  /** `readTarget`: as received; the query with its question mark, '' without one. */
  path: string;
  queryText: string;
  /** `matchOperation`; the query as `Operation.parseQuery` gives it. */
  matched: MatchedOperation | undefined;
  query: Query;
  /** `authenticate` */
  caller: Caller | undefined;
  /** `readBody`, where the operation has one: as received, as text, and what it says. */
  raw: Buffer | undefined;
  text: string;
  body: unknown;
  /** `validate` */
  parameters: ValidParameters | undefined;
  /** `simulateFaults`: how the answer's body is written, where that is not at once. */
  writeBody: ((body: string) => void) | undefined;
  /** `handle` */
  answer: AnyAnswer | undefined;
  /** `handle`: the APP that the handler says it concerned. */
  notedAppid: string | undefined;
  /** Of what is answered; `errmsg` of refusals only. */
  errcode: number | undefined;
  errmsg: string | undefined;
  /** Whether a simulated fault is what was answered. */
  isSimulated: boolean;
  /** Of a refused signature: what it takes is not in anybody's way to an answer. */
  diagnosis: Promise<readonly SignatureFinding[]> | undefined;
  /** Of a request that was refused before its body was read: what that says, which may come long after the answer. */
  unread: Promise<Pick<RefusedRequest, 'user' | 'msgType'>> | undefined;
}

/** Behind `matchOperation`, which refuses what matches nothing. */
export interface MatchedState extends RequestState {
  matched: MatchedOperation;
}

export type Step = Middleware<RequestState>;
export type OperationStep = Middleware<MatchedState>;

/** Begins the state, with the id of the request. */
export function identify(): Step {
  return (ctx, next) => {
    ctx.state = {
      id: newId(),
      path: '',
      queryText: '',
      matched: undefined,
      query: {},
      caller: undefined,
      raw: undefined,
      text: '',
      body: undefined,
      parameters: undefined,
      writeBody: undefined,
      answer: undefined,
      notedAppid: undefined,
      errcode: undefined,
      errmsg: undefined,
      isSimulated: false,
      diagnosis: undefined,
      unread: undefined,
    };
    return next();
  };
}
