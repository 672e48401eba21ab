/** `install-once.ts FOLDER SIZE`: heavy packages are in folders of their own, so that whoever does not need them does not install them. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `npm ci` in the folder unless what its lock file says is there already. No install scripts run.
 *
 * @throws when npm fails
 */
export function installOnce(folder: string, size: string, say: (line: string) => void): void {
  const lock = join(folder, 'package-lock.json');
  const installed = join(folder, 'node_modules/.installed-lock.json');
  if (existsSync(installed) && readFileSync(installed).equals(readFileSync(lock))) return;
  say(`Installing once: npm ci in ${folder} (about ${size}) …`);
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error(`npm ci in ${folder} failed; its message stands above`);
  copyFileSync(lock, installed);
}

if (import.meta.main) {
  const [folder = '', size = ''] = process.argv.slice(2);
  installOnce(folder, size, (line) => process.stdout.write(`${line}\n`));
}
