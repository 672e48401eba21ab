/** Which inputs of which classes are played against what. */
import { type ClassResult, type RunOptions, runByteClass } from './byte-run.ts';
import { ADDRESSES, runAddresses } from './classes/addresses.ts';
import { chunked } from './classes/chunked.ts';
import { desync } from './classes/desync.ts';
import { headers } from './classes/headers.ts';
import { GONE_MS, HELD_CLASS, runHeld } from './classes/held.ts';
import { HOSTILE_APP, MOST_INPUTS, runHostileApp } from './classes/hostile-app.ts';
import { json } from './classes/json.ts';
import { mutation } from './classes/mutation.ts';
import { paths } from './classes/paths.ts';
import { pipelining } from './classes/pipelining.ts';
import { requestLine } from './classes/request-line.ts';
import { reset } from './classes/reset.ts';
import type { ByteClass } from './inputs/fuzz-class.ts';
import type { TargetName } from './inputs/signing.ts';
import type { Target } from './target/target.ts';

const BYTE_CLASSES: readonly ByteClass[] = [
  requestLine,
  headers,
  chunked,
  desync,
  pipelining,
  mutation,
  paths,
  reset,
  json,
];

/** Of all inputs of a run, in hundredths; the rest is divided by the classes' weights. */
const HOSTILE_APP_SHARE = 3;
const ADDRESSES_SHARE = 6;
/** Of those, against the server where the receiver is fuzzed too. */
const SERVER_SHARE = 0.6;
const HELD_EACH = 5;
const HELD_QUICK_MS = 1_500;

export const CLASSES = [...BYTE_CLASSES.map(({ name }) => name), HOSTILE_APP, ADDRESSES, HELD_CLASS];

export interface Wanted {
  inputs: number;
  /** Undefined: all. */
  className: string | undefined;
  target: TargetName | 'all';
  /** Only these, whatever the shares are. */
  only: readonly number[] | undefined;
  /** Leaves out what has to wait. */
  isQuick: boolean;
}

export interface Job {
  name: string;
  target: TargetName;
  inputs: readonly number[];
  /** @param target started, where the class does not start its own */
  run(target: Target, folder: string, options: RunOptions): Promise<ClassResult>;
}

export function planJobs({ inputs, className, target, only, isQuick }: Wanted): Job[] {
  const isWanted = (name: string) => className === undefined || className === name;
  const numbers = (count: number) =>
    only ?? Array.from({ length: Math.max(1, Math.round(count)) }, (_, at) => at);
  const jobs: Job[] = [];
  const own = (name: string, share: number, run: Job['run']) => {
    if (!isWanted(name) || target === 'receiver') return;
    const count = className === undefined ? (inputs * share) / 100 : inputs;
    jobs.push({ name, target: 'server', inputs: numbers(count), run });
  };
  const byteShare = 1 - (HOSTILE_APP_SHARE + ADDRESSES_SHARE) / 100;
  const classes = BYTE_CLASSES.filter(({ name }) => isWanted(name));
  const weights = classes.reduce((sum, { weight }) => sum + weight, 0);
  for (const name of ['server', 'receiver'] as const) {
    if (target !== 'all' && target !== name) continue;
    const share = target === 'all' ? (name === 'server' ? SERVER_SHARE : 1 - SERVER_SHARE) : 1;
    for (const one of classes) {
      const count = (className === undefined ? inputs * byteShare : inputs) * share * (one.weight / weights);
      jobs.push({
        name: one.name,
        target: name,
        inputs: numbers(count),
        run: (to, _folder, options) => runByteClass(one, to, options),
      });
    }
  }
  own(HOSTILE_APP, HOSTILE_APP_SHARE, (_to, folder, options) => runHostileApp(folder, options, isQuick));
  own(ADDRESSES, ADDRESSES_SHARE, (_to, _folder, options) => runAddresses(options));
  own(HELD_CLASS, 0, (to, _folder, { isStopped }) =>
    isQuick ? runHeld(to, 1, HELD_QUICK_MS, isStopped) : runHeld(to, HELD_EACH, GONE_MS, isStopped),
  );
  for (const job of jobs) if (job.name === HOSTILE_APP) job.inputs = job.inputs.slice(0, MOST_INPUTS);
  return jobs;
}
