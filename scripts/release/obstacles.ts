/** What stands between what is committed and its release. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Outputs, ROOT } from '../codegen/outputs.ts';
import { versions } from '../codegen/versions.ts';
import { listReleases } from '../compatibility/releases.ts';

const CHANGELOGS = ['CHANGELOG.md', 'client/CHANGELOG.md'];

/** In both languages, each with what to do; empty when nothing does. */
export function findObstacles(): string[] {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const contract = JSON.parse(read('generated/openapi.json')) as { info: { version: string } };
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
    ...contractObstacles(contract.info.version, listReleases(), read('openapi/CHANGELOG.md')),
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
  const isNamed = text.includes(`\n## [${version}]`);
  if (isWaiting && isNamed)
    return [
      `${file}：[Unreleased] 中有条目，而 ${version} 已有自己的一节 / has entries in [Unreleased], and ${version} has its section already` +
        ' → package.json: version; npm run codegen; ## [Unreleased] → ## [version] - YYYY-MM-DD',
    ];
  const today = `## [${version}] - YYYY-MM-DD`;
  if (isWaiting)
    return [
      `${file}：条目还在 [Unreleased] 中 / the entries are still in [Unreleased] → ## [Unreleased] → ${today}`,
    ];
  return isNamed ? [] : [`${file}：没有这个版本 / lacks this version → ${today}`];
}

/** The contract has a version of its own, which is frozen and described before it travels. */
export function contractObstacles(version: string, releases: readonly string[], changelog: string): string[] {
  return [
    ...(releases.includes(version)
      ? []
      : [`openapi/releases：没有 ${version} / lacks ${version} → npm run changes -- --freeze`]),
    ...(changelog.includes(`\n## ${version}\n`)
      ? []
      : [`openapi/CHANGELOG.md：没有 ## ${version} / lacks ## ${version} → npm run changes -- --changelog`]),
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
