/** The APPs of the configuration. */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { api, bodyOf, type Schemas } from './api.ts';
import { readAnew } from './live.ts';

type App = Schemas['App'];

/** Somebody else may pause one. */
const REFRESH_MS = 5_000;

const apps = signal<readonly App[]>([]);

/** Empty until they have been read, and where they cannot be. */
export function useApps(): readonly App[] {
  useEffect(() => {
    void readApps();
  }, []);
  return apps.value;
}

/** Read again and again while this is shown. */
export function useLatestApps(): readonly App[] {
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void readApps();
    }, REFRESH_MS);
    return () => clearInterval(timer);
  }, []);
  return useApps();
}

export async function readApps(): Promise<void> {
  const found = await bodyOf(api.GET('/console/api/apps')).catch(() => undefined);
  const before = apps.peek();
  // What is shown of them is not drawn again for the same answer.
  if (found === undefined || JSON.stringify(found.apps) === JSON.stringify(before)) return;
  apps.value = found.apps;
  // What waits for an APP says so as long as the APP is paused.
  if (before.length > 0 && listPauses(found.apps) !== listPauses(before)) readAnew();
}

function listPauses(of: readonly App[]): string {
  return JSON.stringify(of.map(({ appid, pausedAt }) => [appid, pausedAt]));
}

/** As it stands among those that can be chosen: `1001 demo`. */
export function labelOf({ appid, name }: App): string {
  return name === null ? appid : `${appid} ${name}`;
}
