/** `staff-service outbox …`: asks a running server, by its control API. */

import type { components } from '../../generated/console.ts';
import { UsageError } from '../config/usage-error.ts';
import type { DeliveryState } from '../store/schema.ts';
import { printable } from '../telemetry/visible.ts';
import { writeUrlFlag } from './base-url.ts';
import { askApi, call, controlApi, describeRefusal } from './control-api.ts';
import { describeFailure, type Exchange, listExchanges } from './exchanges.ts';
import { say } from './language.ts';
import { cancelRedelivery, type JobFilter, redeliverMany } from './redelivery-job.ts';
import { TEXTS } from './texts.ts';

type App = components['schemas']['App'];

interface ServerOptions {
  url: string;
}

interface ListOptions extends ServerOptions {
  verdict: DeliveryState;
  appid?: string;
  user?: string;
  limit: number;
}

interface RedeliverOptions extends ServerOptions, Omit<JobFilter, 'since' | 'until'> {
  /** Milliseconds since 1970. */
  since?: number;
  until?: number;
  all?: boolean;
  appid?: string;
  /** The id of a job. */
  cancel?: string;
}

export async function list({ url, verdict, appid, user, limit }: ListOptions): Promise<void> {
  const filter = { verdict, ...(appid && { appid }), ...(user && { user }) };
  let shown = 0;
  for await (const exchange of listExchanges(url, filter, limit)) {
    process.stdout.write(line(exchange));
    shown += 1;
  }
  process.stderr.write(`${say(TEXTS.listed(shown, verdict))}\n`);
}

export async function redeliver(
  ids: string[],
  { url, all = false, appid, cancel, ...filter }: RedeliverOptions,
): Promise<void> {
  const given = [ids.length > 0, all, appid !== undefined, cancel !== undefined];
  if (given.filter(Boolean).length !== 1) throw new UsageError('', TEXTS.idsOrAll);
  if (appid !== undefined) {
    const { since, until, ...others } = filter;
    return redeliverMany(url, {
      appid,
      ...others,
      ...(since !== undefined && { since: new Date(since).toISOString() }),
      ...(until !== undefined && { until: new Date(until).toISOString() }),
    });
  }
  if (Object.keys(filter).length > 0) throw new UsageError('', TEXTS.filterNeedsAppid);
  if (cancel !== undefined) return cancelRedelivery(url, cancel);
  const api = controlApi(url);
  let done = 0;
  const one = async (id: string) => {
    const params = { path: { id } };
    const redelivers = () => api.POST('/console/api/deliveries/{id}/redeliver', { params });
    if (await succeeds(url, id, redelivers)) done += 1;
  };
  for (const id of ids) await one(id);
  // The oldest first, so that a customer's messages come in their order.
  if (all) {
    const dead: string[] = [];
    for await (const { id } of listExchanges(url, { verdict: 'dead' })) dead.push(id);
    for (const id of dead.reverse()) await one(id);
  }
  process.stdout.write(`${say(TEXTS.waitingForDelivery(done))}\n`);
}

export async function act(
  what: 'try' | 'skip' | 'cancel',
  ids: string[],
  { url }: ServerOptions,
): Promise<void> {
  const api = controlApi(url);
  let done = 0;
  for (const id of ids) {
    const params = { path: { id } };
    const acts = {
      try: () => api.POST('/console/api/deliveries/{id}/try', { params }),
      skip: () => api.POST('/console/api/deliveries/{id}/skip', { params }),
      cancel: () => api.POST('/console/api/deliveries/{id}/cancel', { params }),
    };
    if (await succeeds(url, id, acts[what])) done += 1;
  }
  process.stdout.write(`${say(TEXTS.acted[what](done))}\n`);
}

/** Says why where it does not. */
async function succeeds(
  url: string,
  id: string,
  request: () => Promise<{ error?: unknown; response: Response }>,
): Promise<boolean> {
  const { error, response } = await call(url, request);
  if (response.ok) return true;
  process.stderr.write(printable`${id}: ${say(describeRefusal(response, error))}\n`);
  process.exitCode = 1;
  return false;
}

export function pause({ url, appid }: ServerOptions & { appid: string }): Promise<void> {
  const api = controlApi(url);
  const params = { path: { appid } };
  return tell(url, () => api.POST('/console/api/apps/{appid}/pause', { params }));
}

export function resume({ url, appid }: ServerOptions & { appid: string }): Promise<void> {
  const api = controlApi(url);
  const params = { path: { appid } };
  return tell(url, () => api.POST('/console/api/apps/{appid}/resume', { params }));
}

async function tell(url: string, request: Parameters<typeof askApi<App>>[1]): Promise<void> {
  const { appid, pausedAt } = await askApi(url, request);
  const text =
    pausedAt === null
      ? TEXTS.deliveryResumed(appid)
      : TEXTS.deliveryPaused(appid, pausedAt, writeUrlFlag(url));
  process.stdout.write(printable`${say(text)}\n`);
}

/** Lines of at most 80 columns for what matters; an APP's words may be long. */
function line(exchange: Exchange): string {
  const { id, at, appid, user, excerpt, verdict, attemptCount, nextAttemptAt } = exchange;
  const failure = describeFailure(exchange);
  const reason = failure === null ? '' : printable`    ${failure}\n`;
  const next = nextAttemptAt === null ? null : `${nextAttemptAt.slice(0, 19)}Z`;
  const tries = verdict === 'pending' ? printable`    ${say(TEXTS.tries(attemptCount, next))}\n` : '';
  return printable`${id}  ${at.slice(0, 19)}Z  ${appid}  ${user}\n    ${excerpt ?? ''}\n` + tries + reason;
}
