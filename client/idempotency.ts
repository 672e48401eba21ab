import { LIMITS } from '../generated/return-codes.ts';

/** What an `Idempotency-Key` was sent with. */
export interface IdempotencyClaim {
  appid: string;
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

export interface MemoryIdempotencyOptions {
  /** Beyond it the oldest is forgotten. Default 100,000, some 30 MB. */
  maxKeys?: number | undefined;
  /** How long a key is remembered. Default the contract's 24. */
  hours?: number | undefined;
  clock?: (() => number) | undefined;
}

interface Entry {
  bodyHash: string;
  expiresAt: number;
  /** Of the first request, until it has ended: true when it succeeded. */
  running: Promise<boolean> | undefined;
}

/** Keys in this process's memory: for one process that may forget them when it starts anew. */
export function memoryIdempotency(options: MemoryIdempotencyOptions = {}): IdempotencyStore {
  const { maxKeys = 100_000, hours = LIMITS.idempotencyHours, clock = Date.now } = options;
  const entries = new Map<string, Entry>(); // oldest first

  function forget(now: number): void {
    for (const [name, { expiresAt, running }] of entries) {
      if (running === undefined && (expiresAt <= now || entries.size > maxKeys)) entries.delete(name);
      else if (running === undefined) return;
    }
  }

  return {
    async once({ appid, key, bodyHash }, process) {
      const name = `${key}\n${appid}`; // no key holds a line break
      for (;;) {
        const now = clock();
        const known = entries.get(name);
        if (known === undefined || (known.running === undefined && known.expiresAt <= now)) break;
        if (known.bodyHash !== bodyHash) return 'conflict';
        if (known.running === undefined || (await known.running)) return 'repeated';
      }
      let end = (_succeeded: boolean) => {};
      const running = new Promise<boolean>((done) => {
        end = done;
      });
      const entry: Entry = { bodyHash, expiresAt: Number.POSITIVE_INFINITY, running };
      entries.delete(name);
      entries.set(name, entry);
      try {
        await process();
      } catch (error) {
        entries.delete(name);
        end(false);
        throw error;
      }
      entry.running = undefined;
      entry.expiresAt = clock() + hours * 3_600_000;
      end(true);
      forget(clock());
      return 'processed';
    },
  };
}
