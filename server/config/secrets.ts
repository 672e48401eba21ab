import { resolve } from 'node:path';
import type { Bilingual } from '@staff-service/client';
import type { Configuration } from '../../generated/config.ts';
import { STRAY, TEXTS } from './texts.ts';
import { UsageError } from './usage-error.ts';

/** A secret as the configuration has it: itself, or where it is kept. */
export type ConfiguredSecret = Configuration['apps'][number]['secrets'][number];

/** Where a configuration's parts come from. */
export interface Sources {
  environment: NodeJS.ProcessEnv;
  /** A file's text. @throws the system's error */
  read: (file: string) => string;
}

const MAX_CHARACTERS = 256; // as of one that stands in the configuration itself

/**
 * The secret itself. A relative file is looked up in the configuration's folder.
 *
 * @throws UsageError that names the variable or file, and never quotes what is in it
 */
export function resolveSecret(
  secret: ConfiguredSecret,
  folder: string,
  { environment, read }: Sources,
): string {
  if (typeof secret === 'string') return secret; // somebody wrote it so; `findStray` is a warning then
  const { env, file } = secret;
  if (env !== undefined) return secretOfVariable(environment[env] ?? '', env);
  return secretOfFile(resolve(folder, file ?? ''), read);
}

/** One newline at its end is left out, as with a file. @throws UsageError */
export function secretOfVariable(text: string, name: string): string {
  return checkSecretText(withoutNewline(text), TEXTS.variable(name));
}

/** @throws UsageError */
export function secretOfFile(path: string, read: Sources['read']): string {
  let text: string;
  try {
    text = read(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unreadable';
    throw new UsageError('', TEXTS.unreadableFile(path, code));
  }
  return checkSecretText(withoutNewline(text), TEXTS.file(path));
}

/** A variable without the newline that a file or a shell left at its end; undefined when not set, or empty. */
export function variable(environment: NodeJS.ProcessEnv, name: string): string | undefined {
  return withoutNewline(environment[name] ?? '') || undefined;
}

/** The text, if it can be a secret. @throws UsageError that says what is wrong with it, and does not quote it */
export function checkSecretText(secret: string, name: Bilingual, maxCharacters = MAX_CHARACTERS): string {
  const fault =
    secret === ''
      ? TEXTS.notSet
      : secret.length > maxCharacters
        ? TEXTS.tooLong(maxCharacters)
        : findStray(secret);
  if (fault === undefined) return secret;
  throw new UsageError('', { zh: `${name.zh} ${fault.zh}`, en: `${name.en} ${fault.en}` });
}

/** What one copy of a secret may have and the other not; undefined: nothing. */
export function findStray(secret: string): Bilingual | undefined {
  return STRAY.find(([pattern]) => pattern.test(secret))?.[1];
}

function withoutNewline(text: string): string {
  return text.replace(/\r?\n$/, '');
}
