import { readFileSync, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { configurationFile, type Flags, loadSettings, type Settings } from './settings.ts';

/** The configuration file and the secret files that it names: loads the settings, and knows when they are out of date. */
export class ConfigurationSource {
  /** Undefined: there is no file, only the demo app. */
  readonly file: string | undefined;
  readonly #flags: Flags;
  readonly #environment: NodeJS.ProcessEnv;
  /** Each file that the last load asked for, and which version of it there was. */
  #versions = new Map<string, string>();

  constructor(flags: Flags, environment: NodeJS.ProcessEnv) {
    this.file = configurationFile(flags, environment);
    this.#flags = flags;
    this.#environment = environment;
  }

  /** @throws UsageError */
  load(): Settings {
    const versions = new Map<string, string>();
    this.#versions = versions; // also those that a refused load saw: it is tried again when one of them changes
    return loadSettings(this.#flags, this.#environment, (file) => {
      versions.set(file, ''); // stays when it cannot even be looked at
      versions.set(file, versionOf(statSync(file, { bigint: true, throwIfNoEntry: false })));
      return readFileSync(file, 'utf8');
    });
  }

  /** What there is now in place of what was loaded; undefined when no file was touched. */
  async changes(): Promise<string | undefined> {
    const before = [...this.#versions];
    const now = await Promise.all(
      before.map(async ([file]) => [
        file,
        versionOf(await stat(file, { bigint: true }).catch(() => undefined)),
      ]),
    );
    return now.some(([, version], at) => version !== before[at]![1]) ? JSON.stringify(now) : undefined;
  }
}

interface Stats {
  isFile(): boolean;
  ino: bigint;
  size: bigint;
  mtimeNs: bigint;
  ctimeNs: bigint;
}

// Links are followed; the inode tells files apart that a link pointed to in turn and that are equally old and long.
function versionOf(stats: Stats | undefined): string {
  return stats?.isFile() ? `${stats.ino} ${stats.size} ${stats.mtimeNs} ${stats.ctimeNs}` : '';
}
