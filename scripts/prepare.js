/** After `npm ci`: builds the console's page and the reference, where its tools are installed. Plain JavaScript, so that any Node can say what is amiss. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import './node-version.js';

const redocly = resolve(import.meta.dirname, '../node_modules/@redocly/cli');
if (existsSync(redocly)) {
  await import('./build-console.ts');
  process.argv.push('--reference');
  await import('./codegen.ts');
} else
  process.stdout.write(
    '未安装开发依赖：/docs 和 /console 不生成，其余照常（npm start）/ without dev dependencies: /docs and /console are not built, all else works (npm start)\n',
  );
