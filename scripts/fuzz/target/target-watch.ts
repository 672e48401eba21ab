/** Watches a target while a class runs: whether it ends, stands still, shows a secret, keeps what it need not. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Finding, Kind } from '../findings.ts';
import type { Probed } from './probe.ts';
import type { Target } from './target.ts';

const PING_MS = 1_000;
/** Of those that were over just before something happened. */
const SUSPECTS_BEFORE = 12;
/** A class that ends its target so often says nothing new any more. */
const MOST_RESTARTS = 8;
/** Incidents of a kind whose culprit is looked for: each stall takes its time again, each crash a start. */
const MOST_SEARCHES: Partial<Record<Kind, number>> = { stall: 2, crash: 2, 'secret shown': 30 };
/** What is said on stdout comes another way than the answer to a probe, and later: it would be put down to the next suspect. */
const LOG_MS = 100;
/** Connections that a server closes at its ease. */
const SETTLE_MS = 3_000;
/** Sockets that idle, files that a store opens as it grows. */
const DESCRIPTORS_SPARE = 8;
/** Compiled code, caches that are bounded, and the refused requests that are listed. */
const KEPT_SPARE_BYTES = 64 * 1024 * 1024;

interface Incident {
  finding: Finding;
  suspects: number[];
}

export class TargetWatch {
  readonly #target: Target;
  readonly #report: (finding: Finding) => void;
  readonly #running = new Set<number>();
  readonly #over: number[] = [];
  readonly #incidents: Incident[] = [];
  #restarts = 0;
  #restarting: Promise<void> | undefined;
  #pinger: NodeJS.Timeout | undefined;
  /** While culprits are looked for: whether it happened again. */
  #again: boolean | undefined;

  constructor(target: Target, report: (finding: Finding) => void) {
    this.#target = target;
    this.#report = report;
  }

  async begin(): Promise<Probed | undefined> {
    this.#target.events = {
      onStall: (ms) => this.#happened('stall', `a turn of ${Math.round(ms)} ms of CPU`),
      onCrash: (why) => this.#ended('crash', why),
      onSecretShown: (where, text) => this.#happened('secret shown', `on ${where}: ${text}`),
    };
    const before = await this.#target.probe(true);
    this.#ping();
    return before;
  }

  /** Notes that an input is on its way; call what is returned when it is over. */
  starts(input: number): () => void {
    this.#running.add(input);
    return () => {
      this.#running.delete(input);
      this.#over.push(input);
      if (this.#over.length > SUSPECTS_BEFORE) this.#over.shift();
    };
  }

  /** Waits while the target is started again. False: it has ended too often. */
  async isReady(): Promise<boolean> {
    await this.#restarting;
    return this.#restarts < MOST_RESTARTS;
  }

  /** What is kept when all is over, compared with before; the longest turn. */
  async settle(
    before: Probed | undefined,
  ): Promise<{ descriptors: number; keptBytes: number; longestTurnMs: number }> {
    const until = performance.now() + SETTLE_MS;
    let after = await this.#probe();
    if (this.#restarts > 0) before = after; // another process: nothing to compare with
    const grown = () => (after?.descriptors ?? 0) - (before?.descriptors ?? 0);
    while (grown() > 2 && performance.now() < until) {
      await sleep(100);
      after = await this.#probe();
    }
    const keptBytes = (after?.keptBytes ?? 0) - (before?.keptBytes ?? 0);
    if (grown() > DESCRIPTORS_SPARE)
      this.#report({ kind: 'kept', what: `${grown()} descriptors`, input: undefined });
    if (keptBytes > KEPT_SPARE_BYTES)
      this.#report({ kind: 'kept', what: `${Math.round(keptBytes / 2 ** 20)} MB`, input: undefined });
    return { descriptors: grown(), keptBytes, longestTurnMs: after?.longestTurnMs ?? Number.NaN };
  }

  /** Once more where it ends meanwhile. */
  async #probe(): Promise<Probed | undefined> {
    for (let tries = 0; ; tries += 1) {
      await this.#restarting;
      const probed = await this.#target.probe();
      if (probed !== undefined || tries === 3) return probed;
      await sleep(100); // until it is noticed that it has ended
    }
  }

  /** Plays the suspects of what happened again, one by one, and names the one with which it happens again. */
  async nameCulprits(play: (inputs: number[]) => Promise<void>): Promise<void> {
    const searched = new Map<string, number>();
    for (const { finding, suspects } of this.#incidents.splice(0)) {
      const count = (searched.get(finding.kind) ?? 0) + 1;
      searched.set(finding.kind, count);
      if (count > (MOST_SEARCHES[finding.kind] ?? 0)) continue;
      for (const suspect of suspects) {
        this.#again = false;
        await play([suspect]);
        await this.#target.isAlive();
        await sleep(LOG_MS);
        await this.#restarting;
        if (!this.#again) continue;
        finding.input = suspect;
        break;
      }
      this.#again = undefined;
      if (finding.input === undefined)
        finding.what += ` (not again with any alone of ${suspects.join(', ')})`;
    }
  }

  end(): void {
    clearInterval(this.#pinger);
    this.#target.events = { onStall() {}, onCrash() {}, onSecretShown() {} };
  }

  #ping(): void {
    let asking = false;
    this.#pinger = setInterval(async () => {
      if (asking || this.#restarting !== undefined) return;
      asking = true;
      const { generation } = this.#target;
      const isAlive = await this.#target.isAlive();
      asking = false;
      if (isAlive || generation !== this.#target.generation || !this.#target.isRunning) return;
      this.#ended('stall', 'the event loop stands still for more than 10 s');
    }, PING_MS).unref();
  }

  #ended(kind: Finding['kind'], what: string): void {
    this.#happened(kind, what);
    this.#restarts += 1;
    this.#restarting = this.#target.restart().finally(() => {
      this.#restarting = undefined;
    });
    this.#restarting.catch((error) => {
      this.#restarts = MOST_RESTARTS;
      this.#report({ kind: 'crash', what: `does not start again: ${error}`, input: undefined });
    });
  }

  #happened(kind: Finding['kind'], what: string): void {
    if (this.#again !== undefined) {
      this.#again = true;
      return;
    }
    const finding: Finding = { kind, what, input: undefined };
    this.#report(finding);
    this.#incidents.push({ finding, suspects: [...this.#running, ...this.#over.toReversed()] });
  }
}
