/** `staff-service conform caller-of` as a person runs it, with programs that send well, badly, elsewhere or not at all. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPlatformClient } from '@staff-service/client';
import getPort from 'get-port';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../server/conformance/results.ts';
import { listen } from '../../server/http/http-server.ts';
import { quoteForShell } from '../../server/telemetry/shell.ts';
import { type Finished, run, serve, start } from '../support/command.ts';
import { writeProgram } from '../support/node-program.ts';
import { DEMO } from '../support/requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'staff-service-caller-of-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SECRET = { STAFF_SERVICE_SECRET: DEMO.secret };
/** Sends a message, and resolves to whether it was accepted. */
const SEND = `
  const { createHash } = require('node:crypto');
  const { request } = require('node:http');
  const { STAFF_SERVICE_URL: base, STAFF_SERVICE_APPID: appid, STAFF_SERVICE_SECRET: secret } = process.env;
  const send = (user, text, { path = '/api/v1/' + appid + '/staffService/message', headers = {}, ...options } = {}) =>
    new Promise((done, fail) => {
      const timestamp = String(Date.now());
      const signature = createHash('sha1').update(appid + secret + timestamp).digest('hex');
      request(base + path + '?timestamp=' + timestamp + '&signature=' + signature, {
        method: 'POST', agent: false, headers: { 'Content-Type': 'application/json', ...headers }, ...options,
      }, async (response) => {
        let body = '';
        for await (const chunk of response) body += chunk;
        done(response.statusCode === 200 && JSON.parse(body).errcode === 0);
      }).on('error', fail).end(JSON.stringify({ FromUserId: user, MsgType: 'text', Content: text }));
    });
  const [, , user, text] = process.argv;`;

const program = (source: string, args = '{user} {text}') => writeProgram(folder, SEND + source, args);
const GOOD = program(`send(user, text).then((accepted) => process.exit(accepted ? 0 : 1));`);

/** Of the checks that look at all requests, so that no scenario need be played. */
const QUICK = ['--only', 'caller-signature'];

function callerOf(args: readonly string[], environment: Record<string, string> = {}): Promise<Finished> {
  return run(
    ['conform', 'caller-of', 'platform', '--appid', '1001', '--listen', '0', '--lang', 'en', ...args],
    { ...SECRET, ...environment },
  );
}

/** Nothing is claimed: what it says, in one line. */
async function problemOf(args: readonly string[], environment: Record<string, string> = {}): Promise<string> {
  const { code, stdout, stderr } = await callerOf(
    ['--report', `json=${join(folder, 'problem.json')}`, ...args],
    environment,
  );
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/^json .*problem\.json\n$/) });
  expect(stdout).toContain('Could not be run: nothing was proven');
  const report = JSON.parse(readFileSync(join(folder, 'problem.json'), 'utf8')) as Report;
  const { verdict, results, proves, problem } = report;
  expect({ verdict, results, proves }).toEqual({ verdict: 'couldNotRun', results: [], proves: [] });
  expect(problem!.zh).toMatch(/\p{Script=Han}/u);
  expect(JSON.stringify(report)).not.toContain(DEMO.secret);
  return problem!.en;
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
};

