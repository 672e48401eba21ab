import { closeSync, openSync } from 'node:fs';
import { isatty } from 'node:tty';

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
