/** Which view, and what it shows, stands in the address: a link shows the same. */
import { computed, signal } from '@preact/signals';

export const VIEWS = ['messages', 'conversations', 'simulate', 'conformance', 'audit'] as const;
export type View = (typeof VIEWS)[number];

const ROOT = '/console';
const location = signal(new URL(window.location.href));

export const view = computed<View>(() => {
  const [, name] = location.value.pathname.split(`${ROOT}/`);
  return VIEWS.find((one) => one === name) ?? 'messages';
});

/** A parameter of the address; '' without it. */
export function parameter(name: string): string {
  return location.value.searchParams.get(name) ?? '';
}

/** The address of a view, with these parameters. */
export function addressOf(to: View, parameters: Record<string, string> = {}): string {
  const query = new URLSearchParams(
    Object.entries(parameters).filter(([, value]) => value !== ''),
  ).toString();
  return `${ROOT}/${to}${query && `?${query}`}`;
}

/** Goes to an address of the page; back comes here again. */
export function go(address: string): void {
  if (address === location.value.pathname + location.value.search) return;
  history.pushState(undefined, '', address);
  follow();
}

/** Changes parameters of the address. `''` takes one away. @param keep whether back leads to what was before */
export function setParameters(changes: Record<string, string>, keep: 'push' | 'replace' = 'push'): void {
  const next = new URL(location.value);
  for (const [name, value] of Object.entries(changes)) {
    if (value === '') next.searchParams.delete(name);
    else next.searchParams.set(name, value);
  }
  if (next.href === location.value.href) return;
  if (keep === 'push') history.pushState(undefined, '', next);
  else history.replaceState(undefined, '', next);
  follow();
}

function follow(): void {
  location.value = new URL(window.location.href);
}

window.addEventListener('popstate', follow);