describe('conform caller-of', () => {
  it.each([
    ['run once a message', GOOD],
    [
      'kept running',
      program(
        `require('node:readline').createInterface({ input: process.stdin }).on('line', async (line) => {
          const { id, user, text } = JSON.parse(line);
          const ok = await send(user, text).catch(() => false);
          console.log(JSON.stringify({ id, ok }));
        });`,
        '',
      ),
    ],
  ])('judges a program that is %s', async (_, command) => {
    const file = join(folder, 'report.json');
    const { code, stdout, stderr } = await callerOf([
      ...['--command', command, '--report', `json=${file}`, '--har', join(folder, 'run.har')],
      ...['--only', 'caller-signature', '--only', 'caller-success', '--only', 'caller-not-500-zero'],
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('report.json') });
    expect(stdout).toMatch(/3 passed\n✓ Conforms/);
    const text = readFileSync(file, 'utf8');
    const { role, target, results } = JSON.parse(text) as Report;
    expect({ role, target, checks: results.length }).toEqual({
      role: 'caller-of-platform',
      target: command,
      checks: 3,
    });
    for (const one of [text, readFileSync(join(folder, 'run.har'), 'utf8'), stdout])
      expect(one).not.toContain(DEMO.secret);
  });

  it('finds a program that takes HTTP 500 with errcode 0 for success', async () => {
    const command = program(`send(user, text).then(() => process.exit(0), () => process.exit(1));`);
    const { code, stdout } = await callerOf(['--command', command, '--only', 'caller-not-500-zero']);
    expect(code).toBe(1);
    expect(stdout).toContain('caller-not-500-zero');
    const [, again] = /Run it again[^\n]*\n +(npx [\s\S]*?)\n\n/.exec(`${stdout}\n`) ?? [];
    expect(again?.replaceAll(/\\\n +/g, '')).toBe(
      `npx @staff-service/server conform caller-of platform --command ${quoteForShell(command)} --listen 127.0.0.1:0 ` +
        '--appid 1001 --profile recommended --only caller-not-500-zero',
    );
  });

  it.each(['platform', 'app'])(
    '%s lists the checks of its callers, and no group without any',
    async (endpoint) => {
      const { code, stdout } = await run(['conform', 'caller-of', endpoint, '--list', '--lang', 'en']);
      expect(code).toBe(0);
      const ids = [...stdout.matchAll(/^ {2}(\S+) +\S+$/gm)].map(([, id]) => id!);
      expect(ids).toContain('caller-signature');
      expect(ids.filter((id) => !id.startsWith('caller-'))).toEqual([]);
      expect(stdout).not.toMatch(/─\n\n/);
    },
  );

  it.each([
    [['--command', 'a {text}'], /--command: It has \{text\} without \{user\}/],
    [['--command', 'a | b'], /--command: .*means something to a shell/],
    [['--command', '"a'], /--command: A quote is not closed/],
    [['--listen', 'x:y'], /must be host:port or a port/],
    [['--listen', '70000'], /must be host:port or a port/],
    [['--appid', ''], /--appid: is required/],
    [['--only', 'caller-nonsense'], /--only caller-nonsense: no such check or group/],
    [['--only', 'envelope-json-object'], /no such check or group for caller-of-platform/],
    [['--control-api', 'http://127.0.0.1:8080'], /unknown option '--control-api'/],
    [['--report', `json=${folder}`], /cannot be written: EISDIR/],
  ])('%j is refused before anything is run', async (args, reason) => {
    const { code, stdout, stderr } = await callerOf(args);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(reason) });
  });

  it('takes no command together with the control API, and a prefix that is one', async () => {
    const app = (args: string[]) =>
      run(['conform', 'caller-of', 'app', '--appid', '1001', '--lang', 'en', ...args], SECRET);
    const both = await app(['--command', 'x', '--control-api', 'http://127.0.0.1:8080']);
    expect({ code: both.code, stderr: both.stderr }).toEqual({
      code: 2,
      stderr: 'give --command or --control-api\n',
    });
    expect((await app(['--prefix', 'a b'])).stderr).toMatch(/must be empty, or segments/);
  });

  it('wants the secret', async () => {
    const { code, stderr } = await callerOf(['--command', GOOD], { STAFF_SERVICE_SECRET: '' });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/the secret is missing/) });
  });
});

