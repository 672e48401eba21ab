import { hex } from '../sign/signature.ts';

/** Takes the secret, and whatever may be a signature, out of a text. */
export type Redact = (text: string) => string;

/**
 * Forty hexadecimal digits (after a `%`, two belong to an escape), this call's signature or the one that was expected
 * instead; what Base64 makes of them, wherever in a text (each fourth character is one of five); Base64 of twenty bytes.
 */
const SIGNATURE = /(?<!%.?)[\da-f]{38,}|(?:[MNOYZ]\w{3}){12,}\w*|(?<![\w+/-])[\w+/-]{27}=(?![\w"'])/gi;

/** What JSON, addresses and HTML write for a character, but for backslashes, and the signs that they would write so. */
const ESCAPE = /u([\da-f]{4})|[%x]([\da-f]{2})|&#(x?[\da-f]+);|&[a-z]+;|[\\"'&<>]/gi;

/** Nothing that is made of an answer is to show a secret, in whatever case and notation, nor in Base64 or hexadecimal. */
export function redaction(secret: string): Redact {
  const bytes = new TextEncoder().encode(secret);
  const binary = String.fromCharCode(...bytes);
  // What Base64 makes of it at each of three offsets, less the characters that hold bits of others too.
  const encoded = [0, 1, 2].map((offset) =>
    btoa(' '.repeat(offset) + binary)
      .replace(/.=+$/, '')
      .slice(offset && offset + 1),
  );
  const forms = [secret, plain(secret), plain(binary), hex(bytes), ...encoded] // addresses escape bytes
    .filter(({ length }) => length > 3) // a shorter one occurs in any text
    .map((form) => form.replace(/\W/g, (one) => ('+/'.includes(one) ? '.' : `\\${one}`))); // Base64's alphabets differ
  const hidden = new RegExp(forms.join('|') || '(?!)', 'gi');
  return (text) => {
    const shown = text.replace(hidden, '[redacted]').replace(SIGNATURE, '[redacted]');
    // Where an escaped one stands is not known.
    return /[\\%&]/.test(shown) && plain(shown).search(hidden) >= 0 ? '[redacted]' : shown;
  };
}

/** Without escapes, also escaped ones: so far that one spelling is as good as another. */
function plain(text: string): string {
  for (let layer = 6; layer; layer -= 1)
    text = text
      .replace(ESCAPE, (_, unit, byte, html = `x${unit ?? byte}`) => String.fromCharCode(Number(`0${html}`)))
      .replaceAll('\0', '');
  return text;
}
