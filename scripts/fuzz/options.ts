import { parseArgs } from 'node:util';
import { CLASSES, type Wanted } from './plan.ts';

export const HELP = `npm run fuzz -- [options]

  --seed <text>    what the inputs are made from (default: new, printed)
  --inputs <n>     how many, all classes together (default 100000, some minutes)
  --class <name>   only one: ${CLASSES.slice(0, 6).join(', ')},
                   ${CLASSES.slice(6).join(', ')}
  --target <name>  server, receiver (the package's: node:http and Fetch), or all (default)
  --only <n[-m]>   only these inputs of one class, as a finding names them
  --quick          without what has to wait: connections held for 45 s, APPs that
                   do not answer for 10 s
  --help

Exit codes: 0 nothing found, 1 something found, or it could not run, 2 wrong usage,
130 interrupted before anything was found. Ctrl-C ends it with the class that runs, twice at once.
Only 127.0.0.1 is ever connected to.
`;

export class Usage extends Error {}

export interface Options extends Wanted {
  seed: string;
}

/** Undefined when only help was wanted. @throws Usage */
export function parseOptions(args: string[]): Options | undefined {
  const values = parsed(args);
  if (values.help) return undefined;
  const { seed = String(Date.now() % 1_000_000), class: className, target } = values;
  if (className !== undefined && !CLASSES.includes(className))
    throw new Usage(`--class: one of ${CLASSES.join(', ')}; got ${className}`);
  if (target !== 'server' && target !== 'receiver' && target !== 'all')
    throw new Usage(`--target: server, receiver or all; got ${target}`);
  const only = values.only === undefined ? undefined : parseOnly(values.only);
  if (only !== undefined && className === undefined)
    throw new Usage('--only: of one class; give --class too');
  return { seed, inputs: count(values.inputs), className, target, only, isQuick: values.quick };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        seed: { type: 'string' },
        inputs: { type: 'string', default: '100000' },
        class: { type: 'string' },
        target: { type: 'string', default: 'all' },
        only: { type: 'string' },
        quick: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new Usage((error as Error).message);
  }
}

function count(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= 10_000_000) return value;
  throw new Usage(`--inputs: an integer from 1 to 10000000; got ${text}`);
}

function parseOnly(text: string): number[] {
  const [, from, to = from] = /^([0-9]{1,8})(?:-([0-9]{1,8}))?$/.exec(text) ?? [];
  const length = Number(to) - Number(from) + 1;
  if (from === undefined || length < 1 || length > 1_000_000)
    throw new Usage(`--only: a number, or from-to; got ${text}`);
  return Array.from({ length }, (_, at) => Number(from) + at);
}
