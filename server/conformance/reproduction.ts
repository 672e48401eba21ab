/** The same request as a shell command, signed anew with the secret as a variable. */
import { isUtf8 } from 'node:buffer';
import { quoted } from './signing.ts';
import type { WireRequest } from './wire.ts';

type Request = Pick<WireRequest, 'method' | 'headers' | 'body' | 'framing'> & {
  /** Address without query. */
  endpoint: string;
};

interface ShellSignature {
  /** Commands that set `timestamp` and `signature`. */
  lines: string[];
  /** Query in which the two stand as shell variables. */
  query: string;
}

/** A command line has room for 128 KiB per word; so much text is more than anybody wants to paste. */
const INLINE_BYTES = 8 * 1024;
const LONG_RUN = /(.)\1{499,}/su;

/** Null where the body is too long and has no long run of one character. POSIX shell, sha1sum, curl. */
export function reproduction(
  { method, endpoint, headers, body, framing }: Request,
  { lines, query }: ShellSignature,
): string | null {
  const source = bodySource(body);
  if (source === null) return null;
  const sent = headers.map(([name, value]) => [name, value === '' ? `${name};` : `${name}: ${value}`]);
  const names = new Set(sent.map(([name]) => name!.toLowerCase()));
  const options = [
    ...(method === 'POST' && source.argument !== '' ? [] : [method === 'HEAD' ? '-I' : `-X ${method}`]),
    ...sent.map(([, header]) => `-H ${quoted(header!)}`),
    ...(source.argument === '' || names.has('content-type') ? [] : [`-H 'Content-Type:'`]), // curl adds one of its own
    ...(framing === 'chunked' ? [`-H 'Transfer-Encoding: chunked'`] : []),
    ...(source.argument === '' ? [] : [`--data-binary ${source.argument}`]),
  ];
  const address = quoted(endpoint) + (query === '' ? '' : queryWord(query));
  return [...lines, `${source.pipe}curl -sS -i ${address} \\\n  ${options.join(' \\\n  ')}`].join('\n');
}

/** `'?timestamp='"$timestamp"'&signature='"$signature"` */
function queryWord(query: string): string {
  return `?${query}`
    .split(/(\$timestamp|\$signature)/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('$') ? `"${part}"` : quoted(part)))
    .join('');
}

function bodySource(body: Buffer): { pipe: string; argument: string } | null {
  if (body.length === 0) return { pipe: '', argument: '' };
  if (!isUtf8(body) || body.includes(0)) {
    if (body.length > INLINE_BYTES) return null;
    return { pipe: `printf ${quoted(octal(body))} | `, argument: '@-' };
  }
  const text = body.toString();
  // An @ at its beginning would be the name of a file.
  if (body.length <= INLINE_BYTES && !text.startsWith('@')) return { pipe: '', argument: quoted(text) };
  const run = LONG_RUN.exec(text);
  if (run === null) return body.length <= INLINE_BYTES ? piped([print(text)]) : null;
  const [before, after] = [text.slice(0, run.index), text.slice(run.index + run[0].length)];
  if (before.length + after.length > INLINE_BYTES) return null;
  const times = Array.from(run[0]).length;
  const long = `yes ${quoted(run[1]!)} | head -n ${times} | tr -d '\\n'`;
  return piped([before && print(before), long, after && print(after)].filter((part) => part !== ''));
}

function piped(commands: string[]) {
  return { pipe: `{ ${commands.join('; ')}; } | `, argument: '@-' };
}

function print(text: string): string {
  return `printf '%s' ${quoted(text)}`;
}

function octal(body: Buffer): string {
  return Array.from(body, (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}
