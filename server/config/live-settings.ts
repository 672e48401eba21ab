import { isDeepStrictEqual } from 'node:util';
import type { App, Settings } from './settings.ts';

/** What a reload changes, from the next request and the next delivery attempt on. All else is fixed at start. */
const RELOADED = [
  'apps',
  'freshnessSeconds',
  'demoAgent',
  'simulate',
  'requestsPerSecondPerApp',
  'requestsPerSecondPerAddress',
  'allowCallbackNetworks',
  'deliveryConcurrency',
  'outboxLimit',
  'webhook',
  'retentionDays',
  'retentionGiB',
] as const satisfies (keyof Settings)[];

/** The settings in force. Whoever handles a request or makes an attempt reads `current` then, and does not keep it. */
export class LiveSettings {
  #current: Settings;
  readonly #byAppid = this.derived(
    ({ apps }) => apps,
    (apps) => new Map(apps.map((app) => [app.appid, app])),
  );

  constructor(settings: Settings) {
    this.#current = settings;
  }

  get current(): Settings {
    return this.#current;
  }

  /** Undefined when no APP of this appid is configured. */
  findApp(appid: string): App | undefined {
    return this.#byAppid().get(appid);
  }

  /** Takes over what can change while the server runs. */
  replace(next: Settings): void {
    this.#current = { ...this.#current, ...Object.fromEntries(RELOADED.map((name) => [name, next[name]])) };
  }

  /**
   * What follows from a part of the settings: computed on the first call, and on the first one after that part was
   * replaced. `before` is what was computed last.
   */
  derived<Part, Result>(
    part: (settings: Settings) => Part,
    compute: (part: Part, before: Result | undefined) => Result,
  ): () => Result {
    let last: { part: Part; result: Result } | undefined;
    return () => {
      const now = part(this.#current);
      if (last === undefined || !Object.is(last.part, now))
        last = { part: now, result: compute(now, last?.result) };
      return last.result;
    };
  }
}

/** The settings that differ but stay as they were at start, by name. */
export function fixedDifferences(atStart: Settings, next: Settings): string[] {
  const reloaded: readonly string[] = RELOADED;
  return Object.keys(next).filter(
    (name) =>
      !reloaded.includes(name) &&
      !isDeepStrictEqual(next[name as keyof Settings], atStart[name as keyof Settings]),
  );
}
