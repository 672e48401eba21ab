import { readFileSync } from 'node:fs';
import { isIPv4 } from 'node:net';
import { resolveBaseUrl } from '@staff-service/client/internal';
import { type App, complete, type ResolvedConfiguration, readConfiguration } from './configuration-file.ts';
import { checkSecretText, variable } from './secrets.ts';
import { TEXTS } from './texts.ts';
import { UsageError } from './usage-error.ts';
import { DEMO_SECRET, weakSecrets } from './weak-secrets.ts';
import type { Webhook } from './webhook.ts';

export type { App };

/** What a server needs to know; complete, all defaults filled in. */
export interface Settings {
  host: string;
  /** 0: any free port. */
  port: number;
  dataFolder: string;
  /** `postgres://…`; undefined: SQLite in `dataFolder`. */
  databaseUrl: string | undefined;
  /** How long the start waits for a PostgreSQL that does not answer. */
  databaseWaitMs: number;
  apps: readonly App[];
  freshnessSeconds: number;
  demoAgent: boolean;
  /** Whether faults may be simulated. */
  simulate: boolean;
  appPrefix: string;
  /** 0: no limit. */
  requestsPerSecondPerApp: number;
  requestsPerSecondPerAddress: number;
  /** How long a connection without a request is kept. */
  keepAliveSeconds: number;
  /** Networks that callbacks may go to beside the public internet, such as `10.1.0.0/16`. */
  allowCallbackNetworks: readonly string[];
  /**
   * Where the demo app's callback goes: this server itself, or `--forward-to`; no network need be allowed for exactly that. Undefined:
   * there is no demo app.
   */
  demoOrigin: string | undefined;
  /** Deliveries to one APP that may run at a time, on each instance. */
  deliveryConcurrency: number;
  /** Messages that may wait for delivery; 0: any number. */
  outboxLimit: number;
  /** Where operational events go; undefined: nowhere. */
  webhook: Webhook | undefined;
  retentionDays: number;
  retentionGiB: number;
  /** Seconds to wait after each failed attempt at delivery. */
  retrySeconds: readonly number[];
  /** How long a delivery worker holds a customer; undefined: 30 s. */
  leaseMs?: number;
  /** Bearer token of the control API; undefined: open, loopback only. */
  consoleToken: string | undefined;
  logLevel: string;
}

export interface Flags {
  port?: string;
  host?: string;
  data?: string;
  config?: string;
  forwardTo?: string;
}

const DEMO_APP = { appid: '1001', name: 'demo', secrets: [DEMO_SECRET] };
const NO_LIMITS = { app: 0, address: 0 };
const NETWORK_LIMITS = { app: 1000, address: 200 };
const MAX_DATABASE_URL = 4096;
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** Undefined: the demo app alone. */
export function configurationFile(flags: Flags, environment: NodeJS.ProcessEnv): string | undefined {
  return flags.config ?? variable(environment, 'STAFF_SERVICE_CONFIG');
}

/** Flags win over the environment, which wins over the file, which wins over the defaults. */
export function loadSettings(
  flags: Flags,
  environment: NodeJS.ProcessEnv,
  read: (file: string) => string = (file) => readFileSync(file, 'utf8'),
): Settings {
  const file = configurationFile(flags, environment);
  const callbackUrl = parseForwardTo(flags, file);
  const demoApp = callbackUrl === undefined ? DEMO_APP : { ...DEMO_APP, callbackUrl };
  const configuration =
    file === undefined
      ? (complete({ apps: [demoApp], demoAgent: true }) as ResolvedConfiguration)
      : readConfiguration(
          file,
          { environment, read },
          flags.config === undefined ? 'STAFF_SERVICE_CONFIG' : undefined,
        );
  const logLevel = variable(environment, 'LOG_LEVEL') ?? 'info';
  if (!LOG_LEVELS.includes(logLevel)) throw new UsageError('LOG_LEVEL', TEXTS.logLevel(LOG_LEVELS, logLevel));
  const host = flags.host ?? variable(environment, 'HOST') ?? '127.0.0.1';
  const limits = isLoopback(host) ? NO_LIMITS : NETWORK_LIMITS;
  const settings: Settings = {
    host,
    port: parsePort(flags.port, variable(environment, 'PORT')),
    dataFolder: parseFolder(flags.data),
    databaseUrl: readDatabaseUrl(environment),
    databaseWaitMs: parseDatabaseWait(variable(environment, 'DATABASE_WAIT')),
    apps: configuration.apps,
    freshnessSeconds: configuration.freshnessSeconds,
    demoAgent: configuration.demoAgent,
    simulate: configuration.simulate ?? isLoopback(host),
    appPrefix: configuration.appPrefix,
    requestsPerSecondPerApp: configuration.requestsPerSecondPerApp ?? limits.app,
    requestsPerSecondPerAddress: configuration.requestsPerSecondPerAddress ?? limits.address,
    keepAliveSeconds: configuration.keepAliveSeconds,
    allowCallbackNetworks: configuration.allowCallbackNetworks,
    demoOrigin: callbackUrl && new URL(callbackUrl).origin,
    deliveryConcurrency: configuration.deliveryConcurrency,
    outboxLimit: configuration.outboxLimit,
    webhook: configuration.webhook,
    retentionDays: configuration.retentionDays,
    retentionGiB: configuration.retentionGiB,
    retrySeconds: configuration.retrySeconds,
    consoleToken: readConsoleToken(environment),
    logLevel,
  };
  const named = nameSetting('host', host, flags, environment);
  if (host === '' || /[\s\p{Cc}\p{Cf}]/u.test(host)) throw new UsageError(named, TEXTS.host);
  checkExposure(settings, named);
  return settings;
}

