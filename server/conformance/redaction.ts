export const REDACTED = '[redacted]';

/**
 * Takes out of what was captured, before it is cut to length, all that must stand in no report: the secrets, in every
 * notation in which an answer may echo them, and signatures. Any 40 hexadecimal digits may be one, also one that was
 * never sent: a target may say which it had expected, and may write the timestamp's digits before or after it.
 */
export class Redaction {
  readonly #known: string[] = [];

  constructor(secrets: readonly string[]) {
    for (const secret of secrets) this.add(secret);
  }

  /** Also this one, such as a signature that was sent and whose end cannot be told in `signature + timestamp`. */
  add(text: string): void {
    if (text === '') return;
    const bytes = Buffer.from(text);
    this.#known.push(
      ...new Set([
        text,
        JSON.stringify(text).slice(1, -1),
        encodeURIComponent(text),
        new URLSearchParams({ '': text }).toString().slice(1),
        text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
        bytes.toString('base64').replace(/=+$/, ''),
        bytes.toString('base64url'),
        bytes.toString('hex'),
      ]),
    );
    // A secret may contain another one: the longer first.
    this.#known.sort((a, b) => b.length - a.length);
  }

  text(text: string): string {
    let left = text;
    for (const one of this.#known) {
      if (left.includes(one)) left = left.replaceAll(one, REDACTED);
    }
    return left
      .replace(/(?<=\bsignature=)(?!\[redacted\]|\$\()[^&#\s"'<>\\]+/gi, REDACTED)
      .replace(/(?<![0-9a-f])[0-9a-f]{40,80}(?![0-9a-f])/gi, REDACTED);
  }
}
