/** Timestamps and signatures, right and wrong, each as its value and as the shell command that makes it anew. */
import { hash } from 'node:crypto';
import type { Credentials, SignedQuery } from '@staff-service/client';
import { stringToSign } from '@staff-service/client/internal';
import type { RequestRecipe, TimestampRecipe } from '../../../generated/conformance.ts';
import { quoteForShell } from '../../telemetry/shell.ts';

export type SignatureRecipe = NonNullable<RequestRecipe['signature']>;

export interface PlannedQuery {
  /** Query parameters in order, already percent-encoded. */
  query: string[];
  /** What stood for `signature`: to be redacted wherever it turns up. */
  signatures: string[];
  rightSignature: string;
  /** Null where a shell cannot make it. */
  shell: { lines: string[]; query: string } | null;
}

interface Timestamp {
  /** As hashed and sent. Null: left out. */
  text: string | null;
  /** What a length extension puts after it: bytes, not text. */
  tail: Buffer;
  /** The shell's value for it; null where it has none. */
  shell: string | null;
  times: number;
}

const NOTHING = Buffer.alloc(0);

/** `now`: milliseconds since 1970. */
export function signQuery(
  { appid, secret }: Credentials,
  timestampRecipe: TimestampRecipe = 'now',
  signatureRecipe: SignatureRecipe = 'valid',
  now: number,
): PlannedQuery {
  const credentials = { appid, secret };
  const timestamp = makeTimestamp(timestampRecipe, credentials, now);
  const hashed = timestamp.text ?? String(now);
  const signature = makeSignature(signatureRecipe, credentials, hashed, timestamp.tail);
  const sent = Array<string>(signature.times).fill(signature.value);
  const named = (name: string, value: string, times: number) => Array<string>(times).fill(`${name}=${value}`);
  const isLeftOut = timestamp.text === null;
  const shellTimestamp = isLeftOut ? '$(date +%s)000' : timestamp.shell;
  return {
    query: [
      ...named('timestamp', encoded(Buffer.concat([Buffer.from(hashed), timestamp.tail])), timestamp.times),
      ...named('signature', signature.value, signature.times),
    ],
    signatures: sent.filter((value) => value !== ''),
    rightSignature: makeSignature('valid', credentials, hashed, timestamp.tail).value,
    shell:
      shellTimestamp === null
        ? null
        : {
            lines: [
              ...(isLeftOut && signature.shell === '' ? [] : [`timestamp="${shellTimestamp}"`]),
              ...(signature.shell === '' ? [] : [`signature=$(${signature.shell})`]),
            ],
            query: [
              ...named('timestamp', '$timestamp', timestamp.times),
              ...named('signature', signature.shell === '' ? '' : '$signature', signature.times),
            ].join('&'),
          },
  };
}

/** Timestamp and signature that somebody else made. */
export function useQuery(credentials: Credentials, { timestamp, signature }: SignedQuery): PlannedQuery {
  return {
    query: [`timestamp=${timestamp}`, `signature=${encodeURIComponent(signature)}`],
    signatures: [signature],
    rightSignature: hash('sha1', stringToSign(credentials, timestamp)),
    shell: null,
  };
}

function makeTimestamp(recipe: TimestampRecipe, credentials: Credentials, now: number): Timestamp {
  const make = (text: string | null, shell: string | null, times = 1, tail: Buffer = NOTHING): Timestamp => ({
    text,
    tail,
    shell,
    times,
  });
  const milliseconds = String(now);
  if (typeof recipe === 'object') {
    if ('text' in recipe) {
      const shell = recipe.text.replaceAll(/["$`\\]/g, '\\$&').replaceAll('{now}', '$(date +%s)000');
      return make(recipe.text.replaceAll('{now}', milliseconds), shell);
    }
    return make(String(now + recipe.offsetSeconds * 1000), `$(( $(date +%s) + ${recipe.offsetSeconds} ))000`);
  }
  switch (recipe) {
    case 'now':
    case 'same':
      return make(milliseconds, '$(date +%s)000');
    case 'repeated':
      return make(milliseconds, '$(date +%s)000', 2);
    case 'seconds':
      return make(String(Math.floor(now / 1000)), '$(date +%s)');
    case 'microseconds':
      return make(`${now}000`, '$(date +%s)000000');
    case 'fullWidth': {
      const inFullWidth = (digit: string) => String.fromCodePoint(0xff10 + Number(digit));
      return make(milliseconds.replaceAll(/[0-9]/g, inFullWidth), null);
    }
    case 'empty':
      return make('', '');
    case 'missing':
      return make(null, null, 0);
    case 'lengthExtended':
      return make(milliseconds, null, 1, makeLengthExtension(stringToSign(credentials, milliseconds)));
  }
}

/**
 * What somebody sends who has seen one valid signature, knows no secret, and continues SHA-1 where it ended: behind the
 * timestamp, the padding that SHA-1 itself put after it, and a text of their own. The resulting signature is that of
 * these bytes, so that only the timestamp's format can give it away. [D]
 */
function makeLengthExtension(signed: string): Buffer {
  const length = Buffer.byteLength(signed);
  const padding = Buffer.alloc(((119 - (length % 64)) % 64) + 9);
  padding[0] = 0x80;
  padding.writeBigUInt64BE(BigInt(length * 8), padding.length - 8);
  return Buffer.concat([padding, Buffer.from('1')]);
}

/** @param tail of the timestamp, which stands last in what is signed */
function makeSignature(recipe: SignatureRecipe, credentials: Credentials, timestamp: string, tail: Buffer) {
  if (recipe === 'missing' || recipe === 'empty')
    return { value: '', shell: '', times: recipe === 'missing' ? 0 : 1 };
  const isLater = recipe === 'otherTimestamp';
  const signed = stringToSign(
    makeMistake(recipe, credentials),
    isLater ? String(Number(timestamp) + 1) : timestamp,
  );
  const value = hash('sha1', Buffer.concat([Buffer.from(signed), tail]));
  // The same in words of a shell: put side by side, they are joined there too.
  const words = { appid: quoteForShell(credentials.appid), secret: '"$STAFF_SERVICE_SECRET"' };
  const shellSigned = stringToSign(
    makeMistake(recipe, words),
    isLater ? '"$((timestamp + 1))"' : '"$timestamp"',
  );
  const characters = recipe === 'truncated' ? 39 : 40;
  const isUpper = recipe === 'upperCase';
  return {
    value: (isUpper ? value.toUpperCase() : value).slice(0, characters),
    shell: `printf '%s' ${shellSigned} | sha1sum | cut -c 1-${characters}${isUpper ? ' | tr a-f A-F' : ''}`,
    times: recipe === 'repeated' ? 2 : 1,
  };
}

/** Who signs, with the recipe's mistake in it. */
function makeMistake(recipe: SignatureRecipe, { appid, secret }: Credentials): Credentials {
  switch (recipe) {
    case 'otherOrder':
      return { appid: secret, secret: appid };
    case 'otherAppid':
      return { appid: `x${appid}`, secret };
    case 'wrongSecret':
      return { appid, secret: `${secret}x` };
    default:
      return { appid, secret };
  }
}

function encoded(bytes: Buffer): string {
  return Array.from(bytes, (byte) =>
    /[0-9A-Za-z._~-]/.test(String.fromCharCode(byte))
      ? String.fromCharCode(byte)
      : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('');
}
