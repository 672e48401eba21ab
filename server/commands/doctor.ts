import { readFileSync } from 'node:fs';
import { diagnoseSignature, type Finding } from '@staff-service/client';
import { PATTERNS } from '@staff-service/client/internal';
import { otherAppsThan, readConfiguration, secretsFor } from '../config/configuration-file.ts';
import { UsageError } from '../config/usage-error.ts';
import { printable } from '../telemetry/visible.ts';
import { language, say } from './language.ts';
import { findTarget } from './pasted-request.ts';
import { TEXTS } from './texts.ts';

interface DoctorOptions {
  url: string;
  appid?: string;
  endpoint?: 'platform' | 'app';
  secret?: string;
  config?: string;
  at?: string;
}

const A_PATH = /\/api\/[^/?#\s]+\/([^/?#\s]+)\/staffService\/message/;
const APPID = /\bappid\b["']?\s*(?:={1,2}|:)\s*["']?([^\s"',&;}]+)/i;

/** `staff-service doctor`. Exit codes: 0 the signature verifies, 1 it does not, 2 wrong flags. */
export async function doctor({ url: pasted, at, ...options }: DoctorOptions): Promise<void> {
  const { target: url, text } = findTarget(pasted);
  if (!/[/=]/.test(url)) throw new UsageError('--url', TEXTS.noRequest);
  const appid = options.appid ?? appidIn(url, text);
  const endpoint = options.endpoint ?? endpointOf(A_PATH.test(url) ? url : text);
  const now = at === undefined ? {} : { now: receivedAt(at) };
  const findings = await diagnoseSignature({ appid, url, ...secretsOf(appid, endpoint, options), ...now });
  process.stdout.write(findings.length === 0 ? `${say(TEXTS.verifies)}\n` : report(findings));
  if (findings.length > 0) process.exitCode = 1;
}

function report(findings: readonly Finding[]): string {
  const lines = findings.map((found) => printable`  ${found.mistake}\n    ${found[language]}\n`);
  return `${say(TEXTS.doesNotVerify)}\n${lines.join('')}`;
}

/** By the address, endpoint A where it has none. */
function endpointOf(url: string): 'platform' | 'app' {
  return A_PATH.test(url) || !url.includes('/staffService/message') ? 'platform' : 'app';
}

/**
 * The secret that was given, or those of the configuration, where the other endpoint's or another app's may have been
 * mistaken for them.
 */
function secretsOf(
  appid: string,
  endpoint: 'platform' | 'app',
  { secret, config }: Pick<DoctorOptions, 'secret' | 'config'>,
) {
  if (secret === '') throw new UsageError('--secret', TEXTS.empty);
  if (config === undefined) {
    if (secret !== undefined) return { secrets: [secret] };
    throw new UsageError('--secret', TEXTS.secretOrConfig);
  }
  const read = (file: string) => readFileSync(file, 'utf8');
  const { apps, freshnessSeconds } = readConfiguration(config, { environment: process.env, read });
  const app = apps.find((one) => one.appid === appid);
  if (app === undefined && secret === undefined)
    throw new UsageError(`--config ${config}`, TEXTS.noSuchAppid(appid));
  const own = app && secretsFor(app, endpoint);
  return {
    secrets: secret === undefined ? own!.secrets : [secret],
    otherSecrets: own?.otherSecrets,
    freshnessSeconds,
    otherApps: otherAppsThan(appid, apps),
  };
}

/** Endpoint A's path names it, or else what stands around it. @throws UsageError where nothing names one */
function appidIn(url: string, text: string): string {
  const [, appid] = A_PATH.exec(url) ?? A_PATH.exec(text) ?? APPID.exec(text) ?? [];
  if (appid === undefined) throw new UsageError('--appid', TEXTS.noAppidInAddress);
  try {
    return decodeURIComponent(appid);
  } catch {
    throw new UsageError('--url', TEXTS.wrongEncoding(appid));
  }
}

/** Milliseconds since 1970. */
function receivedAt(at: string): number {
  const time = PATTERNS.timestamp.test(at) ? Number(at) * (at.length === 10 ? 1000 : 1) : Date.parse(at);
  if (!Number.isNaN(time)) return time;
  throw new UsageError(`--at ${at}`, TEXTS.time);
}