describe('conform caller-of says what was seen and what to do', () => {
  it('a program that is not there', async () => {
    expect(await problemOf(['--command', 'no-such-program {user} {text}'])).toMatch(
      /^no-such-program cannot be started: there is no such program\. Check its spelling/,
    );
  });

  it('a program that fails before it sends', async () => {
    const command = program(`console.error('config.json is missing'); process.exit(3);`);
    expect(await problemOf(['--command', command])).toMatch(
      /Nothing arrived at http:\/\/127\.0\.0\.1:\d+\. .*STAFF_SERVICE_URL.*exit 3\. .*“config\.json is missing”/,
    );
  });

  it('a program that says it has sent, but elsewhere', async () => {
    const elsewhere = createServer((socket) =>
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n{"errcode":0}'),
    );
    const port = await listen(elsewhere as never, 0, '127.0.0.1');
    const command = program(
      `const options = { host: '127.0.0.1', port: ${port} }; send(user, text, options).then(() => process.exit(0));`,
    );
    expect(await problemOf(['--command', command])).toMatch(
      /check that it sends to STAFF_SERVICE_URL and not to an address of its own configuration\. How it ended: exit 0\. It wrote nothing\.$/,
    );
    elsewhere.close();
  });

  it('a program that sends to another path here: that is its fault, and nothing else is claimed', async () => {
    const command = program(`send(user, text, { path: '/other' }).then(() => process.exit(1));`);
    const { code, stdout } = await callerOf(['--command', command]);
    expect(code).toBe(1);
    expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(
      /calls POST \/other, and should call POST \/api\/v1\/1001/,
    );
    expect(stdout).toMatch(/^1 failed · /m);
  });

  it('a program that sends nothing for the time of --wait', async () => {
    const command = program(`setInterval(() => {}, 1000);`);
    expect(await problemOf(['--wait', '1', '--command', command])).toMatch(
      /Nothing arrived at .*It had not ended\. It wrote nothing\.$/,
    );
  });

  it('a program that sends and never ends', async () => {
    const command = program(`send(user, text).then(() => setInterval(() => {}, 1000));`);
    expect(await problemOf(['--wait', '2', '--command', command])).toMatch(
      /had not ended after \d+ s, and was ended.*leave \{text\} out/,
    );
  });

  it('a program that is to be kept running, and sends without answering its lines', async () => {
    const command = program(
      `require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
        const order = JSON.parse(line);
        send(order.user, order.text).then(() => console.log('sent'));
      });`,
      '',
    );
    expect(await problemOf(['--wait', '2', '--command', command])).toMatch(
      /did not answer a line of its standard input within \d+ s\. .*“sent”.*\{"id":"…","ok":true\}/,
    );
  });

  it('a program that is to be kept running, and ends at once', async () => {
    const command = program(`console.error('usage: send'); process.exit(64);`, '');
    expect(await problemOf(['--command', command])).toMatch(
      /ended before it had answered a line \(exit 64\)\. .*“usage: send”.*name \{user\} and \{text\}/,
    );
  });

  it('a port that another program has', async () => {
    const other = createServer();
    const port = await listen(other as never, 0, '127.0.0.1');
    expect(await problemOf(['--listen', `127.0.0.1:${port}`, '--command', GOOD])).toMatch(
      new RegExp(`--listen 127\\.0\\.0\\.1:${port}: another program has this port.*\\(EADDRINUSE\\)`),
    );
    other.close();
  });

  it('a host that is none of this machine', async () => {
    expect(await problemOf(['--listen', '192.0.2.1:0', '--command', GOOD])).toMatch(
      /not an address of this machine/,
    );
  });

  it.each([
    [
      'takes this for a proxy',
      `{ path: 'http://127.0.0.1/x', host: '127.0.0.1' }`,
      /whole address http:\/\/127\.0\.0\.1\/x/,
    ],
    [
      'comes through one',
      `{ headers: { Via: '1.1 squid' } }`,
      /has Via: 1\.1 squid, so that it came through a proxy/,
    ],
  ])('a request that %s', async (_, options, reason) => {
    const command = program(`
      const { hostname, port } = new URL(base);
      const options = ${options};
      if (options.path) {
        require('node:net').connect(Number(port), hostname, function () {
          this.write('POST ' + options.path + ' HTTP/1.1\\r\\nHost: x\\r\\nContent-Length: 0\\r\\nConnection: close\\r\\n\\r\\n');
          this.resume().on('end', () => process.exit(1));
        });
      } else send(user, text, options).then(() => process.exit(0));`);
    expect(await problemOf(['--command', command])).toMatch(reason);
  });

  it('an environment that sends everything through a proxy', async () => {
    const problem = await problemOf(['--command', program('process.exit(1);')], {
      HTTP_PROXY: 'http://someone:password@127.0.0.1:1',
    });
    expect(problem).toMatch(/HTTP_PROXY is set.*NO_PROXY=127\.0\.0\.1,localhost/);
    expect(problem).not.toContain('password');
  });

  it('a person who sends is told what to send, and is judged by what the program does', async () => {
    const running = start(
      [
        ...['conform', 'caller-of', 'platform', '--appid', '1001', '--listen', '0', '--lang', 'en'],
        ...['--only', 'caller-success', '--only', 'caller-signature'],
      ],
      SECRET,
    );
    let told = '';
    running.process.stderr!.on('data', (chunk) => {
      told += chunk;
      const [, baseUrl] = /send to (\S+)/.exec(told) ?? [];
      for (const [, count] of String(chunk).matchAll(/Now send (\w+) messages?/g)) {
        const { receiveCustomerMessage } = createPlatformClient({ baseUrl: baseUrl!, ...DEMO });
        for (let at = 0; at < (count === 'one' ? 1 : Number(count)); at += 1)
          receiveCustomerMessage({ FromUserId: `${at}`, MsgType: 'text', Content: 'typed' }).catch(() => {});
      }
    });
    const { code, stdout } = await running.finished;
    expect(code).toBe(0);
    expect(stdout).toMatch(/^by hand$|人工发送 \/ by hand/m);
    expect(stdout).toMatch(/✓ Conforms/);
    expect(told).toMatch(/Now send one message of one customer[\s\S]*Now send/);
  });

  it('a person who sends nothing', async () => {
    const { code, stdout, stderr } = await callerOf(['--wait', '1']);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^Let the program send to http:\/\/127\.0\.0\.1:\d+\nappid: 1001; secret: .*\nNow send one message of one customer, with any text \(within 1 s\)\. What fails .*\n$/,
    );
    expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(
      /Nothing arrived at .* within 1 s\. .*--wait allows more time/,
    );
    expect(stdout + stderr).not.toContain(DEMO.secret);
  });
});

