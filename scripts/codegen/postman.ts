import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Document, type MediaType, type Operation, operations } from './documents.ts';
import { ROOT } from './outputs.ts';

const FORMAT = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';

/**
 * In Postman's sandbox, before each request: signs it anew. It is a script and not one of Postman's kinds of authorisation,
 * which send a constant timestamp or put the signature into a header. `replaceIn` is read as meant by Bruno, too: it imports
 * `get` as its own `getVar`, which does not know the collection's variables, and signs `undefined`.
 */
const SIGN = `const { SHA1 } = require('crypto-js');
const timestamp = String(Date.now());
const signed = pm.variables.replaceIn('{{appid}}{{secret}}') + timestamp;
pm.variables.set('timestamp', timestamp);
pm.variables.set('signature', SHA1(signed).toString());`;

/** After it: what counts as success. */
const JUDGE = `pm.test('HTTP 200', () => pm.expect(pm.response.code).to.equal(200));
pm.test('errcode 0', () => pm.expect(pm.response.json().errcode).to.equal(0));`;

/** A request for each example of the contract, in Postman's format 2.1, which Apifox and Bruno import too. */
export function postmanCollection(document: Document): object {
  const { cases } = JSON.parse(readFileSync(resolve(ROOT, 'openapi/vectors/signature.json'), 'utf8'));
  // The credentials of the contract's own example; the demo APP of the reference server has them too.
  const [{ appid, secrets }] = cases;
  const local = (servers: { url: string }[] = []) => servers.find(({ url }) => url.startsWith('http:'))!.url;
  const { servers } = document as { servers?: { url: string }[] };
  const [a, b] = Object.entries(document.paths);
  const appServers = (b![1] as { servers?: { url: string }[] }).servers;
  return {
    info: {
      name: document.info.title,
      version: document.info.version,
      description:
        '发送之前由脚本签名。请把变量 platform、app、appid、secret 改为您自己的。\n\n' +
        'Each request is signed by a script before it is sent. Set the variables platform, app, appid and secret to your own.',
      schema: FORMAT,
    },
    variable: Object.entries({
      platform: local(servers),
      app: local(appServers),
      appid,
      secret: secrets[0],
    }).map(([key, value]) => ({ key, value, type: 'string' })),
    event: [script('prerequest', SIGN), script('test', JUDGE)],
    item: [folder(document, a![0], '{{platform}}'), folder(document, b![0], '{{app}}')],
  };
}

function script(listen: string, text: string): object {
  return { listen, script: { type: 'text/javascript', exec: text.split('\n') } };
}

function folder(document: Document, path: string, server: string): object {
  const [operation] = operations({ ...document, paths: { [path]: document.paths[path]! } }) as [Operation];
  const segments = path.replace('{version}', 'v1').replace('{appid}', '{{appid}}').slice(1).split('/');
  const { examples = {} } = operation.requestBody!.content!['application/json'] as MediaType;
  return {
    name: operation.summary,
    description: operation.description,
    item: Object.values(examples).map(({ summary, value }) => ({
      name: summary,
      request: {
        method: 'POST',
        header: [
          { key: 'Content-Type', value: 'application/json' },
          // Another one each time: a constant would make the second message a repetition of the first.
          { key: 'Idempotency-Key', value: '{{$guid}}' },
        ],
        body: {
          mode: 'raw',
          raw: JSON.stringify(value, null, 2),
          options: { raw: { language: 'json' } },
        },
        url: {
          raw: `${server}/${segments.join('/')}?timestamp={{timestamp}}&signature={{signature}}`,
          host: [server],
          path: segments,
          query: ['timestamp', 'signature'].map((key) => ({ key, value: `{{${key}}}` })),
        },
      },
      response: [],
    })),
  };
}
