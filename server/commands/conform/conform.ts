/**
 * `staff-service conform platform|app`. Exit codes: 0 conforms, 1 does not, 2 could not be run or wrong flags,
 * 130 interrupted.
 */
import { UsageError } from '../../config/usage-error.ts';
import type { Target } from '../../conformance/probe/recipe.ts';
import type { AnsweringRole } from '../../conformance/results.ts';
import { type RunOptions, runConformance } from '../../conformance/run/runner.ts';
import { baseUrlOf } from '../base-url.ts';
import { TEXTS } from '../texts.ts';
import { only, type RunFlags, runAndReport, secretOf, writeListing } from './run.ts';

/** The flags of `conform`, as commander gives them. */
export interface ConformFlags extends RunFlags {
  url?: string;
  user: string;
  seed: number;
  generated: number;
}

export async function conform(role: AnsweringRole, flags: ConformFlags): Promise<void> {
  if (flags.list) return writeListing(role);
  const options = runOptions(role, flags);
  await runAndReport(flags, (hooks) => runConformance({ ...options, ...hooks }));
}

/** @throws UsageError that names the flag and what would be right */
function runOptions(role: AnsweringRole, flags: ConformFlags): RunOptions {
  return {
    target: target(role, flags),
    ...flags.profile,
    seed: flags.seed,
    generated: flags.generated,
    timeoutMs: flags.timeout * 1000,
    concurrency: flags.concurrency,
    ...only(role, flags.only),
  };
}

function target(role: AnsweringRole, { url, appid, user, ...flags }: ConformFlags): Target {
  if (!url) throw new UsageError('--url', TEXTS.required);
  if (!appid) throw new UsageError('--appid', TEXTS.required);
  if (!user) throw new UsageError('--user', TEXTS.empty);
  return { role, baseUrl: baseUrlOf(role, url, appid), appid, secret: secretOf(flags), user };
}
