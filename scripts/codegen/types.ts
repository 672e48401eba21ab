import openapiTS, { astToString, stringToAST } from 'openapi-typescript';
import ts from 'typescript';
import { banner, type Document, resolveRef, type Schema } from './documents.ts';
import { Problem } from './problem.ts';

/** TypeScript types of a document, its schemas also under their own names. */
export async function types(document: Document, source: string): Promise<string> {
  const ast = await openapiTS(JSON.stringify(describeReferences(document)), {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    transform: (schema) => {
      const type = (schema as Schema)['x-typescript'];
      return type === undefined ? undefined : typeNode(type);
    },
    postTransform: (type, { schema, path }) => {
      const named = /^#\/components\/schemas\/[^/]+$/.test(path ?? '');
      const narrowing = named ? conditionalUnion(document, schema as Schema) : undefined;
      return narrowing ? ts.factory.createIntersectionTypeNode([type, typeNode(narrowing)]) : undefined;
    },
  });
  // Editors show a description without its tag as the text itself.
  return banner(source) + astToString(ast).replace(/^(\s*\/?\*+ )@description /gm, '$1');
}

/**
 * Types of a JSON Schema, and of its `$defs` under their own names. OpenAPI 3.1 speaks the same dialect: all of them are
 * the components of a document without paths.
 */
export function typesOfSchema(schema: Schema, source: string): Promise<string> {
  const { $schema: _, $id: __, $defs = {}, ...root } = schema;
  const title = String(schema.title);
  const schemas = JSON.stringify({ ...($defs as object), [title]: root });
  return types(
    {
      openapi: '3.1.1',
      info: { title, version: '0', description: '' },
      paths: {},
      components: { schemas: JSON.parse(schemas.replaceAll('"#/$defs/', '"#/components/schemas/')) },
    },
    source,
  );
}

/** Where a property is a reference that has no description of its own, an editor shows that of the schema. */
function describeReferences(document: Document): Document {
  const schemas = Object.entries(document.components.schemas).map(([name, schema]) => {
    const properties = Object.entries(schema.properties ?? {}).map(([property, one]) => {
      const { description } = resolveRef(document, one);
      return [property, description === undefined ? one : { description, ...one }];
    });
    return [name, schema.properties ? { ...schema, properties: Object.fromEntries(properties) } : schema];
  });
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(schemas) } };
}

/**
 * openapi-typescript knows no `if`/`else`, so the exact union is made here: for
 * `if: { properties: { P: A } }, else: { required: [Q], properties: { Q: B } }`, where P's own pattern is
 * `^(x|y|<A's pattern>)$`, the type is `{ P: A } | { P: "x" | "y"; Q: B }`. The literals come from the pattern, so they
 * stand in one place.
 */
function conditionalUnion(document: Document, schema: Schema | undefined): string | undefined {
  if (schema?.if === undefined || schema.else === undefined) return undefined;
  const [name, condition] = Object.entries(schema.if.properties ?? {})[0] ?? [];
  if (name === undefined || condition === undefined) return undefined;
  const matching = resolveRef(document, condition);
  const all = alternatives(resolveRef(document, schema.properties?.[name] ?? {}).pattern);
  const literals = all.filter((alternative) => /^\w+$/.test(alternative));
  const rest = all.filter((alternative) => !/^\w+$/.test(alternative));
  if (rest.length !== 1 || `^${rest[0]}$` !== matching.pattern) {
    throw new Problem(
      `openapi.yaml: the pattern of ${name} must be plain words and the pattern of the if's schema, ${matching.pattern}; ` +
        `it is ${all.join(' | ')}`,
    );
  }
  const required = (schema.else.required ?? []).map((property) => {
    const type = schema.else?.properties?.[property]?.type;
    return `${property}: ${type === 'string' ? 'string' : 'unknown'};`;
  });
  const literalUnion = literals.map((literal) => JSON.stringify(literal)).join(' | ');
  return `{ ${name}: ${matching['x-typescript']} } | { ${name}: ${literalUnion}; ${required.join(' ')} }`;
}

/** `^(a|b|c(d|e)?)$` → `a`, `b`, `c(d|e)?` */
export function alternatives(pattern = ''): string[] {
  const inner = /^\^\((.*)\)\$$/.exec(pattern)?.[1] ?? '';
  const found: string[] = [''];
  let depth = 0;
  for (const character of inner) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === '|' && depth === 0) found.push('');
    else found[found.length - 1] += character;
  }
  return found;
}

function typeNode(source: string): ts.TypeNode {
  const statement = stringToAST(`type X = ${source};`)[0] as ts.TypeAliasDeclaration;
  return statement.type;
}
