/** What the contract says about one operation, read once and not again for each request. */

import type { IncomingMessage } from 'node:http';
import type { Bilingual } from '@staff-service/client';
import { type BrokenRule, bounded, escaped, refuseInvalid } from '@staff-service/client/internal';
import type { OperationValidators, SchemaError } from '../../generated/validators.ts';
import { redactTarget } from '../telemetry/redact-target.ts';
import type { AnyAnswer, AnyHandler } from './handler-types.ts';
import type { Operation as RoutedOperation } from './router.ts';
import { schemaViolations } from './schema-violations.ts';
import { TEXTS } from './texts.ts';

/** What of a request its operation validates. */
export interface RequestParts {
  path: Readonly<Record<string, string>>;
  /** As `parseQuery` gives it. */
  query: Query;
  /** As received, with its question mark; '' without one. */
  queryText: string;
  headers: Pick<IncomingMessage, 'headers' | 'headersDistinct'>;
  /** What the body says; undefined without one. */
  body: unknown;
}

/** As validated: integers of the query are numbers, headers are spelled as in the document. */
export interface ValidParameters {
  path: Readonly<Record<string, string>>;
  query: Record<string, unknown>;
  header: Record<string, unknown>;
}

interface OperationOptions {
  validators: OperationValidators;
  handler: AnyHandler;
  /** The control API's: a query parameter that it does not name is refused, and what changes something is audited. */
  isStrict: boolean;
}

interface Parameter {
  name: string;
  in: string;
  schema: { type?: string; enum?: unknown[] };
}

const JSON_MEDIA_TYPE = 'application/json';

export type Query = Record<string, string | string[]>;

export class Operation {
  readonly id: string;
  readonly hasBody: boolean;
  readonly handler: AnyHandler;
  /** Of what it answers when all is well, such as `application/json`. */
  readonly mediaType: string;
  /** Security schemes of which one lets a caller in; without any, everybody may call. */
  readonly securitySchemes: ReadonlySet<string>;
  /** Whether the audit trail notes it; `byHand`: what a person does in the console. */
  readonly audit: 'always' | 'byHand' | 'never';
  readonly #validators: OperationValidators;
  readonly #isStrict: boolean;
  readonly #query: ReadonlySet<string>;
  readonly #integers: readonly string[];
  /** Under the document's spelling, and as node:http spells them. */
  readonly #headers: readonly (readonly [name: string, received: string])[];
  readonly #listed: readonly Parameter[];

