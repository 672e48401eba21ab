/** After `npm ci`: builds the console's page and the reference, where its tools are installed; else they may have been built before. Plain JavaScript, so that any Node can say what is amiss. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import './node-version.js';

const ROOT = resolve(import.meta.dirname, '..');
if (existsSync(`${ROOT}/node_modules/@redocly/cli`)) {
  await import('./build-console.ts');
  process.argv.push('--reference');
  await import('./codegen.ts');
} else if (!existsSync(`${ROOT}/generated/console/index.html`))
  process.stdout.write(
    '未安装开发依赖：/docs 和 /console 不生成，其余照常（npm start）/ without dev dependencies: /docs and /console are not built, all else works (npm start)\n',
  );
