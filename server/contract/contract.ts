/**
 * The contract at run time: openapi-backend routes, ajv's precompiled validators check, and handlers are typed by
 * operation id, so that a missing one does not compile.
 */

import type { Refusal } from '@staff-service/client';
import { refuse, refuseInvalid } from '@staff-service/client/internal';
import type { OperationValidators } from '../../generated/validators.ts';
import { redactTarget } from '../telemetry/redact-target.ts';
import { type Head, Operation, type Query } from './operation.ts';
import { RecentValues } from './recent-values.ts';
import { Router, type RouterMatch } from './router.ts';
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

/** An operation that method and path reach; the same for every such request. */
interface Matched {
  contract: Contract;
  operation: Operation;
  path: Readonly<Record<string, string>>;
}

/** A request that reached an operation. */
export interface Route {
  contract: Contract;
  operation: Operation;
  operationId: string;
  path: Readonly<Record<string, string>>;
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
  readonly #router: Router;
  readonly #operations: ReadonlyMap<string, Operation>;
  readonly #methods: readonly string[];

  constructor(options: ContractOptions) {
    this.answersByStatus = options.answersByStatus ?? false;
    this.root = options.root;
    this.#options = options;
    this.#router = new Router(options.document, options.root);
    const { operations } = this.#router;
    this.#operations = new Map(
      operations.map((routed) => [routed.operationId!, new Operation(routed, options.validators)]),
    );
    this.#methods = [...new Set(operations.map(({ method }) => method))];
  }

  /** Undefined when the path is none of this contract's. @throws Refusal 405 */
  match(method: string, path: string): Matched | undefined {
    const found = this.#router.match(method, path);
    if (found !== 'methodNotAllowed') return this.#matched(found);
    const allowed = this.#methods.filter((one) => this.#allows(one, path));
    if (allowed.length > 0) throw methodNotAllowed(allowed);
    return undefined;
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

  #allows(method: string, path: string): boolean {
    const found = this.#router.match(method, path);
    return found !== 'methodNotAllowed' && this.#matched(found) !== undefined;
  }

  /** Undefined also where the path is none after all: a value that an `enum` does not list. */
  #matched(found: RouterMatch | undefined): Matched | undefined {
    if (found === undefined) return undefined;
    const operation = this.#operations.get(found.operationId)!;
    if (!operation.takesPath(found.parameters)) return undefined;
    return { contract: this, operation, path: found.parameters };
  }
}

/** As many as apps may be configured. */
const REMEMBERED = 1000;
/** Of an appid of 128 characters, each in the nine of its escapes, and what stands around it. */
const REMEMBERED_CHARACTERS = 1536;

/** Which operation of which contract a request reaches, remembered by method and path. */
export class Routes {
  readonly #contracts: readonly Contract[];
  readonly #remembered = new RecentValues<Matched>(REMEMBERED);

  constructor(contracts: readonly Contract[]) {
    this.#contracts = contracts;
  }

  /** Undefined when the path is none's. @throws Refusal 405 */
  route(head: Head): Route | undefined {
    const matched = this.#match(head.method, head.path);
    if (matched === undefined) return undefined;
    const { contract, operation, path } = matched;
    return {
      contract,
      operation,
      operationId: operation.id,
      path,
      query: operation.parseQuery(head.query.slice(1)),
      hasBody: operation.hasBody,
      head,
    };
  }

  #match(method: string, path: string): Matched | undefined {
    const key = `${method} ${path}`;
    const remembered = this.#remembered.get(key);
    if (remembered !== undefined) return remembered;
    for (const contract of this.#contracts) {
      const matched = contract.match(method, path);
      if (matched === undefined) continue;
      if (key.length <= REMEMBERED_CHARACTERS) this.#remembered.set(key, matched);
      return matched;
    }
    return undefined;
  }
}

export function methodNotAllowed(methods: readonly string[]): Refusal {
  const allow = methods.map((method) => method.toUpperCase()).join(', ');
  return refuse('methodNotAllowed', `请使用 ${allow} / use ${allow}`, { headers: { Allow: allow } });
}
