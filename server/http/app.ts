/** The path of a request, in order, by name. */
import Koa from 'koa';
import type { ServedApi } from '../contract/served-api.ts';
import type { Simulator } from '../simulate/simulator.ts';
import type { Store } from '../store/store.ts';
import type { AnswerTimes } from '../telemetry/answer-times.ts';
import type { Logger } from '../telemetry/log.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import type { RefusedRequests } from '../telemetry/refused-requests.ts';
import { answerRefusals } from './answer-refusals.ts';
import { audit } from './audit.ts';
import { type Authenticate, authenticate } from './authenticate.ts';
import type { CheckSource } from './check-source.ts';
import { protectConsole } from './console-headers.ts';
import { serveConsolePage } from './console-page.ts';
import { logRequests } from './log-requests.ts';
import { checkAnswer, handle, matchOperation, validate } from './operation-steps.ts';
import { serveDocuments, serveProbes } from './probes-and-docs.ts';
import { limitAddresses, type RateLimit } from './rate-limit.ts';
import { checkConsoleHeaders, checkHeaders, readBody } from './read-body.ts';
import { readTarget } from './read-target.ts';
import type { Diagnose } from './refusal-diagnosis.ts';
import { refuseWhileStopping } from './refuse-while-stopping.ts';
import { replyWithAnswer } from './reply.ts';
import { identify, type RequestState } from './request-state.ts';
import { simulateFaults } from './simulate-faults.ts';

export interface AppOptions {
  apis: readonly ServedApi[];
  /** Who may call each API. */
  authenticators: Readonly<Record<ServedApi['name'], Authenticate>>;
  /** Refuses what other sites' pages ask of the console. */
  checkSource: CheckSource;
  /** Refuses who may not see figures. */
  guardConsole: (request: Koa.Context['req']) => void;
  limitAddress: () => RateLimit | undefined;
  isStopping: () => boolean;
  store: Store;
  refused: RefusedRequests;
  diagnose: Diagnose;
  simulator: Simulator;
  metrics: Metrics;
  answerTimes: AnswerTimes;
  log: Logger;
}

export function createApp(options: AppOptions): Koa<RequestState> {
  const { apis, authenticators, store, simulator, metrics, log } = options;
  const app = new Koa<RequestState>();
  app.on('error', logUncaught(log));

  app.use(identify());
  app.use(logRequests(log, metrics, options.answerTimes));
  app.use(answerRefusals(options));
  app.use(readTarget());
  app.use(protectConsole());
  app.use(refuseWhileStopping(options.isStopping));
  // Before the limit: an orchestrator would take a busy instance for a broken one.
  app.use(serveProbes(store, metrics, options.guardConsole));
  app.use(limitAddresses(options.limitAddress));
  app.use(serveDocuments());
  app.use(serveConsolePage(options.checkSource));

  const audited = audit({ trail: store.audit, log });
  app.use(matchOperation(apis));
  app.use(audited.refused);
  app.use(checkHeaders());
  app.use(authenticate(authenticators));
  app.use(checkConsoleHeaders());
  app.use(readBody());
  app.use(validate());
  app.use(simulateFaults(simulator));
  app.use(handle());
  app.use(audited.done);
  app.use(checkAnswer());
  app.use(replyWithAnswer());
  return app;
}

/** What koa itself catches: a fault while a request was refused or logged, or a connection that broke off. */
function logUncaught(log: Logger): (error: NodeJS.ErrnoException) => void {
  return (error) => {
    // Whoever reads an event stream goes away when he likes.
    const isBrokenOff = error.syscall !== undefined || error.code === 'ERR_STREAM_PREMATURE_CLOSE';
    if (!isBrokenOff) log.error({ err: error }, 'answer failed');
    else log.debug({ err: error }, 'connection broke off');
  };
}
