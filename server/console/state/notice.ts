/** A line that says what has just happened, for some seconds. */
import { signal } from '@preact/signals';

const SHOWN_MS = 4_000;

export const notice = signal('');
let timer: ReturnType<typeof setTimeout> | undefined;

export function notify(text: string): void {
  notice.value = text;
  clearTimeout(timer);
  timer = setTimeout(() => {
    notice.value = '';
  }, SHOWN_MS);
}
