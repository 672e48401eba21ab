import { hash } from 'node:crypto';

/** Random choices that follow from a text alone: an input is made again from seed, class and number. */
export class Random {
  readonly #state: Uint32Array;

  constructor(seed: string) {
    this.#state = new Uint32Array(4);
    const digest = hash('sha256', seed, 'buffer');
    for (let at = 0; at < 4; at += 1) this.#state[at] = digest.readUInt32LE(at * 4);
  }

  /** 0 ≤ n < 1 (sfc32). */
  next(): number {
    const s = this.#state;
    const [a, b, c, d] = [s[0]!, s[1]!, s[2]!, s[3]!];
    const sum = (a + b + d) >>> 0;
    s[3] = d + 1;
    s[0] = b ^ (b >>> 9);
    s[1] = c + (c << 3);
    s[2] = ((c << 21) | (c >>> 11)) + sum;
    return sum / 2 ** 32;
  }

  /** An integer, both ends included. */
  integer(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** An integer whose magnitude is spread evenly: as many of 1 to 10 as of 1,000 to 10,000. */
  size(from: number, to: number): number {
    return Math.min(to, Math.floor(Math.exp(Math.log(from) + this.next() * Math.log((to + 1) / from))));
  }

  isTrue(probability = 0.5): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.integer(0, list.length - 1)]!;
  }

  /** `count` bytes of any value. */
  bytes(count: number): Buffer {
    return Buffer.from(Array.from({ length: count }, () => this.integer(0, 255)));
  }

  /** The bytes in parts, cut in up to `most` places. */
  split(bytes: Buffer, most: number): Buffer[] {
    const cuts = Array.from({ length: this.integer(1, most) }, () => this.integer(0, bytes.length));
    const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
    return places
      .slice(1)
      .map((to, at) => bytes.subarray(places[at], to))
      .filter((part) => part.length > 0);
  }
}
