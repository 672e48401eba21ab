import { readFileSync } from 'node:fs';
import { type App, complete, type ResolvedConfiguration, readConfiguration } from './configuration-file.ts';
import { UsageError } from './usage-error.ts';

export type { App };

/** What a server needs to know; complete, all defaults filled in. */
export interface Settings {
  host: string;
  /** 0: any free port. */
  port: number;
  dataFolder: string;
  /** `postgres://…`; undefined: SQLite in `dataFolder`. */
  databaseUrl: string | undefined;
  apps: readonly App[];
  freshnessSeconds: number;
  demoAgent: boolean;
  appPrefix: string;
  /** 0: no limit. */
  requestsPerSecondPerApp: number;
  requestsPerSecondPerAddress: number;
  /** How long a connection without a request is kept. */
  keepAliveSeconds: number;
  /** Networks that callbacks may go to beside the public internet, such as `10.1.0.0/16`. */
  allowCallbackNetworks: readonly string[];
  /** This server's own address, when the demo app's callback goes there; no network need be allowed for that. */
  ownOrigin: string | undefined;
  /** Messages that may wait for delivery; 0: any number. */
  outboxLimit: number;
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
}

/** Stands in the documentation, for everybody to read. */
export const DEMO_SECRET = 'abcdef';
const DEMO_APP = { appid: '1001', name: 'demo', secrets: [DEMO_SECRET] };
const NO_LIMITS = { app: 0, address: 0 };
const NETWORK_LIMITS = { app: 1000, address: 200 };
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** Undefined: the demo app alone. */
export function configurationFile(flags: Flags, environment: NodeJS.ProcessEnv): string | undefined {
  return flags.config ?? (environment.STAFF_SERVICE_CONFIG || undefined);
}

/** Flags win over the environment, which wins over the file, which wins over the defaults. */
export function loadSettings(
  flags: Flags,
  environment: NodeJS.ProcessEnv,
  read: (file: string) => string = (file) => readFileSync(file, 'utf8'),
): Settings {
  const file = configurationFile(flags, environment);
  const configuration =
    file === undefined
      ? (complete({ apps: [DEMO_APP], demoAgent: true }) as ResolvedConfiguration)
      : readConfiguration(file, { environment, read });
  const logLevel = environment.LOG_LEVEL || 'info';
  if (!LOG_LEVELS.includes(logLevel)) {
    throw new UsageError(
      `LOG_LEVEL: ${LOG_LEVELS.join('、')} 之一 / must be one of ${LOG_LEVELS.join(', ')}; got ${logLevel}`,
    );
  }
  const host = flags.host ?? (environment.HOST || '127.0.0.1');
  const limits = isLoopback(host) ? NO_LIMITS : NETWORK_LIMITS;
  const settings: Settings = {
    host,
    port: parsePort(flags.port, environment.PORT),
    dataFolder: parseFolder(flags.data),
    databaseUrl: parseDatabaseUrl(environment.DATABASE_URL),
    apps: configuration.apps,
    freshnessSeconds: configuration.freshnessSeconds,
    demoAgent: configuration.demoAgent,
    appPrefix: configuration.appPrefix,
    requestsPerSecondPerApp: configuration.requestsPerSecondPerApp ?? limits.app,
    requestsPerSecondPerAddress: configuration.requestsPerSecondPerAddress ?? limits.address,
    keepAliveSeconds: configuration.keepAliveSeconds,
    allowCallbackNetworks: configuration.allowCallbackNetworks,
    ownOrigin: undefined,
    outboxLimit: configuration.outboxLimit,
    retentionDays: configuration.retentionDays,
    retentionGiB: configuration.retentionGiB,
    retrySeconds: configuration.retrySeconds,
    consoleToken: environment.CONSOLE_TOKEN || undefined,
    logLevel,
  };
  checkExposure(settings);
  return settings;
}

/** The demo app's APP is this very server, on whatever port it got. */
export function withDemoCallback(settings: Settings, port: number): Settings {
  const origin = new URL(`http://${urlHost(settings.host)}:${port}`).origin;
  const callbackUrl = `${origin}${settings.appPrefix}`;
  return {
    ...settings,
    port,
    apps: settings.apps.map((app) => (app === DEMO_APP ? { ...app, callbackUrl } : app)),
    ownOrigin: settings.apps.includes(DEMO_APP) ? origin : undefined,
  };
}

export function usesDemoSecret(app: App): boolean {
  return app.secrets.includes(DEMO_SECRET);
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}

/** A host as it stands in an address: IPv6 in brackets, and "any address" as one that can be called. */
export function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

/** The address holds a password: it is never quoted. */
function parseDatabaseUrl(variable: string | undefined): string | undefined {
  if (!variable) return undefined;
  if (/^postgres(ql)?:\/\//.test(variable) && URL.canParse(variable)) return variable;
  throw new UsageError('DATABASE_URL: 必须是 postgres:// 地址 / must be a postgres:// address');
}

function parseFolder(flag = './data'): string {
  if (flag !== '') return flag;
  throw new UsageError('--data: 不能为空 / must not be empty');
}

function parsePort(flag: string | undefined, variable: string | undefined): number {
  const [name, value] = flag !== undefined ? ['--port', flag] : ['PORT', variable || '8080'];
  const port = /^[0-9]{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (port <= 65535) return port;
  throw new UsageError(
    `${name}: 必须是 0 到 65535 的整数 / must be an integer from 0 to 65535; got ${value}`,
  );
}

function checkExposure({ host, apps, consoleToken }: Settings): void {
  if (isLoopback(host)) return;
  const demo = apps.find(usesDemoSecret);
  if (demo !== undefined) {
    throw new UsageError(
      `--host ${host}: appid ${demo.appid} 使用公开的演示密钥，只能监听本机地址；请用 --config 配置自己的密钥 / ` +
        `appid ${demo.appid} has the public demo secret, which may be served on loopback only; configure your own with --config`,
    );
  }
  if (consoleToken === undefined) {
    throw new UsageError(
      `--host ${host}: 请设置环境变量 CONSOLE_TOKEN 以保护控制接口 / set CONSOLE_TOKEN to protect the control API`,
    );
  }
}
