/**
 * Ten thousand random schedules of answers, failures, delays, time-outs and aborts, on a clock and a network that are not
 * real: over `fetch` and over undici, no message overtakes an earlier one of its customer, and no customer waits for another.
 */
import * as portable from '@staff-service/client';
import * as node from '@staff-service/client/node';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEMO } from '../../support/requests.ts';

const TIMEOUT_MS = 40;
const OK = '{"errcode":0,"errmsg":"ok"}';

interface Planned {
  user: string;
  at: number;
  abortAt: number | undefined;
}

/** What became of a message; times are those of the fake clock. */
interface Sent {
  user: string;
  calledAt: number;
  begun: number[];
  /** Of the attempts: an answer, a connection that was ended. */
  ended: number[];
  /** As the hooks saw them. */
  hooked: number;
  settledAt: number;
  outcome: { attempts: number; code?: string };
}

type Outcome =
  | { afterMs: number; status: number; body: string; headers: Record<string, string> }
  | { afterMs: number; code: string };

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function randomOutcome(random: () => number): Outcome {
  const afterMs = Math.floor(random() * 30);
  const answer = (status: number, body = '', headers = {}) => ({ afterMs, status, body, headers });
  const kinds: Outcome[] = [
    answer(200, OK),
    answer(200, OK),
    { ...answer(200, OK), afterMs: 0 },
    answer(503),
    answer(429, '', { 'retry-after': '1' }),
    answer(200, '{"errcode":30004}'),
    answer(200, '{"errcode":30005}'),
    answer(500, OK),
    answer(200, '<html>'),
    { afterMs, code: 'ECONNREFUSED' },
    { afterMs, code: 'ECONNRESET' },
    { afterMs: 1e6, code: 'never' },
  ];
  return kinds[Math.floor(random() * kinds.length)]!;
}

/** A network that answers as it is told, and notes when each attempt begins and ends. */
class Network {
  readonly sent = new Map<string, Sent>();
  readonly #outcome: () => Outcome;

  constructor(outcome: () => Outcome) {
    this.#outcome = outcome;
  }

  #begin(body: string): () => void {
    const message = this.sent.get(JSON.parse(body).Content)!;
    message.begun.push(performance.now());
    let isOver = false;
    return () => {
      if (!isOver) message.ended.push(performance.now());
      isOver = true;
    };
  }

  readonly fetch: node.Fetch = (_url, { body, signal }) =>
    new Promise((done, fail) => {
      if (signal.aborted) return fail(signal.reason);
      const end = this.#begin(body);
      const outcome = this.#outcome();
      const timer = setTimeout(() => {
        end();
        if ('code' in outcome) return fail(Object.assign(new Error(), outcome));
        const { status, body, headers } = outcome;
        done(new Response(body, { status, headers }));
      }, outcome.afterMs);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        end();
        fail(signal.reason);
      });
    });

  /** As undici: what is in flight can be aborted, and tells its handler. */
  readonly dispatcher = {
    dispatch: ({ body }: { body: string }, handler: Record<string, (...args: unknown[]) => void>) => {
      const end = this.#begin(body);
      const outcome = this.#outcome();
      const fail = (error: object) => {
        clearTimeout(timer);
        end();
        handler.onResponseError!(controller, error);
      };
      const controller = { abort: fail };
      const timer = setTimeout(() => {
        if ('code' in outcome) return fail(Object.assign(new Error(), outcome));
        end();
        handler.onResponseStart!(controller, outcome.status, outcome.headers);
        handler.onResponseData!(controller, Buffer.from(outcome.body));
        handler.onResponseEnd!(controller);
      }, outcome.afterMs);
      if ('code' in outcome && outcome.code === 'ECONNREFUSED')
        end(); // no connection, nothing on it
      else handler.onRequestStart!(controller);
      return true;
    },
  } as node.AnyDispatcher;
}

type Entry = (network: Network, options: portable.ClientOptions) => portable.AppClient;

const ENTRIES: Record<string, { entry: Entry; schedules: number; isTimed: boolean }> = {
  'the Node entry, over undici': {
    entry: ({ dispatcher }, options) => node.createAppClient({ ...options, dispatcher }),
    schedules: 4_500,
    isTimed: true,
  },
  'the Node entry, over fetch': {
    entry: ({ fetch }, options) => node.createAppClient({ ...options, fetch }),
    schedules: 4_500,
    isTimed: true,
  },
  // Signs in threads, which go by another clock.
  'the portable entry': {
    entry: ({ fetch }, options) => portable.createAppClient({ ...options, fetch }),
    schedules: 1_000,
    isTimed: false,
  },
};

