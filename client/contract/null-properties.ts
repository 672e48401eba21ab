/** `null` for an optional property means that it is absent [D]: common JSON libraries write it for whatever has no value. */
import { ABSENT_IF_NULL } from '../../generated/return-codes.ts';

/** Takes out of a message what is `null` and means that it is absent. */
export function dropNulls(message: object): void {
  for (const name of nullNames(message)) delete (message as Record<string, unknown>)[name];
}

/** A message as JSON, the same left out. @throws what JSON.stringify throws */
export function stringifyWithoutNulls(message: object): string {
  let root: unknown;
  return JSON.stringify(message, function (this: unknown, name: string, value: unknown) {
    root ??= value;
    return value === null && this === root && ABSENT_IF_NULL.includes(name) ? undefined : value;
  });
}

/** Those of the optional properties of a message that are `null`. */
export function nullNames(message: unknown): string[] {
  return ABSENT_IF_NULL.filter((name) => (message as Record<string, unknown> | null)?.[name] === null);
}
