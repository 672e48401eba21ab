import { dirname } from 'node:path';
import { resolveBaseUrl } from '@staff-service/client/internal';
import type { Configuration } from '../../generated/config.ts';
import { validate } from '../../generated/config.validators.js';
import { describeBroken, schemaViolations } from '../contract/schema-violations.ts';
import { parseNetwork } from './callback-addresses.ts';
import { readJsonObject } from './json-file.ts';
import { type ConfiguredSecret, resolveSecret, type Sources } from './secrets.ts';
import { TEXTS } from './texts.ts';
import { UsageError } from './usage-error.ts';
import { checkWebhook, type Webhook } from './webhook.ts';

type ConfiguredApp = Configuration['apps'][number];

/** An app, its secrets resolved. */
export type App = Omit<ConfiguredApp, 'secrets' | 'callbackSecrets'> & {
  secrets: string[];
  callbackSecrets?: string[];
};

/** A configuration with every default filled in and every secret resolved. */
export type ResolvedConfiguration = Omit<Configuration, 'apps' | 'webhook'> & {
  apps: App[];
  webhook?: Webhook;
};

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
  if (!validate(value)) {
    const broken = schemaViolations(validate.errors ?? []);
    throw new UsageError('', describeBroken(broken));
  }
  return value as Configuration;
}

/**
 * Reads, checks and resolves it. `variable` is the one that named the file.
 *
 * @throws UsageError that names the place and quotes no secret
 */
export function readConfiguration(file: string, sources: Sources, variable?: string): ResolvedConfiguration {
  if (file === '') throw new UsageError(variable ?? '--config', TEXTS.empty);
  const named = variable === undefined ? file : `${variable}: ${file}`;
  const value = readJsonObject(file, sources.read, named, LEAST);
  try {
    const configuration = complete(value);
    checkRetries(configuration.retrySeconds);
    checkAppids(configuration.apps);
    checkCallbackUrls(configuration.apps);
    checkNetworks(configuration.allowCallbackNetworks);
    const { apps, webhook, ...others } = configuration;
    return {
      ...others,
      apps: resolveSecrets(apps, dirname(file), sources),
      ...(webhook && { webhook: resolveWebhook(webhook, dirname(file), sources) }),
    };
  } catch (error) {
    throw error instanceof UsageError ? error.within(named) : error;
  }
}

const LEAST = '{"apps":[{"appid":"…","secrets":["…"]}]}';

function checkAppids(apps: readonly ConfiguredApp[]): void {
  const seen = new Set<string>();
  apps.forEach(({ appid }, at) => {
    // No client can put them into an address, and one of them would stop the deliveries of all.
    if (/^\.\.?$/.test(appid) || !appid.isWellFormed())
      throw new UsageError(`/apps/${at}/appid`, TEXTS.appid);
    if (seen.has(appid)) throw new UsageError(`/apps/${at}/appid`, TEXTS.twice(appid));
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
      throw new UsageError(`/apps/${at}/callbackUrl`, TEXTS.callbackUrl);
    }
  });
}

const DAY_SECONDS = 86_400;

function checkRetries(seconds: readonly number[]): void {
  const sum = seconds.reduce((total, one) => total + one, 0);
  if (sum > DAY_SECONDS) throw new UsageError('/retrySeconds', TEXTS.retrySeconds(sum, DAY_SECONDS));
}

function checkNetworks(networks: readonly string[]): void {
  networks.forEach((network, at) => {
    if (parseNetwork(network) === undefined)
      throw new UsageError(`/allowCallbackNetworks/${at}`, TEXTS.notANetwork(network));
  });
}

function resolveWebhook(
  webhook: NonNullable<Configuration['webhook']>,
  folder: string,
  sources: Sources,
): Webhook {
  return checkWebhook({ ...webhook, secret: resolvedAt(webhook.secret, '/webhook/secret', folder, sources) });
}

/** @throws UsageError that names the place */
function resolvedAt(secret: ConfiguredSecret, place: string, folder: string, sources: Sources): string {
  try {
    return resolveSecret(secret, folder, sources);
  } catch (error) {
    throw error instanceof UsageError ? error.within(place) : error;
  }
}

function resolveSecrets(apps: readonly ConfiguredApp[], folder: string, sources: Sources): App[] {
  const resolved = (secrets: readonly ConfiguredSecret[], at: string) =>
    secrets.map((secret, index) => resolvedAt(secret, `${at}/${index}`, folder, sources));
  return apps.map(({ secrets, callbackSecrets, ...app }, at) => ({
    ...app,
    secrets: resolved(secrets, `/apps/${at}/secrets`),
    ...(callbackSecrets && { callbackSecrets: resolved(callbackSecrets, `/apps/${at}/callbackSecrets`) }),
  }));
}
