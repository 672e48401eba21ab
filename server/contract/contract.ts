/**
 * The contract at run time: openapi-backend routes, ajv's precompiled validators check, and handlers are typed by
 * operation id, so that a missing one does not compile.
 */

import type { Refusal } from '@staff-service/client';
import { refuse, refuseInvalid } from '@staff-service/client/internal';
import type { OperationValidators } from '../../generated/validators.ts';
import { redactTarget } from '../telemetry/redact-target.ts';
import type { Head } from './operation.ts';
import { Operation, type Query } from './operation.ts';
import { ContractRouter, decodeParameters, type Operation as RoutedOperation } from './router.ts';
import { schemaViolations } from './schema-violations.ts';

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
  operation: Operation;
  operationId: string;
  path: Record<string, string>;
  query: Query;
  hasBody: boolean;
  head: Head;
}

/** The body exactly as received, and what it says. */
export interface Body {
  text: string;
  value: unknown;
}

export class Contract {
  readonly answersByStatus: boolean;
  /** Path prefix under which the document's paths are served. */
  readonly root: string;
  readonly #options: ContractOptions;
  readonly #router: ContractRouter;
  readonly #operations: Map<RoutedOperation, Operation>;

  constructor(options: ContractOptions) {
    this.answersByStatus = options.answersByStatus ?? false;
    this.root = options.root;
    this.#options = options;
    this.#router = new ContractRouter({
      definition: resolveParameters(options.document),
      apiRoot: options.root || '/',
      ignoreTrailingSlashes: false,
    });
    this.#operations = new Map(
      this.#router.getOperations().map((routed) => [routed, new Operation(routed, options.validators)]),
    );
  }

  /** The operation that the request reaches; undefined when the path is none of this contract's. @throws Refusal 405 */
  route(head: Head): Route | undefined {
    const found = this.#find(head.method, head.path);
    if (found === undefined) {
      const allow = this.#methodsOf(head.path);
      if (allow.length > 0) throw methodNotAllowed(allow);
      return undefined;
    }
    const { operation, parameters } = found;
    return {
      contract: this,
      operation,
      operationId: operation.id,
      path: parameters,
      query: operation.parseQuery(head.query.slice(1)),
      hasBody: operation.hasBody,
      head,
    };
  }

  /** @throws Refusal when the caller is not who may call */
  authenticate(route: Route): unknown | Promise<unknown> {
    return this.#options.authenticate(route);
  }

  /** @throws Refusal for what breaks the contract */
  handle({ operation, path, query: sent, head }: Route, caller: unknown, { text, value }: Body) {
    const query = operation.typedQuery(sent);
    const header = operation.namedHeaders(head);
    const failures = operation.failures({ path, query, header }, value);
    const broken = failures.length === 0 ? [] : schemaViolations(failures, value);
    // The control API is ours alone, and a filter with a typing mistake would list everything. Partners' extras are tolerated.
    const violations = this.answersByStatus ? [...operation.strayParameters(head.query), ...broken] : broken;
    if (violations.length > 0) throw refuseInvalid(violations);
    const handler = (this.#options.handlers as Record<string, AnyHandler>)[operation.id]!;
    const target = redactTarget(head.path + head.query);
    const body = value as undefined;
    return handler({ id: head.id, caller, path, query, header, body, text, target });
  }

  /** @throws for an answer of ours that breaks the contract */
  checkAnswer({ operation }: Route, answer: { status: number; body: unknown }): void {
    const wrong = operation.answerFailures(answer);
    if (wrong.length > 0)
      throw new Error(
        `${operation.id}: answer breaks the contract: ${JSON.stringify(schemaViolations(wrong))}`,
      );
  }

  #methodsOf(path: string): string[] {
    const methods = new Set(this.#router.getOperations().map(({ method }) => method));
    return [...methods].filter((method) => this.#find(method, path) !== undefined);
  }

  /** Undefined also where the path is none after all: a malformed escape, or a value that an `enum` does not list. */
  #find(method: string, path: string) {
    const matched = this.#router.match(method, path);
    if (matched === undefined) return undefined;
    const operation = this.#operations.get(matched.operation)!;
    try {
      const parameters = decodeParameters(matched);
      return operation.takesPath(parameters) ? { operation, parameters } : undefined;
    } catch (error) {
      if (error instanceof URIError) return undefined;
      throw error;
    }
  }
}

/** The first contract's operation that the request reaches; undefined when the path is none's. @throws Refusal 405 */
export function route(contracts: readonly Contract[], head: Head): Route | undefined {
  for (const contract of contracts) {
    const found = contract.route(head);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function methodNotAllowed(methods: readonly string[]): Refusal {
  const allow = methods.map((method) => method.toUpperCase()).join(', ');
  return refuse('methodNotAllowed', `请使用 ${allow} / use ${allow}`, { headers: { Allow: allow } });
}

/** The router wants parameters in place, not behind `$ref`. */
function resolveParameters(document: object) {
  const { components } = document as { components: Record<string, Record<string, unknown>> };
  return JSON.parse(JSON.stringify(document), (_key, value) => {
    const name = /^#\/components\/parameters\/(.+)$/.exec(value?.$ref)?.[1];
    return name === undefined ? value : components.parameters?.[name];
  });
}
