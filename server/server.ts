/** Puts the parts together: store, delivery, the three contracts, the app, the listening server. */

import { setTimeout as sleep } from 'node:timers/promises';
import { LIMITS } from '@staff-service/client';
import openapiApp from '../generated/app.json' with { type: 'json' };
import consoleDocument from '../generated/console.json' with { type: 'json' };
import * as consoleValidators from '../generated/console.validators.js';
import * as openapiValidators from '../generated/openapi.validators.js';
import openapiPlatform from '../generated/platform.json' with { type: 'json' };
import { warnOfRefusedCallbacks } from './config/callback-warning.ts';
import { LiveSettings } from './config/live-settings.ts';
import { warnOfSecrets } from './config/secret-warning.ts';
import { type Settings, withDemoCallback } from './config/settings.ts';
import { BilingualError, textOf } from './config/usage-error.ts';
import { ServedApi } from './contract/served-api.ts';
import { collectAppFigures } from './delivery/app-figures.ts';
import { createCallbackClients } from './delivery/callback-clients.ts';
import { createCallbackTransport } from './delivery/callback-transport.ts';
import { Delivery } from './delivery/delivery-worker.ts';
import { Outbox } from './delivery/outbox.ts';
import { RedeliveryRunner } from './delivery/redelivery-runner.ts';
import { OperationalEvents } from './delivery/webhook/operational-events.ts';
import { AcceptedMessages } from './handlers/console/accepted-messages.ts';
import { explainSent } from './handlers/console/causes.ts';
import { ConformanceRunner } from './handlers/console/conformance-runs.ts';
import { ConsoleAccess } from './handlers/console/console-access.ts';
import { createConsoleHandlers } from './handlers/console/console-handlers.ts';
import { Conversations } from './handlers/console/conversations.ts';
import { describeChanges } from './handlers/console/describe-changes.ts';
import { Exchanges } from './handlers/console/exchanges.ts';
import { LiveFeed } from './handlers/console/live-feed.ts';
import { MessageWaiters } from './handlers/console/message-waiters.ts';
import { createContractHandlers } from './handlers/contract-handlers.ts';
import { createApp } from './http/app.ts';
import { authenticateApp, authenticatePlatform } from './http/authenticate.ts';
import { authenticateConsole, guardFigures } from './http/authenticate-console.ts';
import { createSourceCheck } from './http/check-source.ts';
import { closeServer, createHttpServer, listen } from './http/http-server.ts';
import { loginLimit, rateLimit } from './http/rate-limit.ts';
import { refusalDiagnosis } from './http/refusal-diagnosis.ts';
import { Simulator } from './simulate/simulator.ts';
import { tellBoth } from './store/observer.ts';
import { RefusedLoop } from './store/refused-loop.ts';
import type { RetentionLimits } from './store/retention.ts';
import { Maintenance } from './store/retention-loop.ts';
import { sqliteEngine } from './store/sqlite/sqlite-engine.ts';
import { type OpenOptions, Store } from './store/store.ts';
import { StoreFigures } from './store/store-figures.ts';
import { TEXTS } from './store/texts.ts';
import { AnswerTimes } from './telemetry/answer-times.ts';
import type { Logger } from './telemetry/log.ts';
import { type Figures, Metrics } from './telemetry/metrics.ts';
import { RefusedRequests } from './telemetry/refused-requests.ts';
import { SecretUses } from './telemetry/secret-uses.ts';

export const STOP_GRACE_MS = 10_000;
/** Of requests; less, because no answer takes so long, and what is left then only holds its connection. */
const REQUEST_GRACE_MS = 8_000;
/** Of the whole: a database that does not answer lets nothing end. What is cut off goes out again: at least once. */
const STOP_AT_MOST_MS = STOP_GRACE_MS + 500;

export interface RunningServer {
  /** With the port that was taken and the demo app's callback address. */
  settings: Settings;
  /** What follows a reload of the configuration. */
  live: LiveSettings;
  /** New requests get 503, running ones finish (10 s); the store is closed. @throws when that takes longer */
  stop(): Promise<void>;
}

