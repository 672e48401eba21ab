/**
 * `staff-service conform caller-of platform|app`. Exit codes: 0 conforms, 1 does not, 2 could not be run or wrong flags,
 * 130 interrupted.
 */
import type { Endpoint } from '@staff-service/client';
import { UsageError } from '../config/usage-error.ts';
import type { Driver } from '../conformance/caller/driver.ts';
import { DriverProblem } from '../conformance/caller/driver-problem.ts';
import { ByHandDriver } from '../conformance/caller/drivers/by-hand-driver.ts';
import { createCommandDriver } from '../conformance/caller/drivers/create-driver.ts';
import { printable } from '../telemetry/visible.ts';
import { CALLER } from './caller-texts.ts';
import type { Listen } from './conform-caller-flags.ts';
import type { RunFlags } from './conform-run.ts';
import { ControlApiDriver } from './control-api-driver.ts';
import { say } from './language.ts';

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
  console.log(endpoint, driverOf(flags).name, flags, say(CALLER.listen));
}

/** @throws UsageError that names the flag */
function driverOf({ command, controlApi, timeout, wait, concurrency }: CallerFlags): Driver {
  const limitMs = timeout * 1000;
  if (command !== undefined && controlApi !== undefined) throw new UsageError('', CALLER.commandOrControlApi);
  if (controlApi !== undefined) return new ControlApiDriver(controlApi, limitMs);
  if (command === undefined)
    return new ByHandDriver({
      tell: (text) =>
        process.stderr.write(
          `${say(text)
            .split('\n')
            .map((line) => printable`${line}`)
            .join('\n')}\n`,
        ),
      waitMs: wait * 1000,
    });
  try {
    return createCommandDriver(command, { limitMs, concurrency });
  } catch (error) {
    throw error instanceof DriverProblem ? new UsageError('--command', error.text) : error;
  }
}
