import { readFileSync } from 'node:fs';
import { describeViolations, LIMITS, violations } from '@staff-service/client';
import type { Configuration } from '../generated/config.ts';
import { validate } from '../generated/config.validators.js';
import { UsageError } from './usage-error.ts';

export type App = Configuration['apps'][number];

/** What a server needs to know; complete, all defaults filled in. */
export interface Settings {
  host: string;
  /** 0: any free port. */
  port: number;
  dataFolder: string;
  apps: readonly App[];
  freshnessSeconds: number;
  demoAgent: boolean;
  appPrefix: string;
  /** 0: no limit. */
  requestsPerSecondPerApp: number;
  requestsPerSecondPerAddress: number;
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

const DEMO_APP = { appid: '1001', name: 'demo', secrets: ['abcdef'] };
const DEFAULT_PREFIX = '/qmtapi';
const NO_LIMITS = { app: 0, address: 0 };
const NETWORK_LIMITS = { app: 1000, address: 200 };
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** Flags win over the environment, which wins over the file, which wins over the defaults. */
export function loadSettings(flags: Flags, environment: NodeJS.ProcessEnv): Settings {
  const file = flags.config ?? environment.STAFF_SERVICE_CONFIG;
  const configuration: Partial<Configuration> =
    file === undefined ? { demoAgent: true } : readConfiguration(file);
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
    dataFolder: flags.data ?? './data',
    apps: configuration.apps ?? [DEMO_APP],
    freshnessSeconds: configuration.freshnessSeconds ?? LIMITS.freshnessSeconds,
    demoAgent: configuration.demoAgent ?? false,
    appPrefix: configuration.appPrefix ?? DEFAULT_PREFIX,
    requestsPerSecondPerApp: configuration.requestsPerSecondPerApp ?? limits.app,
    requestsPerSecondPerAddress: configuration.requestsPerSecondPerAddress ?? limits.address,
    consoleToken: environment.CONSOLE_TOKEN || undefined,
    logLevel,
  };
  checkExposure(settings);
  return settings;
}

/** The demo app's APP is this very server, on whatever port it got. */
export function withDemoCallback(settings: Settings, port: number): Settings {
  const callbackUrl = `http://${urlHost(settings.host)}:${port}${settings.appPrefix}`;
  return {
    ...settings,
    port,
    apps: settings.apps.map((app) => (app === DEMO_APP ? { ...app, callbackUrl } : app)),
  };
}

/** Whether this app's secret stands in the documentation, for everybody to read. */
export function usesDemoSecret(app: App): boolean {
  return app.secrets.some((secret) => DEMO_APP.secrets.includes(secret));
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}

/** A host as it stands in an address: IPv6 in brackets, and "any address" as one that can be called. */
export function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function parsePort(flag: string | undefined, variable: string | undefined): number {
  const [name, value] = flag !== undefined ? ['--port', flag] : ['PORT', variable || '8080'];
  const port = /^[0-9]{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (port <= 65535) return port;
  throw new UsageError(
    `${name}: 必须是 0 到 65535 的整数 / must be an integer from 0 to 65535; got ${value}`,
  );
}

function readConfiguration(file: string): Configuration {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file}: 无法读取 / cannot be read: ${(error as NodeJS.ErrnoException).code}`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // V8's message may quote the text around the fault, and a secret may stand there.
    const at = /at position \d+ \(line \d+ column \d+\)/.exec((error as Error).message)?.[0] ?? '';
    throw new UsageError(`${file}: 不是 JSON / is not JSON ${at}`.trim());
  }
  if (!validate(value))
    throw new UsageError(`${file}: ${describeViolations(violations(validate.errors ?? []))}`);
  const configuration = value as Configuration;
  const appids = configuration.apps.map((app) => app.appid);
  const repeated = appids.findIndex((appid, at) => appids.indexOf(appid) !== at);
  if (repeated >= 0) {
    throw new UsageError(`${file}: /apps/${repeated}/appid: ${appids[repeated]} 重复 / stands there twice`);
  }
  return configuration;
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
