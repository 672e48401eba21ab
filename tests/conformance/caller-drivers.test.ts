/** What drives a program under test: real programs, written here, of which none is left behind. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bilingual } from '@staff-service/client';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { ByHandDriver } from '../../server/conformance/caller/drivers/by-hand-driver.ts';
import { fillIn, parseCommandLine } from '../../server/conformance/caller/drivers/command-line.ts';
import { createCommandDriver } from '../../server/conformance/caller/drivers/create-driver.ts';
import type { Driver, Said } from '../../server/conformance/caller/drivers/driver.ts';
import { DriverProblem } from '../../server/conformance/caller/drivers/driver-problem.ts';
import { findProxy, findProxyVariable } from '../../server/conformance/caller/drivers/proxy.ts';
import { writeProgram } from '../support/node-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'staff-service-callers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ENDPOINT = { baseUrl: 'http://127.0.0.1:9', appid: '1001', secret: 'a-secret-of-tests' };
const NEVER = new AbortController().signal;
/** Longer than any test takes. */
const LIMIT_MS = 60_000;

const program = (source: string, args = '') => writeProgram(folder, source, args);
const perMessage = (source: string) => program(source, '{user} {text}');
/** `order` is what a line holds, `answer` writes one. */
const kept = (body: string) =>
  program(`
    const answer = (line) => console.log(JSON.stringify(line));
    require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
      const order = JSON.parse(line);
      ${body}
    });`);

const started: Driver[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((driver) => driver.stop()));
});

async function startDriver(command: string, { limitMs = LIMIT_MS, concurrency = 4 } = {}): Promise<Driver> {
  const driver = createCommandDriver(command, { limitMs, concurrency });
  started.push(driver);
  await driver.start(ENDPOINT);
  return driver;
}

let orders = 0;
function send(driver: Driver, { user = '0012', text = 'hello', signal = NEVER } = {}): Promise<Said> {
  orders += 1;
  return driver.send({ id: `order-${orders}`, user, text }, signal);
}

async function problemOf(work: Promise<unknown>): Promise<Bilingual> {
  const error = await work.then(
    () => undefined,
    (one: unknown) => one,
  );
  expect(error).toBeInstanceOf(DriverProblem);
  const { text } = error as DriverProblem;
  expect(text.zh).toMatch(/\p{Script=Han}/u);
  return text;
}

let notes = 0;
/** The file where a program notes its process, and its child's. */
function noteFile(): string {
  notes += 1;
  return join(folder, `pids-${notes}`);
}
/** Starts a child that runs until it is ended, and notes both. */
const withChild = (file: string) => `
  const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  require('node:fs').writeFileSync(${JSON.stringify(file)}, process.pid + ' ' + child.pid);`;

async function pidsOf(file: string): Promise<number[]> {
  return vi.waitFor(() => {
    const pids = readFileSync(file, 'utf8').split(' ').map(Number);
    expect(pids).toHaveLength(2);
    return pids;
  }, 20_000);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // One that has ended and that nobody has waited for: its parent is gone, and process 1 may be slow.
  return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, { encoding: 'utf8', flag: 'r' }));
}

const expectNoneLeft = (pids: readonly number[]) =>
  vi.waitFor(() => expect(pids.filter(isAlive)).toEqual([]), 20_000);

describe('a command', () => {
  it.each([
    ['php send.php {user} {text}', ['php', 'send.php', '{user}', '{text}']],
    [`node -e 'f("a b")' {user} {text}`, ['node', '-e', 'f("a b")', '{user}', '{text}']],
    [`a "b \\"c\\"" d\\ e '' {user}x{text}`, ['a', 'b "c"', 'd e', '', '{user}x{text}']],
    ['a $HOME * ~ {user} {text}', ['a', '$HOME', '*', '~', '{user}', '{text}']],
  ])('%s is split as a shell splits it, and nothing else is done with it', (command, words) => {
    expect(parseCommandLine(command)).toEqual({ words, isRunPerMessage: true });
  });

  it('without {text} is kept running', () => {
    expect(parseCommandLine('node app.js {url} {appid}').isRunPerMessage).toBe(false);
  });

  it.each([
    ['', /names no program/],
    ['a "b', /quote is not closed/],
    ['a b\\', /ends in a backslash/],
    ['a {user} {text} | b', /“\|” means something to a shell only/],
    ['a {user} {text} 2>&1', /“2>&1” means something/],
    ['a {user} && b {text}', /“&&” means something/],
    ['X=1 a {user} {text}', /“X=1” means something/],
    ['a {text}', /\{text\} without \{user\}/],
    ['a {user}', /\{user\} without \{text\}/],
    ['a {id}', /\{id\} without \{text\}/],
  ])('%j is refused', async (command, reason) => {
    expect((await problemOf((async () => parseCommandLine(command))())).en).toMatch(reason);
  });

  it('gets each value as it is, whatever it holds', () => {
    const values = { user: '{text}', text: '$(x) `y` "z" {user}\n', url: 'u', appid: 'a', id: 'i' };
    expect(fillIn(['{user}', '--text={text}', '{url}/{appid}/{id}', '{other}'], values)).toEqual([
      '{text}',
      '--text=$(x) `y` "z" {user}\n',
      'u/a/i',
      '{other}',
    ]);
  });
});

