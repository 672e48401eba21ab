/** The command that starts a program under test: words as a shell splits them, and what is put in their place. */
import { split } from 'shlex';
import { DriverProblem } from './driver-problem.ts';
import { TEXTS } from './texts.ts';

const PLACEHOLDERS = ['user', 'text', 'url', 'appid', 'id'] as const;
type Placeholder = (typeof PLACEHOLDERS)[number];
const PLACEHOLDER = new RegExp(`\\{(${PLACEHOLDERS.join('|')})\\}`, 'g');

/** Words that only a shell knows the meaning of: it is not asked. */
const SHELL_WORD = /^([|&;<>]+|[0-9]*[<>]&?[0-9-]*|[A-Za-z_][A-Za-z0-9_]*=\S*)$/;

export interface CommandLine {
  /** The program and its arguments, with their placeholders; never empty. */
  words: readonly string[];
  /** It names `{text}`, so that it is run once for each message. Otherwise it is started once. */
  isRunPerMessage: boolean;
}

/** @throws DriverProblem: it cannot be split, needs a shell, or lacks a placeholder */
export function parseCommandLine(command: string): CommandLine {
  const words = splitWords(command);
  const [program] = words;
  if (!program) throw new DriverProblem(TEXTS.emptyCommand);
  const shellWord = words.find((word, at) => SHELL_WORD.test(word) && (at === 0 || !word.includes('=')));
  if (shellWord !== undefined) throw new DriverProblem(TEXTS.needsShell(shellWord));
  const named = new Set(words.flatMap((word) => [...word.matchAll(PLACEHOLDER)].map(([, name]) => name)));
  const isRunPerMessage = named.has('text');
  if (isRunPerMessage && !named.has('user')) throw new DriverProblem(TEXTS.textWithoutUser);
  const alone = isRunPerMessage ? undefined : ['user', 'id'].find((name) => named.has(name));
  if (alone !== undefined) throw new DriverProblem(TEXTS.withoutText(`{${alone}}`));
  return { words, isRunPerMessage };
}

/** Each placeholder becomes its value once: what a value itself holds stays as it is. */
export function fillIn(
  words: readonly string[],
  values: Partial<Readonly<Record<Placeholder, string>>>,
): string[] {
  return words.map((word) => word.replace(PLACEHOLDER, (whole, name: Placeholder) => values[name] ?? whole));
}

function splitWords(command: string): string[] {
  try {
    return split(command);
  } catch {
    throw new DriverProblem(TEXTS.unclosedQuote);
  }
}
