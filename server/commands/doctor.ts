import { readFileSync } from 'node:fs';
import { diagnoseSignature, type Finding } from '@staff-service/client';
import { PATTERNS } from '@staff-service/client/internal';
import { otherAppsThan, readConfiguration, secretsFor } from '../config/configuration-file.ts';
import { UsageError } from '../config/usage-error.ts';
import { printable } from '../telemetry/visible.ts';
import { findTarget } from './pasted-request.ts';

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

const NO_REQUEST =
  '--url: 其中没有地址，也没有查询字符串；请给出收到的完整地址，加引号 / ' +
  'holds neither an address nor a query; give the whole address as received, quoted: ' +
  '"https://…/api/v1/1001/staffService/message?timestamp=…&signature=…"';

/** `staff-service doctor`. Exit codes: 0 the signature verifies, 1 it does not, 2 wrong flags. */
export async function doctor({ url: pasted, at, ...options }: DoctorOptions): Promise<void> {
  const { target: url, text } = findTarget(pasted);
  if (!/[/=]/.test(url)) throw new UsageError(NO_REQUEST);
  const appid = options.appid ?? appidIn(url, text);
  const endpoint = options.endpoint ?? endpointOf(A_PATH.test(url) ? url : text);
  const now = at === undefined ? {} : { now: receivedAt(at) };
  const findings = await diagnoseSignature({ appid, url, ...secretsOf(appid, endpoint, options), ...now });
  process.stdout.write(findings.length === 0 ? '签名正确 / the signature verifies\n' : report(findings));
  if (findings.length > 0) process.exitCode = 1;
}

function report(findings: readonly Finding[]): string {
  const lines = findings.map(({ mistake, zh, en }) => printable`  ${mistake}\n    ${zh}\n    ${en}\n`);
  return `签名不正确 / the signature does not verify:\n${lines.join('')}`;
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
  if (secret === '') throw new UsageError('--secret: 不得为空 / must not be empty');
  if (config === undefined) {
    if (secret !== undefined) return { secrets: [secret] };
    throw new UsageError('--secret: 请给出密钥，或用 --config / give the secret, or --config');
  }
  const read = (file: string) => readFileSync(file, 'utf8');
  const { apps, freshnessSeconds } = readConfiguration(config, { environment: process.env, read });
  const app = apps.find((one) => one.appid === appid);
  if (app === undefined && secret === undefined)
    throw new UsageError(`--config ${config}: 其中没有 appid ${appid} / has no appid ${appid}`);
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
  if (appid === undefined)
    throw new UsageError('--appid: 地址中没有 appid，请给出 / the address names no appid, give it');
  try {
    return decodeURIComponent(appid);
  } catch {
    throw new UsageError(`--url: ${appid} 不是正确的 URL 编码 / is not right URL encoding`);
  }
}

/** Milliseconds since 1970. */
function receivedAt(at: string): number {
  const time = PATTERNS.timestamp.test(at) ? Number(at) * (at.length === 10 ? 1000 : 1) : Date.parse(at);
  if (!Number.isNaN(time)) return time;
  throw new UsageError(
    `--at ${at}: 必须是毫秒、秒或 ISO 8601 时间 / must be milliseconds, seconds or an ISO 8601 time`,
  );
}
