import { randomUUID } from 'node:crypto';
import { SYSTEM_TIMING, type Timing } from './timing.ts';

const COUNTED = 0x1000;

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text may be an id. */
export function isId(text: string): boolean {
  return ID.test(text);
}

/** Every id that was made before this time, milliseconds since 1970, is smaller. */
export function firstIdAt(ms: number): string {
  const hex = Math.max(0, Math.ceil(ms)).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}

/** When it was made, milliseconds since 1970. */
export function timeOfId(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}

/**
 * Makes UUIDv7s (RFC 9562, method 1: the 12 bits after the time count within a millisecond), so ids sort in the order in
 * which this process made them. The random bits are drawn once a millisecond: the count makes the ids of one process
 * different, the random bits those of several.
 *
 * @param uuid a random UUID, version 4
 */
export function createIdSource(
  { wall }: Pick<Timing, 'wall'>,
  uuid: () => string = randomUUID,
): () => string {
  let lastMs = 0;
  let counter = 0;
  let timePart = '';
  let randomPart = '';
  return () => {
    const now = wall();
    counter += 1;
    if (now > lastMs || counter === COUNTED) {
      lastMs = Math.max(now, lastMs + 1);
      counter = 0;
      const hex = lastMs.toString(16).padStart(12, '0');
      timePart = `${hex.slice(0, 8)}-${hex.slice(8)}-7`;
      randomPart = uuid().slice(18);
    }
    return `${timePart}${counter.toString(16).padStart(3, '0')}${randomPart}`;
  };
}

/** A new id of this process. */
export const newId = createIdSource(SYSTEM_TIMING);
