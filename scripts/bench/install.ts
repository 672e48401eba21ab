/** The peers are a package of their own, so that whoever does not run the benchmark does not install them. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FOLDER } from './contenders.ts';

/** @throws when npm fails */
export function installPeers(say: (line: string) => void): void {
  if (isInstalled()) return;
  say('Installing what is compared with, once: npm ci in scripts/bench (about 100 MB) …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: FOLDER,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('npm ci in scripts/bench failed; its message stands above');
}

function isInstalled(): boolean {
  const { dependencies } = JSON.parse(readFileSync(resolve(FOLDER, 'package.json'), 'utf8'));
  return Object.entries(dependencies).every(([name, version]) => {
    const file = resolve(FOLDER, 'node_modules', name, 'package.json');
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
  });
}
