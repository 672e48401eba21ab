/** What /metrics says of a server that runs, on both engines, and how many APPs get a label of their own. */
import { expect, it } from 'vitest';
import type { App } from '../../server/config/settings.ts';
import { AppCounts, splitApps } from '../../server/telemetry/app-labels.ts';
import { Metrics, NO_FIGURES } from '../../server/telemetry/metrics.ts';
import { SecretUses } from '../../server/telemetry/secret-uses.ts';
import { figuresOf } from '../support/app-figures.ts';
import { places, settingsAt } from '../support/engines.ts';
import { openStream } from '../support/event-stream.ts';
import { startLiveServer } from '../support/live-server.ts';
import { answers, startPeerApp } from '../support/peer-app.ts';
import { B, post, signedQuery } from '../support/requests.ts';

/** Of `name{labels} value` and `name value`. */
function findValue(text: string, series: string): number | undefined {
  const line = text.split('\n').find((one) => one.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length + 1));
}

it.each(places)(
  '%s: an APP that is down shows its age, its dead messages, attempts and its circuit',
  async (name, prepare) => {
    const [down, refusing] = [await startPeerApp(), await startPeerApp(answers(200, '{"errcode":1}'))];
    await down.stop();
    const apps: App[] = [
      { appid: 'down', secrets: ['new', 'old'], callbackUrl: down.url },
      { appid: 'refusing', secrets: ['s'], callbackUrl: refusing.url },
      { appid: 'idle', secrets: ['s'] },
    ];
    const server = await startLiveServer({
      ...settingsAt(await prepare()),
      ...{ apps, allowCallbackNetworks: ['127.0.0.0/8'], retrySeconds: [60] },
    });
    const enqueue = (appid: string, user: string) =>
      post(server.url, '/console/api/messages', { appid, ToUserId: user, MsgType: 'event' }, { query: '' });
    let text = '';
    const read = async (series: string) => {
      text = await (await fetch(`${server.url}/metrics`)).text();
      return findValue(text, series);
    };
    const value = (series: string) => findValue(text, series);
    try {
      for (let at = 0; at < 8; at += 1) expect((await enqueue('down', `u${at}`)).status).toBe(202);
      expect((await enqueue('refusing', 'u')).status).toBe(202);
      expect((await enqueue('unknown', 'u')).status).toBe(400);
      const body = { FromUserId: 'c', MsgType: 'event' };
      const query = signedQuery({ appid: 'down', secret: 'old' });
      expect(
        (await post(server.url, '/api/v1/down/staffService/message', body, { query })).body.errcode,
      ).toBe(0);
      const answer = { ToUserId: 'c', WorkerNum: '1', WorkerName: '1', MsgType: 'event' };
      const byNew = { query: signedQuery({ appid: 'down', secret: 'new' }) };
      expect((await post(server.url, B, answer, byNew)).body.errcode).toBe(0);
      await expect.poll(() => read('staff_service_circuit_open{appid="down"}')).toBe(1);
      await expect.poll(() => read('staff_service_outbox_dead_messages{appid="refusing"}')).toBe(1);
      await expect
        .poll(() => read('staff_service_outbox_oldest_seconds{appid="down"}'), { timeout: 10_000 })
        .toBeGreaterThan(0);

      expect(value('staff_service_outbox_backlog_messages{appid="down"}')).toBe(8);
      expect(value('staff_service_circuit_opened_timestamp_seconds{appid="down"}')).toBeGreaterThan(1.7e9);
      expect(value('staff_service_circuit_open{appid="idle"}')).toBe(0);
      expect(value('staff_service_circuit_opened_timestamp_seconds{appid="idle"}')).toBeUndefined();
      expect(value('staff_service_outbox_oldest_seconds{appid="idle"}')).toBe(0);
      const attempts = (appid: string, outcome: string) =>
        value(`staff_service_delivery_attempts_total{appid="${appid}",outcome="${outcome}"}`);
      expect(attempts('down', 'retry')).toBeGreaterThanOrEqual(5);
      expect([attempts('down', 'delivered'), attempts('refusing', 'dead'), attempts('idle', 'dead')]).toEqual(
        [0, 1, 0],
      );
      expect(value('staff_service_delivery_concurrency_limit{appid="down"}')).toBeGreaterThan(0);
      expect(value('staff_service_delivery_running{appid="idle"}')).toBe(0);
      const secret = (endpoint: string, appid: string, position: number) =>
        value(
          `staff_service_secret_verified_timestamp_seconds{endpoint="${endpoint}",appid="${appid}",secret="${position}"}`,
        );
      expect([secret('platform', 'down', 1), secret('platform', 'refusing', 1)]).toEqual([
        undefined,
        undefined,
      ]);
      expect(secret('platform', 'down', 2)).toBeGreaterThan(1.7e9);
      expect([secret('app', 'down', 1), secret('app', 'down', 2)]).toEqual([expect.any(Number), undefined]);
      const enqueued = (status: number) =>
        value(`staff_service_console_requests_total{operation="enqueueMessage",status="${status}"}`);
      expect([enqueued(202), enqueued(400)]).toEqual([9, 1]);
      expect(value('staff_service_store_ready')).toBe(1);
      expect(value('staff_service_store_failures_total{operation="settle"}')).toBe(0);
      expect(value('staff_service_database_bytes')).toBeGreaterThanOrEqual(0);
      expect(value('staff_service_retention_limit_bytes')).toBe(10 * 2 ** 30);
      expect(value('staff_service_retention_completed_timestamp_seconds')).toBeGreaterThan(1.7e9);
      expect(value('staff_service_clock_steps_total{direction="back"}')).toBe(0);
      if (name === 'SQLite') expect(value('staff_service_disk_free_bytes')).toBeGreaterThan(0);
      else expect(text).not.toMatch(/^staff_service_disk/m); // of a disk that is elsewhere nothing is said

      const events = await openStream(server.url);
      expect(await read('staff_service_event_streams{access="all"}')).toBe(1);
      events.close();
    } finally {
      await server.stop();
      await refusing.stop();
    }
  },
);

