/** The archives of a release, and their checksums. */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildClient } from '../build/client.ts';
import { buildOpenapi } from '../build/openapi.ts';
import { readManifest } from '../build/package-folder.ts';
import { buildServer, SBOM } from '../build/server.ts';
import { ROOT } from '../codegen/outputs.ts';
import { progress } from '../codegen/progress.ts';
import { runProgram } from '../support/run-program.ts';
import { notesOf } from './notes.ts';

const BUILDS = { client: buildClient, server: buildServer, openapi: buildOpenapi };

/** Whose changelog each is, as the heading over what it says of this version. */
const CHANGELOGS = {
  'staff-service': 'CHANGELOG.md',
  '@staff-service/client': 'client/CHANGELOG.md',
};

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
    await build(folder, { repository, hasDocs: true });
    await progress('pack', () =>
      runProgram('npm', ['pack', folder, '--pack-destination', dist, '--silent', '--ignore-scripts'], dist),
    );
  }
  writeFileSync(join(dist, 'NOTES.md'), releaseNotes());
  copyFileSync(join(packages, 'server', SBOM), join(dist, SBOM));
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

function releaseNotes(): string {
  const { version } = readManifest(ROOT)!;
  const sections = Object.entries(CHANGELOGS).flatMap(([name, file]) => {
    const notes = notesOf(readFileSync(join(ROOT, file), 'utf8'), version);
    return notes === undefined ? [] : [`## ${name}\n\n${notes}\n`];
  });
  return [`# ${version}\n`, ...sections].join('\n');
}
