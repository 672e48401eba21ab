/** Timestamps and signatures, right and wrong, each as its value and as the shell command that makes it anew. */
import { hash } from 'node:crypto';
import type { RequestRecipe, TimestampRecipe } from '../../../generated/conformance.ts';
import { quoted } from '../shell.ts';

export type SignatureRecipe = NonNullable<RequestRecipe['signature']>;

export interface Credentials {
  appid: string;
  secret: string;
}

export interface SignedParts {
  /** Query parameters in order, already percent-encoded. */
  query: string[];
  /** What stood for `signature`: to be redacted wherever it turns up. */
  signatures: string[];
  rightSignature: string;
  /** Null where a shell cannot make it. */
  shell: { lines: string[]; query: string } | null;
}

interface Timestamp {
  /** As hashed and sent; bytes, because a length extension is not text. Null: left out. */
  bytes: Buffer | null;
  /** The shell's value for it; null where it has none. */
  shell: string | null;
  times: number;
}

/** `now`: milliseconds since 1970. */
export function signedQuery(
  { appid, secret }: Credentials,
  timestampRecipe: TimestampRecipe = 'now',
  signatureRecipe: SignatureRecipe = 'valid',
  now: number,
): SignedParts {
  const timestamp = makeTimestamp(timestampRecipe, { appid, secret }, now);
  const hashed = timestamp.bytes ?? Buffer.from(String(now));
  const signature = makeSignature(signatureRecipe, { appid, secret }, hashed);
  const sent = Array<string>(signature.times).fill(signature.value);
  const named = (name: string, value: string, times: number) => Array<string>(times).fill(`${name}=${value}`);
  const shellTimestamp = timestamp.bytes === null ? '$(date +%s)000' : timestamp.shell;
  return {
    query: [
      ...(timestamp.bytes === null ? [] : named('timestamp', encoded(timestamp.bytes), timestamp.times)),
      ...named('signature', signature.value, signature.times),
    ],
    signatures: sent.filter((value) => value !== ''),
    rightSignature: makeSignature('valid', { appid, secret }, hashed).value,
    shell:
      shellTimestamp === null
        ? null
        : {
            lines: [
              ...(timestamp.bytes === null && signature.shell === ''
                ? []
                : [`timestamp="${shellTimestamp}"`]),
              ...(signature.shell === '' ? [] : [`signature=$(${signature.shell})`]),
            ],
            query: [
              ...(timestamp.bytes === null ? [] : named('timestamp', '$timestamp', timestamp.times)),
              ...named('signature', signature.shell === '' ? '' : '$signature', signature.times),
            ].join('&'),
          },
  };
}

function makeTimestamp(recipe: TimestampRecipe, credentials: Credentials, now: number): Timestamp {
  const seconds = Math.floor(now / 1000);
  const text = (value: string, shell: string, times = 1) => ({ bytes: Buffer.from(value), shell, times });
  if (typeof recipe === 'object') {
    if ('text' in recipe) {
      const shell = recipe.text.replaceAll(/["$`\\]/g, '\\$&').replaceAll('{now}', '$(date +%s)000');
      return text(recipe.text.replaceAll('{now}', String(now)), shell);
    }
    return text(String(now + recipe.offsetSeconds * 1000), `$(( $(date +%s) + ${recipe.offsetSeconds} ))000`);
  }
  switch (recipe) {
    case 'now':
    case 'same':
      return text(String(now), '$(date +%s)000');
    case 'repeated':
      return text(String(now), '$(date +%s)000', 2);
    case 'seconds':
      return text(String(seconds), '$(date +%s)');
    case 'microseconds':
      return text(`${now}000`, '$(date +%s)000000');
    case 'fullWidth': {
      const digits = String(now).replaceAll(/[0-9]/g, (digit) =>
        String.fromCodePoint(0xff10 + Number(digit)),
      );
      return { bytes: Buffer.from(digits), shell: null, times: 1 };
    }
    case 'empty':
      return text('', '');
    case 'missing':
      return { bytes: null, shell: null, times: 0 };
    case 'lengthExtended':
      return { bytes: lengthExtended(credentials, String(now)), shell: null, times: 1 };
  }
}

/**
 * What somebody sends who has seen one valid signature, knows no secret, and continues SHA-1 where it ended: the
 * timestamp, the padding that SHA-1 itself put after it, and a text of their own. The resulting signature is that of
 * these bytes, so that only the timestamp's format can give it away. [D]
 */
function lengthExtended({ appid, secret }: Credentials, timestamp: string): Buffer {
  const length = Buffer.byteLength(appid + secret + timestamp);
  const padding = Buffer.alloc(((119 - (length % 64)) % 64) + 9);
  padding[0] = 0x80;
  padding.writeBigUInt64BE(BigInt(length * 8), padding.length - 8);
  return Buffer.concat([Buffer.from(timestamp), padding, Buffer.from('1')]);
}

function makeSignature(recipe: SignatureRecipe, { appid, secret }: Credentials, timestamp: Buffer) {
  if (recipe === 'missing' || recipe === 'empty')
    return { value: '', shell: '', times: recipe === 'missing' ? 0 : 1 };
  const later = recipe === 'otherTimestamp';
  const signed = later ? Buffer.from(String(Number(timestamp.toString()) + 1)) : timestamp;
  const shellTimestamp = later ? '$((timestamp + 1))' : '$timestamp';
  const [parts, shellParts]: [string, string] =
    recipe === 'otherOrder'
      ? [secret + appid, `"$STAFF_SERVICE_SECRET"${quoted(appid)}`]
      : recipe === 'otherAppid'
        ? [`x${appid}${secret}`, `${quoted(`x${appid}`)}"$STAFF_SERVICE_SECRET"`]
        : recipe === 'wrongSecret'
          ? [`${appid}${secret}x`, `${quoted(appid)}"$STAFF_SERVICE_SECRET"x`]
          : [appid + secret, `${quoted(appid)}"$STAFF_SERVICE_SECRET"`];
  const value = hash('sha1', Buffer.concat([Buffer.from(parts), signed]));
  const characters = recipe === 'truncated' ? 39 : 40;
  const upper = recipe === 'upperCase';
  return {
    value: (upper ? value.toUpperCase() : value).slice(0, characters),
    shell:
      `printf '%s' ${shellParts}"${shellTimestamp}" | sha1sum | cut -c 1-${characters}` +
      (upper ? ' | tr a-f A-F' : ''),
    times: recipe === 'repeated' ? 2 : 1,
  };
}

function encoded(bytes: Buffer): string {
  return Array.from(bytes, (byte) =>
    /[0-9A-Za-z._~-]/.test(String.fromCharCode(byte))
      ? String.fromCharCode(byte)
      : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('');
}
