/** Takes the secret, and whatever may be a signature, out of a text. */
export type Redact = (text: string) => string;

/**
 * Forty hexadecimal digits (after a `%`, two belong to an escape), this call's signature or the one that was expected
 * instead; what Base64 makes of them, wherever in a text (each fourth character is one of five); Base64 of twenty bytes.
 */
const SIGNATURE = /(?<!%.?)[0-9a-f]{38,}|(?:[MNOYZ]\w{3}){12,}\w*|(?<![\w+/-])[\w+/-]{27}=(?![\w"'])/gi;

/** Nothing that is made of an answer is to show a secret, in whatever case, nor in Base64. */
export function redaction(secret: string): Redact {
  const bytes = String.fromCharCode(...new TextEncoder().encode(secret));
  // What Base64 makes of it at each of three offsets, less the characters that hold bits of others too.
  const encoded = [0, 1, 2].map((offset) =>
    btoa(' '.repeat(offset) + bytes)
      .replace(/.=+$/, '')
      .slice(offset && offset + 1),
  );
  const forms = [secret, ...encoded].map(
    (form) => form.replace(/\W/g, (one) => ('+/'.includes(one) ? '.' : `\\${one}`)), // its alphabets differ in these
  );
  // A shorter one occurs in any text.
  const hidden = secret.length < 4 ? /(?!)/ : new RegExp(forms.join('|'), 'gi');
  return (text) => text.replace(hidden, '[redacted]').replace(SIGNATURE, '[redacted]');
}
