import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as validators from '../../generated/openapi.validators.js';
import { loadSettings } from '../../server/config/settings.ts';
import { addressKey } from '../../server/http/rate-limit.ts';
import { startLiveServer } from '../support/live-server.ts';
import { A, B, post, STRONG_SECRETS, signedQuery, TEXT_TO_PLATFORM } from '../support/requests.ts';

async function answersOfTwenty(limits: object) {
  const server = await startLiveServer(limits);
  const answers = await Promise.all(Array.from({ length: 20 }, () => post(server.url, A, TEXT_TO_PLATFORM)));
  await server.stop();
  return answers;
}

it.each(['requestsPerSecondPerApp', 'requestsPerSecondPerAddress'])(
  'more than %s gets 429 with Retry-After',
  async (limit) => {
    const answers = await answersOfTwenty({ [limit]: 5 });
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(5); // the twenty may fall into two or three seconds
    for (const { body, headers } of refused) {
      expect(body.errcode).toBe(429);
      expect(validators.receiveCustomerMessage.responses['429']!(body)).toBe(true);
      expect(headers.get('retry-after')).toBe('1');
    }
    expect(answers.filter(({ body }) => body.errcode === 0).length).toBeGreaterThanOrEqual(5);
  },
);

type App = Parameters<typeof signedQuery>[0] & {};
const TEXT = { ToUserId: '123', MsgType: 'text', Content: 'Hello World!' };

it('an app that sends too much keeps no other out, nor does who cannot sign', async () => {
  const [busy, calm] = STRONG_SECRETS.map((secret, at) => ({ appid: `app-${at}`, secret })) as [App, App];
  const apps = [busy, calm].map(({ appid, secret }) => ({ appid, secrets: [secret] }));
  const server = await startLiveServer({ requestsPerSecondPerApp: 5, apps });
  const sendAs = ({ appid }: App, signer: App, requests: number) =>
    Array.from({ length: requests }, async () => {
      const query = signedQuery(signer);
      return (await post(server.url, A.replace('1001', appid), TEXT_TO_PLATFORM, { query })).body.errcode;
    });
  const answers = [sendAs(busy, busy, 20), sendAs(calm, busy, 20), sendAs(calm, calm, 5)];
  const [tooMany, unsigned, signed] = await Promise.all(answers.map((some) => Promise.all(some)));
  await server.stop();
  expect(tooMany).toContain(429);
  expect(unsigned).toEqual(Array(20).fill(30003));
  expect(signed).toEqual(Array(5).fill(0));
});

it('requestsPerSecondPerApp limits each endpoint for itself', async () => {
  const server = await startLiveServer({ requestsPerSecondPerApp: 5 });
  await Promise.all(Array.from({ length: 20 }, () => post(server.url, A, TEXT_TO_PLATFORM)));
  const first = await post(server.url, B, TEXT);
  const answers = await Promise.all(Array.from({ length: 19 }, () => post(server.url, B, TEXT)));
  await server.stop();
  expect(first.body.errcode).toBe(0);
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThanOrEqual(4);
  expect(validators.sendMessageToCustomer.responses['429']!(refused[0]!.body)).toBe(true);
});

it('probes and figures are not limited, whatever else comes from that address', async () => {
  const server = await startLiveServer({ requestsPerSecondPerAddress: 5 });
  const statuses = (path: string) =>
    Promise.all(Array.from({ length: 30 }, async () => (await fetch(server.url + path)).status));
  expect(await statuses('/nosuch')).toContain(429);
  for (const path of ['/healthz', '/readyz', '/metrics', '/readyz?verbose'])
    expect(await statuses(path), path).toEqual(Array(30).fill(200));
  expect(await statuses('/openapi.json')).toContain(429);
  await server.stop();
});

it('nothing is limited on loopback unless configured', async () => {
  expect((await answersOfTwenty({})).map(({ status }) => status)).toEqual(Array(20).fill(200));
});

it('a network address is limited unless configured otherwise, loopback is not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'staff-service-'));
  const config = join(folder, 'config.json');
  const settings = (configuration: object) => {
    writeFileSync(
      config,
      JSON.stringify({ apps: [{ appid: '1', secrets: [STRONG_SECRETS[0]] }], ...configuration }),
    );
    return loadSettings({ host: '192.0.2.1', config }, { CONSOLE_TOKEN: STRONG_SECRETS[1] });
  };
  const standard = settings({});
  const own = settings({ requestsPerSecondPerApp: 7, requestsPerSecondPerAddress: 0 });
  rmSync(folder, { recursive: true });
  expect(standard).toMatchObject({ requestsPerSecondPerApp: 1000, requestsPerSecondPerAddress: 200 });
  expect(own).toMatchObject({ requestsPerSecondPerApp: 7, requestsPerSecondPerAddress: 0 });
  expect(loadSettings({}, {})).toMatchObject({ requestsPerSecondPerApp: 0, requestsPerSecondPerAddress: 0 });
});

it('addresses of one IPv6 network count as one', () => {
  expect(addressKey('2001:db8:1:2:3:4:5:6')).toBe(addressKey('2001:db8:1:2:ffff::1'));
  expect(addressKey('2001:db8::a:b:c:d')).toBe(addressKey('2001:db8::1'));
  expect(addressKey('2001:db8:1::1')).not.toBe(addressKey('2001:db8:2::1'));
  expect(addressKey('::ffff:192.0.2.1')).not.toBe(addressKey('::ffff:192.0.2.2'));
});
