/** What this browser remembers. Where it may not, nothing is remembered, and all else works. */
const PREFIX = 'staff-service.';

export function remembered(name: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // full, or not allowed
  }
}
