/** Our server: `store` is the whole product, `no-store` answers as soon as a message would be handed to the store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as openapiValidators from '../../../generated/openapi.validators.js';
import openapiPlatform from '../../../generated/platform.json' with { type: 'json' };
import { LiveSettings } from '../../../server/config/live-settings.ts';
import { loadSettings } from '../../../server/config/settings.ts';
import { ServedApi } from '../../../server/contract/served-api.ts';
import type { Outbox } from '../../../server/delivery/outbox.ts';
import { createContractHandlers } from '../../../server/handlers/contract-handlers.ts';
import { createApp } from '../../../server/http/app.ts';
import { authenticateApp } from '../../../server/http/authenticate.ts';
import { createHttpServer, listen } from '../../../server/http/http-server.ts';
import { rateLimit } from '../../../server/http/rate-limit.ts';
import { startServer } from '../../../server/server.ts';
import { Simulator } from '../../../server/simulate/simulator.ts';
import type { Journal } from '../../../server/store/journal.ts';
import type { Store } from '../../../server/store/store.ts';
import { AnswerTimes } from '../../../server/telemetry/answer-times.ts';
import { createLogger } from '../../../server/telemetry/log.ts';
import { Metrics } from '../../../server/telemetry/metrics.ts';
import { RefusedRequests } from '../../../server/telemetry/refused-requests.ts';
import { APPID, PORT, SECRET } from './job.ts';

const [mode, level = 'silent'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'staff-service-bench-'));
const settings = {
  ...loadSettings({ port: String(PORT), data: folder }, {}),
  apps: [{ appid: APPID, secrets: [SECRET] }],
  demoAgent: false,
};
const log = await createLogger(level, false);

if (mode === 'store') {
  const server = await startServer(settings, log);
  process.once('SIGTERM', async () => {
    await server.stop();
    finish();
  });
} else {
  const journal: Pick<Journal, 'receive'> = { receive: async () => 'stored' };
  const store = { journal: journal as Journal } as Store;
  const limit = rateLimit(0);
  const platform = new ServedApi({
    name: 'platform',
    document: openapiPlatform,
    root: '',
    handlers: createContractHandlers({
      store,
      outbox: {} as Outbox,
      demoAgent: () => false,
      log,
    }),
    validators: openapiValidators,
  });
  const nobody = () => undefined;
  const app = createApp({
    apis: [platform],
    authenticators: {
      platform: authenticateApp({ live: new LiveSettings(settings), clock: Date.now, limitApp: () => limit }),
      app: nobody,
      console: nobody,
    },
    checkSource: nobody,
    guardConsole: nobody,
    limitAddress: () => limit,
    isStopping: () => false,
    store,
    refused: new RefusedRequests(),
    diagnose: async () => [],
    simulator: new Simulator(() => false),
    answerTimes: new AnswerTimes(),
    metrics: new Metrics({
      messages: async () => ({ pending: 0, dead: 0 }),
      largestBacklogs: () => [],
      outboxLimit: () => 0,
      pausedApps: () => [],
    }),
    log,
  });
  await listen(createHttpServer(app.callback()), PORT, '127.0.0.1');
  process.once('SIGTERM', finish);
}

function finish(): void {
  rmSync(folder, { recursive: true, force: true });
  process.exit();
}
