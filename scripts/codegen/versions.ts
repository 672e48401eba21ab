import type { Outputs } from './outputs.ts';
import { Problem } from './problem.ts';

const SOURCE = 'package.json';
const WORKSPACES = ['client', 'server'];
const PACKAGES = [...WORKSPACES, 'openapi'];
const EXAMPLES = ['express', 'nest', 'next'].map((name) => `client/examples/${name}/package.json`);
const READMES = [
  'client/examples/README.md',
  ...WORKSPACES.flatMap((folder) => [`${folder}/README.md`, `${folder}/README.zh-CN.md`]),
  'openapi/README.md',
  'README.md',
  'README.zh-CN.md',
];

/** The one version stands in the root's `package.json`; every other place is written from it. */
export function versions(outputs: Outputs): void {
  const { version } = JSON.parse(outputs.current(SOURCE)) as { version: string };
  // What a tarball's name and `npm publish` take; it stands in a string literal below too.
  if (!/^\d+\.\d+\.\d+(-[0-9a-z.-]+)?$/i.test(version)) throw new Problem(`${SOURCE}: version ${version}`);
  outputs.add(
    'generated/version.ts',
    `/** Generated from ${SOURCE}; do not edit. The version of all that is released together. */\nexport const VERSION = '${version}';\n`,
  );
  for (const folder of PACKAGES) {
    const manifest = outputs.current(`${folder}/package.json`);
    outputs.add(
      `${folder}/package.json`,
      manifest.replace(/^( {2}"version": )".*"/m, (_, name) => `${name}"${version}"`),
    );
  }
  for (const file of EXAMPLES) {
    const manifest = outputs.current(file);
    outputs.add(
      file,
      manifest.replace(/("@staff-service\/client": )".*"/, (_, name) => `${name}"${version}"`),
    );
  }
  const lock = JSON.parse(outputs.current('package-lock.json'));
  for (const place of [lock, lock.packages[''], ...WORKSPACES.map((folder) => lock.packages[folder])])
    place.version = version;
  outputs.addJson('package-lock.json', lock);
  for (const file of READMES) {
    const text = outputs.current(file);
    outputs.add(
      file,
      text.replace(/(staff-service-\w+-)\d[\w.-]*(?=\.tgz)/g, (_, name) => `${name}${version}`),
    );
  }
}
