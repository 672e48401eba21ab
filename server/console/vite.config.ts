/** Builds the console, and what the documentation is filled into, in `generated/console/` for the server. */
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: '/console/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: resolve(import.meta.dirname, '../../generated/console'),
    emptyOutDir: true,
    rolldownOptions: { input: ['index.html', 'docs.html'].map((file) => resolve(import.meta.dirname, file)) },
    license: { fileName: 'licences.json' }, // beside the page, not served
    assetsInlineLimit: 0, // the policy allows no data: but for images
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
