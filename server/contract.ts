/**
 * The contract at run time: openapi-backend routes, ajv's precompiled validators check, and handlers are typed by
 * operation id, so that a missing one does not compile. The only importer of openapi-backend.
 */
import { violations } from '@staff-service/client';
// The router alone: the package's index also loads its mock generator and a second validator, 22 ms at start.
import { type Operation as OpenAPIOperation, OpenAPIRouter } from 'openapi-backend/router.js';
import type { OperationValidators, SchemaError } from '../generated/validators.ts';
import { type Refusal, refuse, refuseInvalid } from './refusal.ts';

/** An operation as openapi-typescript describes it. */
interface TypedOperation {
  parameters: { path?: unknown; query?: unknown; header?: unknown };
  requestBody?: unknown;
  responses: object;
}

type JsonOf<T> = T extends { content: { 'application/json': infer Body } } ? Body : undefined;
type StatusOf<Op extends TypedOperation> = Extract<keyof Op['responses'], number>;

/** A request that was authenticated and validated. `caller` is whoever the security check found. */
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
}

/** One of the operation's responses, by its status. */
export type Answer<Op extends TypedOperation> = {
  [Status in StatusOf<Op>]: { status: Status; body: JsonOf<Op['responses'][Status]> };
}[StatusOf<Op>];

/** A handler for every operation: leaving one out does not compile. */
export type Handlers<Operations, Callers extends Record<keyof Operations, unknown>> = {
  [Id in keyof Operations]: Operations[Id] extends TypedOperation
    ? (call: Call<Operations[Id], Callers[Id]>) => Promise<Answer<Operations[Id]>>
    : never;
};

type AnyHandler = (call: Call<TypedOperation, unknown>) => Promise<{ status: number; body: unknown }>;

/** A request as far as it is known before its body is read. */
export interface Head {
  id: string;
  method: string;
  /** Path and query, as received. */
  url: string;
  headers: NodeJS.Dict<string | string[]>;
}

export interface ContractOptions {
  /** A bundled document of `generated/`. */
  document: object;
  /** Path prefix under which the document's paths are served; '' for none. */
  root: string;
  handlers: object;
  validators: Record<string, OperationValidators>;
  /** Refuses, or says who calls. Runs before validation: 30001, 30002, 30003, then 30005. */
  authenticate: (route: Route) => unknown | Promise<unknown>;
  /** True for the control API: every refusal is answered by its HTTP status, 400 where the contract has an errcode. */
  answersByStatus?: boolean;
}

/** A request that reached an operation. */
export interface Route {
  contract: Contract;
  operation: OpenAPIOperation;
  operationId: string;
  path: Record<string, string>;
  query: Record<string, string | string[]>;
  hasBody: boolean;
  head: Head;
}

/** The stock router builds its operations anew for every request. */
class Router extends OpenAPIRouter {
  #operations: OpenAPIOperation[] | undefined;
  override getOperations(): OpenAPIOperation[] {
    this.#operations ??= super.getOperations();
    return this.#operations;
  }
}

export class Contract {
  readonly #options: ContractOptions;
  readonly #router: Router;

