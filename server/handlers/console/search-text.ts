import { holdsText as isIn } from './search-language.ts';

/** Every other program writes Chinese like this; quotes and slashes too. */
const ESCAPE = /\\(?:u([0-9a-f]{4})|(["\\/]))/gi;

/** Whether the text is in an id or in the body, as it is or as its JSON says it, whatever its case. */
export function holdsText(text: string, ids: readonly (string | null)[], body: string | null): boolean {
  if (isIn(text, ids)) return true;
  if (body === null) return false;
  return isIn(text, [body]) || (body.includes('\\') && isIn(text, [unescaped(body)]));
}

function unescaped(json: string): string {
  return json.replace(ESCAPE, (_escape, code?: string, plain?: string) =>
    code === undefined ? plain! : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
