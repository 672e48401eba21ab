/** Handlers are typed by operation id, so that a missing one does not compile. */
import type { Readable } from 'node:stream';

/** An operation as openapi-typescript describes it. */
export interface TypedOperation {
  parameters: { path?: unknown; query?: unknown; header?: unknown };
  requestBody?: unknown;
  responses: object;
}

type JsonOf<T> = T extends { content: { 'application/json': infer Body } } ? Body : undefined;
type BodyOf<T> = T extends { content: { 'text/event-stream': string } }
  ? Readable
  : T extends { content: { 'text/html': string } }
    ? string
    : JsonOf<T>;
type StatusOf<Op extends TypedOperation> = Extract<keyof Op['responses'], number>;

/** A request that was authenticated and validated. `caller` is whoever the authentication found. */
export interface Call<Op extends TypedOperation, Caller> {
  id: string;
  caller: Caller;
  path: Op['parameters']['path'];
  query: NonNullable<Op['parameters']['query']>;
  header: NonNullable<Op['parameters']['header']>;
  body: JsonOf<Op['requestBody']>;
  /** The body exactly as received; '' without one. */
  text: string;
  /** Path and query as received, the signature left out. */
  target: string;
  /** Names and values in turn, as received. */
  rawHeaders: readonly string[];
  /** Says which APP the operation concerned, for the audit trail: where neither the request nor the answer names it. */
  noteAppid: (appid: string) => void;
  /** Calls the listener once when nobody waits for the answer any more. */
  onGone: (listener: () => void) => void;
}

/** A list: the header once for each. */
export type AnswerHeaders = Readonly<Record<string, string | readonly string[]>>;

/** One of the operation's responses, by its status. */
export type Answer<Op extends TypedOperation> = {
  [Status in StatusOf<Op>]: {
    status: Status;
    body: BodyOf<Op['responses'][Status]>;
    headers?: AnswerHeaders;
  };
}[StatusOf<Op>];

/** A handler for every operation: leaving one out does not compile. */
export type Handlers<Operations, Callers extends Record<keyof Operations, unknown>> = {
  [Id in keyof Operations]: Operations[Id] extends TypedOperation
    ? (call: Call<Operations[Id], Callers[Id]>) => Promise<Answer<Operations[Id]>>
    : never;
};

/** Whichever operation's, once its call is validated. */
export type AnyHandler = (call: Call<TypedOperation, unknown>) => Promise<AnyAnswer>;

export interface AnyAnswer {
  status: number;
  /** JSON, or what the operation's media type asks for: a text, or a stream of it. */
  body: unknown;
  headers?: AnswerHeaders;
}
