/** Idempotency-Key at the receiver: processed once, exactly, also under concurrency. */
import { createReceiver, type IdempotencyStore, memoryIdempotency } from '@staff-service/client';
import { describe, expect, it, vi } from 'vitest';
import { APPS, answerOf, B, MESSAGE, request, type Sent, silent } from '../../support/receiver-requests.ts';
import { signedQuery } from '../../support/requests.ts';

describe('an Idempotency-Key', () => {
  const appReceiver = (onMessage: (...all: unknown[]) => unknown = () => {}, more = {}) =>
    createReceiver({ endpoint: 'app', apps: APPS, onMessage, ...silent, ...more });
  const keyed = (key: string, body: unknown = MESSAGE, sent: Sent = {}) =>
    request(B, { ...sent, headers: { 'Idempotency-Key': key }, body: JSON.stringify(body) });

  it('is processed once, and its repetition gets the first answer', async () => {
    const onMessage = vi.fn();
    const receiver = appReceiver(onMessage);
    for (let time = 0; time < 3; time += 1)
      expect(await answerOf(await receiver(keyed('k')))).toMatchObject({ errcode: 0, errmsg: 'ok' });
    expect(onMessage).toHaveBeenCalledTimes(1);
  });

  it('with another body is refused with 30005', async () => {
    const receiver = appReceiver();
    await receiver(keyed('k'));
    const answer = await answerOf(await receiver(keyed('k', { ...MESSAGE, Content: 'other' })));
    expect(answer).toMatchObject({ errcode: 30005, errmsg: expect.stringMatching(/another body/) });
  });

  it('of another app is another key', async () => {
    const onMessage = vi.fn();
    const receiver = appReceiver(onMessage);
    await receiver(keyed('k'));
    await receiver(keyed('k', MESSAGE, { query: signedQuery({ appid: '甲/乙', secret: 's2' }) }));
    expect(onMessage).toHaveBeenCalledTimes(2);
  });

  it('is exact under concurrency: the second waits for the first', async () => {
    let finish = () => {};
    const finished = new Promise<void>((done) => {
      finish = done;
    });
    const onMessage = vi.fn(() => finished);
    const receiver = appReceiver(onMessage);
    const answers = Promise.all(Array.from({ length: 20 }, () => receiver(keyed('k')).then(answerOf)));
    let answered = false;
    answers.then(() => {
      answered = true;
    });
    await vi.waitFor(() => expect(onMessage).toHaveBeenCalled());
    await new Promise((wait) => setTimeout(wait, 50));
    expect(answered).toBe(false);
    finish();
    expect((await answers).map(({ errcode }) => errcode)).toEqual(Array(20).fill(0));
    expect(onMessage).toHaveBeenCalledTimes(1);
  });

  it('whose first attempt failed is processed again, by one of those who waited', async () => {
    let calls = 0;
    const receiver = appReceiver(async () => {
      calls += 1;
      await new Promise((wait) => setTimeout(wait, 20));
      if (calls === 1) throw new Error('first');
    });
    const answers = await Promise.all(Array.from({ length: 5 }, () => receiver(keyed('k')).then(answerOf)));
    expect(answers.map(({ errcode }) => errcode).sort()).toEqual([0, 0, 0, 0, 30004]);
    expect(calls).toBe(2);
  });

  it('is kept by a store of your own', async () => {
    const claims: unknown[] = [];
    const idempotency: IdempotencyStore = {
      async once(claim, process) {
        claims.push(claim);
        await process();
        return 'processed';
      },
    };
    await appReceiver(() => {}, { idempotency })(keyed('k'));
    expect(claims).toEqual([{ appid: '1001', key: 'k', bodyHash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });
});

describe('memoryIdempotency', () => {
  it('forgets a key after its hours, and the oldest beyond maxKeys', async () => {
    let now = 0;
    const store = memoryIdempotency({ maxKeys: 2, hours: 24, clock: () => now });
    const once = (key: string) => store.once({ appid: '1', key, bodyHash: '' }, async () => {});
    expect(await once('a')).toBe('processed');
    now = 24 * 3_600_000 - 1;
    expect(await once('a')).toBe('repeated');
    now += 1;
    expect(await once('a')).toBe('processed');
    await once('b');
    await once('c');
    expect(await once('b')).toBe('repeated');
    expect(await once('a')).toBe('processed');
  });

  it('a thousand keys of one app push out none of another, and all of them are bounded', async () => {
    const store = memoryIdempotency({ maxKeys: 1000 });
    const once = (appid: string, key: string) => store.once({ appid, key, bodyHash: '' }, async () => {});
    for (const key of ['a', 'b']) await once('quiet', key);
    for (let at = 0; at < 3000; at += 1) await once('busy', `${at}`);
    const outcomes = [await once('quiet', 'a'), await once('quiet', 'b'), await once('busy', '2999')];
    expect(outcomes).toEqual(['repeated', 'repeated', 'repeated']);
    const kept: string[] = [];
    for (let at = 2002; at < 3000; at += 1) kept.push(await once('busy', `${at}`));
    expect(new Set(kept)).toEqual(new Set(['repeated'])); // 998 of 1000, two are the other's
    expect(await once('busy', '2001')).toBe('processed');
  });

  it('expired keys of one app make room for another', async () => {
    let now = 0;
    const store = memoryIdempotency({ maxKeys: 4, hours: 1, clock: () => now });
    const once = (appid: string, key: string) => store.once({ appid, key, bodyHash: '' }, async () => {});
    for (const key of ['a', 'b', 'c']) await once('1', key);
    now = 3_600_000;
    for (const key of ['d', 'e', 'f', 'g']) await once('2', key);
    expect(await once('2', 'd')).toBe('repeated');
  });

  it('a key that is being processed is not forgotten, however many others come', async () => {
    const store = memoryIdempotency({ maxKeys: 1 });
    let finish = () => {};
    const slow = store.once({ appid: '1', key: 'slow', bodyHash: '' }, () => {
      return new Promise<void>((done) => {
        finish = done;
      });
    });
    for (const key of ['a', 'b', 'c']) await store.once({ appid: '1', key, bodyHash: '' }, async () => {});
    const repeated = store.once({ appid: '1', key: 'slow', bodyHash: '' }, async () => {
      throw new Error('processed twice');
    });
    finish();
    expect([await slow, await repeated]).toEqual(['processed', 'repeated']);
  });
});
