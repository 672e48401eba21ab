/** Shows that a commit's release does not depend on where and when it is made. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../codegen/outputs.ts';
import { progress } from '../codegen/progress.ts';
import { runProgram } from '../support/run-program.ts';

/** Of what is committed, in two clones with folders of different depth. @returns the lines of SHA256SUMS that only one has */
export async function releaseTwice(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'staff-service-release-'));
  try {
    const sums = [];
    for (const clone of [join(folder, 'one'), join(folder, 'another/and/deeper')])
      sums.push(await progress(`clone ${sums.length + 1}`, () => releaseClone(clone)));
    const [one, another] = sums.map((text) => text.trimEnd().split('\n'));
    return [
      ...one!.filter((line) => !another!.includes(line)),
      ...another!.filter((line) => !one!.includes(line)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function releaseClone(clone: string): Promise<string> {
  await runProgram('git', ['clone', '--quiet', '--no-hardlinks', ROOT, clone], ROOT);
  await runProgram('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], clone);
  await runProgram('npm', ['run', 'release'], clone);
  return readFileSync(join(clone, 'dist/SHA256SUMS'), 'utf8');
}
