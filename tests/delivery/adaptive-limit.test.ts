import { describe, expect, it } from 'vitest';
import { AdaptiveLimit } from '../../server/delivery/adaptive-limit.ts';

/** An APP with endless work for it, which answers so many at a time; the others wait for their turn. */
class Peer {
  readonly limit = new AdaptiveLimit();
  capacity: number;
  latencyMs: number;
  now = 0;
  readonly #ceiling: number;

  constructor(latencyMs: number, capacity = Number.POSITIVE_INFINITY, ceiling = 512) {
    this.latencyMs = latencyMs;
    this.capacity = capacity;
    this.#ceiling = ceiling;
  }

  get value(): number {
    return this.limit.value(this.#ceiling);
  }

  /** The first attempt, alone. */
  meet(): void {
    this.now += this.latencyMs;
    this.limit.recordAnswer(this.latencyMs, 1, this.#ceiling, this.now);
  }

  /** As many round trips, with as many attempts in each as the limit allows, or `most`. */
  pass(roundTrips: number, most = Number.POSITIVE_INFINITY): void {
    for (let trip = 0; trip < roundTrips; trip += 1) {
      const running = Math.min(this.value, most);
      const ms = this.latencyMs * Math.max(1, running / this.capacity);
      this.now += ms;
      for (let one = 0; one < running; one += 1)
        this.limit.recordAnswer(ms, running, this.#ceiling, this.now);
    }
  }

  refuse(times: number): void {
    for (let one = 0; one < times; one += 1) this.limit.recordRefusal(this.#ceiling, this.now);
  }
}

it.each([1, 50, 200, 8_000])(
  'an APP that bears any number, each in %i ms, gets the ceiling after a few round trips',
  (ms) => {
    const peer = new Peer(ms);
    peer.pass(3);
    expect(peer.value).toBeGreaterThanOrEqual(64);
    peer.pass(6);
    expect(peer.value).toBe(512);
  },
);

it('the ceiling holds from the first attempt on, also where it is 1', () => {
  const peer = new Peer(20, undefined, 1);
  expect(peer.value).toBe(1);
  peer.pass(50);
  expect(peer.value).toBe(1);
});

it.each([
  [1, 100],
  [4, 50],
  [8, 200],
  [50, 20],
  [100, 5],
])('an APP that bears %i at a time, each in %i ms, is kept busy and not overrun', (capacity, ms) => {
  const peer = new Peer(ms, capacity);
  peer.meet();
  for (let trips = 0; trips < 200; trips += 1) {
    peer.pass(1);
    if (trips < 20) continue;
    // No queue is seen within 10 ms, nor where answers take up to twice as long.
    expect(peer.value).toBeLessThanOrEqual(capacity * (2 + 10 / ms) + Math.sqrt(capacity * 3) + 1);
    expect(peer.value).toBeGreaterThanOrEqual(Math.ceil(capacity / 2));
  }
});

it('more is not tried while fewer customers wait than may be served', () => {
  const peer = new Peer(50);
  peer.pass(20, 6);
  expect(peer.value).toBe(16);
});

describe('an APP that', () => {
  it('refuses gets half as many, once a round trip', () => {
    const peer = new Peer(50);
    peer.pass(20);
    peer.refuse(100);
    expect(peer.value).toBe(256);
    peer.now += 50;
    peer.refuse(100);
    expect(peer.value).toBe(128);
    for (let trip = 0; trip < 20; trip += 1) {
      peer.now += 50;
      peer.refuse(10);
    }
    expect(peer.value).toBe(1);
  });

  it('refused gets more again, and no longer twice as many each time', () => {
    const peer = new Peer(50);
    peer.pass(20);
    peer.refuse(1);
    const limits: number[] = [];
    for (let trip = 0; trip < 5; trip += 1) {
      peer.pass(1);
      limits.push(peer.value);
    }
    expect(limits).toEqual(limits.toSorted((a, b) => a - b));
    expect(limits[0]).toBeGreaterThan(256);
    expect(limits.at(-1)).toBeLessThan(384);
  });

  it('slows down gets fewer, and as many as it bears once that is how it is', () => {
    const peer = new Peer(5);
    peer.pass(20);
    peer.latencyMs = 300;
    peer.pass(4);
    expect(peer.value).toBeLessThanOrEqual(64);
    peer.pass(60);
    expect(peer.value).toBe(512);
  });

  it('loses most of its servers gets fewer, for as long as it takes', () => {
    const peer = new Peer(50, 100);
    peer.pass(50);
    peer.capacity = 5;
    peer.pass(20);
    for (let trips = 0; trips < 500; trips += 1) {
      peer.pass(1);
      expect(peer.value).toBeLessThanOrEqual(20);
    }
    peer.capacity = 100;
    peer.pass(60);
    expect(peer.value).toBeGreaterThanOrEqual(60);
  });

  it('answers now and then after a second is not slowed down by that', () => {
    const peer = new Peer(20);
    for (let trip = 0; trip < 20; trip += 1) {
      peer.pass(1);
      for (let one = 0; one < peer.value / 10; one += 1)
        peer.limit.recordAnswer(1_000, peer.value, 512, peer.now);
    }
    expect(peer.value).toBe(512);
  });
});

it('what an APP refused beside others that it took is not tried again at once, and is after a while', () => {
  const limit = new AdaptiveLimit();
  const run = (seconds: number, from: number) => {
    let refused = 0;
    for (let now = from; now < from + seconds * 1000; now += 20) {
      const running = limit.value(512);
      for (let one = 0; one < Math.min(running, 4); one += 1) limit.recordAnswer(20, running, 512, now);
      if (running <= 4) continue;
      refused += 1;
      limit.recordRefusal(512, now);
    }
    return refused;
  };
  run(2, 0);
  expect(run(20, 2_000)).toBeLessThanOrEqual(2);
  expect(limit.value(512)).toBe(4);
  expect(run(60, 22_000)).toBeGreaterThan(1);
});

it('an APP that was gone, and bears any number, gets them once it is back', () => {
  const peer = new Peer(50);
  peer.pass(20);
  for (let trip = 0; trip < 20; trip += 1) {
    peer.now += 50;
    peer.refuse(1);
  }
  expect(peer.value).toBe(1);
  peer.pass(60);
  expect(peer.value).toBeGreaterThan(128);
});
