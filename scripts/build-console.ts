/** Builds the console's page into `generated/console/`: `node scripts/build-console.ts [--watch]`. `npm ci` does it too. */
import { resolve } from 'node:path';
import { build } from 'vite';

await build({
  configFile: resolve(import.meta.dirname, '../server/console/vite.config.ts'),
  logLevel: 'warn',
  ...(process.argv.includes('--watch') ? { build: { watch: {} } } : {}),
});
