import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './codegen/outputs.ts';

interface Lockfile {
  packages: Record<string, { link?: boolean; integrity?: string }>;
}

/**
 * What a lockfile names without the hash of its contents: `npm ci` takes whatever the registry has under that name then.
 * npm leaves the hash out when it writes a lockfile from a `node_modules` that is there already.
 */
export function withoutIntegrity(): string[] {
  const files = globSync('**/package-lock.json', { cwd: ROOT, exclude: (name) => name === 'node_modules' });
  return files.flatMap((file) => {
    const { packages } = JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Lockfile;
    return Object.entries(packages)
      .filter(([path, { link, integrity }]) => path.includes('node_modules/') && !link && !integrity)
      .map(([path]) => `${file}: ${path}`);
  });
}
