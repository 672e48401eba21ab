// JSON.rawJSON and the reviver's context stand in Node since 21, not yet in TypeScript's library.
const { rawJSON } = JSON as unknown as { rawJSON(text: string): unknown };
type Reviver = (key: string, value: unknown, context: { source?: string }) => unknown;

/**
 * Parses so that JSON.stringify gives every number back as it was written: partners put ids of 20 digits into `Tag`,
 * and a plain parse rounds them.
 */
export function parseExact(text: string): unknown {
  // A reviver takes fifty times as long, and most texts have no number that a plain parse could change.
  if (!/[0-9]{16}|[0-9][.Ee]|-0/.test(text)) return JSON.parse(text);
  const keepDigits: Reviver = (_key, value, { source }) =>
    typeof value === 'number' && source !== undefined && String(value) !== source ? rawJSON(source) : value;
  return JSON.parse(text, keepDigits as (key: string, value: unknown) => unknown);
}
