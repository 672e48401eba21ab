/** Builds the console into `generated/console/`, which the server serves under /console. */
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: '/console/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: resolve(import.meta.dirname, '../../generated/console'),
    emptyOutDir: true,
    assetsInlineLimit: 0, // the policy allows no data: but for images
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
