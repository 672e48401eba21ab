/** Every implementation that this repository can run, and how: what `openapi/IMPLEMENTATIONS.md` compares. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { createReceiver as createPortableReceiver, type Receiver } from '@staff-service/client';
import { createReceiver, toNodeHandler } from '@staff-service/client/node';
import { createCommandDriver } from '../../server/conformance/caller/drivers/create-driver.ts';
import { runCallerConformance } from '../../server/conformance/caller/runner.ts';
import type { CallerRole, Report, Role } from '../../server/conformance/results.ts';
import { type RunOptions, runConformance } from '../../server/conformance/run/runner.ts';
import { quoteForShell } from '../../server/telemetry/shell.ts';
import { ClientDriver } from '../support/client-driver.ts';
import { exampleFolder, startExample } from '../support/example-apps.ts';
import { EXAMPLES_BY_LANGUAGE, type Example } from '../support/examples.ts';
import { startLiveServer } from '../support/live-server.ts';
import { DEMO } from '../support/requests.ts';
import { ServerDriver } from '../support/server-driver.ts';
import { Implementation as StandardLibrary } from './implementation.ts';
import { runAgainst } from './run.ts';

export interface Implementation {
  /** The head of its column. */
  name: string;
  role: Role;
  what: { zh: string; en: string };
  /** What it takes to run it here; undefined: nothing that the repository has not. */
  needs?: string;
  isHere: boolean;
  run: () => Promise<Report>;
}

/** Everything is asked. What takes its time takes no more of it than a busy machine needs. */
const OPTIONS: Omit<RunOptions, 'target'> = {
  profile: 'hardened',
  idempotency: true,
  generated: 40,
  timeoutMs: 20_000,
  // Under load an answer may take long: that says nothing of the implementation.
  pace: { slowBody: 300, unfinished: 25_000, slowAnswer: 60_000 },
};

const CALLER_OPTIONS = { ...DEMO, profile: 'hardened', idempotency: true } as const;
/** Of a message that is delivered. */
const LIMIT_MS = 60_000;

function conform(role: 'platform' | 'app', baseUrl: string): Promise<Report> {
  return runConformance({
    ...OPTIONS,
    target: { role, baseUrl, appid: DEMO.appid, secret: DEMO.secret, user: '123' },
  });
}

async function runServer(role: 'platform' | 'app'): Promise<Report> {
  const server = await startLiveServer();
  try {
    return await conform(role, role === 'platform' ? server.url : `${server.url}/qmtapi`);
  } finally {
    await server.stop();
  }
}