/** @throws when the data folder cannot be used, or the address cannot be listened on */
export async function startServer(
  given: Settings,
  log: Logger,
  clock: () => number = Date.now,
): Promise<RunningServer> {
  const secretUses = new SecretUses();
  const collectFigures = async (): Promise<Figures> => {
    const { oldest, isReady, usedBytes, disk } = await storeFigures.latest();
    const { lanes } = store;
    const { apps, outboxLimit } = live.current;
    return {
      apps: collectAppFigures(apps, { lanes, delivery, secretUses, oldest }),
      outbox: { pending: lanes.pending.current(), dead: lanes.dead.current(), limit: outboxLimit },
      isStoreReady: isReady,
      ...{ usedBytes, disk },
      retentionBytes: retentionLimits(live.current).bytes,
      eventStreams: feed.countStreams(),
    };
  };
  const metrics = new Metrics(collectFigures);
  const feed: LiveFeed = new LiveFeed({
    changes: () => store.changes,
    refused: () => store.refused,
    isOwnRefused: (id) => refused.get(id) !== undefined,
    describe: (changes, viewer) => describeChanges(changes, viewer, { store, refused, exchanges }),
    isConfigured: (appid) => live.findApp(appid) !== undefined,
    mayContinue: (viewer) => access.holds(viewer),
    log,
  });
  const refused: RefusedRequests = new RefusedRequests(feed);
  const waiters: MessageWaiters = new MessageWaiters({
    horizon: () => store.forwards.inbound.horizon,
    isShared: () => store.changes.isShared,
    log,
  });
  const store = await openStore(given, {
    log,
    observer: tellBoth(feed, waiters),
    onCommit: (operation, ms) => metrics.commit(operation, ms),
    onFailure: (operation) => metrics.writeFailed(operation),
  });
  const storeFigures = new StoreFigures(
    store,
    given.databaseUrl === undefined ? given.dataFolder : undefined,
  );
  let stopping = false;
  let handle: Parameters<typeof createHttpServer>[0] | undefined;
  // Listens before the rest is built: the demo app's callback address needs the port. Nothing is accepted meanwhile,
  // because building waits for nothing.
  const server = createHttpServer(
    (request, response) => handle?.(request, response),
    { keepAliveTimeout: given.keepAliveSeconds * 1000 },
    (refusal) => log.warn(refusal, 'refused before it was read'),
  );
  let port: number;
  try {
    await feed.start();
    port = await listen(server, given.port, given.host);
  } catch (error) {
    await store.close();
    throw error;
  }
  const settings = withDemoCallback(given, port);
  const live = new LiveSettings(settings);
  const transport = createCallbackTransport(live);
  const delivery = new Delivery({
    store,
    clients: createCallbackClients(live, transport.dispatcher),
    log,
    schedule: settings.retrySeconds,
    ceilingOf: (appid) => live.findApp(appid)?.deliveryConcurrency ?? live.current.deliveryConcurrency,
    ...(settings.leaseMs === undefined ? {} : { leaseMs: settings.leaseMs }),
    onAttempt({ outcome, job, attempt }) {
      if (outcome === 'dead') events.noteDead(job.appid, job.id, attempt.error);
      metrics.attempt(job.appid, outcome);
      if (outcome === 'delivered') metrics.delivered(Date.now() - job.createdAt);
    },
    onClockStep: (direction) => metrics.clockStep(direction),
  });
  const events = new OperationalEvents({
    store,
    live,
    figures: collectFigures,
    dispatcher: transport.dispatcher,
    log,
    schedule: settings.retrySeconds,
    onAttempt: (outcome) => metrics.webhookAttempt(outcome),
  });
  const maintenance = new Maintenance({
    retention: store.retention,
    limits: () => retentionLimits(live.current),
    log,
    onDeleted(reason, rows) {
      metrics.deleted(reason, rows);
      if (reason === 'size') events.noteDeletedBySize(rows);
    },
    onCompleted: () => metrics.retained(Date.now()),
  });
  const outbox = new Outbox({
    store,
    delivery,
    limits: () => live.current,
    onFull: (appid) => metrics.outboxFull(appid),
    onEnded: (state) => metrics.endedByHand(state),
  });
  const redelivery = new RedeliveryRunner({
    redeliveries: store.redeliveries,
    pending: store.lanes.pending,
    inProcess: settings.databaseUrl === undefined,
    onPutBack: (appid) => delivery.wake(appid),
    explain: (state, last) => Object.values(explainSent(state, last) ?? {}),
    log,
  });
  const runner = new ConformanceRunner({ runs: store.runs, live, log });
  const simulator = new Simulator(() => live.current.simulate);
  const answerTimes = new AnswerTimes();
  const refusedLoop = new RefusedLoop({ refused, store: store.refused, answerTimes, log });
  const limitAddress = live.derived((now) => now.requestsPerSecondPerAddress, rateLimit);
  // A limiter for each endpoint: an APP that sends too much must not keep out what the platform sends to it.
  const authentication = () => ({
    live,
    clock,
    secretUses,
    limitApp: live.derived((now) => now.requestsPerSecondPerApp, rateLimit),
  });
  const handlers = createContractHandlers({ store, outbox, demoAgent: () => live.current.demoAgent, log });
  const platform = new ServedApi({
    name: 'platform',
    document: openapiPlatform,
    root: '',
    handlers,
    validators: openapiValidators,
  });
  const app = new ServedApi({
    name: 'app',
    document: openapiApp,
    root: settings.appPrefix,
    handlers,
    validators: openapiValidators,
  });
  const access = new ConsoleAccess({ live, credentials: store.credentials, clock });
  const exchanges = new Exchanges({
    store,
    refused,
    answerTimes,
    isPaused: (appid) => delivery.pauses.has(appid),
  });
  const console = new ServedApi({
    name: 'console',
    document: consoleDocument,
    root: '',
    handlers: createConsoleHandlers({
      live,
      store,
      exchanges,
      conversations: new Conversations({ store, exchanges }),
      outbox,
      accepted: new AcceptedMessages({ store, access, waiters, pace: exchanges.pace }),
      access,
      limitLogin: loginLimit(),
      feed,
      wakeRedeliveries: () => redelivery.wake(),
      runner,
      simulator,
      clock,
      log,
    }),
    validators: consoleValidators,
  });
  const checkSource = createSourceCheck(access.needsLogin);
  handle = createApp({
    apis: [platform, app, console],
    authenticators: {
      platform: authenticateApp(authentication()),
      app: authenticatePlatform(authentication()),
      console: authenticateConsole({ checkSource, access, log }),
    },
    checkSource,
    guardConsole: guardFigures({ checkSource, access }),
    limitAddress,
    isStopping: () => stopping,
    store,
    refused,
    diagnose: refusalDiagnosis(live, clock),
    simulator,
    metrics,
    answerTimes,
    log,
  }).callback();
  warnOfRefusedCallbacks(settings, log);
  warnOfSecrets(settings, log);
  delivery.start();
  redelivery.start();
  maintenance.start();
  refusedLoop.start();
  events.start();
  return {
    settings,
    live,
    async stop() {
      stopping = true;
      feed.stop(); // its streams have no end of their own
      waiters.stop();
      runner.close();
      simulator.held.stop();
      const stopAll = async () => {
        await Promise.all([
          closeServer(server, REQUEST_GRACE_MS),
          delivery.stop(),
          redelivery.stop(),
          maintenance.stop(),
        ]);
        await events.stop();
        await transport.close();
        await refusedLoop.stop();
        await store.close();
      };
      const tooLong = new AbortController();
      await Promise.race([
        stopAll(),
        sleep(STOP_AT_MOST_MS, undefined, { signal: tooLong.signal }).then(() => {
          throw new Error('not all has ended in time');
        }),
      ]).finally(() => tooLong.abort());
    },
  };
}

function retentionLimits({ retentionDays, retentionGiB }: Settings): RetentionLimits {
  return {
    ageMs: retentionDays * 86_400_000,
    bytes: retentionGiB * 2 ** 30,
    youngestMs: 3_600_000,
    keyAgeMs: LIMITS.idempotencyHours * 3_600_000,
  };
}

async function openStore(
  { databaseUrl, databaseWaitMs, dataFolder }: Settings,
  options: OpenOptions & { log: Logger },
): Promise<Store> {
  const { log } = options;
  try {
    const engine =
      databaseUrl === undefined
        ? sqliteEngine(dataFolder, log)
        : (await import('./store/postgres/postgres-engine.ts')).postgresEngine(
            databaseUrl,
            log,
            databaseWaitMs,
          );
    return await Store.open(engine, options);
  } catch (cause) {
    const [place, text] =
      databaseUrl === undefined
        ? [`--data ${dataFolder}`, TEXTS.folderUnusable]
        : ['DATABASE_URL', TEXTS.databaseUnusable];
    throw new BilingualError(place, text(textOf(cause)), { cause });
  }
}
