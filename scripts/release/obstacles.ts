/** What stands between what is committed and its release. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Outputs, ROOT } from '../codegen/outputs.ts';
import { versions } from '../codegen/versions.ts';

const CHANGELOGS = ['CHANGELOG.md', 'client/CHANGELOG.md'];

/** In both languages, each with what to do; empty when nothing does. */
export function findObstacles(): string[] {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const outputs = new Outputs();
  versions(outputs);
  return [
    ...(hasChanges() ? ['有未提交的改动 / there are changes that are not committed → git status'] : []),
    ...outputs
      .changed()
      .map(
        (file) => `${file}：版本不是 ${version} / is of another version than ${version} → npm run codegen`,
      ),
    ...CHANGELOGS.flatMap((file) => changelogObstacles(file, read(file), version)),
    ...tagObstacles(version),
  ];
}

/** Whether the work tree holds anything that no commit has. */
export function hasChanges(): boolean {
  return git('status', '--porcelain') !== '';
}

/** A changelog names the version, and has nothing that no version holds yet. */
export function changelogObstacles(file: string, text: string, version: string): string[] {
  const unreleased = text.split(/^## /m).find((section) => section.startsWith('[Unreleased]'));
  const isWaiting = unreleased !== undefined && /^- /m.test(unreleased);
  return [
    ...(isWaiting
      ? [
          `${file}：[Unreleased] 中有条目 / has entries in [Unreleased] → 归入一个新版本 / give them a version`,
        ]
      : []),
    ...(text.includes(`\n## [${version}]`) ? [] : [`${file}：没有 / lacks ## [${version}]`]),
  ];
}

function tagObstacles(version: string): string[] {
  const tag = `v${version}`;
  if (git('tag', '--list', tag) === '') return [];
  const isHere = git('rev-parse', `${tag}^{commit}`) === git('rev-parse', 'HEAD');
  return isHere
    ? []
    : [
        `标签 ${tag} 已在另一次提交上 / tag ${tag} is on another commit → package.json: version, npm run codegen`,
      ];
}

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}
