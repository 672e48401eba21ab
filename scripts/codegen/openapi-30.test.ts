import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import app from '../../generated/app-3.0.json' with { type: 'json' };
import openapi from '../../generated/openapi-3.0.json' with { type: 'json' };
import platform from '../../generated/platform-3.0.json' with { type: 'json' };
import vectors from '../../openapi/vectors/messages.json' with { type: 'json' };
import { lint } from './redocly.ts';

it('the documents in 3.0 keep the rules of 3.0 and our own', async () => {
  await lint(['openapi', 'platform', 'app'].map((name) => `generated/${name}-3.0.yaml`));
});

describe.each(Object.entries({ openapi, platform, app }))('%s-3.0.json', (_name, document) => {
  const text = JSON.stringify(document);

  it('has nothing that only 3.1 knows', () => {
    expect(document.openapi).toBe('3.0.3');
    expect(text).not.toMatch(
      /"(if|then|else|const|unevaluatedProperties|x-[a-z-]+)":|"type":\[|"null"|"examples":\[|"identifier":/,
    );
  });

  it('gives every property of a message a type, and refers to objects alone', () => {
    const { schemas } = document.components as unknown as {
      schemas: Record<string, { type: string; properties: Record<string, { type?: string }> }>;
    };
    for (const { type, properties } of Object.values(schemas)) {
      expect(type).toBe('object');
      for (const property of Object.values(properties)) expect(property.type).toBeTypeOf('string');
    }
    expect(Object.keys(schemas)).toContain('ReturnCode');
  });
});

describe('a message that the contract accepts', () => {
  const { schemas } = openapi.components;
  const ajv = new Ajv({ strict: false });
  const validators: Record<string, (body: unknown) => boolean> = {
    receiveCustomerMessage: ajv.compile(schemas.CustomerMessage),
    sendMessageToCustomer: ajv.compile(schemas.StaffMessage),
  };
  const cases = vectors.cases as {
    id: string;
    operation: string;
    body?: unknown;
    expected: { errcode: number };
  }[];
  const accepted = cases.filter(({ expected, body }) => expected.errcode === 0 && body !== undefined);

  it.each(accepted.map(({ id, operation, body }) => ({ id, operation, body })))(
    '$id is accepted in 3.0, but for a Tag that is no object',
    ({ operation, body }) => {
      const { Tag, ...rest } = expand(body);
      const isObject = typeof Tag === 'object' && !Array.isArray(Tag);
      expect(validators[operation]!(isObject ? { ...rest, Tag } : rest)).toBe(true);
    },
  );

  it('is one of more than a hundred, and not everything is accepted', () => {
    expect(accepted.length).toBeGreaterThan(100);
    expect(validators.receiveCustomerMessage!({ FromUserId: '1', MsgType: 'video', Content: '' })).toBe(
      false,
    );
  });
});

/** As `notation` in the vectors says. */
function expand(body: unknown): { Tag?: unknown } {
  return JSON.parse(JSON.stringify(body), (_key, value) =>
    typeof value?.$repeat === 'string' ? value.$repeat.repeat(value.times) : value,
  );
}
