/** What the contract document says, and how: each rule here made some tool or some reader go wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import app from '../../generated/app.json' with { type: 'json' };
import console from '../../generated/console.json' with { type: 'json' };
import openapi from '../../generated/openapi.json' with { type: 'json' };
import platform from '../../generated/platform.json' with { type: 'json' };
import { APPID } from '../../generated/return-codes.ts';

const DOCUMENTS = Object.entries({ openapi, platform, app });
const B = openapi.paths['/staffService/message'];

/** Every object and array in a value, itself included. */
function* nodes(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  yield value as Record<string, unknown>;
  for (const inner of Object.values(value)) yield* nodes(inner);
}

describe.each(DOCUMENTS)('%s.json', (_name, document) => {
  it('says that a request is signed by two query parameters, and not by a security scheme', () => {
    expect(document).not.toHaveProperty('security');
    expect(document.components).not.toHaveProperty('securitySchemes');
    for (const operation of Object.values(document.paths).map(({ post }) => post)) {
      const names = operation.parameters.map(({ $ref }: { $ref: string }) => $ref.split('/').at(-1));
      expect(names).toEqual(expect.arrayContaining(['Timestamp', 'Signature', 'IdempotencyKey']));
      expect(operation).not.toHaveProperty('security');
    }
  });

  it('gives no two components one name', () => {
    const names = Object.values(document.components).flatMap((components) =>
      Object.keys(components).map((name) => name.toLowerCase()),
    );
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('has no example of an Idempotency-Key, which importers would send with every message', () => {
    const { IdempotencyKey } = document.components.parameters;
    expect(JSON.stringify(IdempotencyKey)).not.toContain('"example');
  });

  it('has an example for every property and schema', () => {
    const { schemas } = document.components;
    const properties = Object.entries(schemas).flatMap(([name, schema]) => [
      [name, schema],
      ...Object.entries('properties' in schema ? schema.properties : {}),
    ]) as [string, { $ref?: string; examples?: unknown[]; properties?: object }][];
    const without = properties.filter(
      ([, { $ref, examples, properties }]) => !$ref && !examples && !properties,
    );
    expect(without.map(([name]) => name)).toEqual([]);
  });

  it('has no example with a property that its schema does not name', () => {
    const { schemas } = document.components as { schemas: Record<string, { properties?: object }> };
    const unknown = Object.values(document.paths).flatMap(({ post }) => {
      const { schema } = post.requestBody.content['application/json'];
      const examples: Record<string, { value: object }> =
        post.requestBody.content['application/json'].examples;
      const known = Object.keys(schemas[schema.$ref.split('/').at(-1)!]!.properties!);
      const names = Object.values(examples).flatMap(({ value }) => Object.keys(value));
      expect(names.length).toBeGreaterThan(10);
      return names.filter((name) => !known.includes(name));
    });
    expect(unknown).toEqual([]);
  });

  it('describes servers shortly, in ASCII, and their variables not at all', () => {
    const servers = [...nodes(document)].flatMap(({ servers = [] }) => servers as { description: string }[]);
    expect(servers.length).toBeGreaterThanOrEqual(2);
    for (const server of servers) {
      expect(server.description).toMatch(/^[ -~]{1,40}$/);
      expect(JSON.stringify(server)).not.toMatch(/"variables".*"description"/);
    }
  });
});

it.each([
  ['platform', platform],
  ['app', app],
])('the view of the %s has its responses in place', (_name, view) => {
  expect(view.components).not.toHaveProperty('responses');
  for (const operation of Object.values(view.paths).map(({ post }) => post)) {
    for (const response of Object.values(operation.responses)) expect(response).toHaveProperty('content');
  }
});

it('variables of servers have names of their own', () => {
  const names = [openapi, B].flatMap(({ servers }) =>
    servers.flatMap((server) => Object.keys('variables' in server ? server.variables : {})),
  );
  expect(names.sort()).toEqual([...new Set(names)].sort());
});

describe('the author of an APP reads with endpoint B', () => {
  const { description } = app.paths['/staffService/message'].post;
  it.each([
    ['that a message may come twice', /至少一次/, /At least once/],
    ['in which order', /按序/, /In order/],
    ['when it is too late', /10 秒/, /10 seconds/],
    ['what is retried', /会重试.*30004/, /Retried.*30004/s],
    ['what is final', /不重试.*\{"status":0\}/, /Final.*\{"status":0\}/s],
    ['whose failure it is', /影响范围.*JSON 对象/, /Whose failure.*JSON object/s],
    [
      'how to tell repetitions',
      /Idempotency-Key.*去重|去重.*Idempotency-Key|按 `Idempotency-Key` 去重/,
      /repetitions by `Idempotency-Key`/s,
    ],
    ['that no redirect is followed', /不跟随重定向/, /No redirect/],
    ['that Retry-After counts', /带 `Retry-After`/, /With a\s+`Retry-After`/],
    ['that it may have a secret of its own', /单独的密钥/, /a secret of its own/],
    ['which address to give', /不再追加/, /names the same endpoint/],
  ])('%s', (_what, zh, en) => {
    expect(description).toMatch(zh);
    expect(description).toMatch(en);
  });

  it('an answer that is accepted, one that is retried, and one that is final', () => {
    const { examples } = app.paths['/staffService/message'].post.responses['200'].content['application/json'];
    const codes = Object.values(examples).map(({ value }) => value.errcode);
    expect(codes).toEqual([0, 30004, 40001]);
  });
});

it.each([
  ['.', false],
  ['..', false],
  ['', false],
  ['a\n', false],
  ['\ud800', false],
  ['x'.repeat(129), false],
  ['...', true],
  ['.a', true],
  ['..a', true],
  ['a..', true],
  ['甲/乙', true],
  ['😀'.repeat(128), true],
])('the appid %j names an APP: %s', (appid, names) => {
  expect(APPID.test(appid)).toBe(names);
  const { minLength, maxLength, pattern } = openapi.components.schemas.Appid;
  const length = Array.from(appid).length;
  const bySchema = length >= minLength && length <= maxLength && new RegExp(pattern, 'u').test(appid);
  expect(bySchema && appid.isWellFormed()).toBe(names);
});

it('the control API gives no two components one name', () => {
  const names = Object.values(console.components).flatMap((components) => Object.keys(components));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

it('the changelog of the contract begins with its version, in both languages', () => {
  const text = readFileSync(new URL('../../openapi/CHANGELOG.md', import.meta.url), 'utf8');
  const [, latest] = text.split(/^## /m);
  expect(latest).toMatch(new RegExp(`^${openapi.info.version.replaceAll('.', '\\.')}\\b`));
  expect(latest).toMatch(/[\u4e00-\u9fff]/);
  expect(latest).toMatch(/[A-Za-z]+ [a-z]+ [a-z]+ [a-z]+/);
});

it('what partners get calls the package by its whole name, and shows no secret among arguments', () => {
  const root = new URL('../..', import.meta.url);
  const files = [
    ...readdirSync(new URL('openapi', root), { recursive: true, encoding: 'utf8' }).map(
      (file) => `openapi/${file}`,
    ),
    ...['client/README.md', 'client/README.zh-CN.md', 'generated/CONFORMANCE.md'],
  ].filter((file) => /\.(md|ya?ml)$/.test(file));
  expect(files).toEqual(expect.arrayContaining(['openapi/examples/README.md', 'openapi/openapi.yaml']));
  for (const file of files) {
    const text = readFileSync(new URL(file, root), 'utf8');
    const commands = text.split('\n').filter((line) => /^\s*(export |npx |npm )/.test(line));
    for (const command of commands) expect(command, file).not.toMatch(/npx staff-service|^[^#]*--secret /);
  }
});
