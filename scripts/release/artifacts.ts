/** The archives of a release, and their checksums. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildClient } from '../build/client.ts';
import { buildOpenapi } from '../build/openapi.ts';
import { buildServer } from '../build/server.ts';
import { ROOT } from '../codegen/outputs.ts';
import { progress } from '../codegen/progress.ts';
import { runProgram } from '../support/run-program.ts';

const BUILDS = { client: buildClient, server: buildServer, openapi: buildOpenapi };

/** Fills the empty folder `dist`. @returns the text of `SHA256SUMS` */
export async function makeArtifacts(dist: string, repository: string | undefined): Promise<string> {
  // What the server serves, of these sources and not of an earlier state.
  await progress('console', () => runProgram(process.execPath, ['scripts/build-console.ts'], ROOT));
  await progress('reference', () =>
    runProgram(process.execPath, ['scripts/codegen.ts', '--reference'], ROOT),
  );
  const packages = join(dist, 'packages');
  mkdirSync(packages, { recursive: true });
  for (const [name, build] of Object.entries(BUILDS)) {
    process.stdout.write(`\n@staff-service/${name}\n`);
    const folder = join(packages, name);
    await build(folder, { repository, hasDocs: false });
    await progress('pack', () =>
      runProgram('npm', ['pack', folder, '--pack-destination', dist, '--silent', '--ignore-scripts'], dist),
    );
  }
  const archives = readdirSync(dist, { withFileTypes: true }).filter((one) => one.isFile());
  const sums = archives
    .map(({ name }) => name)
    .sort()
    .map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(join(dist, name)))
          .digest('hex')}  ${name}\n`,
    )
    .join('');
  writeFileSync(join(dist, 'SHA256SUMS'), sums);
  process.stdout.write('\n');
  return sums;
}
