import type { Endpoint, Refusal } from '@staff-service/client';
import { refuse } from '@staff-service/client/internal';
import type { OperationValidators } from '../../generated/validators.ts';
import type { AnyHandler } from './handler-types.ts';
import { Operation } from './operation.ts';
import { Router, type RouterMatch } from './router.ts';
import { TEXTS } from './texts.ts';

export type ApiName = Endpoint | 'console';

export interface ServedApiOptions {
  name: ApiName;
  /** A bundled document of `generated/`. */
  document: object;
  /** Path prefix under which the document's paths are served; '' for none. */
  root: string;
  handlers: object;
  validators: Record<string, OperationValidators>;
}

/** What method and path match; the same for every such request. */
export interface MatchedOperation {
  api: ServedApi;
  operation: Operation;
  /** The path's parameters, decoded. */
  path: Readonly<Record<string, string>>;
}

/** A document of the contract, served: each of its operations with its handler and its validators. */
export class ServedApi {
  readonly name: ApiName;
  /** Undefined for the control API. */
  readonly endpoint: Endpoint | undefined;
  /** The control API answers every refusal by its HTTP status, 400 where the contract has an errcode. */
  readonly answersByStatus: boolean;
  readonly root: string;
  readonly #router: Router;
  readonly #operations: ReadonlyMap<string, Operation>;
  readonly #methods: readonly string[];

  constructor({ name, document, root, handlers, validators }: ServedApiOptions) {
    this.name = name;
    this.endpoint = name === 'console' ? undefined : name;
    this.answersByStatus = name === 'console';
    this.root = root;
    this.#router = new Router(document, root);
    const { operations } = this.#router;
    const handlerOf = handlers as Record<string, AnyHandler>;
    this.#operations = new Map(
      operations.map(({ operationId = '', ...routed }) => [
        operationId,
        new Operation(operationId, routed, {
          validators: validators[operationId]!,
          handler: handlerOf[operationId]!,
          // The control API is ours alone, and a filter with a typing mistake would list everything. Partners' extras are tolerated.
          isStrict: name === 'console',
        }),
      ]),
    );
    this.#methods = [...new Set(operations.map(({ method }) => method))];
  }

  /** Undefined when the path is none of this API's. @throws Refusal 405 */
  match(method: string, path: string): MatchedOperation | undefined {
    const found = this.#router.match(method, path);
    if (found !== 'methodNotAllowed') return this.#resolve(found);
    const allowed = this.#methods.filter((one) => this.#allows(one, path));
    if (allowed.length > 0) throw refuseMethod(allowed);
    return undefined;
  }

  #allows(method: string, path: string): boolean {
    const found = this.#router.match(method, path);
    return found !== 'methodNotAllowed' && this.#resolve(found) !== undefined;
  }

  /** Undefined also where the path is none after all: a value that an `enum` does not list. */
  #resolve(found: RouterMatch | undefined): MatchedOperation | undefined {
    if (found === undefined) return undefined;
    const operation = this.#operations.get(found.operationId)!;
    return operation.takesPath(found.parameters)
      ? { api: this, operation, path: found.parameters }
      : undefined;
  }
}

/** 405, with the methods that are allowed. */
export function refuseMethod(methods: readonly string[]): Refusal {
  const allow = methods.map((method) => method.toUpperCase()).join(', ');
  return refuse('methodNotAllowed', TEXTS.use(allow), { headers: { Allow: allow } });
}
