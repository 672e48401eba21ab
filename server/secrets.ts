import { resolve } from 'node:path';
import type { Configuration } from '../generated/config.ts';
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
  if (typeof secret === 'string') return secret;
  const { env, file } = secret;
  if (env !== undefined) return checked(environment[env] ?? '', `环境变量 ${env}`, `variable ${env}`);
  const path = resolve(folder, file ?? '');
  let text: string;
  try {
    text = read(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unreadable';
    throw new UsageError(`文件 ${path} 无法读取 / file ${path} cannot be read: ${code}`);
  }
  return checked(text.replace(/\r?\n$/, ''), `文件 ${path}`, `file ${path}`);
}

function checked(secret: string, zh: string, en: string): string {
  if (secret === '') throw new UsageError(`${zh} 未设置或为空 / ${en} is not set, or empty`);
  if (secret.length > MAX_CHARACTERS)
    throw new UsageError(
      `${zh} 超过 ${MAX_CHARACTERS} 个字符 / ${en} has more than ${MAX_CHARACTERS} characters`,
    );
  if (secret.includes('\ufffd')) throw new UsageError(`${zh} 不是 UTF-8 文本 / ${en} is not UTF-8 text`);
  return secret;
}
