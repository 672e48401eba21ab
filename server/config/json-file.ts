/** Files that people write or hand over as JSON: what is wrong with one is told without quoting it. */
import type { Bilingual } from '@staff-service/client';
import { TEXTS } from './texts.ts';
import { UsageError } from './usage-error.ts';

/**
 * @param named what stands before an error: the file, and what named it
 * @param least the least that would be right, as it is shown to whoever gave an empty file
 * @throws UsageError where it cannot be read, or is no JSON object
 */
export function readJsonObject(
  file: string,
  read: (file: string) => string,
  named: string,
  least: string,
): object {
  let text: string;
  try {
    text = read(file);
  } catch (error) {
    throw new UsageError(named, TEXTS.unreadable((error as NodeJS.ErrnoException).code));
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(named, describeFault(text, (error as Error).message, least));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError(named, TEXTS.notAnObject(least));
  return value;
}

/** Why it is no JSON. V8's message may quote the text around the fault, and a secret may stand there. */
function describeFault(text: string, message: string, least: string): Bilingual {
  if (text.replace('\ufeff', '').trim() === '') return TEXTS.emptyFile(least);
  if (text.startsWith('\ufeff')) return TEXTS.startsWithBom;
  const [, position, line, column] = /at position (\d+) \(line (\d+) column (\d+)\)/.exec(message) ?? [];
  if (message.startsWith('Unexpected end') || Number(position) >= text.trimEnd().length)
    return TEXTS.incomplete;
  return position === undefined ? TEXTS.notJsonAtAll : TEXTS.notJson(position, line!, column!);
}