async function runListener(role: 'platform' | 'app', listener: RequestListener): Promise<Report> {
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 500 },
    listener,
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  try {
    return await conform(role, `http://127.0.0.1:${port}${role === 'platform' ? '' : '/qmtapi'}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

const receiverOptions = (endpoint: 'platform' | 'app') => ({
  endpoint,
  apps: [{ appid: DEMO.appid, secrets: [DEMO.secret] }],
  onMessage: async () => {},
  onError: () => {},
});

/** As runtimes with a fetch handler call it: with a request that has been put together already. */
function fetchListener(receiver: Receiver): RequestListener {
  return (request, response) => {
    const headers = Object.entries(request.headersDistinct).flatMap(([name, values]) =>
      (values ?? []).map((value): [string, string] => [name, value]),
    );
    const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
    const body = hasBody ? (Readable.toWeb(request) as ReadableStream<Uint8Array>) : null;
    const answer = async () => {
      const url = new URL(request.url!, 'http://host');
      const answered = await receiver(
        new Request(url, { method: request.method!, headers, body, duplex: 'half' } as RequestInit),
      );
      response.writeHead(answered.status, Object.fromEntries(answered.headers));
      response.end(Buffer.from(await answered.arrayBuffer()));
    };
    answer().catch(() => response.destroy());
  };
}

const ENDPOINTS = [
  { role: 'platform', letter: 'A' },
  { role: 'app', letter: 'B' },
] as const;

/** Our client, with keys. */
function runClient(role: CallerRole, entry: 'node' | 'portable'): Promise<Report> {
  const driver = new ClientDriver({ role, entry, client: { idempotency: true, timeoutMs: 10_000 } });
  return runCallerConformance({ ...CALLER_OPTIONS, role, driver });
}

function runDelivery(): Promise<Report> {
  return runCallerConformance({ ...CALLER_OPTIONS, role: 'caller-of-app', driver: new ServerDriver() });
}

/** As its README starts it: kept running, and fed lines of JSON. */
async function runSender(send: Example['send']): Promise<Report> {
  const environment = ['STAFF_SERVICE_IDEMPOTENCY=1', 'PYTHONDONTWRITEBYTECODE=1', 'LC_ALL=C.UTF-8'];
  const words = ['env', ...environment, ...(await send(exampleFolder()))];
  const driver = createCommandDriver(words.map(quoteForShell).join(' '), {
    limitMs: LIMIT_MS,
    concurrency: 8,
  });
  return runCallerConformance({ ...CALLER_OPTIONS, role: 'caller-of-platform', driver });
}

const CALLERS = [
  { role: 'caller-of-platform', letter: 'A' },
  { role: 'caller-of-app', letter: 'B' },
] as const;

/** In the order of the page: who answers, and who calls. */
export const IMPLEMENTATIONS: readonly Implementation[] = [
  ...ENDPOINTS.map(({ role, letter }) => ({
    name: `server ${letter}`,
    role,
    what: { zh: '参考服务器', en: 'the reference server' },
    isHere: true,
    run: () => runServer(role),
  })),
  ...ENDPOINTS.map(({ role, letter }) => ({
    name: `client/node ${letter}`,
    role,
    what: {
      zh: '@staff-service/client/node 的接收端，node:http',
      en: 'receiver of @staff-service/client/node, on node:http',
    },
    isHere: true,
    run: () => runListener(role, toNodeHandler(createReceiver(receiverOptions(role)))),
  })),
  ...ENDPOINTS.map(({ role, letter }) => ({
    name: `client/fetch ${letter}`,
    role,
    what: {
      zh: '@staff-service/client 的接收端，作为 fetch 处理函数',
      en: 'receiver of @staff-service/client, as a fetch handler',
    },
    isHere: true,
    run: () => runListener(role, fetchListener(createPortableReceiver(receiverOptions(role)))),
  })),
  ...EXAMPLES_BY_LANGUAGE.map(({ language, needs, isThere, receive }) => ({
    name: language,
    role: 'app' as const,
    what: { zh: `示例 openapi/examples/${language}`, en: `the example openapi/examples/${language}` },
    needs,
    isHere: isThere,
    run: async () => conform('app', (await startExample(receive)).url),
  })),
  ...ENDPOINTS.map(({ role, letter }) => ({
    name: `node:http ${letter}`,
    role,
    what: {
      zh: '只用标准库的第二个实现 tests/conformance/implementation.ts',
      en: 'the second implementation, with the standard library alone: tests/conformance/implementation.ts',
    },
    isHere: true,
    run: () => runAgainst(StandardLibrary, role, OPTIONS),
  })),
  {
    name: 'server → B',
    role: 'caller-of-app',
    what: { zh: '参考服务器的投递', en: 'the reference server’s deliveries' },
    isHere: true,
    run: runDelivery,
  },
  ...(['node', 'portable'] as const).flatMap((entry) =>
    CALLERS.map(({ role, letter }) => ({
      name: `client/${entry === 'node' ? 'node' : 'fetch'} → ${letter}`,
      role,
      what: {
        zh: `@staff-service/client${entry === 'node' ? '/node' : ''} 的客户端`,
        en: `the client of @staff-service/client${entry === 'node' ? '/node' : ''}`,
      },
      isHere: true,
      run: () => runClient(role, entry),
    })),
  ),
  ...EXAMPLES_BY_LANGUAGE.map(({ language, needs, isThere, send }) => ({
    name: `${language} → A`,
    role: 'caller-of-platform' as const,
    what: {
      zh: `示例 openapi/examples/${language} 的发送部分`,
      en: `what sends in openapi/examples/${language}`,
    },
    needs,
    isHere: isThere,
    run: () => runSender(send),
  })),
];
