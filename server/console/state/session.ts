/** What the caller may see. */
import { computed, signal } from '@preact/signals';
import { ApiError, api, bodyOf, type Schemas, whenLoggedOut } from './api.ts';

type Session = Schemas['Session'];

/** Undefined until the server has said it. */
export const session = signal<Session | undefined>(undefined);
/** A shared link shows, and changes nothing. */
export const mayChange = computed(() => session.value?.access === 'all');

/** A shared link was opened, or was being used, that does not hold. */
export const hasDeadLink = signal(false);

export async function loadSession(): Promise<void> {
  const link = takeLink();
  if (link !== undefined)
    await bodyOf(api.POST('/console/api/session', { body: { link } })).catch((error: unknown) => {
      hasDeadLink.value = error instanceof ApiError && error.status === 401;
    });
  session.value = await bodyOf(api.GET('/console/api/session'));
}

// A login that has ended in the meantime leads to the form; a wrong token is asked for there already.
whenLoggedOut(() => {
  const { access } = session.peek() ?? {};
  if (access === 'app') hasDeadLink.value = true;
  if (access !== 'none') loadSession().catch(() => {});
});

/** @throws ApiError */
export async function logIn(token: string): Promise<void> {
  session.value = await bodyOf(api.POST('/console/api/session', { body: { token } }));
}

export async function logOut(): Promise<void> {
  session.value = await bodyOf(api.DELETE('/console/api/session'));
}

/** The token of a shared link stands behind the `#`, which no server and no log sees; it leaves the address at once. */
function takeLink(): string | undefined {
  const token = new URLSearchParams(window.location.hash.slice(1)).get('link');
  if (token === null) return undefined;
  history.replaceState(undefined, '', window.location.pathname + window.location.search);
  return token;
}
