/** The one place where secrets leave what is kept: nothing that a report shows has seen them. */
export type Redact = (text: string) => string;

const MARK = '[redacted]';
const PARAMETER = /(signature(?:=|%3D))[^&\s"'<>\\$]+/gi;

/** Takes out the secret in every notation that an echo may have, the given signatures, and whatever is called one. */
export function redactor(secret: string, signatures: readonly string[] = []): Redact {
  const json = JSON.stringify(secret).slice(1, -1);
  const escaped = Array.from(secret, (_, at) => unicodeEscape(secret.charCodeAt(at))).join('');
  const html = secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const secrets = [secret, json, encodeURIComponent(secret), html, nonAsciiEscaped(secret), escaped];
  const needles = [...secrets, ...signatures].filter(
    (needle, at, all) => needle !== '' && all.indexOf(needle) === at,
  );
  const pattern = new RegExp(
    needles.map((needle) => needle.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'),
    'gi',
  );
  return (text) => text.replaceAll(pattern, MARK).replaceAll(PARAMETER, `$1${MARK}`);
}

function nonAsciiEscaped(text: string): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(/[^\x00-\x7f]/g, (unit) => unicodeEscape(unit.charCodeAt(0)));
}

function unicodeEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
