import { dirname } from 'node:path';
import { describeViolations, resolveBaseUrl } from '@staff-service/client/internal';
import type { Configuration } from '../../generated/config.ts';
import { validate } from '../../generated/config.validators.js';
import { schemaViolations } from '../contract/schema-violations.ts';
import { parseNetwork } from './callback-addresses.ts';
import { type ConfiguredSecret, resolveSecret, type Sources } from './secrets.ts';
import { UsageError } from './usage-error.ts';

type ConfiguredApp = Configuration['apps'][number];

/** An app, its secrets resolved. */
export type App = Omit<ConfiguredApp, 'secrets' | 'callbackSecrets'> & {
  secrets: string[];
  callbackSecrets?: string[];
};

/** A configuration with every default filled in and every secret resolved. */
export type ResolvedConfiguration = Omit<Configuration, 'apps'> & { apps: App[] };

/** The secrets by which endpoint B is signed and verified: its own, where it has some. [D] */
export function callbackSecretsOf({ secrets, callbackSecrets = secrets }: App): string[] {
  return callbackSecrets;
}

/** What a signature at the endpoint is verified with, and what may have been taken for it. */
export function secretsFor(app: App, endpoint: 'platform' | 'app') {
  const { secrets, callbackSecrets } = app;
  if (callbackSecrets === undefined) return { secrets };
  return endpoint === 'platform'
    ? { secrets, otherSecrets: { callbackSecrets } }
    : { secrets: callbackSecrets, otherSecrets: { secrets } };
}

/** All their secrets, any of which may have been taken for the app's. */
export function otherAppsThan(appid: string, apps: readonly App[]) {
  return apps
    .filter((app) => app.appid !== appid)
    .map(({ appid, secrets, callbackSecrets = [] }) => ({
      appid,
      secrets: [...secrets, ...callbackSecrets],
    }));
}

/** Checks against the schema and fills in its defaults, in place. @throws UsageError that names the place */
export function complete(value: unknown): Configuration {
  if (!validate(value)) throw new UsageError(describeViolations(schemaViolations(validate.errors ?? [])));
  return value as Configuration;
}

/**
 * Reads, checks and resolves it. `variable` is the one that named the file.
 *
 * @throws UsageError that names the place and quotes no secret
 */
export function readConfiguration(file: string, sources: Sources, variable?: string): ResolvedConfiguration {
  if (file === '') throw new UsageError(`${variable ?? '--config'}: 不得为空 / must not be empty`);
  const named = variable === undefined ? file : `${variable}: ${file}`;
  const value = parse(file, sources, named);
  try {
    const configuration = complete(value);
    checkRetries(configuration.retrySeconds);
    checkAppids(configuration.apps);
    checkCallbackUrls(configuration.apps);
    checkNetworks(configuration.allowCallbackNetworks);
    return { ...configuration, apps: resolveSecrets(configuration.apps, dirname(file), sources) };
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`${named}: ${error.message}`) : error;
  }
}

function parse(file: string, { read }: Sources, named: string): unknown {
  let text: string;
  try {
    text = read(file);
  } catch (error) {
    throw new UsageError(`${named}: 无法读取 / cannot be read: ${(error as NodeJS.ErrnoException).code}`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${named}: ${describeFault(text, (error as Error).message)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError(`${named}: 必须是 JSON 对象 / must be a JSON object: ${LEAST}`);
  return value;
}

const LEAST = '{"apps":[{"appid":"…","secrets":["…"]}]}';

/** Why it is no JSON. V8's message may quote the text around the fault, and a secret may stand there. */
function describeFault(text: string, message: string): string {
  if (text.replace('\ufeff', '').trim() === '')
    return `不是 JSON：文件是空的，至少应为 / is not JSON: the file is empty, it needs at least ${LEAST}`;
  if (text.startsWith('\ufeff'))
    return '不是 JSON：开头有 BOM / is not JSON: it starts with a byte order mark';
  const [at = '', position] = /at position (\d+) \(line \d+ column \d+\)/.exec(message) ?? [];
  if (message.startsWith('Unexpected end') || Number(position) >= text.trimEnd().length)
    return '不是 JSON：内容不完整 / is not JSON: it ends too soon';
  return `不是 JSON / is not JSON ${at}`.trim();
}

function checkAppids(apps: readonly ConfiguredApp[]): void {
  const seen = new Set<string>();
  apps.forEach(({ appid }, at) => {
    // No client can put them into an address, and one of them would stop the deliveries of all.
    if (/^\.\.?$/.test(appid) || !appid.isWellFormed())
      throw new UsageError(
        `/apps/${at}/appid: 不得是 . 或 ..，也不得含有不成对的代理码元 / must not be . or .., nor hold half a surrogate pair`,
      );
    if (seen.has(appid)) throw new UsageError(`/apps/${at}/appid: ${appid} 重复 / stands there twice`);
    seen.add(appid);
  });
}

/** What the schema's pattern lets through and no client can call. Not quoted: a password may stand in it. */
function checkCallbackUrls(apps: readonly ConfiguredApp[]): void {
  apps.forEach(({ appid, callbackUrl }, at) => {
    if (callbackUrl === undefined) return;
    try {
      resolveBaseUrl('app', callbackUrl, appid);
    } catch {
      throw new UsageError(
        `/apps/${at}/callbackUrl: 必须是不带用户名和密码的 http(s) 地址 / must be an http(s) address without credentials`,
      );
    }
  });
}

const DAY_SECONDS = 86_400;

function checkRetries(seconds: readonly number[]): void {
  const sum = seconds.reduce((total, one) => total + one, 0);
  if (sum > DAY_SECONDS) {
    throw new UsageError(
      `/retrySeconds: 合计 ${sum} 秒，最多 ${DAY_SECONDS} 秒 / ${sum} seconds together, ${DAY_SECONDS} at most`,
    );
  }
}

function checkNetworks(networks: readonly string[]): void {
  networks.forEach((network, at) => {
    if (parseNetwork(network) === undefined)
      throw new UsageError(
        `/allowCallbackNetworks/${at}: ${network} 不是网段，应如 10.1.0.0/16 / ${network} is not a network such as 10.1.0.0/16`,
      );
  });
}

function resolveSecrets(apps: readonly ConfiguredApp[], folder: string, sources: Sources): App[] {
  const resolved = (secrets: readonly ConfiguredSecret[], at: string) =>
    secrets.map((secret, index) => {
      try {
        return resolveSecret(secret, folder, sources);
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        throw new UsageError(`${at}/${index}: ${error.message}`);
      }
    });
  return apps.map(({ secrets, callbackSecrets, ...app }, at) => ({
    ...app,
    secrets: resolved(secrets, `/apps/${at}/secrets`),
    ...(callbackSecrets && { callbackSecrets: resolved(callbackSecrets, `/apps/${at}/callbackSecrets`) }),
  }));
}
