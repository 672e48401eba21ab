import { type Document, resolveRef, type Schema } from './documents.ts';

type Node = Record<string, unknown>;

/**
 * The document in OpenAPI 3.0, for generators that know nothing newer. It accepts more than the contract does: 3.0 has no
 * `if`/`else`, so that a chat message needs `Content` stands in words alone. `Tag` is an object, because many generators
 * make nothing that compiles of a property without a type.
 */
export function openapi30(document: Document): object {
  const { 'x-return-codes': _, 'x-failures': __, 'x-limits': ___, openapi: ____, info, ...rest } = document;
  const {
    summary: _____,
    license,
    ...about
  } = info as typeof info & Node & { license: { name: string; identifier: string } };
  const { name, identifier } = license;
  const down = downConvert(document, rest, '') as { components: { schemas: Record<string, Schema> } };
  // Plain texts stand where they are used: of a name for a text some generators make a class.
  const schemas = Object.entries(down.components.schemas).filter(([, { properties }]) => properties);
  return {
    openapi: '3.0.3',
    info: { ...about, license: { name, url: `https://spdx.org/licenses/${identifier}.html` } },
    ...down,
    components: { ...down.components, schemas: Object.fromEntries(schemas) },
  };
}

/** Names that authors give stand below these; they are no keywords. */
const NAMES = new Set(['properties', 'schemas', 'parameters', 'headers', 'responses', 'paths', 'examples']);
const NEWER = new Set(['if', 'then', 'else', 'unevaluatedProperties', '$comment']);

function downConvert(document: Document, value: unknown, parent: string): unknown {
  if (Array.isArray(value)) return value.map((one) => downConvert(document, one, ''));
  if (typeof value !== 'object' || value === null) return value;
  const isNamed = NAMES.has(parent);
  const node = isNamed ? (value as Node) : withoutRef(document, value as Node);
  const entries = Object.entries(node).filter(
    ([name]) => isNamed || !(NEWER.has(name) || name.startsWith('x-')),
  );
  const converted = Object.fromEntries(
    entries.map(([name, inner]) => {
      if (!isNamed && (name === 'value' || name === 'example')) return [name, withoutLists(inner)];
      if (!isNamed && name === 'examples' && Array.isArray(inner)) return ['example', withoutLists(inner[0])];
      return [name, downConvert(document, inner, isNamed ? '' : name)];
    }),
  );
  return parent === 'schema' || isSchema(node) ? downConvertSchema(converted) : converted;
}

/** A reference to a text, a number or anything is replaced by what it names: 3.0 ignores what stands beside `$ref`. */
function withoutRef(document: Document, node: Node): Node {
  const { $ref, ...beside } = node;
  if (typeof $ref !== 'string' || !$ref.startsWith('#/components/schemas/')) return node;
  const schema = resolveRef<Schema>(document, { $ref });
  return schema.properties ? { $ref } : { ...schema, ...beside };
}

function isSchema(node: Node): boolean {
  return !('$ref' in node) && ('type' in node || 'pattern' in node || isAnything(node));
}

/** A schema that says nothing but in words. */
function isAnything(node: Node): boolean {
  return Array.isArray(node.examples) && !('type' in node);
}

function downConvertSchema(schema: Node): Node {
  const { type, ...rest } = schema;
  if ('$ref' in schema) return schema;
  if (type === undefined) return { type: 'object', nullable: true, ...rest };
  if (!Array.isArray(type)) return schema;
  const types = type.filter((one) => one !== 'null');
  return { type: types[0], ...(types.length < type.length ? { nullable: true } : {}), ...rest };
}

/** An example message, without the `Tag` that is no object here. */
function withoutLists(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => !Array.isArray(inner)));
}
