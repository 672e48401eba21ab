/** Our router against the one it replaces: the same operation, the same 404 and 405, the same parameters. */
import { OpenAPIRouter } from 'openapi-backend/router.js';
import { describe, expect, it } from 'vitest';
import openapiApp from '../generated/app.json' with { type: 'json' };
import consoleDocument from '../generated/console.json' with { type: 'json' };
import openapiPlatform from '../generated/platform.json' with { type: 'json' };
import { ContractRouter, decodeParameters } from '../server/contract/router.ts';

type Definition = ConstructorParameters<typeof OpenAPIRouter>[0]['definition'];

const REQUESTS = 5_000;

const OVERLAPPING = {
  openapi: '3.1.1',
  info: { title: 'paths that compete', version: '1' },
  paths: {
    '/': { get: { operationId: 'root' } },
    '/a/b': { get: { operationId: 'literal' } },
    '/a/{x}': { get: { operationId: 'second' }, put: { operationId: 'secondPut' } },
    '/{y}/b': { post: { operationId: 'first' }, put: { operationId: 'firstPut' } },
    '/{x}/{y}': { delete: { operationId: 'both' } },
    '/f/{name}.json': { get: { operationId: 'suffix' } },
  },
};

const SEGMENTS = [
  ...['a', 'b', 'f', 'x.json', 'xjson', 'api', 'v1', '1001', 'staffService', 'message', 'root', 'qmtapi'],
  ...[
    'console',
    'exchanges',
    'apps',
    'messages',
    '',
    '%41',
    '%2F',
    '%ZZ',
    '%E4%BD%A0',
    'ö',
    '你',
    '\u00a0',
    '{x}',
    '..',
  ],
];
const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'post', 'OPTIONS', 'TRACE', 'BREW', ' get '];

/** Mulberry32: the same requests in every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** What a router makes of a request: the operation and its parameters, or the error's first words. */
function outcome(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return (error as Error).message.split(':')[0];
  }
}

describe.each([
  ['platform.json', openapiPlatform],
  ['app.json', openapiApp],
  ['console.json', consoleDocument],
  ['paths that compete', OVERLAPPING],
])('%s', (_name, document) => {
  const templates = Object.keys(document.paths);

  it.each([
    ['/', false],
    ['/', true],
    ['/root', false],
    ['/root/', true],
    ['/qmtapi/two', false],
  ])('below %s, trailing slashes ignored: %s', (apiRoot, ignoreTrailingSlashes) => {
    const options = { definition: document as unknown as Definition, apiRoot, ignoreTrailingSlashes };
    const stock = new OpenAPIRouter(options);
    const ours = new ContractRouter(options);
    const below = randomFrom(20240607);
    const pick = <T>(list: readonly T[]) => list[below(list.length)]!;
    let matched = 0;
    for (let count = 0; count < REQUESTS; count += 1) {
      const known = pick(templates).replace(/\{[^}]+\}/g, () => pick(SEGMENTS));
      const unknown = `/${Array.from({ length: below(6) }, () => pick(SEGMENTS)).join('/')}`;
      const root = apiRoot !== '/' && below(4) > 0 ? apiRoot.replace(/\/$/, '') : '';
      const tail = pick(['', '', '', '', '/', '//', '?z=1', '/?z=1', '?a?b', ' ']);
      const path = root + (below(2) === 0 ? known : unknown) + tail;
      const request = { method: pick(METHODS), path, headers: {} };

      const expected = outcome(() => stock.matchOperation(request, true).operationId);
      expect(
        outcome(() => ours.matchOperation(request, true).operationId),
        path,
      ).toBe(expected);
      const operation = ours.matchOperation(request);
      expect(operation?.operationId, path).toBe(stock.matchOperation(request)?.operationId);
      if (operation === undefined) continue;
      matched += 1;
      const parameters = outcome(() => stock.parseRequest(request, operation).params);
      expect(
        outcome(() => decodeParameters(ours.match(request.method, path)!)),
        path,
      ).toEqual(parameters);
    }
    expect(matched).toBeGreaterThan(REQUESTS / 50);
  });
});