it('the hundred APPs that have the most waiting have a label, the others and removed ones are other', async () => {
  const now = Date.now();
  const configured = Array.from({ length: 102 }, (_, at) =>
    figuresOf(`app-${at}`, { pending: at, dead: 1, oldestAt: now - 1000 * at }),
  );
  const removed = [figuresOf('removed', { pending: 7, oldestAt: now - 60_000 })];
  const metrics = new Metrics(() => ({ ...NO_FIGURES, apps: { configured, removed } }));
  for (const appid of ['app-0', 'app-0', 'app-101']) metrics.attempt(appid, 'dead');
  const text = await metrics.text();
  const backlog = text.match(/^staff_service_outbox_backlog_messages\{.*/gm);
  expect(backlog).toHaveLength(101);
  expect(backlog).toContain('staff_service_outbox_backlog_messages{appid="app-101"} 101');
  expect(backlog).toContain('staff_service_outbox_backlog_messages{appid="other"} 8'); // 0 + 1 + 7
  expect(findValue(text, 'staff_service_outbox_dead_messages{appid="other"}')).toBe(2);
  expect(findValue(text, 'staff_service_outbox_oldest_seconds{appid="other"}')).toBeGreaterThanOrEqual(60);
  expect(findValue(text, 'staff_service_delivery_attempts_total{appid="app-0",outcome="dead"}')).toBe(2);
});

it('an APP whose appid is other is counted with the others', async () => {
  const apps = {
    configured: [figuresOf('other', { pending: 2 })],
    removed: [figuresOf('removed', { pending: 3 })],
  };
  const text = await new Metrics(() => ({ ...NO_FIGURES, apps })).text();
  expect(findValue(text, 'staff_service_outbox_backlog_messages{appid="other"}')).toBe(5);
});

it('a count never falls, whichever APPs are configured', () => {
  const counts = new AppCounts(['dead']);
  const apps = Array.from({ length: 150 }, (_, at) => `app-${at}`);
  const total = (configured: string[]) => {
    const listed = counts.list(configured);
    expect(new Set(listed.map(({ appid }) => appid)).size).toBe(listed.length);
    return listed.reduce((sum, { count }) => sum + count, 0);
  };
  for (const appid of apps) counts.add(appid, 'dead');
  expect(counts.list(apps)).toHaveLength(101);
  expect(counts.list(apps)).toContainEqual({ appid: 'other', kind: 'dead', count: 50 });
  expect(total(apps.slice(100))).toBe(150);
  for (const appid of apps) counts.add(appid, 'dead');
  expect(total(apps)).toBe(300);
});

it('of APPs without a difference, those that come first in the configuration have a label', () => {
  const apps = Array.from({ length: 101 }, (_, at) => at);
  expect(splitApps(apps, () => 0)).toEqual({ own: apps.slice(0, 100), rest: [100] });
});

it('a secret keeps its time when a new one is put in front of it, and loses it when it goes', () => {
  const uses = new SecretUses();
  uses.note('platform', '1001', 'old', 1);
  expect(uses.list('platform', '1001', ['old'])).toEqual([1]);
  expect(uses.list('platform', '1001', ['new', 'old'])).toEqual([undefined, 1]);
  uses.note('platform', '1001', 'new', 2);
  expect(uses.list('platform', '1001', ['new', 'old'])).toEqual([2, 1]);
  expect(uses.list('app', '1001', ['new', 'old'])).toEqual([]);
  expect(uses.list('platform', '1001', ['new'])).toEqual([2]);
  expect(uses.list('platform', '1001', ['new', 'old'])).toEqual([2, undefined]);
});
