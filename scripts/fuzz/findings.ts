/** What a run has found. */

/** CPU of one turn of the event loop; more is a stall. */
export const STALL_MS = 50;

export type Kind =
  | 'accepted wrongly'
  | 'refused wrongly'
  | 'accepted and lost'
  | 'stored and not accepted'
  | 'wrong answer'
  | 'no answer'
  | 'secret shown'
  | 'crash'
  | 'stall'
  | 'held'
  | 'kept';

export interface Finding {
  kind: Kind;
  what: string;
  /** The input's number in its class; undefined where no single one did it. */
  input: number | undefined;
  /** What was sent, printable and bounded. */
  shown?: string;
}

/** A text that others wrote, as it can be printed. */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const SHOWN_CHARACTERS = 400;

/** Bytes as text, with escapes for all that no terminal should get. */
export function showBytes(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.subarray(0, SHOWN_CHARACTERS)).toString('latin1');
  const escaped = text.replace(/[^ -~]|\\/g, (one) => {
    if (one === '\r') return '\\r';
    if (one === '\n') return '\\n';
    return `\\x${one.charCodeAt(0).toString(16).padStart(2, '0')}`;
  });
  return bytes.length > SHOWN_CHARACTERS ? `${escaped} … (${bytes.length} bytes)` : escaped;
}
