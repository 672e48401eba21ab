/** Calls an observer. What it throws is ignored: watching must neither lose a message nor double it. */
export function notify<Event>(hook: ((event: Event) => unknown) | undefined, event: Event): void {
  if (hook === undefined) return;
  try {
    Promise.resolve(hook(event)).catch(() => {});
  } catch {
    // An observer's own affair.
  }
}
