/** A flag or a setting is wrong: the message says which, and what would be right. The command exits with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly exitCode = 2;
}
