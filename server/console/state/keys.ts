/** Every action has a key; `?` lists those that work now. */

import { signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { remember, remembered } from './remembered.ts';

export interface Key {
  /** As `KeyboardEvent.key` has it, such as `j`, `Enter`, `?`; a capital is the letter with Shift. */
  key: string;
  /** What it does, in the language of the page. */
  label: string;
  run: () => void;
}

const NAME = 'character-keys';

/** Who speaks to the machine, or strikes keys by accident, can switch off those that are one character (WCAG 2.1.4). */
export const hasCharacterKeys = signal(remembered(NAME) !== 'off');

export function setCharacterKeys(areOn: boolean): void {
  hasCharacterKeys.value = areOn;
  remember(NAME, areOn ? 'on' : 'off');
}

/** By whoever declared them; the latest win. */
export const keys = signal<readonly (readonly Key[])[]>([]);

/** The keys of a view or a dialog, while it is shown. */
export function useKeys(declared: readonly Key[]): void {
  // Before anybody sees the view, so that no key is lost on it.
  useLayoutEffect(() => {
    keys.value = [...keys.peek(), declared];
    return () => {
      keys.value = keys.peek().filter((one) => one !== declared);
    };
  });
}

window.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
  const target = event.target as HTMLElement;
  const isWriting = target.matches('input, textarea, select, [contenteditable]');
  if (isWriting) {
    if (event.key === 'Escape') target.blur();
    return;
  }
  // A button or a link has Enter and the space bar for itself.
  if (target.matches('button, a, summary') && (event.key === 'Enter' || event.key === ' ')) return;
  // A dialog has the keyboard for itself, and Escape closes it.
  if (document.querySelector('dialog[open]')) return;
  const pressed = keyOf(event);
  if (pressed.length === 1 && !hasCharacterKeys.value) return;
  const found = keys.value
    .toReversed()
    .flat()
    .find(({ key }) => key === pressed);
  if (found === undefined) return;
  event.preventDefault();
  found.run();
});

/** Caps Lock makes no other key of a letter. */
function keyOf({ key, shiftKey }: KeyboardEvent): string {
  if (!/^[a-z]$/i.test(key)) return key;
  return shiftKey ? key.toUpperCase() : key.toLowerCase();
}
