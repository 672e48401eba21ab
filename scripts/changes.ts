/** What changed in the contract since its last release, and whether its version says so: `npm run changes`. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Document } from './codegen/documents.ts';
import { ROOT } from './codegen/outputs.ts';
import { Problem } from './codegen/problem.ts';
import { compare } from './compatibility/compare.ts';
import { findChangedFiles, freeze, listReleases, loadRelease } from './compatibility/releases.ts';
import { type Compared, explainRefusal, listChanges, proposeEntries } from './compatibility/report.ts';

const HELP = `Usage: npm run changes [-- OPTION]

规范自上次发布以来的改动 / What changed in the contract since its last release

  --check      会影响接入方而版本号没有说明的改动，或已发布的文件被改动，以 1 退出
               exit 1 on a change that breaks a partner and that info.version does not say, or on a changed release
  --changelog  给出 openapi/CHANGELOG.md 的条目草稿 / propose the entries of openapi/CHANGELOG.md
  --freeze     发布当前版本：写入 openapi/releases / release this version: writes to openapi/releases
  --help       本说明 / this text
`;

async function compareWithLast(): Promise<Compared> {
  const base = listReleases().at(-1)!;
  const now: Document = JSON.parse(readFileSync(resolve(ROOT, 'generated/openapi.json'), 'utf8'));
  const found = await compare(new Map([['contract', [loadRelease(base), now]]]));
  return { base, version: now.info.version, changes: found.get('contract')! };
}

/** @throws Problem */
function refuseChangedReleases(): void {
  const files = findChangedFiles();
  if (files.length === 0) return;
  throw new Problem(
    `已发布的文件被改动 / released files were changed:\n${files.map((file) => `  openapi/releases/${file}\n`).join('')}` +
      '→ git restore openapi/releases\n',
  );
}

const OPTIONS = {
  check: { type: 'boolean', default: false },
  changelog: { type: 'boolean', default: false },
  freeze: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  refuseChangedReleases();
  const compared = await compareWithLast();
  const refusal = explainRefusal(compared);
  if ((values.check || values.freeze) && refusal !== '') throw new Problem(refusal);
  if (values.freeze) freeze(compared.version, readFileSync(resolve(ROOT, 'generated/openapi.yaml'), 'utf8'));
  else if (values.changelog) process.stdout.write(proposeEntries(compared));
  else if (!values.check) process.stdout.write(listChanges(compared) + refusal);
}

main().catch((error: Error & { code?: string }) => {
  const isUsage = error.code?.startsWith('ERR_PARSE_ARGS');
  const text = error instanceof Problem ? error.message : error.stack;
  process.stderr.write(isUsage ? `${error.message}\n\n${HELP}` : `${text}\n`);
  process.exitCode = isUsage ? 2 : 1;
});