describe('a program that is run once a message', () => {
  it('says by its exit code whether the message was accepted, and why by its last line', async () => {
    const driver = await startDriver(
      perMessage(`
        console.log('first');
        console.error(process.argv[3]);
        process.exitCode = Number(process.argv[2]);`),
    );
    expect(await send(driver, { user: '0', text: 'done' })).toEqual({
      outcome: 'accepted',
      detail: 'exit 0: done',
    });
    expect(await send(driver, { user: '3', text: 'errcode 30005' })).toEqual({
      outcome: 'failed',
      detail: 'exit 3: errcode 30005',
    });
    const { takesOrdersAtOnce, tellsOutcome, obeys } = driver;
    expect({ takesOrdersAtOnce, tellsOutcome, obeys }).toEqual({
      takesOrdersAtOnce: false,
      tellsOutcome: true,
      obeys: true,
    });
  });

  it('is given the endpoint, and the message byte for byte', async () => {
    const file = noteFile();
    const driver = await startDriver(
      perMessage(`
        const { STAFF_SERVICE_URL, STAFF_SERVICE_APPID, STAFF_SERVICE_SECRET } = process.env;
        require('node:fs').writeFileSync(${JSON.stringify(file)}, JSON.stringify(
          [...process.argv.slice(2), STAFF_SERVICE_URL, STAFF_SERVICE_APPID, STAFF_SERVICE_SECRET]));`),
    );
    const text = `你好 👋 "a" 'b' \\ \n $(x) {user} </script> ${'长'.repeat(20_000)}`;
    expect((await send(driver, { user: '0012', text })).outcome).toBe('accepted');
    const { baseUrl, appid, secret } = ENDPOINT;
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(['0012', text, baseUrl, appid, secret]);
  });

  it('that says nothing by its last line but a stack says the error', async () => {
    const driver = await startDriver(perMessage(`throw new TypeError('no such thing');`));
    expect((await send(driver)).detail).toBe('exit 1: TypeError: no such thing');
  });

  it('is told by its signal where it ends of one', async () => {
    const driver = await startDriver(
      perMessage(`process.kill(process.pid, 'SIGSEGV'); setTimeout(() => {}, 1000);`),
    );
    expect(await send(driver)).toEqual({ outcome: 'failed', detail: 'SIGSEGV' });
  });

  it('runs for several customers at once, and for no more than it may', async () => {
    const file = noteFile();
    const driver = await startDriver(
      perMessage(`
        const note = (sign) => require('node:fs').appendFileSync(${JSON.stringify(file)}, sign);
        note('+');
        setTimeout(() => note('-'), 150);`),
      { concurrency: 2 },
    );
    await Promise.all(Array.from({ length: 6 }, (_, at) => send(driver, { user: `${at}` })));
    let running = 0;
    const most = [...readFileSync(file, 'utf8')].map((sign) => (running += sign === '+' ? 1 : -1));
    expect({ most: Math.max(...most), runs: most.length }).toEqual({ most: 2, runs: 12 });
  });

  it.each([
    [
      'no-such-program-anywhere {user} {text}',
      /no-such-program-anywhere cannot be started: there is no such program/,
    ],
    [`'${folder}' {user} {text}`, /may not be executed/],
  ])('%s cannot be started', async (command, reason) => {
    expect((await problemOf(send(await startDriver(command)))).en).toMatch(reason);
  });

  it('that never ends is ended with its children, and nothing is claimed', async () => {
    const file = noteFile();
    const driver = await startDriver(
      perMessage(
        `${withChild(file)} console.log(process.env.STAFF_SERVICE_SECRET); setInterval(() => {}, 1000);`,
      ),
      { limitMs: 3_000 },
    );
    const { en } = await problemOf(send(driver));
    expect(en).toMatch(/had not ended after 3 s.*“\[redacted\]”.*leave \{text\} out/s);
    await expectNoneLeft(await pidsOf(file));
  });

  it('that hangs after it has ended before has not told what came of the message', async () => {
    const driver = await startDriver(
      perMessage(`if (process.argv[2] === 'slow') setInterval(() => {}, 1000);`),
      { limitMs: 2_000 },
    );
    expect((await send(driver, { user: 'quick' })).outcome).toBe('accepted');
    expect(await send(driver, { user: 'slow' })).toEqual({
      outcome: 'unknown',
      detail: 'still running, ended by --timeout',
    });
  });

  it('is ended with its children when the suite has seen enough, also where it does not listen', async () => {
    const file = noteFile();
    const driver = await startDriver(
      perMessage(`process.on('SIGTERM', () => {}); ${withChild(file)} setInterval(() => {}, 1000);`),
    );
    const enough = new AbortController();
    const said = send(driver, { signal: enough.signal });
    const pids = await pidsOf(file);
    enough.abort();
    expect(await said).toEqual({ outcome: 'unknown', detail: 'still running, ended by the suite' });
    await expectNoneLeft(pids);
  });

  it('leaves nothing behind in the background', async () => {
    const file = noteFile();
    const driver = await startDriver(perMessage(`${withChild(file)} child.unref();`));
    expect((await send(driver)).outcome).toBe('accepted');
    await expectNoneLeft(await pidsOf(file));
  });

  it('is ended by stop', async () => {
    const file = noteFile();
    const driver = await startDriver(perMessage(`${withChild(file)} setInterval(() => {}, 1000);`));
    const said = send(driver);
    const pids = await pidsOf(file);
    await driver.stop();
    await said;
    await expectNoneLeft(pids);
  });

  it('from which nothing arrives is shown with all that may tell why', async () => {
    vi.stubEnv('HTTP_PROXY', 'http://user:password@proxy.example');
    const driver = await startDriver(perMessage(`console.log('sent to https://elsewhere.example');`));
    await send(driver);
    const { zh, en } = driver.explainSilence!();
    vi.unstubAllEnvs();
    expect(en).toContain('Nothing arrived at http://127.0.0.1:9.');
    expect(en).toContain('STAFF_SERVICE_URL=http://127.0.0.1:9, STAFF_SERVICE_APPID=1001');
    expect(en).toContain('How it ended: exit 0.');
    expect(en).toContain('“sent to https://elsewhere.example”');
    expect(en).toContain('HTTP_PROXY is set');
    for (const text of [zh, en]) {
      expect(text).not.toContain(ENDPOINT.secret);
      expect(text).not.toContain('password');
    }
  });
});