describe('conform caller-of, interrupted', () => {
  /** Hangs on each message but the first, with a child, and does not listen to requests to end. */
  async function underWay(file: string) {
    const command = program(`
      process.on('SIGTERM', () => {});
      const fs = require('node:fs');
      send(user, text).then(() => {
        if (!fs.existsSync(${JSON.stringify(file)})) { fs.writeFileSync(${JSON.stringify(file)}, ''); process.exit(0); }
        const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
        fs.appendFileSync(${JSON.stringify(file)}, process.pid + ' ' + child.pid + ' ');
        setInterval(() => {}, 1000);
      });`);
    const running = start(
      [
        ...['conform', 'caller-of', 'platform', '--appid', '1001', '--listen', '0', '--lang', 'en'],
        ...['--command', command, '--only', 'caller-success', '--only', 'caller-signature'],
      ],
      SECRET,
    );
    const pids = await vi.waitFor(() => {
      const noted = readFileSync(file, 'utf8').split(' ').map(Number).filter(Boolean);
      expect(noted.length).toBeGreaterThanOrEqual(2);
      return noted;
    }, 30_000);
    return { running, pids };
  }

  it('once gives the report so far, and leaves no process behind', async () => {
    const { running, pids } = await underWay(join(folder, 'once'));
    running.process.kill('SIGINT');
    const { code, stdout, stderr } = await running.finished;
    expect({ code, stderr }).toEqual({ code: 130, stderr: '' });
    expect(stdout).toMatch(/^Interrupted/m);
    await vi.waitFor(() => expect(pids.filter(isAlive)).toEqual([]), 20_000);
  });

  it.each(['SIGINT', 'SIGHUP'] as const)(
    'again by %s ends at once, and leaves no process behind',
    async (signal) => {
      const { running, pids } = await underWay(join(folder, `again-${signal}`));
      if (signal === 'SIGINT') {
        running.process.kill('SIGINT');
        await new Promise((done) => setTimeout(done, 700));
      }
      running.process.kill(signal);
      expect((await running.finished).code).toBe(signal === 'SIGINT' ? 130 : 129);
      await vi.waitFor(() => expect(pids.filter(isAlive)).toEqual([]), 20_000);
    },
  );
});

describe('conform caller-of app with the control API of a server', () => {
  it('judges its deliveries, once it sends here', async () => {
    const port = await getPort({ host: '127.0.0.1' });
    const here = `http://127.0.0.1:${port}/qmtapi`;
    const server = await serve(join(folder, 'data'), ['--forward-to', here]);
    const conform = (...args: string[]) =>
      run(
        [
          ...[
            'conform',
            'caller-of',
            'app',
            '--appid',
            '1001',
            '--lang',
            'en',
            '--listen',
            `127.0.0.1:${port}`,
          ],
          ...['--control-api', server.url, ...args, ...QUICK, '--only', 'caller-success'],
        ],
        SECRET,
      );
    const { code, stdout, stderr } = await conform();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('2 passed');
    const elsewhere = await conform('--prefix', '/other');
    expect(elsewhere.code).toBe(2);
    expect(elsewhere.stdout.replaceAll(/\s+/g, ' ')).toContain(
      `sends messages of APP 1001 to ${here}, not here`,
    );
    server.process.kill('SIGTERM');
    await server.finished;
  });
});
