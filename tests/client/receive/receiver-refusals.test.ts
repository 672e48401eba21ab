/** What a receiver tells of the requests that it refuses, and which paths are its own. Both entries. */
import * as portable from '@staff-service/client';
import { type Finding, Refusal, type RefusedContext } from '@staff-service/client';
import * as node from '@staff-service/client/node';
import { describe, expect, it, vi } from 'vitest';
import {
  A,
  APPS,
  answerOf,
  B,
  CUSTOMER,
  MESSAGE,
  request,
  type Sent,
  SIGNED,
  silent,
} from '../../support/receiver-requests.ts';
import { signedQuery } from '../../support/requests.ts';

const WRONG_ORDER = () => {
  const timestamp = String(Date.now());
  const { signature } = node.signSync({ appid: 'new', secret: '1001' }, timestamp);
  return `timestamp=${timestamp}&signature=${signature}`;
};
const UPPER_CASE = () => signedQuery(SIGNED).replace(/[0-9a-f]{40}$/, (hex) => hex.toUpperCase());

describe.each([
  ['the portable entry', portable],
  ['the Node entry', node],
])('%s', (_name, { createReceiver }) => {
  async function refusedOf(endpoint: 'platform' | 'app', path: string, sent: Sent, more = {}) {
    const told: { refusal: Refusal; context: RefusedContext }[] = [];
    const receiver = createReceiver({
      endpoint,
      apps: APPS,
      onMessage: () => {},
      onRefused: (refusal, context) => told.push({ refusal, context }),
      ...silent,
      ...more,
    });
    const answer = await answerOf(await receiver(request(path, sent)));
    return { answer, told };
  }

  it.each<[string, 'platform' | 'app', string, Sent, number, string | undefined, string | undefined]>([
    ['another path', 'app', '/other', {}, 404, undefined, undefined],
    ['GET', 'platform', A, { method: 'GET' }, 405, '1001', undefined],
    [
      'another media type',
      'platform',
      A,
      { headers: { 'Content-Type': 'text/plain' } },
      415,
      '1001',
      undefined,
    ],
    ['no signature', 'platform', A, { query: '' }, 30001, '1001', undefined],
    ['an unknown appid', 'platform', A.replace('1001', 'x'), {}, 30002, 'x', undefined],
    ['a wrong signature at A', 'platform', A, { query: UPPER_CASE() }, 30003, '1001', undefined],
    ['a wrong signature at B', 'app', B, { query: UPPER_CASE() }, 30003, undefined, undefined],
    ['no JSON', 'app', B, { body: '{' }, 30005, '1001', undefined],
    ['a broken message at A', 'platform', A, { body: '{"FromUserId":"u1"}' }, 30005, '1001', 'u1'],
    ['a broken message at B', 'app', B, { body: '{"ToUserId":"u2"}' }, 30005, '1001', 'u2'],
    ['a number as user', 'app', B, { body: '{"ToUserId":2}' }, 30005, '1001', undefined],
  ])(
    '%s is told, with who it was as far as that is known',
    async (_what, endpoint, path, sent, errcode, appid, user) => {
      const { answer, told } = await refusedOf(endpoint, path, sent);
      expect(answer.errcode).toBe(errcode);
      expect(told).toHaveLength(1);
      const [{ refusal, context }] = told as [(typeof told)[0]];
      expect(refusal).toBeInstanceOf(Refusal);
      expect({ errcode: refusal.errcode, errmsg: refusal.message }).toEqual({
        errcode,
        errmsg: answer.errmsg,
      });
      expect(context).toMatchObject({ method: sent.method ?? 'POST', path, appid, user });
    },
  );

  it('a Refusal of onMessage and its failure are told, an accepted message is not', async () => {
    const refusing = (thrown: Error) => () => {
      throw thrown;
    };
    const refused = await refusedOf(
      'app',
      B,
      {},
      { onMessage: refusing(new Refusal(40001, 'no such user')) },
    );
    expect(refused.told.map(({ refusal, context }) => [refusal.errcode, context.user])).toEqual([
      [40001, '123'],
    ]);
    const failed = await refusedOf('app', B, {}, { onMessage: refusing(new Error('x')) });
    expect(failed.told.map(({ refusal }) => refusal.errcode)).toEqual([30004]);
    expect((await refusedOf('app', B, {})).told).toEqual([]);
  });

  it.each<[string, 'platform' | 'app', () => string, Finding['mistake']]>([
    ['the wrong order at A', 'platform', WRONG_ORDER, 'wrongOrder'],
    ['the wrong order at B, of several apps', 'app', WRONG_ORDER, 'wrongOrder'],
    ['capitals', 'app', UPPER_CASE, 'upperCase'],
    ['nothing', 'platform', () => '', 'missing'],
    ['an old timestamp', 'app', () => signedQuery(SIGNED, '1407812629434'), 'stale'],
    ["another app's secret", 'platform', () => signedQuery({ appid: '1001', secret: 's2' }), 'otherApp'],
    ['who knows what', 'app', () => `timestamp=${Date.now()}&signature=${'0'.repeat(40)}`, 'unknown'],
  ])('diagnose() names the mistake: %s', async (_what, endpoint, query, mistake) => {
    const { told } = await refusedOf(endpoint, endpoint === 'app' ? B : A, { query: query() });
    const [finding] = await told[0]!.context.diagnose();
    expect(finding).toMatchObject({ mistake, zh: expect.any(String), en: expect.any(String) });
  });

  it('diagnose() works where secrets are looked up, and finds nothing in other refusals', async () => {
    const secretsFor = async (appid: string) => (appid === '1001' ? ['new'] : undefined);
    const { told } = await refusedOf(
      'platform',
      A,
      { query: WRONG_ORDER() },
      { apps: undefined, secretsFor },
    );
    expect(told).toHaveLength(1);
    for (const [path, sent] of [
      [A.replace('1001', 'x'), {}],
      [A, { body: '{' }],
      ['/other', {}],
    ] as const) {
      const { told } = await refusedOf('platform', path, sent);
      expect(await told[0]!.context.diagnose()).toEqual([]);
    }
  });

  it('neither the context nor a finding holds a signature or a secret', async () => {
    const query = WRONG_ORDER();
    const { signature } = node.signSync(SIGNED, query.slice(10, 23));
    const glued = `${B}&${query}`;
    for (const path of [B, glued, `/${'ab'.repeat(20)}/x`, `${B}/sign=s3cr3t`]) {
      const { told } = await refusedOf('app', path, { query });
      const [{ refusal, context }] = told as [(typeof told)[0]];
      const shown = JSON.stringify([refusal, refusal.message, context, await context.diagnose()]);
      expect(shown).not.toMatch(/[0-9a-f]{20}|s3cr3t|"new"/);
      expect(shown).not.toContain(signature);
    }
  });

  it.each(['ab'.repeat(20), 'ab'.repeat(19), 'sign=s3cr3t', 'signature:s3cr3t'])(
    '%s in the appid’s place is not shown',
    async (appid) => {
      const path = A.replace('1001', appid);
      const { told } = await refusedOf('platform', path, {});
      expect(JSON.stringify(told)).not.toContain(appid.slice(-6));
      const { appid: shown, path: where } = told[0]!.context;
      expect({ shown, where }).toEqual({ shown: '[redacted]', where: A.replace('1001', '[redacted]') });
    },
  );

  it('of a flood of refusals so many are diagnosed, and all are answered', async () => {
    const contexts: RefusedContext[] = [];
    const onRefused = (_refusal: Refusal, context: RefusedContext) => contexts.push(context);
    const receiver = createReceiver({ endpoint: 'app', apps: APPS, onMessage: () => {}, onRefused });
    for (let at = 0; at < 40; at += 1) {
      expect((await answerOf(await receiver(request(B, { query: '' })))).errcode).toBe(30001);
    }
    const found = await Promise.all(contexts.map((context) => context.diagnose()));
    const diagnosed = found.filter((findings) => findings.length > 0).length;
    expect(diagnosed).toBeGreaterThanOrEqual(20);
    expect(diagnosed).toBeLessThan(40);
    expect(await contexts[0]!.diagnose()).toBe(found[0]); // asked again, it is not made again
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('x');
      },
    ],
    ['rejects', () => Promise.reject(new Error('x'))],
  ])('an onRefused that %s changes no answer', async (_what, onRefused) => {
    const { answer } = await refusedOf('app', B, { body: '{' }, { onRefused });
    expect(answer).toMatchObject({ status: 200, errcode: 30005 });
  });

  describe('prefix', () => {
    const CUSTOMER_TEXT = JSON.stringify(CUSTOMER);
    const answers = async (endpoint: 'platform' | 'app', prefix: string | undefined, path: string) => {
      const receiver = createReceiver({ endpoint, apps: APPS, onMessage: () => {}, prefix });
      const body = endpoint === 'platform' ? CUSTOMER_TEXT : JSON.stringify(MESSAGE);
      const { errcode } = await answerOf(await receiver(request(path, { body })));
      expect(receiver.serves(path)).toBe(errcode !== 404);
      return errcode;
    };

    it.each<['platform' | 'app', string | undefined, string, number]>([
      ['app', undefined, '/any/prefix/staffService/message', 0],
      ['app', undefined, '/staffService/message', 0],
      ['app', undefined, A, 404],
      ['app', undefined, `/below${A}`, 404],
      ['app', undefined, '/api/v2/1001/staffService/message', 404],
      ['app', undefined, '/api/v1/%31001/staffService/message', 404],
      ['app', undefined, '/api/v1/kefu/staffService/message', 0],
      ['app', undefined, '/x/api/v2/kefu/staffService/message', 0],
      ['app', undefined, '/api/v1/%zz/staffService/message', 0],
      ['app', undefined, '/api/chat/1001/staffService/message', 0],
      ['app', '/qmtapi', B, 0],
      ['app', 'qmtapi/', B, 0],
      ['app', '/qmtapi/staffService/message', B, 0],
      ['app', '/qmtapi', '/staffService/message', 404],
      ['app', '/qmtapi', `/x${B}`, 404],
      ['app', '/qmtapi', '/QMTAPI/staffService/message', 404],
      ['app', '/qmtapi', A, 404],
      ['app', '/api/v1/1001', A, 0],
      ['app', '', '/staffService/message', 0],
      ['app', '/', '/staffService/message', 0],
      ['app', '', B, 404],
      ['app', '/客服', '/%E5%AE%A2%E6%9C%8D/staffService/message', 0],
      ['app', '/%E5%AE%A2%E6%9C%8D', '/%E5%AE%A2%E6%9C%8D/staffService/message', 0],
      ['app', '/qmtapi', '/%zz/staffService/message', 404],
      ['platform', undefined, `/below${A}`, 0],
      ['platform', '', A, 0],
      ['platform', '/below', `/below${A}`, 0],
      ['platform', '/below', A, 404],
    ])('%s with prefix %j: %s gets %i', async (endpoint, prefix, path, errcode) => {
      expect(await answers(endpoint, prefix, path)).toBe(errcode);
    });

    it('where apps are looked up, a path like one of A is served, and left where something stands behind', async () => {
      const receiver = createReceiver({ endpoint: 'app', apps: () => APPS, onMessage: () => {} });
      const path = '/api/v1/kefu/staffService/message';
      const { errcode } = await answerOf(await receiver(request(path, { body: JSON.stringify(MESSAGE) })));
      expect([errcode, receiver.serves(path), receiver.serves('/api/kefu/staffService/message')]).toEqual([
        0,
        false,
        true,
      ]);
    });

    it.each(['https://app.example/qmtapi', '/qmtapi?x', '/q#', 7, null, '/%zz'])('%j is none', (prefix) => {
      const create = () =>
        createReceiver({ endpoint: 'app', apps: APPS, onMessage: vi.fn(), prefix: prefix as never });
      expect(create).toThrow(TypeError);
      expect(create).toThrow(/prefix/);
    });

    it('a 404 tells a segment too many at the end', async () => {
      const receiver = createReceiver({ endpoint: 'app', apps: APPS, onMessage: () => {} });
      const { errmsg } = await answerOf(await receiver(request('/a/b/staffService/message/send')));
      expect(errmsg).toMatch(/should be …\/staffService\/message: "\/send" → ""$/);
    });

    it('a 404 names the path that would be right', async () => {
      const receiver = createReceiver({
        endpoint: 'app',
        apps: APPS,
        onMessage: () => {},
        prefix: '/qmtapi',
      });
      const { errmsg } = await answerOf(await receiver(request('/qmtapi/staffservice/message')));
      expect(errmsg).toMatch(/should be \/qmtapi\/staffService\/message: "staffservice" → "staffService"$/);
    });
  });
});