describe('a program that is kept running', () => {
  it('answers each order with a line, in any order, among lines of its own', async () => {
    const driver = await startDriver(
      kept(`
        console.log('log: ' + order.text);
        console.log('{"id":1}');
        answer({ id: 'another', ok: true });
        const ok = order.user !== 'refused';
        setTimeout(() => answer({ id: order.id, ok, error: ok ? undefined : '30005' }), order.user === 'first' ? 200 : 0);`),
    );
    const done: string[] = [];
    const all = ['first', 'second', 'refused'].map(async (user) => {
      const said = await send(driver, { user });
      done.push(user);
      return said;
    });
    expect(await Promise.all(all)).toEqual([
      { outcome: 'accepted', detail: 'ok' },
      { outcome: 'accepted', detail: 'ok' },
      { outcome: 'failed', detail: '30005' },
    ]);
    expect(done.at(-1)).toBe('first');
    expect(driver.takesOrdersAtOnce).toBe(true);
  });

  it('reads the message as it is', async () => {
    const text = `你好 👋 "a"\n\u2028</script> ${'长'.repeat(20_000)}`;
    const driver = await startDriver(
      kept(`answer({ id: order.id, ok: order.user === '0012' && order.text === ${JSON.stringify(text)} });`),
    );
    expect((await send(driver, { text })).outcome).toBe('accepted');
  });

  it('that ends at once with an error says which', async () => {
    const driver = await startDriver(program(`console.error('no configuration'); process.exit(4);`));
    const { en } = await problemOf(send(driver));
    expect(en).toMatch(
      /ended before it had answered a line \(exit 4\).*“no configuration”.*name \{user\} and \{text\}/s,
    );
  });

  it('that cannot be started says so at once', async () => {
    expect((await problemOf(startDriver('no-such-program-anywhere'))).en).toMatch(/there is no such program/);
  });

  it.each([
    ['prints nothing', '', /It wrote nothing/],
    ['prints lines of its own', `console.log('sent', order.text);`, /“sent hello”/],
    ['answers without ok', `answer({ id: order.id, errcode: 0 });`, /"errcode":0/],
  ])('that %s is told the protocol', async (_, body, shown) => {
    const driver = await startDriver(kept(body), { limitMs: 2_000 });
    const { en } = await problemOf(send(driver));
    expect(en).toMatch(/did not answer a line of its standard input within 2 s/);
    expect(en).toMatch(shown);
    expect(en).toContain('{"id":"…","ok":true}');
  });

  it('that ends in between fails what it was doing, and is started again for what comes next', async () => {
    const driver = await startDriver(
      kept(`
        if (order.user === 'deadly') { console.error('cannot read this'); process.exit(9); }
        answer({ id: order.id, ok: true });`),
    );
    expect((await send(driver)).outcome).toBe('accepted');
    expect(await send(driver, { user: 'deadly' })).toEqual({
      outcome: 'failed',
      detail: 'the program ended, exit 9: cannot read this',
    });
    const next = await Promise.all([send(driver), send(driver)]);
    expect(next.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted']);
  });

  it('may take its time once it has answered: what came of the order is not known', async () => {
    const driver = await startDriver(kept(`if (order.user !== 'slow') answer({ id: order.id, ok: true });`), {
      limitMs: 2_000,
    });
    await send(driver);
    expect(await send(driver, { user: 'slow' })).toEqual({
      outcome: 'unknown',
      detail: 'no answer within --timeout',
    });
  });

  it('is waited for no longer once the suite has seen enough', async () => {
    const driver = await startDriver(kept(''));
    const enough = new AbortController();
    const said = send(driver, { signal: enough.signal });
    enough.abort();
    expect(await said).toEqual({ outcome: 'unknown', detail: 'no answer so far' });
  });

  it('is ended with its children, also where it does not listen', async () => {
    const file = noteFile();
    const driver = await startDriver(
      program(`process.on('SIGTERM', () => {}); ${withChild(file)} setInterval(() => {}, 1000);`),
    );
    const pids = await pidsOf(file);
    await driver.stop();
    await expectNoneLeft(pids);
  });

  it('without end of line, and with a line that has no end, takes bounded memory', async () => {
    const driver = await startDriver(
      program(`
        process.stdout.write('x'.repeat(3_000_000) + '\\n');
        require('node:readline').createInterface({ input: process.stdin }).on('line', (line) =>
          console.log(JSON.stringify({ id: JSON.parse(line).id, ok: true })));`),
    );
    expect((await send(driver)).outcome).toBe('accepted');
    expect(driver.explainSilence!().en.length).toBeLessThan(2_000);
  });
});

describe('by hand', () => {
  it('a person is told where to send, and once for orders that come together', async () => {
    const told: Bilingual[] = [];
    const driver = new ByHandDriver({ tell: (text) => told.push(text), waitMs: 30_000 });
    await driver.start(ENDPOINT);
    const all = await Promise.all(['a', 'a', 'b'].map((user) => send(driver, { user })));
    expect(new Set(all.map(({ outcome }) => outcome))).toEqual(new Set(['unknown']));
    expect(told.map(({ en }) => en)).toEqual([
      'Let the program send to http://127.0.0.1:9\nappid: 1001; secret: the one that this command was given (--secret, --secret-file or STAFF_SERVICE_SECRET)',
      'Now send 3 messages of 2 customers, with any text (within 30 s). What fails is not to be sent again by hand',
    ]);
    expect(JSON.stringify(told)).not.toContain(ENDPOINT.secret);
    const { obeys, tellsOutcome } = driver;
    expect({ obeys, tellsOutcome }).toEqual({ obeys: false, tellsOutcome: false });
  });
});

describe('a proxy in between', () => {
  it.each([
    ['http://127.0.0.1:9/api?signature=x', [], /whole address http:\/\/127\.0\.0\.1:9\/api:/],
    ['/api', [['Via', '1.1 squid']], /Via: 1\.1 squid/],
    ['/api', [['X-Forwarded-For', '10.0.0.1']], /X-Forwarded-For: 10\.0\.0\.1/],
  ] as const)('is seen by %s %j', (target, headers, shown) => {
    expect(findProxy(target, headers)?.en).toMatch(shown);
  });

  it('is not seen where there is none', () => {
    expect(
      findProxy('/api', [
        ['Host', '127.0.0.1'],
        ['User-Agent', 'php'],
      ]),
    ).toBeUndefined();
  });

  it.each([
    [{}, undefined],
    [{ HTTP_PROXY: 'http://p' }, 'HTTP_PROXY'],
    [{ http_proxy: 'http://p', NO_PROXY: 'example.com' }, 'http_proxy'],
    [{ HTTP_PROXY: 'http://p', NO_PROXY: 'localhost, 127.0.0.1' }, undefined],
    [{ HTTP_PROXY: 'http://p', no_proxy: '*' }, undefined],
    [{ HTTPS_PROXY: 'http://p' }, undefined],
  ])('with the environment %j: %s', (environment, variable) => {
    expect(findProxyVariable(environment, '127.0.0.1')).toBe(variable);
  });
});
