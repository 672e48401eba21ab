import { resolve } from 'node:path';
import type { Bilingual } from '@staff-service/client';
import type { Configuration } from '../../generated/config.ts';
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

const STRAY: [pattern: RegExp, zh: string, en: string][] = [
  [/^\ufeff/, '以 BOM（字节顺序标记）开头', 'begins with a byte order mark'],
  [/\ufffd/, '不是 UTF-8 文本', 'is not UTF-8 text'],
  [/\p{Cs}/u, '含有不成对的代理码元', 'holds half a surrogate pair'],
  [/[\r\n]$/, '末尾有多余的换行', 'ends with a line break too many'],
  [/^\s/, '以空白字符开头', 'begins with white space'],
  [/\s$/, '以空白字符结尾', 'ends with white space'],
  [/[\p{Cc}\p{Zl}\p{Zp}]/u, '含有换行或控制字符', 'holds a line break or a control character'],
  [/\p{Cf}/u, '含有不可见字符', 'holds an invisible character'],
];

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
  return checkSecretText(withoutNewline(text), `环境变量 ${name}`, `variable ${name}`);
}

/** @throws UsageError */
export function secretOfFile(path: string, read: Sources['read']): string {
  let text: string;
  try {
    text = read(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unreadable';
    throw new UsageError(`文件 ${path} 无法读取 / file ${path} cannot be read: ${code}`);
  }
  return checkSecretText(withoutNewline(text), `文件 ${path}`, `file ${path}`);
}

/** A variable without the newline that a file or a shell left at its end; undefined when not set, or empty. */
export function variable(environment: NodeJS.ProcessEnv, name: string): string | undefined {
  return withoutNewline(environment[name] ?? '') || undefined;
}

/** The text, if it can be a secret. @throws UsageError that says what is wrong with it, and does not quote it */
export function checkSecretText(
  secret: string,
  zh: string,
  en: string,
  maxCharacters = MAX_CHARACTERS,
): string {
  if (secret === '') throw new UsageError(`${zh} 未设置或为空 / ${en} is not set, or empty`);
  if (secret.length > maxCharacters)
    throw new UsageError(
      `${zh} 超过 ${maxCharacters} 个字符 / ${en} has more than ${maxCharacters} characters`,
    );
  const stray = findStray(secret);
  if (stray !== undefined) throw new UsageError(`${zh} ${stray.zh} / ${en} ${stray.en}`);
  return secret;
}

/** What one copy of a secret may have and the other not; undefined: nothing. */
export function findStray(secret: string): Bilingual | undefined {
  const [, zh, en] = STRAY.find(([pattern]) => pattern.test(secret)) ?? [];
  return zh === undefined ? undefined : { zh, en: en! };
}

function withoutNewline(text: string): string {
  return text.replace(/\r?\n$/, '');
}
