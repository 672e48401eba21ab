import {
  type Document,
  type MediaTypes,
  operations,
  resolveRef,
  type Schema,
  withoutExtensions,
} from './documents.ts';

const PREFIX = '#/components/schemas/';

/** A self-contained JSON Schema (2020-12) for every message that an operation takes or gives. */
export function jsonSchemas(document: Document): Map<string, object> {
  const named = new Set<string>();
  for (const operation of operations(document)) {
    const messages = [operation.requestBody, ...Object.values(operation.responses)];
    for (const message of messages.filter((one) => one !== undefined)) {
      const ref = resolveRef<MediaTypes>(document, message).content?.['application/json']?.schema.$ref;
      if (ref?.startsWith(PREFIX)) named.add(ref.slice(PREFIX.length));
    }
  }
  return new Map([...named].sort().map((name) => [name, jsonSchema(document, name)]));
}

function jsonSchema(document: Document, name: string): object {
  const used = new Map<string, Schema>();
  const local = (schema: Schema): Schema =>
    JSON.parse(JSON.stringify(withoutExtensions(schema)), (key, value) => {
      if (key !== '$ref' || typeof value !== 'string') return value;
      const target = value.slice(PREFIX.length);
      if (!used.has(target)) {
        used.set(target, {});
        used.set(target, local(document.components.schemas[target]!));
      }
      return `#/$defs/${target}`;
    });
  const schema = local(document.components.schemas[name]!);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:staff-service:${document.info.version}:${name}`,
    title: name,
    ...schema,
    ...(used.size > 0 ? { $defs: Object.fromEntries([...used].sort(([a], [b]) => (a < b ? -1 : 1))) } : {}),
  };
}
