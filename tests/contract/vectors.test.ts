/** The language-neutral vectors, and the contract document's own examples, against the client and a real server. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as client from '@staff-service/client';
import { createReceiver, signSync, type VerifyInput, verifySync } from '@staff-service/client/node';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { components } from '../../generated/console.ts';
import contract from '../../generated/openapi.json' with { type: 'json' };
import * as openapiValidators from '../../generated/openapi.validators.js';
import customerSchema from '../../generated/schemas/CustomerMessage.schema.json' with { type: 'json' };
import staffSchema from '../../generated/schemas/StaffMessage.schema.json' with { type: 'json' };
import type { OperationValidators, Validator } from '../../generated/validators.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { A, B, DEMO, getJson, post } from '../support/requests.ts';

const VECTORS = new URL('../../openapi/vectors/', import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, VECTORS), 'utf8'));

describe.each(['signature', 'messages'])('%s.json', (name) => {
  it('follows its schema', () => {
    const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictRequired: false }).compile(
      read(`${name}.schema.json`),
    );
    validate(read(`${name}.json`));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('gives no id twice', () => {
    const ids = read(`${name}.json`).cases.map(({ id }: { id: string }) => id);
    expect(ids.filter((id: string, at: number) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

interface SignatureCase extends Required<VerifyInput> {
  id: string;
  timestampBytes?: string;
  expected: { errcode: number; fault?: keyof typeof FAULTS };
}

/** What `errmsg` says of each fault: a vector that is refused for another reason is a vector that tests nothing. */
const FAULTS = {
  missing: /missing from the query$/,
  'repeated-parameter': /must be given once each$/,
  'malformed-timestamp': /timestamp must be 13 digits/,
  'malformed-signature': /signature must be 40 lower-case/,
  stale: /behind the receiver's clock/,
  future: /ahead of the receiver's clock/,
  'wrong-signature': /signature does not match/,
};

const signatures: SignatureCase[] = read('signature.json').cases;
const accepted = signatures.filter(({ expected }) => expected.errcode === 0);
const refused = signatures.filter(({ expected }) => expected.errcode !== 0);
const refusedForTimestamp = refused.filter(({ expected: { fault = '' } }) =>
  ['malformed-timestamp', 'stale', 'future'].includes(fault),
);

/** By a program that is not ours where there is one. */
function sha1(bytes: Buffer): string {
  const { stdout, error } = spawnSync('sha1sum', { input: bytes });
  return error ? createHash('sha1').update(bytes).digest('hex') : stdout.toString().slice(0, 40);
}

/** The signature of every active secret, of the very bytes that are sent. */
function expectedSignatures({ appid, secrets, timestamp, timestampBytes }: SignatureCase): string[] {
  const sent =
    timestampBytes === undefined ? Buffer.from(String(timestamp)) : Buffer.from(timestampBytes, 'hex');
  return secrets.map((secret) => sha1(Buffer.concat([Buffer.from(appid + secret), sent])));
}

describe('signature vectors', () => {
  it.each(accepted)('$id is accepted', async (vector) => {
    expect(await client.verify(vector)).toEqual({ ok: true });
    expect(verifySync(vector)).toEqual({ ok: true });
  });

  it.each(accepted)('$id is signed alike by both entries and by sha1sum', async (vector) => {
    const { appid, secrets } = vector;
    const timestamp = String(vector.timestamp);
    const bySha1sum = expectedSignatures(vector);
    const bySign = await Promise.all(
      secrets.map(async (secret) => client.sign({ appid, secret }, timestamp)),
    );
    expect(bySha1sum).toContain(vector.signature);
    expect(bySign).toEqual(bySha1sum.map((signature) => ({ timestamp, signature })));
    expect(secrets.map((secret) => signSync({ appid, secret }, timestamp))).toEqual(bySign);
  });

  it.each(refused)('$id is refused, for its fault', async (vector) => {
    const name = vector.expected.errcode === 30001 ? 'signatureMissing' : 'signatureInvalid';
    const refusal = { ok: false, name, errmsg: expect.stringMatching(FAULTS[vector.expected.fault!]) };
    expect(client.RETURN_CODES[name].code).toBe(vector.expected.errcode);
    expect(await client.verify(vector)).toEqual(refusal);
    expect(verifySync(vector)).toEqual(refusal);
  });

  it.each(refusedForTimestamp)('$id is refused for its timestamp alone: the signature is right', (vector) => {
    expect(expectedSignatures(vector)).toContain(vector.signature);
  });
});

interface MessageCase {
  id: string;
  operation: 'receiveCustomerMessage' | 'sendMessageToCustomer';
  body?: unknown;
  raw?: string | string[];
  rawHex?: string;
  expected: { errcode: number; pointer?: string; rule?: string };
}