  constructor(options: ContractOptions) {
    this.#options = options;
    this.#router = new Router({
      definition: resolveParameters(options.document),
      apiRoot: options.root || '/',
      ignoreTrailingSlashes: false,
    });
  }

  /** The operation that the request reaches; undefined when the path is none of this contract's. @throws Refusal 405 */
  route(head: Head): Route | undefined {
    const at = head.url.indexOf('?');
    const path = at < 0 ? head.url : head.url.slice(0, at);
    const request = { method: head.method, path, headers: {} };
    const operation = this.#router.matchOperation(request);
    if (operation === undefined) {
      const allow = this.#methodsOf(path);
      if (allow.length > 0) throw methodNotAllowed(allow);
      return undefined;
    }
    const parameters = this.#pathParameters(path, operation);
    if (parameters === undefined) return undefined;
    return {
      contract: this,
      operation,
      operationId: operation.operationId!,
      path: parameters,
      query: parseQuery(at < 0 ? '' : head.url.slice(at + 1)),
      hasBody: operation.requestBody !== undefined,
      head,
    };
  }

  get answersByStatus(): boolean {
    return this.#options.answersByStatus ?? false;
  }

  /** @throws Refusal when the caller is not who may call */
  authenticate(route: Route): unknown | Promise<unknown> {
    return this.#options.authenticate(route);
  }

  /** @throws Refusal for what breaks the contract, 500 for an answer of ours that would */
  async handle(route: Route, caller: unknown, body: { text: string; value: unknown }) {
    const { operationId, path, head } = route;
    const validators = this.#options.validators[operationId]!;
    const query = this.#typedQuery(route);
    const header = namedHeaders(route);
    const broken = [
      ...failures(validators.parameters, { path, query, header }),
      ...(validators.body ? failures(validators.body, body.value) : []),
    ];
    if (broken.length > 0) throw refuseInvalid(violations(broken));
    const handler = (this.#options.handlers as Record<string, AnyHandler>)[operationId]!;
    const target = redactTarget(head.url);
    const answer = await handler({
      id: head.id,
      caller,
      path,
      query,
      header,
      body: body.value as undefined,
      text: body.text,
      target,
    });
    const wrong = failures(validators.responses[answer.status] ?? validators.responses.default!, answer.body);
    if (wrong.length > 0)
      throw new Error(`${operationId}: answer breaks the contract: ${JSON.stringify(violations(wrong))}`);
    return answer;
  }

  #methodsOf(path: string): string[] {
    return this.#router
      .getOperations()
      .map(({ method }) => method)
      .filter((method, index, all) => all.indexOf(method) === index)
      .filter((method) => {
        const operation = this.#router.matchOperation({ method, path, headers: {} });
        return operation !== undefined && this.#pathParameters(path, operation) !== undefined;
      });
  }

  /** Undefined where the path is none after all: a malformed escape, or a value that an `enum` does not list. */
  #pathParameters(path: string, operation: OpenAPIOperation): Record<string, string> | undefined {
    let found: Record<string, string>;
    try {
      found = this.#router.parseRequest({ method: operation.method, path, headers: {} }, operation)
        .params as typeof found;
    } catch (error) {
      if (error instanceof URIError) return undefined;
      throw error;
    }
    const listed = parametersIn(operation, 'path').every(
      ({ name, schema }) => schema.enum === undefined || schema.enum.includes(found[name]!),
    );
    return listed ? found : undefined;
  }

  /** Only the keys that the operation names; integers become numbers, all else stays the string that was sent. */
  #typedQuery({ operation, query }: Route): Record<string, unknown> {
    const typed: Record<string, unknown> = {};
    for (const { name, schema } of parametersIn(operation, 'query')) {
      const value = query[name];
      if (value === undefined) continue;
      typed[name] =
        schema.type === 'integer' && typeof value === 'string' && /^-?[0-9]{1,15}$/.test(value)
          ? Number(value)
          : value;
    }
    return typed;
  }
}

/** The first contract that knows the path. @throws Refusal 404, 405 */
export function route(contracts: readonly Contract[], head: Head): Route {
  for (const contract of contracts) {
    const found = contract.route(head);
    if (found !== undefined) return found;
  }
  throw refuse('notFound');
}

export function methodNotAllowed(methods: readonly string[]): Refusal {
  const allow = methods.map((method) => method.toUpperCase()).join(', ');
  return refuse('methodNotAllowed', `请使用 ${allow} / use ${allow}`, { headers: { Allow: allow } });
}

/** Path and query as they may be shown: without the signature. */
export function redactTarget(url: string): string {
  return url.replace(/([?&]signature=)[^&]*/gi, '$1[redacted]').slice(0, 2048);
}

interface ResolvedParameter {
  name: string;
  in: string;
  schema: { type?: string; enum?: unknown[] };
}

function parametersIn(operation: OpenAPIOperation, place: string): ResolvedParameter[] {
  return (operation.parameters as unknown as ResolvedParameter[]).filter(
    (parameter) => parameter.in === place,
  );
}

/** Only the headers that the operation names, under the document's spelling. */
function namedHeaders({ operation, head }: Route): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const { name } of parametersIn(operation, 'header')) {
    const value = head.headers[name.toLowerCase()];
    if (value !== undefined) found[name] = value;
  }
  return found;
}

function failures(validator: (value: unknown) => boolean, value: unknown): SchemaError[] {
  return validator(value) ? [] : ((validator as { errors?: SchemaError[] | null }).errors ?? []);
}

/** A parameter given several times becomes an array, so that it can be refused instead of guessed. */
function parseQuery(text: string): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of new URLSearchParams(text)) {
    const before = query[name];
    query[name] = before === undefined ? value : [before, value].flat();
  }
  return query;
}

/** The router wants parameters in place, not behind `$ref`. */
function resolveParameters(document: object) {
  const { components } = document as { components: Record<string, Record<string, unknown>> };
  return JSON.parse(JSON.stringify(document), (_key, value) => {
    const name = /^#\/components\/parameters\/(.+)$/.exec(value?.$ref)?.[1];
    return name === undefined ? value : components.parameters?.[name];
  });
}
