/** Calls an observer. What it throws is ignored: watching must neither lose a message nor double it. */
export function notify<Event>(hook: ((event: Event) => unknown) | undefined, event: Event): void {
  if (hook === undefined) return;
  try {
    const returned = hook(event);
    if (returned instanceof Promise) returned.catch(() => {});
  } catch {
    // An observer's own affair.
  }
}
