/** The files of the console's page. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage, SCRIPT, servePage } from '../support/console-page.ts';
import { askRaw } from '../support/raw-request.ts';
import { getJson } from '../support/requests.ts';

const ASSET = '/console/assets/index-0a1b2c.js';
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

const page = buildPage({
  'assets/style-1.css': 'a{}'.repeat(200),
  'assets/picture-2.png': PNG,
  'assets/other-3.bin': 'x',
  'other.txt': 'beside the document',
});
let url: string;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ url, stop } = await servePage(page.folder));
});
afterAll(async () => {
  await stop();
  page.remove();
});

/** As it comes: fetch would decode it. */
function get(target: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, string>; body: Buffer }>((done, fail) => {
    const asked = request(url + target, { method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        done({
          status: answer.statusCode!,
          headers: answer.headers as Record<string, string>,
          body: Buffer.concat(chunks),
        }),
      );
    });
    asked.on('error', fail).end();
  });
}

it.each([
  '/console',
  '/console/',
  '/console/messages',
  '/console/messages/',
  '/console?q=appid%3A1001',
  '/console/my-view',
])('%s is the page, which no cache keeps', async (target) => {
  const { status, headers, body } = await get(target);
  expect(status).toBe(200);
  expect(body.toString()).toContain('<title>console</title>');
  expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
});

it('the page may load its own files, and run or show nothing else', async () => {
  for (const target of ['/console', ASSET]) {
    const { headers } = await get(target);
    const policy = headers['content-security-policy']!.split('; ');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ]),
    );
    expect(policy.join()).not.toMatch(/unsafe|\*|blob:/);
    expect(policy.filter((line) => /https?:/.test(line)).map((line) => line.split(' ')[0])).toEqual([
      'img-src',
      'media-src',
    ]);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
  }
});

describe('an asset', () => {
  it('is kept for good, because its name changes with what it holds', async () => {
    const { headers } = await get(ASSET);
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
    });
  });

  it.each([
    ['br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip;q=1, br;q=0', 'gzip', gunzipSync],
    ['br;q=0, *', 'gzip', gunzipSync],
    ['identity', undefined, (body: Buffer) => body],
    ['', undefined, (body: Buffer) => body],
    ['deflate', undefined, (body: Buffer) => body],
    ['identity;q=0', undefined, (body: Buffer) => body],
  ])('is sent to who accepts %j as %s', async (accepted, coding, decode) => {
    const { headers, body } = await get(ASSET, { 'Accept-Encoding': accepted });
    expect(headers['content-encoding']).toBe(coding);
    expect(Number(headers['content-length'])).toBe(body.length);
    expect(decode(body).toString()).toBe(SCRIPT);
    if (coding !== undefined) expect(body.length).toBeLessThan(SCRIPT.length / 5);
  });

  it('is not sent again to who has it, in that encoding', async () => {
    const first = await get(ASSET, { 'Accept-Encoding': 'br' });
    const again = (tag: string, accepted = 'br') =>
      get(ASSET, { 'Accept-Encoding': accepted, 'If-None-Match': tag });
    const same = await again(first.headers.etag!);
    expect([same.status, same.body.length, same.headers.etag]).toEqual([304, 0, first.headers.etag]);
    expect(same.headers['content-length']).toBeUndefined();
    expect((await again(`W/${first.headers.etag}`)).status).toBe(304);
    expect((await again(first.headers.etag!, 'gzip')).status).toBe(200);
    expect((await again('"other"')).status).toBe(200);
  });

  it.each([
    ['/console/assets/style-1.css', 'text/css; charset=utf-8'],
    ['/console/assets/picture-2.png', 'image/png'],
    ['/console/assets/other-3.bin', 'application/octet-stream'],
  ])('%s is %s', async (target, type) => {
    expect((await get(target)).headers['content-type']).toBe(type);
  });

  it('that is compact already is sent as it is', async () => {
    const { headers, body } = await get('/console/assets/picture-2.png', { 'Accept-Encoding': 'br' });
    expect([headers['content-encoding'], body]).toEqual([undefined, PNG]);
  });
});

it.each([ASSET, '/console'])('HEAD of %s is GET without the body', async (target) => {
  const [head, whole] = [await get(target, {}, 'HEAD'), await get(target)];
  expect([head.status, head.body.length]).toEqual([200, 0]);
  const { date: _, 'x-request-id': __, ...fields } = whole.headers;
  expect(head.headers).toMatchObject(fields);
});

it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('%s is 405', async (method) => {
  for (const target of [ASSET, '/console']) {
    const { status, headers } = await get(target, {}, method);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  }
});

it.each([
  '/console/assets/',
  '/console/assets',
  '/console/assets/unknown.js',
  '/console/assets/index-0a1b2c.js/',
  '/console/assets/index-0a1b2c.js.map',
  '/console/assets/INDEX-0a1b2c.js',
  '/console/assets/../index.html',
  '/console/assets/../../secret.txt',
  '/console/assets/..%2f..%2fsecret.txt',
  '/console/assets/%2e%2e/%2e%2e/secret.txt',
  '/console/assets/..\\..\\secret.txt',
  '/console/assets//etc/passwd',
  '/console/assets/%00',
  '/console/assets/__proto__',
  '/console/assets/constructor',
  '/console/../secret.txt',
  '/console/index.html',
  '/console/other.txt',
  '/console/%6dessages',
  '/console/api',
  '/console/api/',
  '/console/api/nosuch',
  '/console/API',
  '/console/messages/1',
  '/console//messages',
  '/console//',
  '//console',
  '/consoles',
  '/CONSOLE',
])('%s is no file and no view', async (target) => {
  const { status, text } = await askRaw(url, target);
  expect(status).toBe(404);
  expect(text).not.toMatch(/not to be served|<title>/);
});

it('a page that is not built says how it is, and is there once it is built', async () => {
  const built = buildPage();
  const folder = join(built.folder, 'later');
  const server = await servePage(folder);
  expect(await getJson(`${server.url}/console`)).toMatchObject({
    status: 404,
    body: { errcode: 404, errmsg: expect.stringContaining('npm run prepare') },
  });
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'built');
  const document = async () => (await fetch(`${server.url}/console`)).text();
  expect(await document()).toBe('built');
  // A running server stays with the files that belong together.
  writeFileSync(join(folder, 'index.html'), 'built again');
  expect(await document()).toBe('built');
  await server.stop();
  built.remove();
});