/** Unless it is forwarded to, the demo app's APP is this very server, on whatever port it got. */
export function withDemoCallback(settings: Settings, port: number): Settings {
  const origin = new URL(`http://${urlHost(settings.host)}:${port}`).origin;
  const callbackUrl = `${origin}${settings.appPrefix}`;
  return {
    ...settings,
    port,
    apps: settings.apps.map((app) => (app === DEMO_APP ? { ...app, callbackUrl } : app)),
    demoOrigin: settings.apps.includes(DEMO_APP) ? origin : settings.demoOrigin,
  };
}

export function usesDemoSecret(app: App): boolean {
  return app.secrets.includes(DEMO_SECRET);
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}

/** A host as it stands in an address: IPv6 in brackets, and "any address" as one that can be called. */
export function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

/** A setting as errors name it: by the flag or the variable that its value came from. */
export function nameSetting(
  setting: 'host' | 'port',
  value: string | number,
  flags: Flags,
  environment: NodeJS.ProcessEnv,
): string {
  const name = setting.toUpperCase();
  const fromVariable = flags[setting] === undefined && variable(environment, name) !== undefined;
  return fromVariable ? `${name}: ${value}` : `--${setting} ${value}`;
}

/** The token of the control API, which has to fit into a header. @throws UsageError */
export function readConsoleToken(environment: NodeJS.ProcessEnv): string | undefined {
  const token = variable(environment, 'CONSOLE_TOKEN');
  if (token === undefined) return undefined;
  checkSecretText(token, TEXTS.variable('CONSOLE_TOKEN'));
  if (/^[ -~]+$/.test(token)) return token;
  throw new UsageError('CONSOLE_TOKEN', TEXTS.tokenNotAscii);
}

/** The address holds a password: it is never quoted. @throws UsageError */
export function readDatabaseUrl(environment: NodeJS.ProcessEnv): string | undefined {
  const url = variable(environment, 'DATABASE_URL');
  if (url === undefined) return undefined;
  checkSecretText(url, TEXTS.variable('DATABASE_URL'), MAX_DATABASE_URL);
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)) return url;
  throw new UsageError('DATABASE_URL', TEXTS.databaseUrl);
}

function parseDatabaseWait(variable: string | undefined): number {
  const value = variable || '60';
  if (/^[0-9]{1,4}$/.test(value) && Number(value) <= 3600) return Number(value) * 1000;
  throw new UsageError('DATABASE_WAIT', TEXTS.databaseWait(value));
}

/** The demo app's callbackUrl. Not quoted: a password may stand in it. @throws UsageError */
function parseForwardTo({ forwardTo }: Flags, file: string | undefined): string | undefined {
  if (forwardTo === undefined) return undefined;
  if (file !== undefined) throw new UsageError('--forward-to', TEXTS.forwardWithConfig(file));
  try {
    return resolveBaseUrl('app', forwardTo, DEMO_APP.appid);
  } catch {
    throw new UsageError('--forward-to', TEXTS.forwardTo);
  }
}

function parseFolder(flag = './data'): string {
  if (flag !== '') return flag;
  throw new UsageError('--data', TEXTS.empty);
}

function parsePort(flag: string | undefined, fromVariable = '8080'): number {
  const [name, value]: [string, string] = flag !== undefined ? ['--port', flag] : ['PORT', fromVariable];
  const port = /^[0-9]{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (port <= 65535) return port;
  throw new UsageError(name, TEXTS.port(value));
}

/** `named`: the host, by where it came from. */
function checkExposure({ host, apps, consoleToken }: Settings, named: string): void {
  if (isLoopback(host)) return;
  const [weak] = weakSecrets(apps, consoleToken);
  if (weak !== undefined) throw new UsageError(named, TEXTS.weakHere(weak.name, weak));
  if (consoleToken === undefined) throw new UsageError(named, TEXTS.tokenMissing);
}
