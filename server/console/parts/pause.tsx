/** Whether deliveries to an APP are paused, and what changes that. */
import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { api, bodyOf, type Schemas } from '../state/api.ts';
import { readApps } from '../state/apps.ts';
import { useKeys } from '../state/keys.ts';
import { dictionary } from '../state/language.ts';
import { mayChange } from '../state/session.ts';
import { Dialog } from './dialog.tsx';
import { findProblems, reportResult } from './problems.ts';
import { clock, fullTime, isToday } from './times.ts';

type App = Schemas['App'];

const texts = dictionary({
  zh: {
    paused: (appid: string, time: string) => `APP ${appid}：投递已于 ${time} 暂停`,
    pause: '暂停投递',
    resume: '恢复投递',
    pausing: (appid: string) =>
      `暂停之后，不再向 APP ${appid} 投递任何消息，直到恢复；新消息照常接受，不消耗重试次数。`,
    resuming: (appid: string) => `恢复之后，等待中的消息立即开始向 APP ${appid} 投递。`,
    pauseIt: (appid: string) => `暂停 APP ${appid}`,
    resumeIt: (appid: string) => `恢复 APP ${appid}`,
    hasPaused: (appid: string) => `已暂停对 APP ${appid} 的投递，新消息照常接受`,
    hasResumed: (appid: string) => `已恢复对 APP ${appid} 的投递`,
  },
  en: {
    paused: (appid: string, time: string) => `APP ${appid}: deliveries are paused since ${time}`,
    pause: 'Pause deliveries',
    resume: 'Resume deliveries',
    pausing: (appid: string) =>
      `Nothing is delivered to APP ${appid} until it is resumed; new messages are taken as ever, and no attempts are used up.`,
    resuming: (appid: string) => `What is waiting is delivered to APP ${appid} at once.`,
    pauseIt: (appid: string) => `Pause APP ${appid}`,
    resumeIt: (appid: string) => `Resume APP ${appid}`,
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
      ⏸{' '}
      <time dateTime={pausedAt} title={fullTime(pausedAt)}>
        {texts().paused(appid, at)}
      </time>
    </span>
  );
}

/** Id of the APP whose pause or resumption waits for a yes: it concerns all its customers. */
const asked = signal<string | undefined>(undefined);

/** Whether there is a button for this APP. */
export function mayPause({ callbackUrl }: App): boolean {
  return mayChange.value && callbackUrl !== null;
}

/** The key of the button for this APP. */
export function usePauseKey(app: App | undefined): void {
  const label = app?.pausedAt == null ? texts().pause : texts().resume;
  useKeys(
    app !== undefined && mayPause(app) ? [{ key: 'h', label, run: () => (asked.value = app.appid) }] : [],
  );
}

async function togglePause({ appid, pausedAt }: Pick<App, 'appid' | 'pausedAt'>): Promise<void> {
  const params = { path: { appid } };
  const call =
    pausedAt === null
      ? api.POST('/console/api/apps/{appid}/pause', { params })
      : api.POST('/console/api/apps/{appid}/resume', { params });
  const { hasPaused, hasResumed } = texts();
  await reportResult(findProblems(bodyOf(call)), pausedAt === null ? hasPaused(appid) : hasResumed(appid));
  await readApps();
}

/** @param hasKey whether `usePauseKey` is for this one */
export function PauseButton({ app, hasKey }: { app: App; hasKey: boolean }) {
  const [isBusy, setBusy] = useState(false);
  const { appid, pausedAt } = app;
  const stopAsking = () => {
    if (asked.peek() === appid) asked.value = undefined;
  };
  useEffect(() => stopAsking, [appid]);
  if (!mayPause(app)) return null;
  const { pause, resume, pausing, resuming, pauseIt, resumeIt } = texts();
  const label = pausedAt === null ? pause : resume;
  return (
    <>
      <button type="button" class="button" disabled={isBusy} onClick={() => (asked.value = appid)}>
        {label} {hasKey && <kbd>h</kbd>}
      </button>
      {asked.value === appid && (
        <Dialog title={label} onClose={stopAsking}>
          <p>{pausedAt === null ? pausing(appid) : resuming(appid)}</p>
          <p class="actions">
            <button
              type="button"
              class="button first"
              onClick={async () => {
                stopAsking();
                setBusy(true);
                await togglePause(app);
                setBusy(false);
              }}
            >
              {pausedAt === null ? pauseIt(appid) : resumeIt(appid)}
            </button>
          </p>
        </Dialog>
      )}
    </>
  );
}
