import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { rolldown } from 'rolldown';
import {
  banner,
  type Document,
  type Operation,
  operations,
  type Parameter,
  resolveRef,
  type Schema,
  withoutExtensions,
} from './documents.ts';
import { leanCode } from './lean-validators.ts';
import { ROOT } from './outputs.ts';
import { Problem } from './problem.ts';

// allErrors: the console shows each rule that failed. strict is off because lint is Redocly's job.
const AJV_OPTIONS = {
  allErrors: true,
  strict: false,
  validateFormats: false,
  code: { source: true, esm: true, lines: true },
};
const URN = 'urn:staff-service:';
const DOCUMENT = `${URN}document`;

/**
 * ajv validators as plain code, `generated/<name>.validators.js`: an import instead of a compilation at start.
 * One export per operation: `{ parameters, body, responses: { 200, …, default } }`.
 */
export async function validators(
  name: string,
  contract: Document,
  source: string,
): Promise<Map<string, string>> {
  const document = excludeHalfPairs(contract);
  const ajv = new Ajv2020(AJV_OPTIONS);
  ajv.addSchema({ $id: DOCUMENT, components: absolute(withoutExtensions(document.components)) });
  const exported: Record<string, string> = {};
  const groups: string[] = [];
  const typed: string[] = [];
  const add = (id: string, schema: Schema) => {
    ajv.addSchema({ ...(absolute(withoutExtensions(schema)) as object), $id: URN + id });
    exported[id] = URN + id;
    return id;
  };
  for (const operation of operations(document)) {
    const id = operation.operationId;
    const body = operation.requestBody?.content?.['application/json']?.schema;
    const responses = Object.entries(operation.responses).map(([status, response]) => {
      const schema = resolveRef(document, response).content?.['application/json']?.schema ?? {};
      return `${status}: ${add(`${id}_${status}`, schema)}`;
    });
    const parameters = add(`${id}_parameters`, parametersSchema(document, operation));
    groups.push(
      `export const ${id} = { parameters: ${parameters}, body: ${body ? add(`${id}_body`, body) : 'undefined'}, ` +
        `responses: { ${responses.join(', ')} } };`,
    );
    typed.push(`export const ${id}: OperationValidators;`);
  }
  const entry = `import { ${Object.keys(exported).join(', ')} } from '${COMPILED}';\n${groups.join('\n')}`;
  return moduleFiles(name, source, standaloneCode.default(ajv, exported), typed, entry);
}

/**
 * The bodies alone, for who sends and receives messages: one export per operation, each a function of its own, so that a
 * bundler takes only what is used; without ajv's own texts and places, because `violations.ts` has better ones.
 */
export function bodyValidators(
  name: string,
  document: Document,
  source: string,
): Promise<Map<string, string>> {
  const { code, ids } = compileBodies(document);
  const typed = ids.map((id) => `export const ${id}: Validator;`);
  return moduleFiles(name, source, leanCode(code), typed);
}

/** As ajv writes them. */
export function compileBodies(contract: Document): { code: string; ids: string[] } {
  const document = excludeHalfPairs(contract);
  const ajv = new Ajv2020({ ...AJV_OPTIONS, messages: false });
  ajv.opts.unevaluated = false; // no schema asks for it, and its notes would count as side effects
  ajv.addSchema({ $id: DOCUMENT, components: absolute(withoutTexts(document.components)) });
  const exported: Record<string, string> = {};
  for (const { operationId, requestBody } of operations(document)) {
    const schema = requestBody?.content?.['application/json']?.schema;
    if (schema === undefined) continue;
    exported[operationId] = URN + operationId;
    ajv.addSchema({
      ...withoutTexts(absolute(resolveRef<Schema>(document, schema))),
      $id: URN + operationId,
    });
  }
  return { code: standaloneCode.default(ajv, exported), ids: Object.keys(exported) };
}

/** The same for one JSON Schema: exports `validate`, which also fills in the schema's defaults. */
export function validatorOfSchema(
  name: string,
  schema: Schema,
  source: string,
): Promise<Map<string, string>> {
  const ajv = new Ajv2020({ ...AJV_OPTIONS, useDefaults: true });
  const code = standaloneCode.default(ajv, ajv.compile(schema));
  return moduleFiles(name, source, code, ['export const validate: Validator;']);
}

/**
 * Whatever may not hold control characters (ids, types) may not hold half a surrogate pair either: no UTF-8 says it, so
 * no database keeps it and no sender passes it on [D]. Only here: the regular expressions of some other languages cannot
 * say it, so the document does not. @throws Problem for a pattern in which it cannot be added
 */
