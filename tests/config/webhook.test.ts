/** The webhook of operational events, as the configuration has it. */
import { expect, it } from 'vitest';
import { warnOfRefusedCallbacks } from '../../server/config/callback-warning.ts';
import { LiveSettings } from '../../server/config/live-settings.ts';
import { loadSettings } from '../../server/config/settings.ts';

const APPS = [{ appid: '1', secrets: ['s'] }];
const SECRET = `whsec_${Buffer.from('twenty-four bytes or more').toString('base64')}`;
const URL = 'https://ops.example.com/events?token=t0p';

const load = (webhook: unknown, environment: NodeJS.ProcessEnv = {}, more: object = {}) =>
  loadSettings({ config: 'c.json' }, environment, () => JSON.stringify({ apps: APPS, webhook, ...more }));

it('has defaults, and a secret from wherever secrets come from', () => {
  expect(load({ url: URL, secret: { env: 'HOOK' } }, { HOOK: `${SECRET}\n` }).webhook).toEqual({
    ...{ url: URL, secret: SECRET, circuitOpenSeconds: 300, undeliveredSeconds: 900 },
    ...{ outboxPercent: 80, diskFreePercent: 10 },
  });
  expect(load(undefined).webhook).toBeUndefined();
});

it('follows a reload', () => {
  const live = new LiveSettings(load(undefined));
  live.replace(load({ url: URL, secret: SECRET }));
  expect(live.current.webhook).toMatchObject({ url: URL });
});

it.each<[string, object, RegExp]>([
  ['without a secret', { url: URL }, /\/webhook.*secret/],
  ['a secret without its prefix', { url: URL, secret: SECRET.slice(6) }, /\/webhook\/secret: .*whsec_/],
  ['a secret that is no Base64', { url: URL, secret: `${SECRET}!` }, /\/webhook\/secret: .*whsec_/],
  ['a short secret', { url: URL, secret: 'whsec_c2hvcnQ=' }, /\/webhook\/secret: .*24 .*64/],
  ['a variable that is not set', { url: URL, secret: { env: 'NONE' } }, /\/webhook\/secret: .*NONE/],
  ['a password in the address', { url: 'https://u:pw-1@x', secret: SECRET }, /\/webhook\/url: /],
  ['no http', { url: 'ftp://x', secret: SECRET }, /\/webhook\/url: /],
  ['no address', { url: 'http://[', secret: SECRET }, /\/webhook\/url: /],
  ['an unknown property', { url: URL, secret: SECRET, retries: 3 }, /\/webhook\/retries/],
])('%s is refused, and quotes no secret', (_, webhook, expected) => {
  let told = '';
  try {
    load(webhook);
  } catch (error) {
    told = (error as Error).message;
  }
  expect(told).toMatch(expected);
  expect(told).not.toMatch(/pw-1|dHdlbnR5|t0p/);
});

it('an address that may not be sent to is warned of, without its path and query', () => {
  const lines: object[] = [];
  const log = { warn: (line: object) => lines.push(line) } as unknown as Parameters<
    typeof warnOfRefusedCallbacks
  >[1];
  const webhook = { url: 'http://10.0.0.1/hook?token=t0p', secret: SECRET };
  warnOfRefusedCallbacks(load(webhook), log);
  expect(lines).toMatchObject([
    { webhook: 'http://10.0.0.1', reason: expect.stringContaining('10.0.0.1/32') },
  ]);
  expect(JSON.stringify(lines)).not.toContain('t0p');
  warnOfRefusedCallbacks(load(webhook, {}, { allowCallbackNetworks: ['10.0.0.0/8'] }), log);
  expect(lines).toHaveLength(1);
});
