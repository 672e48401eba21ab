import { closeSync, openSync } from 'node:fs';
import { isatty, type WriteStream } from 'node:tty';

/**
 * Tells whether the terminal that this process was started on, if any, has been closed. The system says that with
 * SIGHUP too, and then nobody wants a reload.
 */
export function terminalClosed(): () => boolean {
  if (![0, 1, 2].some((fd) => isatty(fd))) return () => false;
  return () => {
    try {
      closeSync(openSync('/dev/tty', 'r'));
      return false;
    } catch {
      return true;
    }
  };
}

/** Exit code. */
export const INTERRUPTED = 130;

/** One Ctrl-C comes twice where npx runs the command: from the terminal, and from npx. */
const ONE_CTRL_C_MS = 500;
/** A process that is about to end dies of a signal, with no exit code of its own. */
const LISTEN_ON_MS = 100;

/** Ctrl-C aborts it; a second one ends the process at once. */
export function interruption(): AbortSignal {
  const interrupt = new AbortController();
  let abortedAt = Number.POSITIVE_INFINITY;
  const stop = () => {
    if (performance.now() - abortedAt > ONE_CTRL_C_MS) process.exit(INTERRUPTED);
    if (interrupt.signal.aborted) return;
    abortedAt = performance.now();
    interrupt.abort();
    setTimeout(() => {}, LISTEN_ON_MS);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return interrupt.signal;
}

/** Progress on a terminal's last line of standard error, in place of what stood there: without a text, nothing. */
export function overwriteLine(text = ''): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

/** Whether it is a terminal that shows colours, and `NO_COLOR` is not set. */
export function hasColors(stream: WriteStream): boolean {
  return stream.isTTY && stream.hasColors();
}
