import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from './outputs.ts';
import { Problem } from './problem.ts';

/** The hand-written documents, relative to the repository. */
export const CONTRACTS = { openapi: 'openapi/openapi.yaml', console: 'openapi/console.yaml' } as const;
export const VIEWS = { platform: 'openapi/platform.overlay.yaml', app: 'openapi/app.overlay.yaml' } as const;
/** Nothing is generated from it, but it has to fit the contract. */
export const WORKFLOWS = 'openapi/staff-service.arazzo.yaml';
export const CONFIG_SCHEMA = 'server/config.schema.yaml';

/** The parts of JSON Schema and OpenAPI that the generators look at. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  default?: unknown;
  pattern?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  if?: Schema;
  else?: Schema;
  'x-typescript'?: string;
  [keyword: string]: unknown;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  description?: string;
  schema: Schema;
}

/** A request's body, or a response. */
export interface MediaTypes {
  description?: string;
  content?: Record<string, MediaType>;
}

export interface MediaType {
  schema: Schema;
  examples?: Record<string, { summary: string; value: unknown }>;
}

export interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: MediaTypes;
  responses: Record<string, MediaTypes | { $ref: string }>;
}

export interface Bilingual {
  zh: string;
  en: string;
}

export type Retry = 'always' | 'withKey' | 'never';

export interface ReturnCode {
  code: number;
  name: string;
  status: number;
  retry: Retry;
  meaning: Bilingual;
  /** Of interest to who reads the tables, not to who gets the code. */
  note?: Bilingual;
  advice: Bilingual;
}

export interface Document {
  openapi: string;
  info: { title: string; version: string; description: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> } & Record<string, Record<string, unknown>>;
  'x-return-codes'?: ReturnCode[];
  'x-failures'?: { name: string; retry: Retry; meaning: Bilingual }[];
  'x-limits'?: Record<string, { value: number; meaning: Bilingual }>;
}

/** With the contract's own limit as the default of the setting that can change it. */
export function loadConfigSchema(contract: Document): Schema {
  const schema: Schema = parseYaml(CONFIG_SCHEMA);
  schema.properties!.freshnessSeconds!.default = contract['x-limits']?.freshnessSeconds?.value;
  return schema;
}

/** Files of the conformance suite that the command reads, with their schemas. */
export const SUITE_SCHEMAS = {
  baseline: 'openapi/vectors/conformance/baseline.schema.json',
  report: 'openapi/vectors/conformance/report.schema.json',
} as const;

export function loadSuiteSchema(name: keyof typeof SUITE_SCHEMAS): Schema {
  return parseYaml(SUITE_SCHEMAS[name]);
}

function parseYaml(file: string): Schema {
  try {
    return parse(readFileSync(resolve(ROOT, file), 'utf8'));
  } catch (error) {
    throw new Problem(`${file}: ${(error as Error).message}`);
  }
}

export const METHODS = new Set(['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace']);

export function operations(document: Document): Operation[] {
  return Object.values(document.paths).flatMap((item) =>
    Object.entries(item)
      .filter(([method]) => METHODS.has(method))
      .map(([, operation]) => operation),
  );
}

/** Follows a local reference; anything else is returned as it is. */
export function resolveRef<T extends object>(document: Document, value: T | { $ref: string }): T {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return value as T;
  const found = value.$ref
    .slice(2)
    .split('/')
    .reduce<unknown>(
      (at, key) => (at as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')],
      document,
    );
  return found as T;
}

/** With the responses in place, not behind `$ref`: some generators (swagger-typescript-api) take one of those for null. */
export function withResponses(document: Document): Document {
  const paths = JSON.parse(JSON.stringify(document.paths), (_key, value) =>
    String(value?.$ref).startsWith('#/components/responses/') ? resolveRef(document, value) : value,
  );
  const { responses: _, ...components } = document.components;
  return { ...document, paths, components };
}

/** A deep copy without the `x-` extensions, for consumers that know JSON Schema only. */
export function withoutExtensions<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (key, inner) => (key.startsWith('x-') ? undefined : inner)));
}

/** The first comment of every generated source file. */
export function banner(source: string): string {
  return `// Generated from ${source} by \`npm run codegen\`. Do not edit: change the source and run it again.\n`;
}
