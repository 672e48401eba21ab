import { readFileSync } from 'node:fs';
import { secretOfFile, secretOfVariable } from '../config/secrets.ts';
import { UsageError } from '../config/usage-error.ts';
import { selectChecks } from '../conformance/catalogue/catalogue.ts';
import type { Target } from '../conformance/probe/recipe.ts';
import type { Profile, Role } from '../conformance/results.ts';
import { DEFAULTS, type RunOptions } from '../conformance/run/runner.ts';
import { baseUrlOf } from './base-url.ts';
import { TEXTS } from './texts.ts';

/** The flags of `conform`, as commander gives them. */
export interface ConformFlags {
  url?: string;
  appid?: string;
  secret?: string;
  secretFile?: string;
  user: string;
  profile: string;
  seed: number;
  generated: number;
  report?: string[];
  har?: string;
  timeout: number;
  concurrency: number;
  only?: string[];
  list?: boolean;
  quiet?: boolean;
  color: boolean;
}

const PROFILES: readonly Profile[] = ['compat', 'recommended', 'hardened'];

/** @throws UsageError that names the flag and what would be right */
export function runOptions(role: Role, flags: ConformFlags): RunOptions {
  return {
    target: target(role, flags),
    ...profiles(flags.profile),
    seed: flags.seed,
    generated: flags.generated,
    timeoutMs: flags.timeout * 1000,
    concurrency: flags.concurrency,
    ...only(role, flags.only),
  };
}

function profiles(flag: string): Pick<RunOptions, 'profile' | 'idempotency'> {
  const parts = flag.split(',').map((part) => part.trim());
  const [profile, ...optional] = parts[0] === 'idempotency' ? [DEFAULTS.profile, ...parts] : parts;
  const found = PROFILES.find((one) => one === profile);
  if (found !== undefined && optional.every((part) => part === 'idempotency'))
    return { profile: found, idempotency: optional.length > 0 };
  throw new UsageError(`--profile ${flag}`, TEXTS.profile(PROFILES));
}

function only(role: Role, ids: readonly string[] = []): Pick<RunOptions, 'only'> {
  const known = new Set(selectChecks(role).flatMap(({ check }) => [check.id, check.group]));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw new UsageError(`--only ${unknown}`, TEXTS.noSuchCheck(role));
  return ids.length > 0 ? { only: ids } : {};
}

function target(role: Role, { url, appid, user, ...flags }: ConformFlags): Target {
  if (!url) throw new UsageError('--url', TEXTS.required);
  if (!appid) throw new UsageError('--appid', TEXTS.required);
  if (!user) throw new UsageError('--user', TEXTS.empty);
  return { role, baseUrl: baseUrlOf(role, url, appid), appid, secret: secretOf(flags), user };
}

/** Of `--secret`, `--secret-file` or the environment, in this order. */
function secretOf({ secret, secretFile }: Pick<ConformFlags, 'secret' | 'secretFile'>): string {
  if (secret) return secret;
  if (secretFile !== undefined) return secretOfFile(secretFile, (file) => readFileSync(file, 'utf8'));
  const { STAFF_SERVICE_SECRET: given } = process.env;
  if (given) return secretOfVariable(given, 'STAFF_SERVICE_SECRET');
  throw new UsageError('', TEXTS.secretMissing);
}
