import type { Message } from './store.ts';

const EXCERPT_CHARACTERS = 80;

/** The beginning of a text, never half of a character. */
export function firstCharacters(text: string, count: number): string {
  if (text.length <= count) return text;
  return Array.from(text.slice(0, count * 2))
    .slice(0, count)
    .join('');
}

/** What of a `Content` is listed; without NUL, which PostgreSQL does not take. */
export function excerpt(content: string | null | undefined): string | null {
  return content == null ? null : firstCharacters(content, EXCERPT_CHARACTERS).replaceAll('\0', '');
}

/** The columns that a message has, received or sent. */
export function messageColumns({ id, appid, user, msgType, content, text }: Message) {
  return {
    id,
    app_id: appid,
    user_id: user,
    msg_type: msgType,
    excerpt: excerpt(content),
    body: text,
    created_at: Date.now(),
  };
}
