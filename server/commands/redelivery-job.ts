/** Redelivers many messages: starts a job of a running server, and follows it to its end. */
import type { components } from '../../generated/console.ts';
import { UsageError } from '../config/usage-error.ts';
import { pause } from '../store/pause.ts';
import { isId } from '../store/uuid-v7.ts';
import { printable } from '../telemetry/visible.ts';
import { writeUrlFlag } from './base-url.ts';
import { askApi, controlApi } from './control-api.ts';
import { say } from './language.ts';
import { TEXTS } from './redelivery-texts.ts';
import { INTERRUPTED, interruption, overwriteLine } from './terminal.ts';
import { TEXTS as OUTBOX } from './texts.ts';

type Schemas = components['schemas'];
type Redelivery = Schemas['Redelivery'];

export interface JobFilter extends Omit<Schemas['NewRedelivery'], 'appid' | 'verdicts'> {
  delivered?: boolean;
}

const LOOK_MS = 500;

export async function redeliverMany(
  url: string,
  { appid, delivered = false, ...filter }: JobFilter & { appid: string },
): Promise<void> {
  const api = controlApi(url);
  const verdicts: Schemas['RedeliveredVerdict'][] = delivered ? ['dead', 'delivered'] : ['dead'];
  const job = await askApi(url, () =>
    api.POST('/console/api/redeliveries', { body: { appid, ...filter, verdicts } }),
  );
  const { state, done } = await follow(url, job);
  process.stdout.write(`${say(OUTBOX.waitingForDelivery(done))}\n`);
  if (state === 'done') return;
  process.exitCode = state === 'running' ? INTERRUPTED : 1;
  process.stderr.write(
    `${say(state === 'running' ? TEXTS.goesOn(job.id, writeUrlFlag(url)) : TEXTS.cancelled)}\n`,
  );
}

/** What was put back is delivered all the same. */
export async function cancelRedelivery(url: string, id: string): Promise<void> {
  if (!isId(id)) throw new UsageError('--cancel', TEXTS.id);
  const api = controlApi(url);
  const params = { path: { id } };
  const { state, done } = await askApi(url, () => api.DELETE('/console/api/redeliveries/{id}', { params }));
  const text = state === 'cancelled' ? TEXTS.cancelled : TEXTS.isOver;
  process.stdout.write(`${say(text)}\n${say(OUTBOX.waitingForDelivery(done))}\n`);
}

/** Until it has ended, or somebody who looks on presses Ctrl-C: the job itself goes on. */
async function follow(url: string, started: Redelivery): Promise<Redelivery> {
  const api = controlApi(url);
  const signal = interruption();
  const params = { path: { id: started.id } };
  let job = started;
  while (job.state === 'running' && !signal.aborted) {
    showProgress(job);
    await pause(LOOK_MS, signal);
    job = await askApi(url, () => api.GET('/console/api/redeliveries/{id}', { params }));
  }
  overwriteLine();
  return job;
}

function showProgress({ found, done, searchedTo, waitsFor }: Redelivery): void {
  const held = waitsFor === null ? '' : say(TEXTS.waitsFor[waitsFor]);
  const progress = say(TEXTS.progress(found, done, searchedTo));
  overwriteLine(printable`${progress}${held}`);
}
