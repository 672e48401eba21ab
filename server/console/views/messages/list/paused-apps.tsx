/** Above the list: the APPs to which nothing is delivered for now, and the one that the search asks for. */
import { mayPause, PauseButton, PauseMark, usePauseKey } from '../../../parts/pause.tsx';
import { labelOf, useLatestApps } from '../../../state/apps.ts';

export function PausedApps({ appid }: { appid: string | undefined }) {
  const apps = useLatestApps();
  usePauseKey(apps.find((app) => app.appid === appid));
  const shown = apps.filter((app) => app.pausedAt !== null || (app.appid === appid && mayPause(app)));
  if (shown.length === 0) return null;
  return (
    <ul class="paused-apps">
      {shown.map((app) => (
        <li key={app.appid}>
          {app.pausedAt === null ? <span class="muted">APP {labelOf(app)}</span> : <PauseMark app={app} />}
          <PauseButton app={app} hasKey={app.appid === appid} />
        </li>
      ))}
    </ul>
  );
}
