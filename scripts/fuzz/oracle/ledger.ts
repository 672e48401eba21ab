/** What must have been stored, and what may have been: accepted means not lost, and nothing is stored that was refused. */
import type { Finding } from '../findings.ts';
import { describeStored, type Stored } from '../target/stored-messages.ts';
import type { Message } from './request-oracle.ts';

export class Ledger {
  /** Per message: how often it was accepted, how often nobody knows, and the last input that sent it. */
  readonly #entries = new Map<Stored, { must: number; may: number; input: number }>();
  readonly #excused = new Set<number>();

  /** It was answered with `errcode` 0. */
  accepted(message: Message, input: number): void {
    this.#entry(message, input).must += 1;
  }

  /** No answer came that tells. */
  unsure(message: Message, input: number): void {
    this.#entry(message, input).may += 1;
  }

  /** What it stored, if anything, is a finding already, or nobody can tell. */
  excuse(input: number): void {
    this.#excused.add(input);
  }

  /** Whether something may be stored that nobody was told of, and that may still be on its way. */
  get isUnsure(): boolean {
    return [...this.#entries.values()].some(({ may }) => may > 0);
  }

  /** Compares with what is stored, and forgets. */
  settle(stored: Stored[]): Finding[] {
    const counts = new Map<Stored, number>();
    for (const one of stored) counts.set(one, (counts.get(one) ?? 0) + 1);
    const findings: Finding[] = [];
    for (const [name, { must, may, input }] of this.#entries) {
      const count = counts.get(name) ?? 0;
      if (count < must)
        findings.push({ kind: 'accepted and lost', what: `stored ${count} times, accepted ${must}`, input });
      if (count > must + may)
        findings.push({
          kind: 'accepted wrongly',
          what: `stored ${count} times, accepted ${must}`,
          input,
        });
      counts.delete(name);
    }
    let excused = this.#excused.size;
    for (const name of counts.keys()) {
      const input = inputOf(name);
      // A user id that is none may be stored as another one.
      if (input === undefined ? excused-- > 0 : this.#excused.has(input)) continue;
      findings.push({
        kind: 'accepted wrongly',
        what: `accepted by nobody: ${name.slice(0, 200)}`,
        input,
      });
    }
    this.#entries.clear();
    this.#excused.clear();
    return findings;
  }

  #entry({ endpoint, appid, user, digest }: Message, input: number) {
    const name = describeStored(endpoint, appid, user, digest);
    const entry = this.#entries.get(name) ?? { must: 0, may: 0, input };
    this.#entries.set(name, entry);
    return entry;
  }
}

/** The user's id tells which input a message was made for. */
function inputOf(stored: Stored): number | undefined {
  const [, digits] = /[a-z]-([0-9]+)-[0-9]/.exec(stored) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
