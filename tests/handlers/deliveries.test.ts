/** What an operator does to a message that waits: try now, skip, cancel; and how a cancelled one is shown. */
import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as validators from '../../generated/console.validators.js';
import { run } from '../support/command.ts';
import { places, settingsAt } from '../support/engines.ts';
import { openStream } from '../support/event-stream.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { accepts, answers, type PeerApp, startPeerApp } from '../support/peer-app.ts';
import { enqueue, eventually, getJson, post, readExchange } from '../support/requests.ts';

const busy = answers(200, '{"errcode":-1,"errmsg":"busy"}');

describe.each(places)('%s', (_name, prepare) => {
  let app: PeerApp;
  let server: LiveServer;
  beforeEach(async () => {
    app = await startPeerApp(busy);
    server = await startLiveServer({
      ...settingsAt(await prepare()),
      apps: [{ appid: 'a', secrets: ['s'], callbackUrl: app.url }],
      allowCallbackNetworks: ['127.0.0.0/8'],
      retrySeconds: [3600],
    });
  });
  afterEach(async () => {
    await server.stop();
    await app.stop();
  });

  const handOver = (content: string) =>
    enqueue(server.url, { appid: 'a', ToUserId: 'u', MsgType: 'text', Content: content });
  const detail = (id: string) => readExchange(server.url, id);
  const waits = async (content: string) => {
    const id = await handOver(content);
    return eventually(
      () => detail(id),
      ({ attemptCount, nextAttemptAt }) => attemptCount === 1 && nextAttemptAt !== null,
    ).then(() => id);
  };
  const act = (id: string, what: string) =>
    post(server.url, `/console/api/deliveries/${id}/${what}`, '', { query: '' });
  const listed = async (query: string) => {
    const { status, body } = await getJson(`${server.url}/console/api/exchanges?${query}`);
    expect(validators.listExchanges.responses[status]!(body)).toBe(true);
    return body.exchanges.map(({ id }: { id: string }) => id);
  };

  it('a skipped message is dead at once, what is behind it goes on, and it can be redelivered', async () => {
    const first = await waits('first');
    const second = await handOver('second');
    app.behave(accepts);
    expect(await act(first, 'skip')).toMatchObject({ status: 200, body: { id: first, verdict: 'dead' } });
    await expect.poll(async () => (await detail(second)).verdict).toBe('delivered');
    expect(await detail(first)).toMatchObject({ verdict: 'dead', nextAttemptAt: null });
    expect(await act(first, 'cancel')).toMatchObject({ status: 409, body: { errcode: 409 } });
    await act(first, 'redeliver');
    await expect.poll(async () => (await detail(first)).verdict).toBe('delivered');
    expect(app.arrived.map(({ content }) => content)).toEqual(['first', 'second', 'first']);
  });

  it.each([
    [
      'skip',
      'dead',
      '由运维人员跳过，没有送达',
      'Skipped by an operator',
      '✗ skipped: Skipped by an operator',
    ],
    ['cancel', 'cancelled', '由运维人员取消，不会投递', 'Cancelled by an operator', '⊘ cancelled: Cancelled'],
  ])(
    'what an operator ended with %s reads as that, not as what it had failed with',
    async (what, verdict, zh, en, shown) => {
      const id = await waits('tried before');
      expect(await detail(id)).toMatchObject({ errcode: -1, endedByHand: false });
      const events = await openStream(server.url);
      expect((await act(id, what)).status).toBe(200);
      const ended = { verdict, endedByHand: true, errcode: null, errmsg: null, attemptCount: 1 };
      const cause = { zh, en: expect.stringContaining(en) };
      expect(await detail(id)).toMatchObject({ ...ended, cause, attempts: [{ errcode: -1 }] });
      await expect
        .poll(() => events.exchanges())
        .toContainEqual(expect.objectContaining({ ...ended, cause }));
      events.close();
      expect(await listed(`verdict=${verdict}`)).toEqual([id]);
      for (const query of ['errcode=-1', `errcode=-1&verdict=${verdict}`, 'errcode=-1&user=u'])
        expect(await listed(query)).toEqual([]);
      const list = await run(['outbox', 'list', '--verdict', verdict, '--url', server.url]);
      expect(list.stdout).toContain(en);
      expect(list.stdout).not.toContain('busy');
      const first = (await run(['show', id, '--url', server.url])).stdout.split('\n\n')[0];
      expect(first?.replace(/\n\s*/g, ': ')).toContain(shown);
      expect(first).not.toMatch(/busy|after 1 attempt/);
    },
  );

  it('one that was skipped and redelivered reads as what it fails with then', async () => {
    const id = await waits('twice');
    await act(id, 'skip');
    await act(id, 'redeliver');
    const again = await eventually(
      () => detail(id),
      ({ attemptCount }) => attemptCount === 1,
    );
    expect(again).toMatchObject({ verdict: 'pending', endedByHand: false, errcode: -1 });
    await act(id, 'skip');
    app.behave(accepts);
    await act(id, 'redeliver');
    const delivered = await eventually(
      () => detail(id),
      ({ verdict }) => verdict === 'delivered',
    );
    expect(delivered).toMatchObject({ endedByHand: false, errcode: 0 });
  });

  it('a cancelled message is never sent, and has a verdict of its own wherever messages are found', async () => {
    const first = await waits('first');
    const second = await handOver('second');
    const events = await openStream(server.url);
    expect(await act(second, 'cancel')).toMatchObject({ status: 200, body: { verdict: 'cancelled' } });
    expect(await act(first, 'cancel')).toMatchObject({ status: 200 });
    await expect
      .poll(() => events.exchanges().map(({ verdict }) => verdict))
      .toEqual(expect.arrayContaining(['cancelled']));
    events.close();
    app.behave(accepts);
    for (const what of ['redeliver', 'try']) expect((await act(first, what)).status).toBe(404);
    expect(await act(first, 'skip')).toMatchObject({ status: 409 });
    const both = [second, first];
    for (const query of ['verdict=cancelled', 'q=verdict:cancelled', 'verdict=cancelled&user=u', 'appid=a'])
      expect(await listed(query)).toEqual(both);
    expect(await listed('verdict=dead')).toEqual([]);
    expect(await detail(second)).toMatchObject({
      verdict: 'cancelled',
      attemptCount: 0,
      cause: { zh: '由运维人员取消，不会投递', en: 'Cancelled by an operator, it will not be sent' },
    });
    const text = await (await fetch(`${server.url}/metrics`)).text();
    expect(text).toMatch(/^staff_service_outbox_messages\{state="pending"\} 0$/m);
    expect(text).toMatch(/^staff_service_outbox_ended_by_hand_total\{verdict="cancelled"\} 2$/m);
    const { minutes } = (await getJson(`${server.url}/console/api/statistics`)).body;
    expect(validators.getStatistics.responses[200]!({ minutes })).toBe(true);
    expect(app.arrived).toHaveLength(1);
  });

  it('one that is under way is left alone, and the answer says so', async () => {
    const held: ServerResponse[] = [];
    app.behave((response) => held.push(response));
    const id = await handOver('held');
    await expect.poll(() => held.length).toBe(1);
    for (const what of ['skip', 'cancel']) {
      const { status, body } = await act(id, what);
      expect(status).toBe(409);
      expect(body.errmsg).toMatch(/正在投递.* \/ .*being sent at this moment/);
    }
    expect((await act(id, 'try')).status).toBe(202);
    held[0]!.end('{"errcode":0}');
    await expect.poll(async () => (await detail(id)).verdict).toBe('delivered');
    expect(held).toHaveLength(1);
  });

  it('one that is tried now waits no longer', async () => {
    const id = await waits('now');
    app.behave(accepts);
    expect(await act(id, 'try')).toMatchObject({ status: 202, body: { id } });
    await expect.poll(async () => (await detail(id)).verdict).toBe('delivered');
    for (const what of ['try', 'redeliver']) expect((await act(id, what)).status).toBe(404);
    const unknown = '019f0000-0000-7000-8000-000000000000';
    for (const what of ['try', 'skip', 'cancel']) expect((await act(unknown, what)).status).toBe(404);
  });

  it('one of a paused APP is not tried, and the answer says so; a dead one goes back to its place', async () => {
    const id = await waits('paused');
    const dead = await handOver('dead');
    await act(dead, 'skip');
    await post(server.url, '/console/api/apps/a/pause', '', { query: '' });
    for (const what of ['try', 'redeliver']) {
      const { status, body } = await act(id, what);
      expect(status).toBe(409);
      expect(body.errmsg).toMatch(
        /APP a 已暂停投递.*outbox resume --appid a.* \/ .*are paused.*outbox resume/,
      );
    }
    expect((await act(dead, 'redeliver')).status).toBe(202);
    expect((await detail(dead)).verdict).toBe('pending');
    app.behave(accepts);
    await post(server.url, '/console/api/apps/a/resume', '', { query: '' });
    expect((await act(id, 'try')).status).toBe(202);
    await expect.poll(async () => (await detail(id)).verdict).toBe('delivered');
  });

  it('what was done to a message stands in the audit trail of its APP, also what was refused', async () => {
    const id = await waits('audited');
    const done: [string, number][] = [];
    for (const what of ['skip', 'cancel', 'redeliver', 'try'])
      done.push([what, (await act(id, what)).status]);
    const resend = `/console/api/exchanges/${id}/resend`;
    const { status } = await post(server.url, resend, {}, { query: '' });
    expect(done.map(([, one]) => one)).toEqual([200, 409, 202, 202]);
    const { records } = (await getJson(`${server.url}/console/api/audit?appid=a`)).body;
    expect(
      records.map((one: Record<string, unknown>) => [one.operation, one.status, one.ids]).reverse(),
    ).toMatchObject([
      ['skipDelivery', 200, [id]],
      ['cancelDelivery', 409, [id]],
      ['redeliver', 202, [id]],
      ['tryDelivery', 202, [id]],
      ['resendExchange', status, expect.arrayContaining([id])],
    ]);
  });

  it('outbox try, skip and cancel do the same in a terminal', async () => {
    const [first, second] = [await waits('first'), await handOver('second')];
    const command = (...args: string[]) => run(['outbox', ...args, '--url', server.url]);
    expect(await command('cancel', second)).toMatchObject({ code: 0, stdout: '1 cancelled\n' });
    const skipped = await command('skip', first, second);
    expect(skipped).toMatchObject({ code: 1, stdout: '1 skipped, they are dead\n' });
    expect(skipped.stderr).toMatch(new RegExp(`^${second}: this message waits no more`));
    const list = await command('list', '--verdict', 'cancelled');
    expect(list).toMatchObject({ code: 0, stderr: '1 cancelled\n' });
    expect(list.stdout).toContain(second);
    const third = await waits('third');
    app.behave(accepts);
    expect(await command('try', third)).toMatchObject({ code: 0, stdout: '1 tried now\n' });
    await expect.poll(async () => (await detail(third)).verdict).toBe('delivered');
    expect((await run(['show', second, '--url', server.url])).stdout).toContain('⊘ cancelled');
  });
});
