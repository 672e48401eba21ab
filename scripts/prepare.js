/** After `npm ci`: builds the console's page and the reference, where its tools are installed; else they may have been built before. Plain JavaScript, so that any Node can say what is amiss. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
if (existsSync(`${ROOT}/node_modules/@redocly/cli`)) {
  await import('./node-version.js');
  await import('./build-console.ts');
  process.argv.push('--reference');
  await import('./codegen.ts');
} else if (!existsSync(`${ROOT}/generated/console/index.html`))
  process.stdout.write(
    '未安装开发依赖：/docs 和 /console 不生成，其余照常；运行需要 Node.js 22.18 或更高：node server/cli.ts serve\n' +
      'Without dev dependencies: /docs and /console are not built, all else works; running it takes Node.js 22.18 or later: node server/cli.ts serve\n',
  );
