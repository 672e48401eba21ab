import type { Bilingual, Language } from '@staff-service/client';
import { inLanguage } from '@staff-service/client/internal';

/** An error for people. `message`, for the log, has both languages; an edge that knows its reader takes `told`. */
export class BilingualError extends Error {
  readonly place: string;
  readonly text: Bilingual;

  /** @param place the flag, the file, the property: it stands before the text; may be empty */
  constructor(place: string, text: Bilingual, options?: ErrorOptions) {
    super(at(place, text.zh === text.en ? text.zh : inLanguage(text)), options);
    this.place = place;
    this.text = text;
  }

  told(language: Language): string {
    return at(this.place, this.text[language]);
  }
}

/** A flag or a setting is wrong: the message says which, and what would be right. The command exits with 2. */
export class UsageError extends BilingualError {
  override readonly name = 'UsageError';
  readonly exitCode = 2;

  /** The same, of a part of a greater whole. */
  within(place: string): UsageError {
    return new UsageError(at(place, this.place), this.text);
  }
}

/** What an error says; the system's and the libraries' speak one language. */
export function textOf(error: unknown): Bilingual {
  if (error instanceof BilingualError) return { zh: error.told('zh'), en: error.told('en') };
  const { message, code } = error as { message?: string; code?: string };
  return sameText(message || code || String(error));
}

export function sameText(text: string): Bilingual {
  return { zh: text, en: text };
}

function at(place: string, text: string): string {
  return [place, text].filter((part) => part !== '').join(': ');
}
