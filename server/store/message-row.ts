export interface Message {
  id: string;
  appid: string;
  user: string;
  msgType: string;
  /** `Content`, to be listed; the store keeps the first 80 characters of it. */
  content: string | null | undefined;
  /** The body exactly as received or to be sent. */
  text: string;
}

/** One that is to be delivered. */
export interface NewMessage extends Message {
  /** As `readTraceparent` gives it. */
  traceparent?: string | undefined;
  /** Key and body of the request that brought it: under one key it is stored once. */
  idempotency?: { key: string; text: string } | undefined;
}

const EXCERPT_CHARACTERS = 80;

/** The beginning of a text, never half of a character. */
export function firstCharacters(text: string, count: number): string {
  if (text.length <= count) return text;
  return Array.from(text.slice(0, count * 2))
    .slice(0, count)
    .join('');
}

/** What of a `Content` is listed; without NUL, which PostgreSQL does not take, and half surrogate pairs, which no UTF-8 says. */
export function excerpt(content: string | null | undefined): string | null {
  return content == null
    ? null
    : firstCharacters(content, EXCERPT_CHARACTERS).replaceAll('\0', '').toWellFormed();
}

/** The columns that a message has, received or sent. @param now milliseconds since 1970 */
export function messageColumns({ id, appid, user, msgType, content, text }: Message, now: number) {
  return {
    id,
    app_id: appid,
    user_id: user,
    msg_type: msgType,
    excerpt: excerpt(content),
    body: text,
    created_at: now,
  };
}
