/**
 * `npm run release`: everything that travels, in `dist/`, with checksums. The same commit gives the same bytes.
 * Exit codes: 0 done, 1 failed or would not release, 2 wrong usage.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './codegen/outputs.ts';
import { progress } from './codegen/progress.ts';
import { makeArtifacts } from './release/artifacts.ts';
import { findObstacles, hasChanges } from './release/obstacles.ts';
import { releaseTwice } from './release/twice.ts';

const DIST = join(ROOT, 'dist');
const HELP = `Usage: npm run release [-- OPTION]

制作发布物：dist/ 中的压缩包和 SHA256SUMS
Makes everything that travels: the archives in dist/, and SHA256SUMS

  --check               只说明已提交的内容能否发布；不能则以 1 退出 / only say whether what is committed would release; exit 1 if not
  --twice               在两个全新的仓库副本中各做一次，比较结果 / make it in two clean clones and compare the bytes
  --repository <url>    公开仓库的地址，写入各包 / of the public repository, for the packages; npm's provenance needs it
  --help                本说明 / this text
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      twice: { type: 'boolean', default: false },
      repository: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) process.stdout.write(HELP);
  else if (values.check) {
    const obstacles = await progress('check', findObstacles);
    for (const one of obstacles) process.stderr.write(`✗ ${one}\n`);
    if (obstacles.length > 0) process.exitCode = 1;
  } else if (values.twice) {
    const differing = await releaseTwice();
    if (differing.length > 0) throw new Error(`两次不同 / differs: ${differing.join(', ')}`);
    process.stdout.write('两次相同 / the same bytes twice\n');
  } else {
    rmSync(DIST, { recursive: true, force: true });
    const lines = await makeArtifacts(DIST, values.repository);
    process.stdout.write(`${lines}`);
    if (hasChanges()) process.stdout.write('含未提交的改动 / with changes that are not committed\n');
  }
}

main().catch((error: Error & { code?: string }) => {
  const usage = error.code?.startsWith('ERR_PARSE_ARGS');
  process.stderr.write(usage ? `${error.message}\n\n${HELP}` : `${error}\n`);
  process.exitCode = usage ? 2 : 1;
});
