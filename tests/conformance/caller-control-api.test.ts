/** A platform under test that has our control API: what came of a message is what the server says, and nothing goes astray. */
import { createServer, type RequestListener } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ControlApiDriver } from '../../server/commands/conform/control-api-driver.ts';
import { DriverProblem } from '../../server/conformance/caller/drivers/driver-problem.ts';
import { closeServer, listen } from '../../server/http/http-server.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { DEMO, enqueue, getJson, post, readExchange } from '../support/requests.ts';

const LIMIT_MS = 60_000;
const NEVER = new AbortController().signal;

let answer: RequestListener = (_request, response) => response.end('{"errcode":0,"errmsg":"ok"}');
const suite = createServer((request, response) => {
  request.resume().on('end', () => answer(request, response));
});
let here: string;
let server: LiveServer;

beforeAll(async () => {
  here = `http://127.0.0.1:${await listen(suite, 0, '127.0.0.1')}/qmtapi`;
  server = await startForwarding(here);
});
afterEach(() => {
  answer = (_request, response) => response.end('{"errcode":0,"errmsg":"ok"}');
});
afterAll(async () => {
  await server.stop();
  await closeServer(suite, 0);
});

/** As `npm start -- --forward-to` does it. */
function startForwarding(callbackUrl: string, overrides: object = {}): Promise<LiveServer> {
  const app = { appid: DEMO.appid, name: 'demo', secrets: [DEMO.secret], callbackUrl };
  return startLiveServer({ apps: [app], demoOrigin: new URL(callbackUrl).origin, ...overrides });
}

async function startDriver(url = server.url, endpoint = {}): Promise<ControlApiDriver> {
  const driver = new ControlApiDriver(url, LIMIT_MS);
  await driver.start({ baseUrl: here, ...DEMO, ...endpoint });
  return driver;
}

async function problemOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (one: unknown) => one,
  );
  expect(error).toBeInstanceOf(DriverProblem);
  return (error as DriverProblem).text.en;
}

const order = (user: string) => ({ id: `order-${user}`, user, text: '你好' });

describe('the control API as a driver', () => {
  it('tells that a message was delivered, and that one is dead', async () => {
    const driver = await startDriver();
    expect(await driver.send(order('fine'), NEVER)).toEqual({
      outcome: 'accepted',
      detail: 'delivered, 1 attempt',
    });
    answer = (_request, response) => response.end('{"errcode":30005,"errmsg":"no"}');
    const { outcome, detail } = await driver.send(order('refused'), NEVER);
    expect({ outcome, detail }).toEqual({
      outcome: 'failed',
      detail: expect.stringMatching(/^dead, 1 attempt: .*30005/),
    });
  });

  it('calls off what still waits when the suite has seen enough', async () => {
    const driver = await startDriver();
    const asked = Promise.withResolvers<void>();
    answer = (_request, response) => {
      response.writeHead(503).end('{"errcode":503,"errmsg":"busy"}');
      asked.resolve();
    };
    const enough = new AbortController();
    const said = driver.send(order('busy'), enough.signal);
    await asked.promise;
    await expect
      .poll(
        async () => (await getJson(`${server.url}/console/api/exchanges?user=busy`)).body.exchanges[0].cause,
      )
      .not.toBeNull();
    enough.abort();
    expect((await said).outcome).toBe('failed');
    const { exchanges } = (await getJson(`${server.url}/console/api/exchanges?user=busy`)).body;
    expect((await readExchange(server.url, exchanges[0].id)).verdict).toBe('cancelled');
  });

  it('says which setting has to be changed where the server sends elsewhere', async () => {
    const elsewhere = await startLiveServer();
    const why = await problemOf(startDriver(elsewhere.url));
    expect(why).toContain(`sends messages of APP 1001 to ${elsewhere.url}/qmtapi, not here`);
    expect(why).toContain(`npm start -- --forward-to ${here}`);
    expect(why).toContain('allowCallbackNetworks');
    await elsewhere.stop();
  });

  it('says so where the APP has no callback at all', async () => {
    const apps = [{ appid: DEMO.appid, secrets: [DEMO.secret] }];
    const without = await startLiveServer({ apps } as object);
    expect(await problemOf(startDriver(without.url))).toMatch(/to nowhere \(it has no callbackUrl\)/);
    await without.stop();
  });

  it('names the appids that there are', async () => {
    expect(await problemOf(startDriver(server.url, { appid: '9999' }))).toMatch(/no appid 9999; it has 1001/);
  });

  it('tells that deliveries are paused', async () => {
    await post(server.url, '/console/api/apps/1001/pause', '', { query: '' });
    expect(await problemOf(startDriver())).toMatch(/outbox resume --appid 1001/);
    await post(server.url, '/console/api/apps/1001/resume', '', { query: '' });
    await startDriver();
  });

  it('takes nobody’s messages: what waits for the APP would come here', async () => {
    answer = (_request, response) => response.writeHead(503).end();
    const id = await enqueue(server.url, { appid: '1001', ToUserId: 'real', MsgType: 'text', Content: 'x' });
    expect(await problemOf(startDriver())).toMatch(/their customers would never get them/);
    await expect
      .poll(
        async () =>
          (await post(server.url, `/console/api/deliveries/${id}/cancel`, '', { query: '' })).status,
      )
      .toBe(200);
    await startDriver();
  });

  it('says that nobody is there, or that somebody else is', async () => {
    expect(await problemOf(startDriver('http://127.0.0.1:1'))).toMatch(
      /control API at http:\/\/127\.0\.0\.1:1: cannot be reached: .*Is it running/,
    );
    expect(await problemOf(startDriver(here))).toMatch(
      /control API at .*: what answers there has no such API/,
    );
  });

  it('says that a token is needed', async () => {
    const closed = await startForwarding(here, { consoleToken: 'a-token-of-tests' });
    expect(await problemOf(startDriver(closed.url))).toMatch(/export CONSOLE_TOKEN/);
    await closed.stop();
  });

  it('where nothing arrives, has the server’s own reason', async () => {
    const strict = await startForwarding(here, { demoOrigin: undefined });
    const driver = await startDriver(strict.url);
    const enough = AbortSignal.timeout(2_000);
    expect((await driver.send(order('x'), enough)).outcome).toBe('failed');
    expect(driver.explainSilence().en).toMatch(/ADDRESS_REFUSED.*allowCallbackNetworks/);
    await strict.stop();
  });
});
