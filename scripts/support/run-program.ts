import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const LIMIT_MS = 300_000;

/** What the program printed on standard output. @throws with all that it printed, when it fails or takes five minutes */
export async function runProgram(program: string, args: readonly string[], cwd: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(program, args, { cwd, timeout: LIMIT_MS });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`, { cause: error });
  }
}
