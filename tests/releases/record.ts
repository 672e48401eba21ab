/**
 * `record.ts FOLDER VERSION`: how a release talks, before it is a previous one. FOLDER holds its sources, with node_modules.
 * Written beside this file: the exchanges of its client, server and receiver with each other, and the database that its server
 * leaves.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as sendRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import type { Call, Exchange, Recording } from './recording.ts';

const [folder = '', version = ''] = process.argv.slice(2);
const SECRET = 'abcdef';
const KEPT_HEADERS = ['content-type', 'accept', 'user-agent', 'idempotency-key', 'retry-after'];
const { createPlatformClient, createAppClient } = await load('client/index.ts');
const node = await load('client/node.ts');
const data = mkdtempSync(join(tmpdir(), 'staff-service-record-'));
const sleep = (ms: number) => new Promise((wait) => setTimeout(wait, ms));

function load(file: string) {
  return import(pathToFileURL(resolve(folder, file)).href);
}

async function listen(listener: Parameters<typeof createServer>[1]) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Hands on what arrives, and keeps it with what was answered. */
async function recorder(target: () => string, exchanges: Exchange[]) {
  return listen(async (request, response) => {
    const body = await textOf(request);
    const { host: _, ...headers } = request.headers;
    const answer = await new Promise<Exchange['answer']>((done, fail) => {
      const onward = sendRequest(
        `${target()}${request.url}`,
        { method: request.method!, headers },
        async (got) => done({ status: got.statusCode!, headers: keep(got.headers), body: await textOf(got) }),
      );
      onward.on('error', fail).end(body);
    });
    const { method, url } = request;
    exchanges.push({ request: { method: method!, url: url!, headers: keep(headers), body }, answer });
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
}

function keep(headers: object): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => KEPT_HEADERS.includes(name)));
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of stream.setEncoding('utf8')) text += chunk;
  return text;
}

/** What the release's own client made of the answers. */
async function call(
  exchanges: Exchange[],
  client: Call['client'],
  act: () => Promise<unknown>,
): Promise<Call> {
  const before = exchanges.length;
  const outcome = await act().then(
    () => 0,
    ({ errcode }) => errcode ?? null,
  );
  return { client, outcome, exchanges: exchanges.slice(before) };
}