export function excludeHalfPairs<T>(document: T): T {
  const extend = (key: string, value: unknown) => {
    if (key !== 'pattern' || typeof value !== 'string') return value;
    const extended = value.replaceAll(String.raw`\x7f]`, String.raw`\x7f\ud800-\udfff]`);
    if (extended === value && value.includes(String.raw`\x7f`))
      throw new Problem(
        `${value}: \\x7f must stand last in its brackets, so that codegen can add half surrogate pairs`,
      );
    return extended;
  };
  return JSON.parse(JSON.stringify(document, extend));
}

async function moduleFiles(
  name: string,
  source: string,
  code: string,
  typed: string[],
  entry?: string,
): Promise<Map<string, string>> {
  const uses = (type: string) => typed.some((line) => line.includes(type));
  const imported = ['OperationValidators', 'Validator'].filter((type) => uses(`: ${type};`));
  return new Map([
    [`generated/${name}.validators.js`, banner(source) + (await bundled(code, entry))],
    [
      `generated/${name}.validators.d.ts`,
      `${banner(source)}import type { ${imported.join(', ')} } from './validators.ts';\n\n${typed.join('\n')}`,
    ],
    ['generated/validators.ts', banner('scripts/codegen/validators.ts') + VALIDATOR_TYPES],
  ]);
}

const VALIDATOR_TYPES = `
/** One rule of a JSON Schema that a value breaks. */
export interface SchemaError {
  instancePath: string;
  schemaPath?: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

/** An ajv validator: false leaves the reasons in \`errors\` until the next call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: SchemaError[] | null;
}

/** \`parameters\` takes \`{ path, query, header }\`, names spelled as in the document. */
export interface OperationValidators {
  parameters: Validator;
  body: Validator | undefined;
  responses: Record<string, Validator>;
}
`;

/** The module of ajv's own code. */
const COMPILED = 'compiled';

/** What ajv's standalone code requires (its length and equality helpers) becomes part of the file. */
async function bundled(code: string, entry = `export * from '${COMPILED}';`): Promise<string> {
  const modules: Record<string, string> = { entry, [COMPILED]: inlineLength(code) };
  const build = await rolldown({
    input: 'entry',
    cwd: ROOT,
    platform: 'neutral',
    // The bundler would name each file's origin, which is another path where node_modules is a link.
    experimental: { attachDebugInfo: 'none' },
    plugins: [
      {
        name: 'modules',
        resolveId: (id) =>
          id in modules ? id : id.startsWith('ajv/') ? resolve(ROOT, 'node_modules', `${id}.js`) : null,
        load: (id) => modules[id] ?? null,
      },
    ],
  });
  const { output } = await build.generate({ format: 'esm', minify: false, comments: false });
  await build.close();
  return output[0].code;
}

/** ajv's length helper; `code` is how the generated code requires it. */
const { default: ucs2length }: { default: ((text: string) => number) & { code: string } } = createRequire(
  import.meta.url,
)('ajv/dist/runtime/ucs2length');

/** The length helper in place: required, it would come with CommonJS around it. @throws Problem */
export function inlineLength(code: string): string {
  const inPlace = code.replaceAll(ucs2length.code, String(ucs2length));
  if (/require\(.*ucs2length/.test(inPlace))
    throw new Problem(
      `scripts/codegen/validators.ts: ajv's code does not require its length helper as ${ucs2length.code}`,
    );
  return inPlace;
}

function withoutTexts<T>(value: T): T {
  const isText = (key: string, inner: unknown) =>
    (key === 'description' && typeof inner === 'string') || (key === 'examples' && Array.isArray(inner));
  const text = JSON.stringify(withoutExtensions(value), (key, inner) =>
    isText(key, inner) ? undefined : inner,
  );
  return JSON.parse(text);
}

/** References become absolute, so that one schema may be used from another. */
function absolute<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replaceAll('"$ref":"#/', `"$ref":"${DOCUMENT}#/`));
}

function parametersSchema(document: Document, operation: Operation): Schema {
  const places: Record<string, Schema> = {};
  for (const reference of operation.parameters ?? []) {
    const parameter = resolveRef<Parameter>(document, reference);
    places[parameter.in] ??= { type: 'object', properties: {}, required: [] };
    const place = places[parameter.in]!;
    place.properties![parameter.name] = parameter.schema;
    if (parameter.required) place.required!.push(parameter.name);
  }
  return { type: 'object', properties: places, required: Object.keys(places) };
}
