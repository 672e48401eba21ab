/**
 * `staff-service conform caller-of platform|app`. Exit codes: 0 conforms, 1 does not, 2 could not be run or wrong flags,
 * 130 interrupted.
 */
import type { Bilingual, Endpoint } from '@staff-service/client';
import { UsageError } from '../../config/usage-error.ts';
import { ByHandDriver } from '../../conformance/caller/drivers/by-hand-driver.ts';
import { createCommandDriver } from '../../conformance/caller/drivers/create-driver.ts';
import type { Driver } from '../../conformance/caller/drivers/driver.ts';
import { DriverProblem } from '../../conformance/caller/drivers/driver-problem.ts';
import { type CallerRunOptions, runCallerConformance } from '../../conformance/caller/runner.ts';
import { quoteForShell } from '../../telemetry/shell.ts';
import { printable } from '../../telemetry/visible.ts';
import { DEFAULT_PREFIX } from '../base-url.ts';
import { say } from '../language.ts';
import { overwriteLine } from '../terminal.ts';
import { TEXTS } from '../texts.ts';
import { DEFAULT_LISTEN, DEFAULT_TIMEOUT, DEFAULT_WAIT, type Listen } from './caller-defaults.ts';
import { CALLER } from './caller-texts.ts';
import { ControlApiDriver } from './control-api-driver.ts';
import { only, type RunFlags, runAndReport, secretOf, writeListing } from './run.ts';

/** Exit code where the terminal was closed. */
const HUNG_UP = 129;

/** The flags of `conform caller-of`, as commander gives them. */
export interface CallerFlags extends RunFlags {
  command?: string;
  controlApi?: string;
  listen: Listen;
  /** Of endpoint B. */
  prefix?: string;
  /** Seconds. */
  wait: number;
}

export async function conformCaller(endpoint: Endpoint, flags: CallerFlags): Promise<void> {
  const role = `caller-of-${endpoint}` as const;
  if (flags.list) return writeListing(role);
  const { appid, profile, listen, prefix, wait, concurrency } = flags;
  if (!appid) throw new UsageError('--appid', TEXTS.required);
  const options: CallerRunOptions = {
    role,
    driver: driverOf(flags),
    drivenBy: drivenBy(flags),
    appid,
    secret: secretOf(flags),
    ...listen,
    prefix,
    ...profile,
    ...only(role, flags.only),
    concurrency,
    pace: { first: wait * 1000, byHand: wait * 1000 },
  };
  // The programs have groups of their own, which no terminal ends when it is closed.
  process.once('SIGHUP', () => process.exit(HUNG_UP));
  if (!flags.quiet) overwriteLine(say(CALLER.waiting));
  await runAndReport(flags, ({ signal, onProgress }) =>
    runCallerConformance({ ...options, signal, onProgress }),
  );
}

/** The flags that say how the program is driven, as they are typed; those that have their default are left out. */
function drivenBy({ command, controlApi, listen, prefix, timeout, wait }: CallerFlags): string {
  const { host, port } = listen;
  const isDefault = host === DEFAULT_LISTEN.host && port === DEFAULT_LISTEN.port;
  const flags: [name: string, value: string | undefined][] = [
    ['command', command],
    ['control-api', controlApi],
    ['listen', isDefault ? undefined : `${host.includes(':') ? `[${host}]` : host}:${port}`],
    ['prefix', prefix === DEFAULT_PREFIX ? undefined : prefix],
    ['timeout', timeout === DEFAULT_TIMEOUT ? undefined : `${timeout}`],
    ['wait', wait === DEFAULT_WAIT ? undefined : `${wait}`],
  ];
  return flags
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `--${name} ${/^[\w./:]+$/.test(value!) ? value : quoteForShell(value!)}`)
    .join(' ');
}

/** @throws UsageError that names the flag */
function driverOf({ command, controlApi, timeout, wait, concurrency }: CallerFlags): Driver {
  const limitMs = timeout * 1000;
  if (command !== undefined && controlApi !== undefined) throw new UsageError('', CALLER.commandOrControlApi);
  if (controlApi !== undefined) return new ControlApiDriver(controlApi, limitMs);
  if (command === undefined) return new ByHandDriver({ tell, waitMs: wait * 1000 });
  try {
    return createCommandDriver(command, { limitMs, concurrency });
  } catch (error) {
    throw error instanceof DriverProblem ? new UsageError('--command', error.text) : error;
  }
}

/** Above the line of progress. */
function tell(text: Bilingual): void {
  overwriteLine();
  for (const line of say(text).split('\n')) process.stderr.write(printable`${line}\n`);
}
