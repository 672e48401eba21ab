/** Calls an observer. What it throws, or rejects with, is ignored: watching must neither lose a message nor double it. */
export function notify<Event>(hook: ((event: Event) => unknown) | undefined, event: Event): void {
  if (hook) (async () => hook(event))().catch(() => {});
}