const messages: MessageCase[] = JSON.parse(
  readFileSync(new URL('messages.json', VECTORS), 'utf8'),
  (_key, value) => (typeof value?.$repeat === 'string' ? value.$repeat.repeat(value.times) : value),
).cases;

const PATHS = { receiveCustomerMessage: A, sendMessageToCustomer: B };

/** How `errmsg` names a place; the body as a whole has no pointer. */
const named = (pointer = '') => (pointer === '' ? 'the body must be object' : `; ${pointer}: `);

/** How `errmsg` speaks of a body that cannot be read, which has no place to name. */
const UNREADABLE: Record<string, RegExp> = { json: /JSON/, 'utf-8': /not UTF-8: byte \d+$/ };

function bytesOf({ body, raw, rawHex }: MessageCase): Buffer<ArrayBuffer> {
  if (rawHex !== undefined) return Buffer.from(rawHex, 'hex');
  return Buffer.from(raw === undefined ? JSON.stringify(body) : [raw].flat().join(''));
}

/** A receiver for both endpoints, and what it took. */
function receivers(create: typeof client.createReceiver) {
  const taken: string[] = [];
  const apps = [{ appid: DEMO.appid, secrets: [DEMO.secret] }];
  const onMessage = (_message: unknown, { text }: client.MessageContext) => taken.push(text);
  return {
    taken,
    receiveCustomerMessage: create({ endpoint: 'platform', apps, onMessage }),
    sendMessageToCustomer: create({ endpoint: 'app', apps, onMessage }),
  };
}

describe.each([
  ['portable', client.createReceiver],
  ['Node', createReceiver],
])('message vectors, %s receiver', (_name, create) => {
  it.each(messages)('$id: errcode $expected.errcode', async (vector) => {
    const { taken, ...of } = receivers(create);
    const { errcode, pointer, rule = '' } = vector.expected;
    const { timestamp, signature } = signSync(DEMO);
    const url = `http://host${PATHS[vector.operation]}?timestamp=${timestamp}&signature=${signature}`;
    const headers = { 'Content-Type': 'application/json' };
    const response = await of[vector.operation](
      new Request(url, { method: 'POST', headers, body: bytesOf(vector) }),
    );
    const answer = (await response.json()) as client.ReturnCode;
    expect({ status: response.status, errcode: answer.errcode }).toEqual({ status: 200, errcode });
    expect(taken).toEqual(errcode === 0 ? [bytesOf(vector).toString()] : []);
    if (errcode === 0) return;
    if (UNREADABLE[rule] === undefined) expect(`; ${answer.errmsg}`).toContain(named(pointer));
    else expect(answer.errmsg).toMatch(UNREADABLE[rule]);
  });
});

describe('signature vectors, receiver of endpoint A', () => {
  it.each(signatures)('$id: errcode $expected.errcode', async (vector) => {
    const { appid, secrets, now, freshnessSeconds, expected } = vector;
    const query = new URLSearchParams();
    for (const name of ['timestamp', 'signature'] as const) {
      for (const value of [vector[name] ?? []].flat()) query.append(name, value);
    }
    for (const create of [client.createReceiver, createReceiver]) {
      const apps = () => [{ appid, secrets }]; // as a list, none without a secret is taken
      const options = {
        endpoint: 'platform',
        apps,
        freshnessSeconds,
        clock: () => now ?? Date.now(),
      } as const;
      const receiver = create({ ...options, onMessage: () => {} });
      const url = `http://host/api/v1/${encodeURIComponent(appid)}/staffService/message?${query}`;
      const body = '{"FromUserId":"1","MsgType":"event"}';
      const headers = { 'Content-Type': 'application/json' };
      const response = await receiver(new Request(url, { method: 'POST', headers, body }));
      expect(((await response.json()) as client.ReturnCode).errcode).toBe(expected.errcode);
    }
  });
});

