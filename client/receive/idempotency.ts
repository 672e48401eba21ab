import { LIMITS } from '../../generated/return-codes.ts';

/** What an `Idempotency-Key` was sent with. */
export interface IdempotencyClaim {
  /** Whose signature it is. */
  appid: string;
  /** The header's value. */
  key: string;
  /** SHA-256 of the body, hexadecimal. */
  bodyHash: string;
}

/**
 * Remembers which messages were processed. One method, so that a store may keep the key in the same transaction as the
 * message.
 */
export interface IdempotencyStore {
  /**
   * Runs `process` unless the key was processed before:
   * - `processed`: it ran, and the key is remembered, at least 24 h;
   * - `repeated`: the key is known with this body; while its first request runs, this waits for it;
   * - `conflict`: the key is known with another body.
   *
   * What `process` throws is thrown on, and the key is not remembered.
   */
  once(claim: IdempotencyClaim, process: () => Promise<void>): Promise<'processed' | 'repeated' | 'conflict'>;
}

/** Options of {@link memoryIdempotency}. */
export interface MemoryIdempotencyOptions {
  /**
   * How many keys of all apps are remembered. Beyond it the oldest of the app that has the most is forgotten.
   *
   * @default 100_000, some 30 MB
   */
  maxKeys?: number | undefined;
  /**
   * How long a key is remembered.
   *
   * @default 24, the contract's
   */
  hours?: number | undefined;
  /** Milliseconds since 1970; for tests. */
  clock?: (() => number) | undefined;
}

interface Processed {
  bodyHash: string;
  expiresAt: number;
}

interface Running {
  bodyHash: string;
  /** True when it was processed. */
  ended: Promise<boolean>;
}

/** Remembers keys in this process's memory: for one process that may forget them when it starts anew. */
export function memoryIdempotency(options: MemoryIdempotencyOptions = {}): IdempotencyStore {
  const { maxKeys = 100_000, hours = LIMITS.idempotencyHours, clock = Date.now } = options;
  const running = new Map<string, Running>();
  /** By appid, and then by key, the oldest first. */
  const processed = new Map<string, Map<string, Processed>>();
  let size = 0;

  function remember(appid: string, key: string, bodyHash: string): void {
    const now = clock();
    const keys = processed.get(appid) ?? new Map<string, Processed>();
    processed.set(appid, keys);
    if (!keys.delete(key)) size += 1;
    keys.set(key, { bodyHash, expiresAt: now + hours * 3_600_000 });
    forgetExpired(keys, now);
    if (size > maxKeys) for (const others of processed.values()) forgetExpired(others, now);
    if (size > maxKeys) forgetOldest();
  }

  function forgetExpired(keys: Map<string, Processed>, now: number): void {
    for (const [key, { expiresAt }] of keys) {
      if (expiresAt > now) return;
      keys.delete(key);
      size -= 1;
    }
  }

  /** Of the app that has the most: none can push out the keys of one that has fewer. */
  function forgetOldest(): void {
    let most = new Map<string, Processed>();
    for (const [appid, keys] of processed) {
      if (keys.size === 0) processed.delete(appid);
      if (keys.size > most.size) most = keys;
    }
    const [oldest] = most.keys();
    if (oldest !== undefined && most.delete(oldest)) size -= 1;
  }

  return {
    async once({ appid, key, bodyHash }, process) {
      const name = `${key}\n${appid}`; // no key holds a line break
      for (;;) {
        const first = running.get(name);
        if (first === undefined) break;
        if (first.bodyHash !== bodyHash) return 'conflict';
        if (await first.ended) return 'repeated';
      }
      const known = processed.get(appid)?.get(key);
      if (known !== undefined && known.expiresAt > clock())
        return known.bodyHash === bodyHash ? 'repeated' : 'conflict';
      let end = (_succeeded: boolean) => {};
      const ended = new Promise<boolean>((done) => {
        end = done;
      });
      running.set(name, { bodyHash, ended });
      let succeeded = false;
      try {
        await process();
        remember(appid, key, bodyHash);
        succeeded = true;
        return 'processed';
      } finally {
        running.delete(name);
        end(succeeded);
      }
    },
  };
}
