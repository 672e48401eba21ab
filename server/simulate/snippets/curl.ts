import { quoteForShell } from '../../telemetry/shell.ts';

/** Linux takes 128 KiB as one argument of a program. */
const ARGUMENT_BYTES = 100_000;
/** No argument holds NUL, and a terminal into which they are pasted takes others for its own. */
const CONTROL = /(?!\n)\p{Cc}/u;

/** A command to paste into a POSIX shell, which sends exactly this body. */
export function writeCurl(url: string, body: string | null, contentType: string, method = 'POST'): string {
  const lines = [`curl -sS${method === 'POST' ? '' : ` -X ${method}`} ${quoteForShell(url)}`];
  if (body === null) return lines.join(' \\\n');
  lines.push(`-H ${quoteForShell(`Content-Type: ${contentType}`)}`);
  if (!CONTROL.test(body) && Buffer.byteLength(body) < ARGUMENT_BYTES) {
    // -d would read a file by this name.
    const option = body.startsWith('@') ? '--data-raw' : '-d';
    return [...lines, `${option} ${quoteForShell(body)}`].join(' \\\n  ');
  }
  return `printf ${quoteForShell(writeFormat(body))} |\n${[...lines, '--data-binary @-'].join(' \\\n  ')}`;
}

/** A format of printf, which is built into the shell. */
function writeFormat(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('%', '%%')
    .replace(/^-|(?!\n)\p{Cc}/gu, (character) =>
      Array.from(Buffer.from(character), (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join(''),
    );
}
