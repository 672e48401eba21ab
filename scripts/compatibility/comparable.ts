/**
 * What `redocly diff` compares. It takes the partner for the caller, and knows requests from answers; here the partner is the
 * APP, which calls endpoint A and serves endpoint B. So endpoint B is mirrored: the request of the platform becomes an answer
 * (the APP reads it), and each answer of the APP becomes a request (the APP sends it). References are resolved, because a
 * schema that both endpoints share changes in four places.
 */
import { type Document, METHODS, type Operation, type Parameter, resolveRef } from '../codegen/documents.ts';

/** Where a change is, seen by the APP. */
export const SIDES = ['requestA', 'answerA', 'requestB', 'answerB'] as const;
export type Side = (typeof SIDES)[number];

/** Any of it that a comparison of shapes needs; bodies, headers and parameters are handed on as they are. */
interface Shape {
  content?: object;
  headers?: Record<string, Record<string, unknown>>;
}

export interface Comparable {
  openapi: string;
  info: object;
  paths: Record<string, Record<string, object>>;
}

type Compared = [path: string, item: Record<string, object>];

/** Several versions of the contract in one document, each below its key: one comparison for all of them. */
export function comparable(documents: Map<string, Document>): Comparable {
  const paths = [...documents].flatMap(([key, document]) =>
    Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item)
        .filter(([method]) => METHODS.has(method))
        .flatMap(([method, one]): Compared[] => {
          const operation = inline<Inlined>(document, one);
          if (operation.tags?.includes('app')) return mirrored(key, path, method, operation);
          return [[`/${key}/A${path}`, { [method]: operation }]];
        }),
    ),
  );
  return {
    openapi: '3.1.1',
    info: { title: 'Compared', version: '1.0.0' },
    paths: Object.fromEntries(paths),
  };
}

type Inlined = Omit<Operation, 'parameters'> & { tags?: string[]; parameters: Parameter[] };

function mirrored(key: string, path: string, method: string, operation: Inlined): Compared[] {
  const headers = operation.parameters.map(({ name, in: place, ...rest }) => [`${place}-${name}`, rest]);
  const request = { ...(operation.requestBody as Shape), headers: Object.fromEntries(headers) };
  const { operationId, requestBody: _, parameters: __, ...rest } = operation;
  const received = { ...rest, operationId, responses: { '200': request } };
  const answers = Object.entries(operation.responses as Record<string, Shape>);
  const sent = {
    parameters: answers.flatMap(([status, { headers = {} }]) =>
      Object.entries(headers).map(([name, header]) => ({
        ...header,
        name: `${status}-${name}`,
        in: 'header',
      })),
    ),
    // A form of the one request for each status: one more is harmless, one less breaks who sends it.
    requestBody: {
      required: true,
      content: Object.fromEntries(
        answers.flatMap(([status, { content = {} }]) =>
          Object.entries(content).map(([type, body]) => [`${status} ${type}`, body]),
        ),
      ),
    },
    responses: { '200': { description: 'none' } },
  };
  return [
    [`/${key}/B${path}`, { [method]: received }],
    [`/${key}/B-answer`, { [method]: sent }],
  ];
}

/** Without any reference; what stands beside one (a description) wins. */
function inline<T>(document: Document, value: unknown): T {
  if (Array.isArray(value)) return value.map((one) => inline(document, one)) as T;
  if (typeof value !== 'object' || value === null) return value as T;
  const { $ref, ...beside } = value as { $ref?: string };
  const own = Object.fromEntries(Object.entries(beside).map(([name, one]) => [name, inline(document, one)]));
  if (typeof $ref !== 'string') return own as T;
  return { ...inline<object>(document, resolveRef(document, { $ref })), ...own } as T;
}
