/** The collection's scripts, as Postman's sandbox runs them. */
import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import openapi from '../../generated/openapi.json' with { type: 'json' };
import collection from '../../generated/staff-service.postman_collection.json' with { type: 'json' };
import vectors from '../../openapi/vectors/signature.json' with { type: 'json' };

const [sign] = collection.event.map(({ script }) => script.exec.join('\n')) as [string, string];

/** Of crypto-js, which the sandbox has, only what the script calls. */
const cryptoJs = { SHA1: (text: string) => createHash('sha1').update(text, 'utf8').digest('hex') };

function runScript(variables: Map<string, string>, now: number): void {
  // Only this way of reading a variable finds those of the collection in Bruno too, which has another name for each scope.
  const replaceIn = (text: string) => text.replaceAll(/\{\{(\w+)\}\}/g, (_, name) => variables.get(name)!);
  const pm = { variables: { replaceIn, set: variables.set.bind(variables) } };
  const require = (name: string) => (name === 'crypto-js' ? cryptoJs : undefined);
  runInNewContext(sign, { pm, require, String, Date: { now: () => now } });
}

describe('the script that signs', () => {
  const cases = vectors.cases.filter(
    ({ expected, timestamp, secrets }) =>
      expected.errcode === 0 && /^[1-9][0-9]{12}$/.test(String(timestamp)) && secrets.length === 1,
  );
  it.each(cases)('signs as the vector $id', ({ appid, secrets, timestamp, signature }) => {
    const variables = new Map([
      ['appid', appid],
      ['secret', secrets[0]!],
    ]);
    runScript(variables, Number(timestamp));
    expect(Object.fromEntries(variables)).toMatchObject({ timestamp, signature });
  });

  it('is tried with several vectors', () => {
    expect(cases.length).toBeGreaterThan(2);
  });
});

it('there is a request for each example of the contract, signed in its query, with a key of its own and no authorisation', () => {
  const examples = Object.values(openapi.paths).flatMap(({ post }) =>
    Object.values(post.requestBody.content['application/json'].examples).map(({ value }) => value),
  );
  const requests = collection.item.flatMap(({ item }) => item.map(({ request }) => request));
  expect(requests.map(({ body }) => JSON.parse(body.raw))).toEqual(examples);
  for (const { url, header } of requests) {
    expect(url.raw).toMatch(
      /^\{\{(platform\}\}\/api\/v1\/\{\{appid\}\}|app\}\})\/staffService\/message\?timestamp=\{\{timestamp\}\}&signature=\{\{signature\}\}$/,
    );
    expect(header).toContainEqual({ key: 'Idempotency-Key', value: '{{$guid}}' });
  }
  expect(JSON.stringify(collection)).not.toContain('"auth"');
});
