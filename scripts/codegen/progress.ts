import { styleText } from 'node:util';

export type Progress = <T>(name: string, work: () => T | Promise<T>) => Promise<T>;

/** Runs one step and says on standard output how long it took. */
export const progress: Progress = async (name, work) => {
  const started = performance.now();
  const result = await work();
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  process.stdout.write(`${styleText('green', '✓')} ${name.padEnd(13)} ${seconds} s\n`);
  return result;
};
