/** Which of the operator's conditions hold now. Pure: the figures and the clock are passed in. */
import type { components } from '../../../generated/console.ts';
import type { Webhook } from '../../config/webhook.ts';
import type { Figures } from '../../telemetry/metrics.ts';

type Schemas = components['schemas'];
export type OperationalEvent =
  | Schemas['MessageDeadEvent']
  | Schemas['CircuitOpenEvent']
  | Schemas['NotDeliveredEvent']
  | Schemas['OutboxNearLimitEvent']
  | Schemas['DiskLowEvent']
  | Schemas['RetentionBySizeEvent'];
/** Without its time. */
export type NewEvent = {
  [Event in OperationalEvent as Event['type']]: Omit<Event, 'timestamp'>;
}[OperationalEvent['type']];

/** APPs that are named in an event. */
const NAMED = 5;

/**
 * @param now milliseconds since 1970
 * @returns with `app.not_delivered` of each APP whose oldest message has waited for long: whether others were delivered meanwhile is
 * still to be looked up
 */
export function findConditions({ apps, outbox, disk }: Figures, webhook: Webhook, now: number): NewEvent[] {
  const { circuitOpenSeconds, undeliveredSeconds, outboxPercent, diskFreePercent } = webhook;
  const isLongAgo = (at: number | undefined, seconds: number): at is number =>
    at !== undefined && now - at >= seconds * 1000;
  const ofApps = apps.configured
    .filter(({ pending }) => pending > 0) // without a message that probes, a circuit stays open
    .flatMap(({ appid, pending: waiting, circuitOpenSince: since, oldestAt }): NewEvent[] => [
      ...(isLongAgo(since, circuitOpenSeconds)
        ? [{ type: 'app.circuit_open' as const, data: { appid, since: toTime(since), waiting } }]
        : []),
      ...(isLongAgo(oldestAt, undeliveredSeconds)
        ? [{ type: 'app.not_delivered' as const, data: { appid, oldestAt: toTime(oldestAt), waiting } }]
        : []),
    ]);
  const { pending, limit } = outbox;
  const isNearLimit = limit > 0 && pending * 100 >= limit * outboxPercent;
  const isDiskLow = disk !== undefined && disk.free * 100 < disk.size * diskFreePercent;
  return [
    ...ofApps,
    ...(isNearLimit
      ? [{ type: 'outbox.near_limit' as const, data: { waiting: pending, limit, apps: listLargest(apps) } }]
      : []),
    ...(isDiskLow
      ? [{ type: 'disk.low' as const, data: { freeBytes: disk.free, sizeBytes: disk.size } }]
      : []),
  ];
}

/** What it is about: at most one of it is sent in a while. */
export function subjectOf({ data }: NewEvent): string {
  return 'appid' in data ? data.appid : '';
}

function listLargest({ configured, removed }: Figures['apps']): { appid: string; waiting: number }[] {
  return [...configured, ...removed]
    .filter(({ pending }) => pending > 0)
    .sort((a, b) => b.pending - a.pending)
    .slice(0, NAMED)
    .map(({ appid, pending }) => ({ appid, waiting: pending }));
}

function toTime(at: number): string {
  return new Date(at).toISOString();
}
