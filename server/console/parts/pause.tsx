/** Whether deliveries to an APP are paused, and what changes that. */
import { useState } from 'preact/hooks';
import { api, bodyOf, type Schemas } from '../state/api.ts';
import { readApps } from '../state/apps.ts';
import { useKeys } from '../state/keys.ts';
import { dictionary } from '../state/language.ts';
import { notify } from '../state/notice.ts';
import { mayChange } from '../state/session.ts';
import { findProblems } from './problems.ts';
import { clock, fullTime, isToday } from './times.ts';

type App = Schemas['App'];

const texts = dictionary({
  zh: {
    paused: (appid: string) => `APP ${appid}：投递已暂停`,
    since: (time: string) => `自 ${time} 起`,
    pause: '暂停投递',
    resume: '恢复投递',
    hasPaused: (appid: string) => `已暂停对 APP ${appid} 的投递，新消息照常接受`,
    hasResumed: (appid: string) => `已恢复对 APP ${appid} 的投递`,
  },
  en: {
    paused: (appid: string) => `APP ${appid}: deliveries are paused`,
    since: (time: string) => `since ${time}`,
    pause: 'Pause deliveries',
    resume: 'Resume deliveries',
    hasPaused: (appid: string) => `Deliveries to APP ${appid} are paused; new messages are taken as ever`,
    hasResumed: (appid: string) => `Deliveries to APP ${appid} go on`,
  },
});

/** Nothing for an APP that is not paused. */
export function PauseMark({ app: { appid, pausedAt } }: { app: App }) {
  if (pausedAt === null) return null;
  const at = isToday(pausedAt) ? clock(pausedAt) : fullTime(pausedAt);
  return (
    <span class="wait-text">
      ⏸ <bdi>{texts().paused(appid)}</bdi>{' '}
      <time dateTime={pausedAt} title={fullTime(pausedAt)}>
        {texts().since(at)}
      </time>
    </span>
  );
}

/** The key of the button for this APP. */
export function usePauseKey(app: App | undefined): void {
  const mayPause = mayChange.value && app !== undefined && app.callbackUrl !== null;
  const label = app?.pausedAt == null ? texts().pause : texts().resume;
  useKeys(mayPause ? [{ key: 'h', label, run: () => void togglePause(app) }] : []);
}

async function togglePause({ appid, pausedAt }: Pick<App, 'appid' | 'pausedAt'>): Promise<void> {
  const params = { path: { appid } };
  const call =
    pausedAt === null
      ? api.POST('/console/api/apps/{appid}/pause', { params })
      : api.POST('/console/api/apps/{appid}/resume', { params });
  const { whole } = await findProblems(bodyOf(call));
  const { hasPaused, hasResumed } = texts();
  notify(whole ?? (pausedAt === null ? hasPaused(appid) : hasResumed(appid)));
  await readApps();
}

/** @param hasKey whether `usePauseKey` is for this one */
export function PauseButton({ app, hasKey }: { app: App; hasKey: boolean }) {
  const [isBusy, setBusy] = useState(false);
  if (!mayChange.value || app.callbackUrl === null) return null;
  return (
    <button
      type="button"
      class="button"
      disabled={isBusy}
      onClick={async () => {
        setBusy(true);
        await togglePause(app);
        setBusy(false);
      }}
    >
      {app.pausedAt === null ? texts().pause : texts().resume} {hasKey && <kbd>h</kbd>}
    </button>
  );
}
