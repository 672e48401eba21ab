/** Fastify 5 with its own ajv and serializer; the contract's schemas, `$ref`s resolved. */
import fastify from 'fastify';
import { ACCEPTED, INVALID, isSigned, LIMIT_BYTES, PORT, readContract, UNSIGNED } from './job.ts';

const contract = readContract();

function resolved(node) {
  if (Array.isArray(node)) return node.map(resolved);
  if (typeof node !== 'object' || node === null) return node;
  if (node.$ref !== undefined) {
    const target = node.$ref
      .slice(2)
      .split('/')
      .reduce((at, key) => at[key], contract);
    return resolved({ ...target, ...node, $ref: undefined });
  }
  // Fastify's ajv is strict about keywords that it does not know.
  const kept = Object.entries(node).filter(([key, value]) => value !== undefined && !key.startsWith('x-'));
  return Object.fromEntries(kept.map(([key, value]) => [key, resolved(value)]));
}

function parametersIn(operation, place) {
  const found = operation.parameters.map(resolved).filter((parameter) => parameter.in === place);
  return {
    type: 'object',
    required: found.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(found.map(({ name, schema }) => [name, schema])),
  };
}

const app = fastify({
  bodyLimit: LIMIT_BYTES,
  ajv: {
    customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false, allowUnionTypes: true },
  },
});

app.setErrorHandler((error, _request, reply) => {
  const refused = error.validation !== undefined || error instanceof SyntaxError || error.statusCode === 400;
  reply.code(refused ? 200 : (error.statusCode ?? 500)).send(INVALID);
});

for (const [path, { post: operation }] of Object.entries(contract.paths)) {
  app.post(
    path.replaceAll(/\{(\w+)\}/g, ':$1'),
    {
      schema: {
        params: parametersIn(operation, 'path'),
        querystring: parametersIn(operation, 'query'),
        headers: parametersIn(operation, 'header'),
        body: resolved(operation.requestBody).content['application/json'].schema,
        response: { 200: resolved(contract.components.schemas.ReturnCode) },
      },
      // Before the body is read, as in ours.
      onRequest: async (request, reply) => {
        const { timestamp, signature } = request.query;
        if (!isSigned(request.params.appid, timestamp, signature)) return reply.send(UNSIGNED);
      },
    },
    async () => ACCEPTED,
  );
}

await app.listen({ port: PORT, host: '127.0.0.1' });
