/** Sends what is written in a field of several lines. */
export const SEND_KEY = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘ ↵' : 'Ctrl ↵';

export function isSendKey({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Enter' && (ctrlKey || metaKey);
}

const NAMES: Record<string, string> = { Enter: '↵', Escape: 'Esc' };

/** A key as it is written on the page: a capital is the letter with Shift. */
export function KeyCap({ of }: { of: string }) {
  return <kbd>{NAMES[of] ?? (/^[A-Z]$/.test(of) ? `Shift ${of}` : of)}</kbd>;
}
