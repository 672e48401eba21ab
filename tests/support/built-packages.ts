/** The packages as they ship: built, or built and packed, in a temporary folder. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

export const ROOT = resolve(import.meta.dirname, '../..');

/** What a program prints on standard output. @throws with all that it says when it fails */
export async function printed(
  program: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; timeout?: number } = {},
): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(program, args, { timeout: 60_000, ...options });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(' ')}\n${stdout ?? ''}${stderr ?? ''}`, { cause: error });
  }
}

export async function temporaryFolder(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'staff-service-package-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

export async function buildClient(folder: string, ...options: string[]): Promise<string> {
  await printed(process.execPath, [join(ROOT, 'scripts/build.ts'), '--out', folder, '--no-docs', ...options]);
  return folder;
}

export async function buildServer(folder: string): Promise<string> {
  await printed(process.execPath, [join(ROOT, 'scripts/build.ts'), 'server', '--out', folder]);
  return folder;
}

/** The tarball's path. */
export async function packFolder(dist: string, folder: string): Promise<string> {
  const json = await printed('npm', [
    'pack',
    dist,
    '--json',
    '--loglevel=error',
    '--pack-destination',
    folder,
  ]);
  return join(folder, packedFiles(json).filename);
}

export function packedFiles(json: string): {
  filename: string;
  /** Of the tarball, bytes. */
  size: number;
  files: { path: string }[];
} {
  return Object.values(JSON.parse(json) as object)[0];
}
