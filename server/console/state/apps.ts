/** The APPs of the configuration. */
import { useEffect, useState } from 'preact/hooks';
import { api, bodyOf, type Schemas } from './api.ts';

type App = Schemas['App'];

/** Empty until they have been read, and where they cannot be. */
export function useApps(): readonly App[] {
  const [apps, setApps] = useState<readonly App[]>([]);
  useEffect(() => {
    bodyOf(api.GET('/console/api/apps')).then(
      (body) => setApps(body.apps),
      () => {},
    );
  }, []);
  return apps;
}

/** As it stands among those that can be chosen: `1001 demo`. */
export function labelOf({ appid, name }: App): string {
  return name === null ? appid : `${appid} ${name}`;
}
