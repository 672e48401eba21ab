/** When nothing can be proven: one clear reason, no list of failures, exit code 2. */
import { createHash } from 'node:crypto';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_TRIALS } from '../../server/conformance/probe/signature-trials.ts';
import { runConformance } from '../../server/conformance/run/runner.ts';
import { CERTIFICATE, KEY } from '../support/certificate.ts';
import { run } from '../support/command.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { DEMO } from '../support/requests.ts';

let server: LiveServer;
beforeAll(async () => {
  server = await startLiveServer();
});
afterAll(() => server.stop());

const servers: Server[] = [];
afterAll(() => servers.map((one) => one.close()));

async function portOf(own: Server): Promise<number> {
  servers.push(own);
  await new Promise<void>((done) => own.listen(0, '127.0.0.1', done));
  return (own.address() as AddressInfo).port;
}

const serving = async (listener: RequestListener) =>
  `http://127.0.0.1:${await portOf(createHttpServer(listener))}`;

async function setupProblem(
  baseUrl: string,
  { appid = DEMO.appid, secret = DEMO.secret, role = 'app' as 'app' | 'platform', timeoutMs = 20_000 } = {},
) {
  const target = { role, baseUrl, appid, secret, user: '123' };
  const {
    verdict,
    results,
    problem: why,
    proves,
    doesNotProve,
  } = await runConformance({ target, timeoutMs });
  expect({ verdict, results, proves, doesNotProve }).toEqual({
    verdict: 'couldNotRun',
    results: [],
    proves: [],
    doesNotProve: [],
  });
  expect(why!.zh).toMatch(/[\u4e00-\u9fff]/);
  return why!.en;
}

