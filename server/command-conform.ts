/**
 * `staff-service conform platform|app`. Exit codes: 0 conforms, 1 does not, 2 could not be run or wrong flags,
 * 130 interrupted.
 */
import { readFileSync } from 'node:fs';
import { CHECKS, checksOf } from './conformance/catalogue.ts';
import type { Target } from './conformance/recipe.ts';
import { renderPretty } from './conformance/report/pretty.ts';
import type { Profile, Role } from './conformance/results.ts';
import { DEFAULTS, type Progress, type RunOptions, runConformance } from './conformance/runner.ts';
import { reportFiles, STDOUT, writeReports } from './report-files.ts';
import { UsageError } from './usage-error.ts';

export interface ConformFlags {
  url?: string;
  appid?: string;
  secret?: string;
  secretFile?: string;
  user: string;
  profile: string;
  seed?: string;
  generated: string;
  report: string[];
  har?: string;
  timeout: string;
  concurrency: string;
  only: string[];
  list?: boolean;
  lang?: string;
  quiet?: boolean;
  color: boolean;
}

export async function conform(role: Role, flags: ConformFlags): Promise<void> {
  const language = languageOf(flags.lang);
  if (flags.list) {
    process.stdout.write(listing(role, language));
    return;
  }
  const options = runOptions(role, flags);
  const files = reportFiles(flags.report, flags.har);
  const interrupt = new AbortController();
  const stop = () => {
    if (interrupt.signal.aborted) process.exit(130); // asked twice: now
    interrupt.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  const onProgress = flags.quiet || !process.stderr.isTTY ? undefined : showProgress;
  const report = await runConformance({
    ...options,
    signal: interrupt.signal,
    ...(onProgress ? { onProgress } : {}),
  });
  if (onProgress) process.stderr.write('\r\x1b[K');
  // What goes to standard output must stay what it is.
  const terminal = files.some(({ file }) => file === STDOUT) ? process.stderr : process.stdout;
  const { columns = 80 } = terminal;
  const color = flags.color && terminal.isTTY && terminal.hasColors();
  terminal.write(renderPretty(report, { color, columns: Math.min(columns, 100), language }));
  process.exitCode = report.interrupted
    ? 130
    : { conforms: 0, doesNotConform: 1, couldNotRun: 2 }[report.verdict];
  writeReports(report, files, language);
}

function runOptions(role: Role, flags: ConformFlags): RunOptions {
  const [profile, ...optional] = flags.profile.split(',').map((part) => part.trim());
  const profiles: Profile[] = ['compat', 'recommended', 'hardened'];
  if (!profiles.includes(profile as Profile) || optional.some((part) => part !== 'idempotency'))
    throw new UsageError(
      `--profile ${flags.profile}: compat、recommended 或 hardened，后面可加 ,idempotency / must be compat, recommended or hardened, with ,idempotency after it if wanted`,
    );
  const ids = new Set(CHECKS.flatMap(({ check }) => [check.id, check.group]));
  const unknown = flags.only.find((id) => !ids.has(id));
  if (unknown !== undefined)
    throw new UsageError(
      `--only ${unknown}: 没有这个检查或组；--list 列出全部 / no such check or group; --list names all`,
    );
  return {
    target: target(role, flags),
    profile: profile as Profile,
    idempotency: optional.length > 0,
    seed: flags.seed === undefined ? DEFAULTS.seed : integer('--seed', flags.seed, 0, 2 ** 31 - 1),
    generated: integer('--generated', flags.generated, 0, 100_000),
    timeoutMs: integer('--timeout', flags.timeout, 1, 600) * 1000,
    concurrency: integer('--concurrency', flags.concurrency, 1, 64),
    ...(flags.only.length > 0 ? { only: flags.only } : {}),
  };
}

function target(role: Role, flags: ConformFlags): Target {
  const { url, appid, user } = flags;
  if (!url) throw new UsageError('--url: 必须给出 / is required');
  if (!appid) throw new UsageError('--appid: 必须给出 / is required');
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.username || /[?#]/.test(url))
    throw new UsageError(
      '--url: 必须是 http(s) 地址，不含用户名、查询串和片段 / must be an http(s) address without user, query and fragment',
    );
  const baseUrl = url.replace(/\/+$/, '').replace(role === 'app' ? /\/staffService\/message$/ : /\/api$/, '');
  return { role, baseUrl, appid, secret: secretOf(flags), user };
}

/** Of `--secret`, `--secret-file` or the environment, in this order. */
function secretOf({ secret, secretFile }: ConformFlags): string {
  const given =
    secret ?? (secretFile === undefined ? process.env.STAFF_SERVICE_SECRET : readSecret(secretFile));
  if (given) return given;
  throw new UsageError(
    '缺少密钥：环境变量 STAFF_SERVICE_SECRET、--secret-file 或 --secret / the secret is missing: set STAFF_SERVICE_SECRET, --secret-file or --secret',
  );
}

function readSecret(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  } catch (error) {
    throw new UsageError(
      `--secret-file ${file}: 无法读取 / cannot be read: ${(error as NodeJS.ErrnoException).code}`,
    );
  }
}

function integer(flag: string, value: string, least: number, most: number): number {
  const number = /^[0-9]{1,10}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(
    `${flag}: 必须是 ${least} 到 ${most} 的整数，收到 ${value} / must be an integer from ${least} to ${most}; got ${value}`,
  );
}

function languageOf(flag: string | undefined): 'zh' | 'en' {
  if (flag === 'zh' || flag === 'en') return flag;
  if (flag !== undefined) throw new UsageError(`--lang ${flag}: zh 或 en / must be zh or en`);
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en';
}

function listing(role: Role, language: 'zh' | 'en'): string {
  return checksOf(role)
    .map(({ check }) => `${check.id.padEnd(32)} ${check.profile.padEnd(12)} ${check.title[language]}\n`)
    .join('');
}

function showProgress({ done, total, result }: Progress): void {
  process.stderr.write(`\r\x1b[K${done}/${total} ${result.check.id}`);
}
