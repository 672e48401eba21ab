import { isDeepStrictEqual } from 'node:util';
import type { Logger } from '../telemetry/log.ts';
import { warnOfRefusedCallbacks } from './callback-warning.ts';
import type { ConfigurationSource } from './configuration-source.ts';
import { fixedDifferences, type LiveSettings } from './live-settings.ts';
import { warnOfSecrets } from './secret-warning.ts';
import type { Settings } from './settings.ts';
import { UsageError } from './usage-error.ts';

const POLL_MS = 500;

interface ReloadOptions {
  source: ConfigurationSource;
  /** As they were loaded at start. */
  atStart: Settings;
  live: LiveSettings;
  log: Logger;
  pollMs?: number;
}

/**
 * Puts a changed configuration into force, all of it or nothing. Polls: file systems of containers and networks tell
 * nobody what changes, and editors and Kubernetes swap files in ways of their own.
 */
export class ConfigurationReload {
  readonly #options: ReloadOptions;
  #timer: NodeJS.Timeout | undefined;
  #seen: string | undefined;
  /** How the last load ended: the settings, or why they were refused. */
  #last: Settings | string;
  #stopped = false;

  constructor(options: ReloadOptions) {
    this.#options = options;
    this.#last = options.atStart;
  }

  watch(): void {
    if (this.#stopped || this.#options.source.file === undefined) return;
    this.#timer = setTimeout(() => this.#poll(), this.#options.pollMs ?? POLL_MS).unref();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  reload(cause: 'SIGHUP' | 'file changed'): void {
    const { source, atStart, live, log } = this.#options;
    const { file } = source;
    if (file === undefined) {
      log.info({ cause }, 'there is no configuration file, nothing to reload');
      return;
    }
    const next = load(source);
    // Touched, not changed: some file systems in containers have new times or inodes for each look.
    if (cause === 'file changed' && isDeepStrictEqual(next, this.#last)) return;
    this.#last = next;
    if (typeof next === 'string') {
      log.error({ cause, reason: next }, 'configuration refused, the old one stays');
      return;
    }
    live.replace(next);
    log.info({ cause, file, apps: next.apps.length }, 'configuration reloaded');
    warnOfRefusedCallbacks(live.current, log);
    warnOfSecrets(live.current, log);
    const settings = fixedDifferences(atStart, next);
    if (settings.length > 0)
      log.warn({ settings }, 'these settings changed, but take effect after a restart only');
  }

  async #poll(): Promise<void> {
    const changes = await this.#options.source.changes();
    // The same twice: whoever writes the files has finished.
    if (changes !== undefined && changes === this.#seen && !this.#stopped) this.reload('file changed');
    this.#seen = changes;
    this.watch();
  }
}

/** The settings, or why there are none. */
function load(source: ConfigurationSource): Settings | string {
  try {
    return source.load();
  } catch (error) {
    // Only these messages are made to hold no secret.
    return error instanceof UsageError ? error.message : (error as Error).name;
  }
}