async function record(): Promise<Recording> {
  const receiver = await listen(
    node.toNodeHandler(
      node.createReceiver({
        endpoint: 'app',
        apps: [{ appid: '1001', secrets: [SECRET] }],
        onError: () => {},
        onMessage: ({ ToUserId, Content }: { ToUserId: string; Content?: string }) => {
          if (ToUserId === 'waits') throw new Error('not now');
          if (Content === 'no') throw new node.Refusal(40001, 'blocked');
        },
      }),
    ),
  );
  const toReceiver: Exchange[] = [];
  const app = await recorder(() => receiver.url, toReceiver);
  const config = join(data, 'config.json');
  const demo = { appid: '1001', secrets: [SECRET], callbackUrl: `${app.url}/qmtapi` };
  const settings = { apps: [demo], allowCallbackNetworks: ['127.0.0.0/8'], retrySeconds: [5] };
  writeFileSync(config, JSON.stringify(settings));
  const args = [
    join(folder, 'server/cli.ts'),
    'serve',
    '--port',
    '0',
    '--data',
    join(data, 'db'),
    '--config',
    config,
  ];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let log = '';
  server.stdout.on('data', (chunk) => (log += chunk));
  while (!/"port":\d+/.test(log)) await sleep(20);
  const origin = `http://127.0.0.1:${/"port":(\d+)/.exec(log)![1]}`;

  const toServer: Exchange[] = [];
  const proxy = await recorder(() => origin, toServer);
  const calls: Call[] = [];
  for (const [client, platformOf, appOf] of [
    ['portable', createPlatformClient, createAppClient],
    ['node', node.createPlatformClient, node.createAppClient],
  ] as const) {
    const at = (secret = SECRET, appid = '1001', baseUrl = proxy.url) => ({
      baseUrl,
      appid,
      secret,
      retries: 0,
    });
    const receive = (message: object, options = {}, ...where: string[]) =>
      call(toServer, client, () => platformOf(at(...where)).receiveCustomerMessage(message, options));
    const idempotencyKey = `${client}-key`;
    const text = (Content: string) => ({ FromUserId: '客户-1', MsgType: 'text', Content });
    calls.push(
      await receive(text('你好 😀 "\\\n</script>')),
      await receive({ FromUserId: '0012', MsgType: 'event.CLICK.RG', ServiceId: null, Tag: { a: 1 } }),
      await receive({ FromUserId: '0012', MsgType: 'image', Content: 'https://example.com/图.png' }),
      await receive(text('once'), { idempotencyKey }),
      await receive(text('once'), { idempotencyKey }),
      await receive(text('other'), { idempotencyKey }),
      await receive(text('x'), {}, 'wrong'),
      await receive(text('x'), {}, SECRET, '9999'),
      await call(toServer, client, () =>
        appOf(at(SECRET, '1001', `${proxy.url}/qmtapi`)).sendMessageToCustomer({
          ToUserId: '客户-1',
          MsgType: 'text',
          Content: '您好 🙏',
        }),
      ),
    );
  }
  const direct: Call[] = [];
  for (const Content of ['直接', 'no'])
    direct.push(
      await call(toReceiver, 'portable', () =>
        createAppClient({
          baseUrl: `${app.url}/qmtapi`,
          appid: '1001',
          secret: SECRET,
          retries: 0,
        }).sendMessageToCustomer({ ToUserId: '客户-2', MsgType: 'text', Content }),
      ),
    );
  const delivered = toReceiver.length;
  for (const [ToUserId, Content] of [
    ['客户-1', '您好，请稍候 🙏'],
    ['客户-1', '第二条'],
    ['refused', 'no'],
    ['waits', '等待 1'],
    ['waits', '等待 2'],
  ]) {
    const body = JSON.stringify({ appid: '1001', ToUserId, MsgType: 'text', Content });
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch(`${origin}/console/api/messages`, { method: 'POST', headers, body });
    if (answer.status !== 202) throw new Error(`${answer.status} ${await answer.text()}`);
    await sleep(300);
  }
  server.kill('SIGTERM');
  await once(server, 'exit');
  for (const { server } of [receiver, app, proxy]) server.close();
  return {
    version,
    recordedAt: Date.now(),
    calls: [...calls, ...direct],
    deliveries: toReceiver.slice(delivered),
  };
}

/** Statements that make the database again. */
function dump(file: string): string {
  const db = new DatabaseSync(file, { readOnly: true });
  const made = db
    .prepare(
      "select name, type, sql from sqlite_master where sql is not null and name not like 'sqlite_%' order by type desc, name",
    )
    .all() as { name: string; type: string; sql: string }[];
  const rows = made
    .filter(({ type }) => type === 'table')
    .flatMap(({ name }) =>
      db
        .prepare(`select * from "${name}"`)
        .all()
        .map(
          (row) =>
            `insert into "${name}" (${Object.keys(row).map((column) => `"${column}"`)}) values (${Object.values(row).map(literal).join(', ')})`,
        ),
    );
  db.close();
  return `${[...made.map(({ sql }) => sql.replaceAll(/\s+/g, ' ')), ...rows].join(';\n')};\n`;
}

function literal(value: unknown): string {
  if (value === null) return 'null';
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}

const recording = await record();
const name = join(import.meta.dirname, version);
writeFileSync(`${name}.json`, `${JSON.stringify(recording, null, 2)}\n`);
writeFileSync(`${name}.sql`, dump(join(data, 'db/staff-service.db')));
rmSync(data, { recursive: true });