  constructor(id: string, routed: Omit<RoutedOperation, 'operationId'>, options: OperationOptions) {
    const parameters = (routed.parameters ?? []) as Parameter[];
    const query = parameters.filter((parameter) => parameter.in === 'query');
    const headers = parameters.filter((parameter) => parameter.in === 'header');
    this.id = id;
    this.hasBody = routed.requestBody !== undefined;
    this.handler = options.handler;
    this.mediaType = mediaTypeOf(routed.responses);
    this.securitySchemes = new Set(routed.security?.flatMap(Object.keys));
    const { method, 'x-audit': audit = 'always' } = routed as { method: string; 'x-audit'?: 'byHand' };
    this.audit = options.isStrict && method !== 'get' ? audit : 'never';
    this.#validators = options.validators;
    this.#isStrict = options.isStrict;
    this.#query = new Set(query.map(({ name }) => name));
    this.#integers = query.filter(({ schema }) => schema.type === 'integer').map(({ name }) => name);
    this.#headers = headers.map(({ name }) => [name, name.toLowerCase()]);
    this.#listed = parameters.filter(
      ({ in: place, schema }) => place === 'path' && schema.enum !== undefined,
    );
  }

  /** Returns false if a path parameter is not one of its `enum` values. */
  takesPath(path: Readonly<Record<string, string>>): boolean {
    return this.#listed.every(({ name, schema }) => schema.enum!.includes(path[name]));
  }

  /** Only the keys that the operation names, as sent. What is given several times becomes an array, to be refused. */
  parseQuery(text: string): Query {
    const query: Query = {};
    const add = (name: string, value: string) => {
      if (!this.#query.has(name)) return;
      const before = query[name];
      // Two are enough to be refused: a stranger may send thousands.
      if (!Array.isArray(before)) query[name] = before === undefined ? value : [before, value];
    };
    // Escapes, and a leading `?` that is dropped, are the platform's parser's business; without them this is faster.
    if (/[%+?]/.test(text)) for (const [name, value] of new URLSearchParams(text)) add(name, value);
    else addPairs(text, add);
    return query;
  }

  /** @throws Refusal 30005, with every rule that is broken */
  validate({ path, query, queryText, headers, body }: RequestParts): ValidParameters {
    const parameters = { path, query: this.#typeQuery(query), header: this.#pickHeaders(headers) };
    const errors = this.#findErrors(parameters, body);
    const broken = errors.length === 0 ? [] : schemaViolations(errors, body);
    const violations = this.#isStrict ? [...this.#findStray(queryText), ...broken] : broken;
    if (violations.length > 0) throw refuseInvalid(violations);
    return parameters;
  }

  /** @throws for an answer of ours that breaks the contract */
  checkAnswer({ status, body }: AnyAnswer): void {
    if (this.mediaType !== JSON_MEDIA_TYPE) return;
    const { responses } = this.#validators;
    const errors = errorsOf(responses[status] ?? responses.default!, body);
    if (errors.length > 0)
      throw new Error(`${this.id}: answer breaks the contract: ${JSON.stringify(schemaViolations(errors))}`);
  }

  /** What the operation does not name, or takes once; a few of them. */
  #findStray(queryText: string): BrokenRule[] {
    const seen = new Set<string>();
    const stray = new Map<string, Omit<BrokenRule, 'pointer'>>();
    for (const name of new URLSearchParams(queryText).keys()) {
      if (!this.#query.has(name))
        stray.set(name, { rule: 'known', ...this.#describeUnknown(stray.size === 0) });
      else if (seen.has(name)) stray.set(name, { rule: 'once', ...TEXTS.givenTwice });
      else seen.add(name);
      if (stray.size === 10) break;
    }
    return [...stray].map(([name, broken]) => ({
      pointer: `/query/${escaped(bounded(redactTarget(name), 128))}`,
      ...broken,
    }));
  }

  /** The first says which are known: once is enough, and the second language needs the room. */
  #describeUnknown(isFirst: boolean): Bilingual {
    return isFirst ? TEXTS.unknownParameter([...this.#query]) : TEXTS.anotherUnknownParameter;
  }

  /** Integers become numbers, all else stays the string that was sent. */
  #typeQuery(query: Query): Record<string, unknown> {
    if (this.#integers.length === 0) return query;
    const typed: Record<string, unknown> = { ...query };
    for (const name of this.#integers) {
      const value = query[name];
      if (typeof value === 'string' && /^-?[0-9]{1,15}$/.test(value)) typed[name] = Number(value);
    }
    return typed;
  }

  /** Only the headers that the operation names. */
  #pickHeaders(request: RequestParts['headers']): Record<string, unknown> {
    const named: Record<string, unknown> = {};
    for (const [name, lowerCase] of this.#headers) {
      if (request.headers[lowerCase] === undefined) continue;
      // node:http joins a repeated header to one value; it shall be refused instead.
      const values = request.headersDistinct[lowerCase]!;
      named[name] = values.length === 1 ? values[0] : values;
    }
    return named;
  }

  #findErrors(parameters: ValidParameters, body: unknown): SchemaError[] {
    const broken = errorsOf(this.#validators.parameters, parameters);
    return this.#validators.body === undefined
      ? broken
      : broken.concat(errorsOf(this.#validators.body, body));
  }
}

function mediaTypeOf(responses: RoutedOperation['responses']): string {
  const succeeded = Object.entries(responses ?? {}).find(([status]) => status.startsWith('2'))?.[1];
  const { content = {} } = (succeeded ?? {}) as { content?: object };
  return Object.keys(content)[0] ?? JSON_MEDIA_TYPE;
}

function errorsOf(validator: OperationValidators['parameters'], value: unknown): SchemaError[] {
  return validator(value) ? [] : (validator.errors ?? []);
}

function addPairs(text: string, add: (name: string, value: string) => void): void {
  for (const pair of text.split('&')) {
    const equals = pair.indexOf('=');
    if (equals < 0) add(pair, '');
    else add(pair.slice(0, equals), pair.slice(equals + 1));
  }
}
