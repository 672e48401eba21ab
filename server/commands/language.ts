/** The language that the command line speaks: that of `--lang`, or else of the locale. */
import type { Bilingual, Language } from '@staff-service/client';

/** Of `--lang`, read before anything is parsed, because help and errors are told in it; undefined: not given. */
export const languageAsked = languageIn(process.argv.slice(2));
export const language: Language = languageAsked ?? languageOf(process.env);

export function say(text: Bilingual): string {
  return text[language];
}

/** All of a table of texts. */
export function sayAll<Key extends string>(texts: Record<Key, Bilingual>): Record<Key, string> {
  const said = Object.entries<Bilingual>(texts).map(([key, text]) => [key, say(text)]);
  return Object.fromEntries(said);
}

function languageIn(words: readonly string[]): Language | undefined {
  const given = words.map((word, at) =>
    word === '--lang' ? words[at + 1] : /^--lang=(.*)$/.exec(word)?.[1],
  );
  return given.findLast((one) => one === 'zh' || one === 'en');
}

function languageOf({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language {
  return /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en';
}