describe('message vectors', () => {
  let server: LiveServer;
  beforeAll(async () => {
    server = await startLiveServer();
  });
  afterAll(() => server.stop());

  async function exchange(vector: MessageCase) {
    const { status, body: answer, id } = await post(server.url, PATHS[vector.operation], bytesOf(vector));
    const { body: shown } = await getJson(`${server.url}/console/api/exchanges/${id}`);
    return { status, answer, shown: shown as components['schemas']['ExchangeDetail'] };
  }

  it.each(messages.filter(({ expected }) => expected.errcode === 0))(
    '$id is accepted and kept byte for byte',
    async (vector) => {
      const { status, answer, shown } = await exchange(vector);
      expect({ status, answer }).toEqual({ status: 200, answer: { errcode: 0, errmsg: 'ok' } });
      expect(shown.verdict).toBe('accepted');
      expect(shown.request.body === bytesOf(vector).toString()).toBe(true);
    },
  );

  it.each(messages.filter(({ expected }) => expected.errcode !== 0))(
    '$id is refused, with place and rule',
    async (vector) => {
      const { errcode, pointer, rule = '' } = vector.expected;
      const { status, answer, shown } = await exchange(vector);
      expect({ status, errcode: answer.errcode }).toEqual({ status: 200, errcode });
      expect(shown.verdict).toBe('refused');
      const unreadable = UNREADABLE[rule];
      if (unreadable === undefined) {
        expect(`; ${answer.errmsg}`).toContain(named(pointer));
        const listed = shown.violations.filter((one) => one.pointer === pointer && one.rule === rule);
        expect(listed).toEqual([{ pointer, rule, message: expect.any(String) }]);
      } else {
        expect(answer.errmsg).toMatch(unreadable);
      }
    },
  );
});

interface Example {
  name: string;
  validator: Validator;
  value: unknown;
}

/** Every example of the document, with the validator of the place where it stands. */
function* examples(): Generator<Example> {
  const validatorsOf: Record<string, OperationValidators> = openapiValidators;
  const parameters: Record<string, { name: string; in: string; example?: unknown }> =
    contract.components.parameters;
  const responses: Record<string, { content: { 'application/json': object } }> =
    contract.components.responses;
  const last = (reference: { $ref: string }) => reference.$ref.split('/').at(-1)!;
  for (const { post } of Object.values(contract.paths)) {
    const validators = validatorsOf[post.operationId]!;
    const given: Record<string, Record<string, unknown>> = { path: {}, query: {}, header: {} };
    for (const one of post.parameters.map((reference) => parameters[last(reference)]!)) {
      given[one.in]![one.name] = one.example;
    }
    yield { name: `${post.operationId} parameters`, validator: validators.parameters, value: given };
    for (const [name, value] of examplesIn(post.requestBody.content['application/json'])) {
      yield { name: `${post.operationId} body ${name}`, validator: validators.body!, value };
    }
    for (const [status, reference] of Object.entries(post.responses)) {
      const validator = validators.responses[status]!;
      for (const [name, value] of examplesIn(responses[last(reference)]!.content['application/json'])) {
        yield { name: `${post.operationId} ${status} ${name}`, validator, value };
      }
    }
  }
}

function examplesIn(media: { example?: unknown; examples?: object }): [string, unknown][] {
  const named = Object.entries(media.examples ?? {}).map(([name, { value }]): [string, unknown] => [
    name,
    value,
  ]);
  return media.example === undefined ? named : [...named, ['example', media.example]];
}

describe('the contract document', () => {
  it.each([...examples()])('gives a right example: $name', ({ validator, value }) => {
    validator(value);
    expect(validator.errors ?? []).toEqual([]);
  });

  it('gives an example for the parameters, bodies and answers of both endpoints', () => {
    const names = [...examples()].map(({ name }) => name);
    for (const id of Object.keys(PATHS)) {
      for (const part of ['parameters', 'body text', '200 accepted', 'default example']) {
        expect(names).toContain(`${id} ${part}`);
      }
    }
  });

  it.each([
    [{ MsgType: 'text' }, 'required', "must have required property 'Content'"],
    [{ MsgType: 'text', Content: null }, 'type', 'must be string'],
    [{ MsgType: 'event', Content: 42 }, 'type', 'must be string,null'],
  ])('has schemas that strict tools take, and that say one thing of %j', (message, keyword, says) => {
    for (const [schema, user] of [
      [customerSchema, 'FromUserId'],
      [staffSchema, 'ToUserId'],
    ] as const) {
      const validate = new Ajv2020({ allErrors: true }).compile(schema);
      validate({ [user]: '123', ...message });
      const errors = validate.errors!.filter((error) => error.keyword !== 'if');
      expect(errors).toMatchObject([{ keyword, message: says }]);
    }
  });

  it('explains the signature with a shell line that prints what it says', async () => {
    const { description } = contract.info;
    const [, line, printed] = /```sh\n(.+)\n# ([0-9a-f]{40})\n```/.exec(description)!;
    expect(execFileSync('sh', ['-c', line!], { encoding: 'utf8' }).slice(0, 40)).toBe(printed);
    expect(contract.components.parameters.Signature.example).toBe(printed);
    const { timestamp, signature } = await client.sign(DEMO, '1407812629434');
    expect({ timestamp, signature }).toEqual({ timestamp: '1407812629434', signature: printed });
  });
});
