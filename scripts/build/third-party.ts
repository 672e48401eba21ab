/** Whose code is inside a package beside our own, and under which licences. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../codegen/problem.ts';

export interface ThirdParty {
  name: string;
  version: string;
  /** SPDX identifier. */
  license: string;
  text: string;
}

const RULE = '='.repeat(80);

/** The packages that bundled modules are from. @param modules paths of files @throws Problem when one names no licence */
export function packagesOf(modules: Iterable<string>): ThirdParty[] {
  const folders = new Set<string>();
  for (const module of modules) {
    const [folder] = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module) ?? [];
    if (folder !== undefined) folders.add(folder);
  }
  return [...folders].map(readPackage);
}

/** One text: each package once, in the order of their names. */
export function thirdPartyText(packages: readonly ThirdParty[], more: string): string {
  const byId = new Map(packages.map((one) => [`${one.name}@${one.version}`, one]));
  const ids = [...byId.keys()].sort();
  const blocks = ids.map((id) => {
    const { license, text } = byId.get(id)!;
    return `${RULE}\n${id} (${license})\n\n${text.trim()}\n`;
  });
  return `本包内含以下软件，各依其许可证。\nThis package contains the following software, each under its licence.\n\n${blocks.join('\n')}\n${RULE}\n${more.trim()}\n`;
}

function readPackage(folder: string): ThirdParty {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const id = typeof license === 'string' ? license : license?.type;
  if (id === undefined) throw new Problem(`${folder}: package.json names no licence`);
  const file = readdirSync(folder)
    .sort()
    .find((one) => /^(licen[cs]e|copying)(\.|-|$)/i.test(one));
  const text = file === undefined ? `License: ${id}` : readFileSync(join(folder, file), 'utf8');
  const notice = join(folder, 'NOTICE');
  return {
    name,
    version,
    license: id,
    text: existsSync(notice) ? `${text.trim()}\n\n${readFileSync(notice, 'utf8')}` : text,
  };
}
