import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { run, serve, start } from '../support/command.ts';
import { startPeerApp } from '../support/peer-app.ts';
import { A, getJson, post, STRONG_SECRETS, signedQuery, TEXT_TO_PLATFORM } from '../support/requests.ts';

const folder = mkdtempSync(join(tmpdir(), 'staff-service-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const APPS = [{ appid: '7', secrets: [STRONG_SECRETS[0]] }];

describe('serve', () => {
  it('prints addresses and a signed curl that works as pasted, and the loop closes', async () => {
    const server = await serve(join(folder, 'loop'));
    const { stderr } = server.output();
    expect(stderr).toContain(`${server.url}/api/v1/{appid}/staffService/message`);
    expect(stderr).toContain(`${server.url}/qmtapi/staffService/message`);
    expect(stderr).toMatch(/demo secret/);
    const curl = stderr.slice(stderr.indexOf('curl -sS'));
    const { stdout } = await promisify(execFile)('sh', ['-c', curl]);
    expect(stdout).toBe('{"errcode":0,"errmsg":"ok"}');
    const exchanges = async () =>
      (await getJson(`${server.url}/console/api/exchanges?user=123`)).body.exchanges;
    await expect.poll(exchanges).toMatchObject([{}, { verdict: 'delivered' }, {}]);
    server.process.kill('SIGTERM');
    const { code, stdout: log } = await server.finished;
    expect(code).toBe(0);
    expect(log).not.toMatch(/abcdef|signature=[0-9a-f]/);
    expect(log).toContain('stopped');
  });

  it('--forward-to makes it call a local APP, with nothing else configured', async () => {
    const app = await startPeerApp();
    const server = await serve(join(folder, 'forward'), ['--forward-to', `${app.url}/prefix/`]);
    expect(server.output().stderr).toContain(`POST ${app.url}/prefix/staffService/message`);
    expect((await post(server.url, A, TEXT_TO_PLATFORM)).body.errcode).toBe(0);
    await expect.poll(() => app.arrived).toMatchObject([{ user: '123' }]);
    const { callbackUrl } = (await getJson(`${server.url}/console/api/apps`)).body.apps[0];
    expect(callbackUrl).toBe(`${app.url}/prefix`);
    server.process.kill('SIGTERM');
    await server.finished;
    await app.stop();
  });

  it.each([
    ['no address', '127.0.0.1:8081/qmtapi', /--forward-to: .*http:\/\/127\.0\.0\.1:8081\/qmtapi/],
    ['another scheme', 'ftp://127.0.0.1/', /--forward-to/],
    ['nothing', '', /--forward-to/],
    ['a password', 'http://me:hunter2@127.0.0.1/', /^(?=.*--forward-to)(?!.*hunter2)/s],
    ['a query', 'http://127.0.0.1/?a=1', /--forward-to/],
  ])('--forward-to with %s is refused', async (_what, url, says) => {
    const { code, stderr } = await run(['serve', '--data', folder, '--forward-to', url]);
    expect(code).toBe(2);
    expect(stderr).toMatch(says);
  });

  it('--forward-to together with a configuration is refused, however that is given', async () => {
    const config = file('forward.json', { apps: APPS });
    const args = ['serve', '--data', folder, '--forward-to', 'http://127.0.0.1:1'];
    for (const given of [run([...args, '--config', config]), run(args, { STAFF_SERVICE_CONFIG: config })]) {
      const { code, stderr } = await given;
      expect(code).toBe(2);
      expect(stderr).toMatch(/--forward-to.*forward\.json.*callbackUrl/);
    }
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'a request that runs when %s comes is finished, new ones are not taken',
    async (signal) => {
      const server = await serve(join(folder, signal));
      const body = JSON.stringify(TEXT_TO_PLATFORM);
      let send = (_: string) => {};
      const slow = new ReadableStream<Uint8Array>({
        start(controller) {
          send = (text) => {
            controller.enqueue(new TextEncoder().encode(text));
            if (text.endsWith('}')) controller.close();
          };
        },
      });
      const query = signedQuery();
      const request = fetch(`${server.url}${A}?${query}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: slow,
        duplex: 'half',
      } as RequestInit);
      send(body.slice(0, 10));
      await new Promise((wait) => setTimeout(wait, 300)); // the server has the head by now
      server.process.kill(signal);
      await expect.poll(() => server.output().stdout).toContain('stopping');
      expect((await fetch(`${server.url}/healthz`)).status).toBe(503);
      send(body.slice(10));
      expect(await (await request).json()).toEqual({ errcode: 0, errmsg: 'ok' });
      expect((await server.finished).code).toBe(0);
    },
  );

  it('twice on one data folder: the second says that it is in use', async () => {
    const data = join(folder, 'twice');
    const first = await serve(data);
    const second = await run(['serve', '--port', '0', '--data', data]);
    first.process.kill('SIGTERM');
    await first.finished;
    expect(second.code).toBe(1);
    expect(second.stderr).toMatch(/another process is using it\n$/);
    expect(second.stderr).not.toContain('    at ');
  });

  it('a port in use is one clear line', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as { port: number };
    const data = ['--data', join(folder, 'port')];
    const { code, stderr } = await run(['serve', '--port', String(port), ...data]);
    const byVariable = await run(['serve', ...data], { PORT: `${port}\n` });
    other.close();
    expect(byVariable.stderr).toMatch(/^PORT: \d+: .*the port is in use/);
    expect(code).toBe(1);
    expect(stderr).toBe(`--port ${port}: the port is in use; --port 0 takes any free one\n`);
  });

  it.each<[string, string[], Record<string, string>, RegExp, number]>([
    ['a port that is none', ['--port', '80a'], {}, /^--port: .*got 80a\n$/, 2],
    ['PORT that is none', [], { PORT: '65536' }, /^PORT: .*got 65536\n$/, 2],
    ['HOST that conda sets', [], { HOST: 'x86_64-conda-linux-gnu' }, /^HOST: x86_64-conda-linux-gnu: /, 2],
    ['an unknown LOG_LEVEL', [], { LOG_LEVEL: 'loud' }, /^LOG_LEVEL: /, 2],
    ['an unknown flag', ['--prot', '1'], {}, /unknown option '--prot'/, 2],
    [
      'STAFF_SERVICE_CONFIG that is not there',
      [],
      { STAFF_SERVICE_CONFIG: '/nosuch.json' },
      /^STAFF_SERVICE_CONFIG: \/nosuch.json: .*ENOENT\n$/,
      2,
    ],
    ['DATABASE_URL that is none', [], { DATABASE_URL: 'mysql://u:p@h' }, /^DATABASE_URL: (?!.*u:p)/, 2],
    ['a configuration that is not there', ['--config', '/nosuch.json'], {}, /^\/nosuch.json: .*ENOENT\n$/, 2],
    [
      'a data folder that cannot be made',
      ['--data', '/proc/nosuch/data'],
      {},
      /^--data \/proc\/nosuch\/data: /,
      1,
    ],
    [
      'a host that is none of ours',
      ['--host', '203.0.113.1'],
      { CONSOLE_TOKEN: STRONG_SECRETS[1] },
      /demo secret/,
      2,
    ],
    [
      'any address with the demo secret',
      ['--host', '0.0.0.0'],
      { CONSOLE_TOKEN: STRONG_SECRETS[1] },
      /demo secret/,
      2,
    ],
  ])('%s is one clear line', async (_what, args, environment, says, code) => {
    const data = args.includes('--data') ? [] : ['--data', join(folder, 'unused')];
    const result = await run(['serve', ...data, ...args], environment);
    expect(result.stderr).toMatch(says);
    expect(result.stderr).not.toContain('    at ');
    expect(result.code).toBe(code);
  });

  it.each([
    ['no JSON', '{"apps":[{"secrets":["top-secret"}', /is not JSON at position 33/],
    ['half of it', '{"apps":[{"secrets":["top-secret"', /is not JSON: it ends too soon/],
    ['an empty file', '', /is not JSON: the file is empty, it needs at least \{"apps"/],
    ['an empty line', '\ufeff \n', /is not JSON: the file is empty/],
    ['no object', '["top-secret"]', /must be a JSON object: \{"apps"/],
    ['no apps', {}, /\/apps: .*required/],
    [
      'a secret that is a number',
      { apps: [{ appid: '1', secrets: [12345678] }] },
      /\/apps\/0\/secrets\/0: .*string/,
    ],
    [
      'three secrets',
      { apps: [{ appid: '1', secrets: ['a', 'b', 'c'] }] },
      /\/apps\/0\/secrets: .*at most 2/,
    ],
    ['an unknown property', { apps: APPS, freshnesSeconds: 1 }, /\/freshnesSeconds: .*unknown property/],
    ['an appid twice', { apps: [...APPS, ...APPS] }, /\/apps\/1\/appid: 7 /],
    [
      'a callbackUrl that is none',
      { apps: [{ ...APPS[0], callbackUrl: 'localhost:80' }] },
      /\/apps\/0\/callbackUrl: /,
    ],
  ])(
    'a configuration with %s is refused with its place, and shows no secret',
    async (_what, content, says) => {
      const { code, stderr } = await run(['serve', '--config', file('wrong.json', content)]);
      expect(code).toBe(2);
      expect(stderr).toMatch(says);
      expect(stderr).not.toMatch(/top-secret|12345678|u7Zp2RfLq9wXk4Tn/);
    },
  );

  it('a network address needs CONSOLE_TOKEN', async () => {
    const config = file('network.json', { apps: APPS });
    const args = [
      'serve',
      '--host',
      '0.0.0.0',
      '--port',
      '0',
      '--data',
      join(folder, 'network'),
      '--config',
      config,
    ];
    expect(await run(args)).toMatchObject({ code: 2, stderr: expect.stringContaining('CONSOLE_TOKEN') });
    const server = start(args, { CONSOLE_TOKEN: STRONG_SECRETS[1] });
    await expect.poll(() => server.output().stdout).toContain('listening');
    server.process.kill('SIGTERM');
    const { stderr, stdout } = await server.finished;
    expect(stderr).not.toMatch(/u7Zp2RfLq9wXk4Tn|signature=/);
    expect(stdout).toContain('listening');
  });

  it('the demo app of a configured server is not there; the file may name its schema', async () => {
    const own = file('own.json', { $schema: './Configuration.schema.json', apps: APPS });
    const server = await serve(join(folder, 'configured'), ['--config', own]);
    expect((await post(server.url, A, TEXT_TO_PLATFORM)).body.errcode).toBe(30002);
    server.process.kill('SIGTERM');
    await server.finished;
  });
});

describe('sign', () => {
  it("gives the specification's worked example", async () => {
    const { code, stdout } = await run([
      'sign',
      '--appid',
      '1001',
      '--secret',
      'abcdef',
      '--timestamp',
      '1407812629434',
    ]);
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toBe(
      'timestamp=1407812629434&signature=82f369268e6a8ea96b0731fe4acdd823cdc122d0',
    );
    expect(stdout).toContain(
      "curl -sS 'http://127.0.0.1:8080/api/v1/1001/staffService/message?timestamp=1407812629434&",
    );
  });

  it('takes the secret from the environment', async () => {
    const args = ['sign', '--appid', '1001', '--timestamp', '1407812629434'];
    expect((await run(args, { STAFF_SERVICE_SECRET: 'abcdef' })).stdout).toContain(
      '82f369268e6a8ea96b0731fe4acdd823cdc122d0',
    );
  });

  it.each([
    [['--appid', '1001'], /--secret/],
    [['--appid', '1', '--secret', '2', '--timestamp', '12'], /--timestamp 12/],
  ])('%j is a usage error', async (args, says) => {
    expect(await run(['sign', ...args])).toMatchObject({ code: 2, stderr: expect.stringMatching(says) });
  });
});

describe('send', () => {
  it('to the platform and to the APP is accepted, Chinese text included', async () => {
    const server = await serve(join(folder, 'send'));
    const flags = ['--appid', '1001', '--secret', 'abcdef', '--user', '客户 1', '--text', '你好 😀'];
    const results = await Promise.all([
      run(['send', 'platform', '--url', server.url, ...flags]),
      run(['send', 'app', '--url', `${server.url}/qmtapi`, ...flags]),
      run(['send', 'platform', '--url', server.url, ...flags, '--secret', 'wrong']),
      run(['send', 'platform', '--url', server.url, ...flags.slice(0, 6), '--type', 'event.CLICK.RG']),
      run(['send', 'app', '--url', `${server.url}/nosuch`, ...flags]),
    ]);
    server.process.kill('SIGTERM');
    await server.finished;
    expect(results.map(({ code }) => code)).toEqual([0, 0, 1, 0, 1]);
    expect(results[0]!.stdout).toMatch(/^accepted: errcode 0 ok/);
    expect(results[2]!.stderr).toMatch(/refused.*\n.*30003.*\n[\s\S]*→ .*[Cc]heck the secret/);
    expect(results[4]!.stderr).toMatch(/wrongStatus.*\n.*HTTP 404[\s\S]*→ Check --url, /);
  });

  it.each([
    [['platform', '--text', 'x', '--type', 'video'], /^--type: /],
    [['app'], /^--text: .*required/],
    [['app', '--type', 'x'], /^--text: required property is missing; --type: must be text, [^/]*$/],
    [['app', '--text', 'x', '--url', 'localhost'], /^--url localhost: /],
    [['nowhere'], /unknown command 'nowhere'/],
  ])('%j is a usage error that names the flag', async (args, says) => {
    const result = await run(['send', ...args, '--appid', '1', '--secret', '2', '--user', '3']);
    expect(result.stderr).toMatch(says);
    expect(result.code).toBe(2);
  });
});

it.each([
  ['--help'],
  ['serve', '--help'],
  ['sign', '--help'],
  ['doctor', '--help'],
  ['send', '--help'],
  ['send', 'app', '--help'],
])('%s %s %s is understood at 80 columns', async (...args) => {
  const { code, stdout } = await run(args.filter(Boolean), { COLUMNS: '80' });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Usage: staff-service/);
});
