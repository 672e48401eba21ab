/** Programs of Node.js that a test writes, to be run by a command. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

let programs = 0;

/** Writes it into the folder; returns the command that runs it. */
export function writeProgram(folder: string, source: string, args: string): string {
  programs += 1;
  const file = join(folder, `program-${programs}.cjs`);
  writeFileSync(file, source);
  return `'${process.execPath}' '${file}' ${args}`;
}
