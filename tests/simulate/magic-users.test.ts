/** Customers' ids that simulate a fault, as a partner uses them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSettings } from '../../server/config/settings.ts';
import { MagicUsers } from '../../server/simulate/magic-users.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { A, B, getJson, post, STRONG_SECRETS } from '../support/requests.ts';

let server: LiveServer;
beforeAll(async () => {
  server = await startLiveServer();
});
afterAll(() => server.stop());

const ENDPOINTS = [
  ['platform', A, 'FromUserId'],
  ['app', B, 'ToUserId'],
] as const;

describe.each(ENDPOINTS)('at the endpoint %s', (_endpoint, path, property) => {
  const send = (user: string) => post(server.url, path, { [property]: user, MsgType: 'event' });

  it.each([
    ['test:errcode:30004', 200, 30004],
    ['test:errcode:-1', 200, -1],
    ['test:status:500', 500, 500],
    ['test:delay:50', 200, 0],
    ['test:slow:50', 200, 0],
  ])('%s', async (user, status, errcode) => {
    expect(await send(user)).toMatchObject({ status, body: { errcode } });
  });

  it('test:shape and test:html answer what is no return code', async () => {
    expect((await send('test:shape:errcodeAsText')).body.errcode).toBe('0');
    await expect(send('test:html')).rejects.toThrow(/JSON/);
  });

  it('test:close gives no answer', async () => {
    await expect(send('test:close')).rejects.toThrow('fetch failed');
  });

  it('test:fail-then-ok:3 fails three times, is accepted, and begins anew', async () => {
    const codes = [];
    for (let sent = 0; sent < 8; sent += 1) codes.push((await send('test:fail-then-ok:3')).body.errcode);
    expect(codes).toEqual([30004, 30004, 30004, 0, 30004, 30004, 30004, 0]);
    const { exchanges } = (
      await getJson(`${server.url}/console/api/exchanges?user=test:fail-then-ok:3&verdict=accepted`)
    ).body;
    expect(exchanges.filter((one: { endpoint: string }) => one.endpoint === _endpoint)).toHaveLength(2);
  });

  it.each([
    'test:',
    'test:unknown',
    'test:errcode',
    'test:errcode:0',
    'test:errcode:x',
    'test:errcode:99999999999',
    'test:errcode:30004:1',
    'test:status:199',
    'test:status:600',
    'test:delay:0',
    'test:delay:120001',
    'test:delay:-5',
    'test:delay:1e3',
    'test:hang:1',
    'test:shape:round',
    'test:fail-then-ok:0',
    'test:fail-then-ok:1001',
    'test:HANG',
    'test:constructor',
  ])('%s is no form, and the answer lists them', async (user) => {
    const { body } = await send(user);
    expect(body.errcode).toBe(30005);
    expect(body.errmsg).toContain(`/${property}`);
    for (const form of ['test:errcode:30004', 'test:fail-then-ok:3', 'test:hang'])
      expect(body.errmsg).toContain(form);
  });

  it.each(['Test:hang', ' test:hang', 'test', 'atest:hang'])('%s is a customer like others', async (user) => {
    expect((await send(user)).body.errcode).toBe(0);
  });
});

it('remembers a thousand customers who fail first, and of more the latest', () => {
  const users = new MagicUsers();
  const take = (appid: string) => users.take('platform', appid, 'test:fail-then-ok:1');
  for (let at = 0; at <= 1000; at += 1) expect(take(String(at))).toMatchObject({ errcode: 30004 });
  expect(take('1000')).toBeUndefined();
  expect(take('0')).toMatchObject({ errcode: 30004 }); // forgotten
});

describe('the setting', () => {
  const config = (more: object) => () =>
    JSON.stringify({ apps: [{ appid: 'a', secrets: [STRONG_SECRETS[0]] }], ...more });
  const simulate = (host: string, more = {}) =>
    loadSettings({ config: 'c.json', host }, { CONSOLE_TOKEN: STRONG_SECRETS[1] }, config(more)).simulate;

  it('is on where only this machine reaches the server, unless it is given', () => {
    expect([simulate('127.0.0.1'), simulate('::1'), simulate('0.0.0.0')]).toEqual([true, true, false]);
    expect([simulate('127.0.0.1', { simulate: false }), simulate('0.0.0.0', { simulate: true })]).toEqual([
      false,
      true,
    ]);
  });
});
