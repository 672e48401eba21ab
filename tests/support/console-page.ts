/** The console's page as Vite builds it, in a folder: small, or what a test gives. And a server of nothing but that. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Koa from 'koa';
import { answerRefusals } from '../../server/http/answer-refusals.ts';
import { createSourceCheck } from '../../server/http/check-source.ts';
import { serveConsolePage } from '../../server/http/console-page.ts';
import { closeServer, createHttpServer, listen } from '../../server/http/http-server.ts';
import { readTarget } from '../../server/http/read-target.ts';
import { identify, type RequestState } from '../../server/http/request-state.ts';
import { RefusedRequests } from '../../server/telemetry/refused-requests.ts';
import { log } from './engines.ts';

export const SCRIPT = `document.title = 'loaded';\n${'// as much as a script has\n'.repeat(400)}`;

/** Into a temporary folder, with `assets/` and a file beside it that is not to be served. */
export function buildPage(files: Record<string, string | Buffer> = {}): {
  folder: string;
  remove: () => void;
} {
  const parent = mkdtempSync(join(tmpdir(), 'staff-service-page-'));
  const folder = join(parent, 'console');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(parent, 'secret.txt'), 'not to be served');
  const all = {
    'index.html':
      '<!doctype html><title>console</title><script type="module" src="/console/assets/index-0a1b2c.js"></script>',
    'assets/index-0a1b2c.js': SCRIPT,
    ...files,
  };
  for (const [name, content] of Object.entries(all)) writeFileSync(join(folder, name), content);
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}

/** What it has not is 404. */
export async function servePage(folder: string, hasToken = false) {
  const app = new Koa<RequestState>();
  app.use(identify());
  app.use(answerRefusals({ log, refused: new RefusedRequests(), diagnose: async () => [] }));
  app.use(readTarget());
  app.use(serveConsolePage(createSourceCheck(hasToken), folder));
  const server = createHttpServer(app.callback());
  await listen(server, 0, '127.0.0.1');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, stop: () => closeServer(server, 1_000) };
}