describe('the suite says why it could not run', () => {
  it('a wrong secret', async () => {
    const why = await setupProblem(server.url, { secret: 'not-the-secret', role: 'platform' });
    expect(why).toMatch(/^I could not authenticate: nothing was proven\. .*most likely the secret is wrong/);
    expect(why).not.toContain('not-the-secret');
  });

  it('a wrong secret, after a bounded number of other signatures', async () => {
    let requests = 0;
    const url = await serving((_request, response) => {
      requests += 1;
      response.end('{"errcode":30003,"errmsg":"signature"}');
    });
    const why = await setupProblem(url);
    const [, tried] = /nor was one with any of (\d+) usual mistakes: most likely the secret is wrong/.exec(
      why,
    )!;
    expect(Number(tried)).toBeLessThanOrEqual(MOST_TRIALS);
    // The right one, an unsigned one, and no more.
    expect(requests).toBe(Number(tried) + 2);
  });

  it('no other signature after 429', async () => {
    let requests = 0;
    const url = await serving((_request, response) => {
      requests += 1;
      response.writeHead(requests > 10 ? 429 : 200, { 'Retry-After': '1' });
      response.end('{"errcode":30003,"errmsg":"signature"}');
    });
    expect(await setupProblem(url)).toMatch(/any of 8 usual mistakes/);
    expect(requests).toBe(11);
  });

  it.each([30002, 30004, 30005, -1])(
    'no other signature where errcode %d says what was wrong',
    async (errcode) => {
      const signatures = new Set<string | null>();
      const url = await serving((request, response) => {
        signatures.add(new URL(request.url!, 'http://x').searchParams.get('signature'));
        response.end(JSON.stringify({ errcode, errmsg: 'no' }));
      });
      await setupProblem(url);
      // Each of another timestamp: the plain message, and at most five like it.
      expect(signatures.size).toBeLessThanOrEqual(6);
    },
  );

  it('an unknown appid', async () => {
    expect(await setupProblem(server.url, { appid: '9999', role: 'platform' })).toMatch(
      /does not know appid 9999/,
    );
  });

  it('a clock that is wrong', async () => {
    const url = await serving((_request, response) => {
      response.setHeader('Date', new Date(Date.now() - 3_600_000).toUTCString());
      response.end(JSON.stringify({ errcode: 30003, errmsg: 'stale' }));
    });
    expect(await setupProblem(url)).toMatch(/clock differs from this machine's by -3(599|600|601) s/);
  });

  it('a customer whom the APP does not know', async () => {
    const url = await serving((_request, response) =>
      response.end('{"errcode":40001,"errmsg":"no such user"}'),
    );
    expect(await setupProblem(url)).toMatch(/errcode":40001.*Name one that it knows with --user/);
  });

  it.each([
    [200, '{"errcode":40003,"errmsg":"invalid openid"}'],
    [404, '{"errcode":404,"errmsg":"user not found"}'],
    [400, '{"errcode":1,"errmsg":"客户不存在"}'],
    [200, '{"errcode":30005,"errmsg":"unknown customer"}'],
  ])('a customer whom the APP does not know, by HTTP %d %s', async (status, body) => {
    const url = await serving((_request, response) => response.writeHead(status).end(body));
    expect(await setupProblem(url)).toMatch(/know the customer 123\? Name one that it knows with --user/);
  });

  it('a customer whom the APP does not know, for sure where a wrong signature is answered otherwise', async () => {
    const url = await serving((request, response) => {
      const { searchParams } = new URL(request.url!, 'http://x');
      const timestamp = searchParams.get('timestamp') ?? '';
      const right = createHash('sha1')
        .update(DEMO.appid + DEMO.secret + timestamp)
        .digest('hex');
      response.end(
        JSON.stringify({ errcode: searchParams.get('signature') === right ? 7 : 30003, errmsg: 'no' }),
      );
    });
    expect(await setupProblem(url)).toMatch(/The signature is right .* --user/);
  });

  it('a customer who has gone, as the vendor’s APP answers', async () => {
    const url = await serving((_request, response) => response.writeHead(500).end('{"errcode":0}'));
    const target = { role: 'app' as const, baseUrl: url, ...DEMO, user: '123' };
    const { problem } = await runConformance({ target, generated: 0 });
    expect(problem!.en).toMatch(/HTTP 500.*name one that it knows with --user/);
  });

  it.each([401, 403])('a wrong secret, where the target has a code %d of its own', async (status) => {
    const url = await serving((_request, response) =>
      response.writeHead(status).end(JSON.stringify({ errcode: status, errmsg: 'no' })),
    );
    expect(await setupProblem(url)).toMatch(/^I could not authenticate.*Check --secret and --appid first/);
  });

  it('a wrong secret, where a platform refuses with a code of its own', async () => {
    const url = await serving((_request, response) => response.end('{"errcode":40001,"errmsg":"invalid"}'));
    expect(await setupProblem(url, { role: 'platform' })).toMatch(/40001.*Check --secret and --appid first/);
  });

  it('a target that puts us off for long, at once', async () => {
    let asked = 0;
    const url = await serving((_request, response) => {
      asked += 1;
      response.writeHead(429, { 'Retry-After': '30' }).end('{"errcode":429,"errmsg":"slow down"}');
    });
    expect(await setupProblem(url)).toMatch(/keeps answering 429 \(too many requests, Retry-After: 30\)/);
    expect(asked).toBe(1);
  });

  it('a wrong path', async () => {
    expect(await setupProblem(`${server.url}/wrong`)).toMatch(
      /POST \/wrong\/staffService\/message gets HTTP 404/,
    );
  });

  it('a login page', async () => {
    const url = await serving((_request, response) =>
      response.setHeader('Content-Type', 'text/html').end('<!doctype html><form>login</form>'),
    );
    expect(await setupProblem(url)).toMatch(/A web page came back/);
  });

  it('a gateway that wants a login', async () => {
    const url = await serving((_request, response) => response.writeHead(401).end('no'));
    expect(await setupProblem(url)).toMatch(/gateway or proxy in front asks for a login/);
  });

  it('a redirect, which is not followed', async () => {
    const url = await serving((request, response) =>
      response.writeHead(302, { Location: `https://elsewhere.invalid${request.url}` }).end(),
    );
    const why = await setupProblem(url);
    expect(why).toMatch(/redirects to https:\/\/elsewhere\.invalid\/staffService\/message/);
    expect(why).not.toMatch(/[0-9a-f]{40}/);
  });

  it.each([
    [
      '/new/staffService/message',
      /redirects to http:\/\/127.*\/new\/staffService\/message .*give this final address as --url/,
    ],
    ['/login', /redirects to http:\/\/127.*\/login .*must answer at the address of --url itself/],
    ['/staffService/message/', /must answer at the address of --url itself/],
  ])('a redirect to %s', async (Location, says) => {
    const url = await serving((_request, response) => response.writeHead(301, { Location }).end());
    expect(await setupProblem(url)).toMatch(says);
  });

  it.each([500, 503])('HTTP %d and no answer of the contract: it was reached', async (status) => {
    const url = await serving((_request, response) => response.writeHead(status).end('oops'));
    const why = await setupProblem(url);
    expect(why).toMatch(new RegExp(`HTTP ${status}`));
    expect(why).not.toMatch(/could not be reached/);
  });

  it('a target that hangs', async () => {
    expect(await setupProblem(await serving(() => {}), { timeoutMs: 300 })).toMatch(/did not answer in time/);
  });

  it('a target that closes early', async () => {
    const port = await portOf(createTcpServer((socket) => socket.once('data', () => socket.destroy())));
    expect(await setupProblem(`http://127.0.0.1:${port}`)).toMatch(/closed the connection before answering/);
  });

  it('a target that does not speak HTTP', async () => {
    const port = await portOf(createTcpServer((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n')));
    expect(await setupProblem(`http://127.0.0.1:${port}`)).toMatch(/does not answer in HTTP/);
  });

  it('a port where nobody listens', async () => {
    const own = createTcpServer();
    const port = await portOf(own);
    await new Promise((done) => own.close(done));
    expect(await setupProblem(`http://127.0.0.1:${port}`)).toMatch(/refuses the connection \(ECONNREFUSED\)/);
  });

  it('a name that is none', async () => {
    expect(await setupProblem('http://conformance.invalid')).toMatch(
      /conformance\.invalid cannot be resolved/,
    );
  });

  it('https where http is spoken', async () => {
    const url = await serving((_request, response) => response.end());
    expect(await setupProblem(url.replace('http:', 'https:'))).toMatch(
      /The TLS handshake failed.*The port may speak http only/,
    );
  });

  it('a certificate of nobody known', async () => {
    const port = await portOf(
      createHttpsServer({ key: KEY, cert: CERTIFICATE }, (_request, response) => response.end()),
    );
    expect(await setupProblem(`https://127.0.0.1:${port}`)).toMatch(
      /certificate cannot be verified.*NODE_EXTRA_CA_CERTS/,
    );
  });
});

describe('a target whose answers are wrong was reached, and does not conform', () => {
  const INTEGER = 'envelope-errcode-integer';
  const OBJECT = 'envelope-json-object';
  it.each<[string, number, string, string]>([
    [INTEGER, 200, '{"errcode":0.5,"errmsg":"ok"}', 'a fraction'],
    [INTEGER, 200, '{"errcode":"0","errmsg":"ok"}', 'a text'],
    [INTEGER, 200, '{"errcode":"ok"}', 'another text'],
    [INTEGER, 200, '{"errcode":""}', 'an empty text'],
    [INTEGER, 200, '{"errcode":true}', 'true'],
    [INTEGER, 200, '{"errcode":null}', 'null'],
    [INTEGER, 200, '{"errcode":[0]}', 'a list'],
    [INTEGER, 200, '{"errcode":{}}', 'an object'],
    [INTEGER, 200, '{"errcode":1e400}', 'what is no number'],
    [INTEGER, 200, '{"data":{"errcode":0}}', 'within another object'],
    [INTEGER, 200, '{"code":0}', 'another name'],
    [INTEGER, 200, '{}', 'nothing in it'],
    [INTEGER, 500, '{"errcode":0.5}', 'under another status'],
    ['envelope-status-200', 500, '{"errcode":0,"errmsg":"ok"}', '0 under another status'],
    ['envelope-status-200', 404, '{"errcode":0,"errmsg":"ok"}', '0 under 404'],
    [OBJECT, 200, 'null', 'null'],
    [OBJECT, 200, '[]', 'a list'],
    [OBJECT, 200, '"ok"', 'a text'],
    [OBJECT, 200, '0', 'a number'],
    [OBJECT, 200, 'ok', 'no JSON'],
    [OBJECT, 200, '', 'nothing'],
    [OBJECT, 204, '', 'nothing, and says so'],
  ])('%s: HTTP %d %s (%s)', async (id, status, body) => {
    const url = await serving((request, response) => {
      request.resume().on('end', () => response.writeHead(status).end(body));
    });
    const target = { role: 'app' as const, baseUrl: url, ...DEMO, user: '123' };
    const report = await runConformance({ target, generated: 0 });
    expect(report.verdict).toBe('doesNotConform');
    expect(report.results.find(({ check }) => check.id === id)?.outcome).toBe('fail');
    expect(report.problem!.en).not.toMatch(/could not be reached/);
  });
});

describe('what comes with an answer does not hide it', () => {
  const OK = '{"errcode":0,"errmsg":"ok"}';
  const envelope = async (url: string) => {
    const target = { role: 'app' as const, baseUrl: url, ...DEMO, user: '123' };
    const { results } = await runConformance({ target, generated: 0, only: ['envelope', 'message-text'] });
    const failed = results.filter(({ outcome }) => outcome === 'fail').map(({ check }) => check.id);
    return failed.filter((id) => id !== 'envelope-content-type');
  };

  it.each(['gzip', 'x-own'])(
    'an answer that is compressed (%s) although identity was asked for',
    async (encoding) => {
      const url = await serving((request, response) => {
        expect(request.headers['accept-encoding']).toBe('identity');
        request
          .resume()
          .on('end', () => response.writeHead(200, { 'Content-Encoding': encoding }).end(gzipSync(OK)));
      });
      if (encoding === 'gzip') expect(await envelope(url)).toEqual([]);
      else {
        const target = { role: 'app' as const, baseUrl: url, ...DEMO, user: '123' };
        const { problem } = await runConformance({ target, generated: 0, only: ['envelope'] });
        expect(problem!.en).toContain('Content-Encoding: x-own');
      }
    },
  );

  it.each([100, 102, 103])('%d before it, which nobody asked for', async (status) => {
    const url = await serving((request, response) => {
      request.resume().on('end', () => {
        response.socket!.write(`HTTP/1.1 ${status} Interim\r\n\r\n`);
        response.end(OK);
      });
    });
    expect(await envelope(url)).toEqual([]);
  });
});

describe('the command', () => {
  it('exits with 1 for a wrong envelope', async () => {
    const url = await serving((request, response) => {
      request.resume().on('end', () => response.end('{"errcode":0.5,"errmsg":"ok"}'));
    });
    const args = [
      'conform',
      'app',
      '--url',
      `${url}/staffService/message/`,
      '--appid',
      DEMO.appid,
      '--secret',
      DEMO.secret,
    ];
    const { code, stdout } = await run([...args, '--lang', 'en']);
    expect(code).toBe(1);
    expect(stdout).toContain('envelope-errcode-integer');
    expect(stdout).not.toContain('could not be reached');
  });

  it('exits with 2 and shows one reason', async () => {
    const { code, stdout, stderr } = await run([
      'conform',
      'platform',
      '--url',
      server.url,
      '--appid',
      DEMO.appid,
      '--secret',
      'not-the-secret',
      '--lang',
      'en',
    ]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('I could not authenticate: nothing was proven.');
    expect(stdout).not.toContain('not-the-secret');
    expect(stdout.split('\n').length).toBeLessThan(25);
  });
});
