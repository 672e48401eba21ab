/** What the benchmarks' command lines share. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** The command line is wrong: exit code 2, with the help. */
export class Usage extends Error {}

/** @throws Usage */
export function parsed<const T extends ParseArgsOptionsConfig>(args: string[], options: T) {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new Usage((error as Error).message);
  }
}

/** @throws Usage */
export function bounded(name: string, text: string, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new Usage(`--${name}: a whole number from 1 to ${most}; got ${text}`);
}

/** The contenders that `--only a,b` names; all of them without it. @throws Usage */
export function chosen<T extends { name: string }>(contenders: readonly T[], only: string | undefined): T[] {
  const names = only?.split(',');
  const unknown = names?.filter((name) => !contenders.some((one) => one.name === name)) ?? [];
  if (unknown.length > 0) throw new Usage(`--only: unknown: ${unknown.join(', ')}`);
  return contenders.filter(({ name }) => names === undefined || names.includes(name));
}