async function run(entry: Entry, seed: number, ordered?: boolean): Promise<Sent[]> {
  const random = generator(seed);
  const network = new Network(() => randomOutcome(random));
  const client = entry(network, {
    baseUrl: 'http://127.0.0.1',
    ...DEMO,
    ordered,
    timeoutMs: TIMEOUT_MS,
    idempotency: random() < 0.5,
    random,
    hooks: { onRequest: ({ headers }) => (network.sent.get(headers.traceparent!)!.hooked += 1) },
  });
  const planned = Array.from({ length: 2 + Math.floor(random() * 6) }, (): Planned => {
    const at = Math.floor(random() * 60);
    const abortAt = random() < 0.4 ? at + Math.floor(random() * 120) : undefined;
    return { user: random() < 0.7 ? 'a' : 'b', at, abortAt };
  }).sort((one, other) => one.at - other.at);
  const calls = planned.map(async ({ user, at, abortAt }, index) => {
    await new Promise((done) => setTimeout(done, at));
    const id = `${index}`;
    const sent: Sent = {
      user,
      calledAt: performance.now(),
      begun: [],
      ended: [],
      hooked: 0,
      settledAt: 0,
      outcome: { attempts: -1 },
    };
    network.sent.set(id, sent);
    const controller = new AbortController();
    if (abortAt !== undefined) setTimeout(() => controller.abort(), abortAt - at);
    sent.outcome = await client
      .sendMessageToCustomer(
        { ToUserId: user, MsgType: 'text', Content: id },
        { signal: controller.signal, traceparent: id },
      )
      .catch((error: node.StaffServiceError) => error);
    sent.settledAt = performance.now();
  });
  await Promise.all(calls);
  return [...network.sent.values()];
}

/** As many at once on one clock: none knows of the others. */
const AT_ONCE = 50;

/** Each customer's messages in each schedule. */
async function* runAll(entry: Entry, schedules: number, ordered?: boolean) {
  for (let first = 1; first <= schedules; first += AT_ONCE) {
    const seeds = Array.from({ length: AT_ONCE }, (_, at) => first + at);
    const done = await runToEnd(Promise.all(seeds.map((seed) => run(entry, seed, ordered))));
    for (const [at, all] of done.entries())
      for (const user of ['a', 'b'])
        yield { seed: seeds[at], messages: all.filter((sent) => sent.user === user) };
  }
}

/** Runs the timers in order until the work is done; promises in between. */
async function runToEnd<Result>(work: Promise<Result>): Promise<Result> {
  let isDone = false;
  work.finally(() => {
    isDone = true;
  });
  while (!isDone) {
    await new Promise((done) => setImmediate(done));
    if (!isDone && vi.getTimerCount() > 0) vi.advanceTimersToNextTimer();
  }
  vi.clearAllTimers(); // aborts of calls that had ended
  return work;
}

/** Of one customer's messages, in the order of the calls: those of which an attempt had yet to end when a later one began. */
function overtaken(messages: Sent[]): Sent[] {
  return messages.filter(({ begun, ended }, at) => {
    const isOver = ended.length === begun.length;
    const last = isOver ? Math.max(...ended) : Number.POSITIVE_INFINITY;
    return messages.slice(at + 1).some((later) => later.begun.some((time) => time < last));
  });
}

/** What is wrong with how one customer's messages were sent; counts what happened. */
function faults(messages: Sent[], isTimed: boolean, seen: Record<string, number>): string[] {
  const found = overtaken(messages).map(({ begun }) => `overtaken: ${begun}`);
  let freeAt = 0;
  for (const { calledAt, begun, settledAt, outcome, hooked } of messages) {
    if (begun.length !== outcome.attempts && isTimed)
      found.push(`${outcome.attempts} attempts were ${begun.length}`);
    if (hooked !== outcome.attempts) found.push(`${outcome.attempts} attempts, hooked ${hooked}`);
    const kind = outcome.attempts === 0 ? 'unsent' : (outcome.code ?? 'accepted');
    seen[kind] = (seen[kind] ?? 0) + 1;
    if (outcome.attempts === 0) {
      if (outcome.code !== 'aborted') found.push(`not sent: ${outcome.code}`);
      continue;
    }
    // At once, or when the one before is settled.
    if (isTimed && begun[0] !== Math.max(calledAt, freeAt))
      found.push(`called ${calledAt}, free ${freeAt}, begun ${begun[0]}`);
    freeAt = settledAt;
  }
  return found;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe.each(Object.entries(ENTRIES))('%s', (_name, { entry, schedules, isTimed }) => {
  it(`in ${schedules} schedules no message overtakes another, and none waits without need`, async () => {
    const seen: Record<string, number> = {};
    for await (const { seed, messages } of runAll(entry, schedules))
      expect(faults(messages, isTimed, seen), `seed ${seed}`).toEqual([]);
    for (const kind of ['accepted', 'refused', 'wrongStatus', 'timeout', 'aborted', 'unsent'])
      expect(seen[kind], kind).toBeGreaterThan(schedules / 20);
  }, 120_000);

  it('without order, messages overtake in the same schedules', async () => {
    let found = 0;
    for await (const { messages } of runAll(entry, 100, false)) found += overtaken(messages).length;
    expect(found).toBeGreaterThan(50);
  });
});
