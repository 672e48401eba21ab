/** The same request as a shell command, signed anew with the secret as a variable. */
import { isUtf8 } from 'node:buffer';
import { quoteForShell } from '../../telemetry/shell.ts';
import type { WireRequest } from '../wire-types.ts';

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
/** Controls, joiners and directions, which a report shows as escapes. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;
const LONG_RUN = /(.)\1{499,}/su;

/** Null where the body is too long and has no long run of one character. POSIX shell, sha1sum, curl. */
export function makeCurlCommand(
  { method, endpoint, headers, body, framing }: Request,
  { lines, query }: ShellSignature,
): string | null {
  const source = bodySource(body);
  if (source === null) return null;
  const sent = headers.map(([name, value]) => [name, value === '' ? `${name};` : `${name}: ${value}`]);
  const names = new Set(sent.map(([name]) => name!.toLowerCase()));
  const options = [
    ...(method === 'POST' && source.argument !== '' ? [] : [method === 'HEAD' ? '-I' : `-X ${method}`]),
    ...sent.map(([, header]) => `-H ${quoteForShell(header!)}`),
    ...(source.argument === '' || names.has('content-type') ? [] : [`-H 'Content-Type:'`]), // curl adds one of its own
    ...(framing === 'chunked' ? [`-H 'Transfer-Encoding: chunked'`] : []),
    ...(source.argument === '' ? [] : [`--data-binary ${source.argument}`]),
  ];
  const address = addressWord(endpoint, query);
  return [...lines, `${source.pipe}curl -sS -i ${address} \\\n  ${options.join(' \\\n  ')}`].join('\n');
}

/** `'http://…?timestamp='"$timestamp"'&signature='"$signature"` */
function addressWord(endpoint: string, query: string): string {
  return `${endpoint}${query === '' ? '' : `?${query}`}`
    .split(/(\$timestamp|\$signature)/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('$') ? `"${part}"` : quoteForShell(part)))
    .join('');
}

function bodySource(body: Buffer): { pipe: string; argument: string } | null {
  if (body.length === 0) return { pipe: '', argument: '' };
  const text = isUtf8(body) ? body.toString() : undefined;
  if (body.length <= INLINE_BYTES) {
    // An @ at its beginning would be the name of a file.
    if (text !== undefined && !UNPRINTABLE.test(text) && !text.startsWith('@'))
      return { pipe: '', argument: quoteForShell(text) };
    return piped([`printf ${quoteForShell(format(body, text))}`]);
  }
  const run = LONG_RUN.exec(text ?? '');
  if (text === undefined || run === null) return null;
  const [before, after] = [text.slice(0, run.index), text.slice(run.index + run[0].length)];
  if (before.length + after.length > INLINE_BYTES) return null;
  const times = Array.from(run[0]).length;
  const long = `yes ${quoteForShell(run[1]!)} | head -n ${times} | tr -d '\\n'`;
  const print = (part: string) =>
    part === '' ? [] : [`printf ${quoteForShell(format(Buffer.from(part), part))}`];
  return piped([...print(before), long, ...print(after)]);
}

function piped(commands: string[]): { pipe: string; argument: string } {
  const [only] = commands;
  return { pipe: `${commands.length === 1 ? only : `{ ${commands.join('; ')}; }`} | `, argument: '@-' };
}

/** As the format of printf: what a terminal would not show stands in octal. */
function format(body: Buffer, text: string | undefined): string {
  const bytes = (part: Buffer) =>
    Array.from(part, (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
  const escaped = (part: string) => part.replaceAll('\\', '\\\\').replaceAll('%', '%%');
  const parts =
    text === undefined
      ? Array.from(body, (byte) => Buffer.of(byte))
      : Array.from(text, (one) => Buffer.from(one));
  return parts
    .map((part) =>
      isUtf8(part) && !UNPRINTABLE.test(part.toString()) ? escaped(part.toString()) : bytes(part),
    )
    .join('');
}
