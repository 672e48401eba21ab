/** Puts the parts together: store, delivery, the three contracts, the app, the listening server. */
import openapiApp from '../generated/app.json' with { type: 'json' };
import consoleDocument from '../generated/console.json' with { type: 'json' };
import * as consoleValidators from '../generated/console.validators.js';
import * as openapiValidators from '../generated/openapi.validators.js';
import openapiPlatform from '../generated/platform.json' with { type: 'json' };
import { createApp } from './app.ts';
import { authenticateApp, authenticateConsole, authenticatePlatform } from './authenticate.ts';
import { type Settings, withDemoCallback } from './config.ts';
import { consoleHandlers } from './console-api.ts';
import { Contract } from './contract.ts';
import { Delivery } from './delivery.ts';
import { Exchanges } from './exchanges.ts';
import { closeServer, createHttpServer, listen } from './http-server.ts';
import type { Logger } from './log.ts';
import { Outbox } from './outbox.ts';
import { rateLimit } from './rate-limit.ts';
import { contractHandlers } from './receive.ts';
import { RefusedRing } from './refused-ring.ts';
import { sqliteDialect } from './sqlite.ts';
import { Store } from './store.ts';

const STOP_GRACE_MS = 10_000;

export interface RunningServer {
  /** With the port that was taken and the demo app's callback address. */
  settings: Settings;
  /** No new requests; running ones finish (10 s); the store is closed. */
  stop(): Promise<void>;
}

/** @throws when the data folder cannot be used, or the address cannot be listened on */
export async function startServer(
  given: Settings,
  log: Logger,
  clock: () => number = Date.now,
): Promise<RunningServer> {
  const store = await openStore(given.dataFolder);
  let stopping = false;
  let handle: Parameters<typeof createHttpServer>[0] | undefined;
  // Listens before the rest is built: the demo app's callback address needs the port. Nothing is accepted meanwhile,
  // because building waits for nothing.
  const server = createHttpServer((request, response) => handle?.(request, response));
  let port: number;
  try {
    port = await listen(server, given.port, given.host);
  } catch (error) {
    await store.close();
    throw error;
  }
  const settings = withDemoCallback(given, port);
  const delivery = new Delivery(store, settings.apps, log);
  const outbox = new Outbox(store, delivery);
  const refused = new RefusedRing();
  const authentication = { ...settings, clock, limitApp: rateLimit(settings.requestsPerSecondPerApp) };
  const handlers = contractHandlers({ store, outbox, demoAgent: settings.demoAgent, log });
  const platform = new Contract({
    document: openapiPlatform,
    root: '',
    handlers,
    validators: openapiValidators,
    authenticate: authenticateApp(authentication),
  });
  const app = new Contract({
    document: openapiApp,
    root: settings.appPrefix,
    handlers,
    validators: openapiValidators,
    authenticate: authenticatePlatform(authentication),
  });
  const console = new Contract({
    document: consoleDocument,
    root: '',
    handlers: consoleHandlers({ apps: settings.apps, exchanges: new Exchanges(store, refused), outbox, log }),
    validators: consoleValidators,
    authenticate: authenticateConsole(settings.consoleToken),
    answersByStatus: true,
  });
  const endpoints = new Map([
    [platform, 'platform' as const],
    [app, 'app' as const],
  ]);
  handle = createApp({
    contracts: [platform, app, console],
    endpointOf: (contract) => endpoints.get(contract),
    refused,
    store,
    log,
    isStopping: () => stopping,
    limitAddress: rateLimit(settings.requestsPerSecondPerAddress),
  }).callback();
  delivery.wake();
  return {
    settings,
    async stop() {
      stopping = true;
      await closeServer(server, STOP_GRACE_MS);
      await delivery.stop();
      await store.close();
    },
  };
}

async function openStore(folder: string): Promise<Store> {
  try {
    return await Store.open(sqliteDialect(folder));
  } catch (cause) {
    throw new Error(
      `--data ${folder}: 数据目录不可用 / the data folder cannot be used: ${(cause as Error).message}`,
      { cause },
    );
  }
}
