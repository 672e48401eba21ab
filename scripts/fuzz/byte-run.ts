/** Plays a class's inputs against a target, some at a time, and collects what is wrong. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Finding, showBytes } from './findings.ts';
import type { ByteClass, Input } from './inputs/fuzz-class.ts';
import { Random } from './inputs/random.ts';
import { findSecret } from './inputs/signing.ts';
import { judge } from './oracle/judge.ts';
import { Ledger } from './oracle/ledger.ts';
import { type Reading, readRequests } from './readers/http-reader.ts';
import { Connection, type Played } from './target/connection.ts';
import type { Stored } from './target/stored-messages.ts';
import type { Target } from './target/target.ts';
import { TargetWatch } from './target/target-watch.ts';

/** Without anything stored for so long, nothing is any more. */
const LATE_MS = 250;

export interface ClassResult {
  name: string;
  target: string;
  inputs: number;
  accepted: number;
  findings: Finding[];
  longestTurnMs: number;
  /** More than before. */
  descriptors: number;
  keptBytes: number;
  seconds: number;
}

export interface RunOptions {
  seed: string;
  /** Numbers of the inputs to play. */
  inputs: readonly number[];
  isStopped: () => boolean;
  onProgress: (done: number, findings: number) => void;
}

export async function runByteClass(
  fuzzClass: ByteClass,
  target: Target,
  options: RunOptions,
): Promise<ClassResult> {
  return new ByteRun(fuzzClass, target, options).run();
}

/** The input, as seed, class and number make it. */
export function makeInput(
  { name, generate }: ByteClass,
  target: Target,
  seed: string,
  number: number,
): Input {
  return generate(
    { random: new Random(`${seed}/${name}/${target.name}/${number}`), name: `${name}-${number}` },
    target.name,
  );
}

class ByteRun {
  readonly #class: ByteClass;
  readonly #target: Target;
  readonly #options: RunOptions;
  readonly #ledger = new Ledger();
  readonly #watch: TargetWatch;
  readonly #findings: Finding[] = [];
  #accepted = 0;
  #done = 0;

  constructor(fuzzClass: ByteClass, target: Target, options: RunOptions) {
    this.#class = fuzzClass;
    this.#target = target;
    this.#options = options;
    this.#watch = new TargetWatch(target, (finding) => this.#findings.push(finding));
  }

  async run(): Promise<ClassResult> {
    const started = performance.now();
    this.#target.takeStored();
    const before = await this.#watch.begin();
    await this.#playAll(this.#options.inputs, this.#class.parallel);
    const after = await this.#watch.settle(before);
    await this.#watch.nameCulprits((inputs) => this.#playAll(inputs, 1));
    this.#watch.end();
    this.#findings.push(...this.#ledger.settle(await this.#takeAllStored()));
    return {
      name: this.#class.name,
      target: this.#target.name,
      inputs: this.#done,
      accepted: this.#accepted,
      findings: this.#findings
        .filter((finding) => !this.#isQuoted(finding))
        .map((finding) => this.#show(finding)),
      seconds: (performance.now() - started) / 1000,
      ...after,
    };
  }

  /** Also what is still on its way: the rest of a request that was cut off. */
  async #takeAllStored(): Promise<Stored[]> {
    const stored = this.#target.takeStored();
    for (let tries = 0; this.#ledger.isUnsure && tries < 20; tries += 1) {
      await sleep(LATE_MS);
      const late = this.#target.takeStored();
      if (late.length === 0) break;
      stored.push(...late);
    }
    return stored;
  }

  async #playAll(inputs: readonly number[], parallel: number): Promise<void> {
    const queue = inputs.values();
    const worker = async () => {
      let connection: Connection | undefined;
      for (const number of queue) {
        if (this.#options.isStopped() || !(await this.#watch.isReady())) break;
        connection = await this.#play(number, connection);
        this.#done += 1;
        this.#options.onProgress(this.#done, this.#findings.length);
      }
      connection?.destroy();
    };
    await Promise.all(Array.from({ length: parallel }, worker));
  }

  /** Gives the connection back if it can be used again. */
  async #play(number: number, kept: Connection | undefined): Promise<Connection | undefined> {
    const input = makeInput(this.#class, this.#target, this.#options.seed, number);
    const reading = readRequests(Buffer.concat(input.pieces));
    const { generation } = this.#target;
    const done = this.#watch.starts(number);
    const isFetched = this.#class.suitsFetch && this.#target.name === 'receiver' && number % 2 === 1;
    const fetched = isFetched ? await this.#fetch(reading) : undefined;
    if (fetched !== undefined) {
      done();
      this.#judge(number, fetched.reading, fetched.played, generation);
      return kept;
    }
    const connection = kept?.isOpen ? kept : new Connection(this.#target.port);
    const played = await connection.play(input, reading);
    const isMissing = played.isClosed && played.answers.length < reading.requests.length;
    // Whether it has ended is known once it has, or has not, answered this.
    if (isMissing && input.resetAfterMs === undefined) await this.#target.isAlive();
    done();
    this.#judge(number, reading, played, generation, input.resetAfterMs !== undefined);
    if (connection.isOpen && !played.timedOut && reading.end === 'open') {
      if (connection.stray === undefined) return connection;
      this.#findings.push({
        kind: 'wrong answer',
        what: `an answer to nothing: ${connection.stray.slice(0, 80)}`,
        input: number,
      });
    }
    connection.destroy();
    return undefined;
  }

  #judge(number: number, reading: Reading, played: Played, generation: number, isReset = false): void {
    const hasEnded = generation !== this.#target.generation || !this.#target.isRunning;
    const judging = {
      target: this.#target.name,
      ledger: this.#ledger,
      input: number,
      isCutOff: isReset || hasEnded,
    };
    const { accepted, faults } = judge(reading, played, judging);
    this.#accepted += accepted;
    for (const fault of faults) this.#findings.push({ ...fault, input: number });
  }

  /** The same request to the receiver's Fetch form; undefined where it is none, or none that the Fetch standard can make. */
  async #fetch({ requests, end, why }: Reading): Promise<{ reading: Reading; played: Played } | undefined> {
    const [request] = requests;
    if (request === undefined || requests.length > 1 || end !== 'open' || request.doubts.length > 0)
      return undefined;
    if (request.method !== 'POST' || !URL.canParse(`http://127.0.0.1${request.target}`)) return undefined;
    const url = new URL(`http://127.0.0.1${request.target}`);
    const { method, fields, body } = request;
    const answered = await this.#target.fetch({
      url: url.href,
      method,
      fields: fields.map(([name, value]) => [name, value]),
      body,
    });
    if (answered?.body === undefined) return undefined;
    const { status, body: text } = answered;
    const reading: Reading = { requests: [{ ...request, target: url.pathname + url.search }], end, why };
    return {
      reading,
      played: {
        answers: [{ status, body: text, text, closes: false }],
        broken: undefined,
        isClosed: false,
        timedOut: false,
      },
    };
  }

  /** What stands in a field or a body, where no signature belongs, may be quoted to whoever sent it, and in the log. */
  #isQuoted({ kind, input }: Finding): boolean {
    if (kind !== 'secret shown' || input === undefined) return false;
    const { pieces } = makeInput(this.#class, this.#target, this.#options.seed, input);
    const lines = Buffer.concat(pieces)
      .toString('latin1')
      .split(/\r\n|\n/);
    return lines.some((line) => findSecret(line) !== undefined && !/^[^\s:]+ \S+ \S+$/.test(line));
  }

  #show(finding: Finding): Finding {
    if (finding.input === undefined) return finding;
    const { pieces } = makeInput(this.#class, this.#target, this.#options.seed, finding.input);
    return { ...finding, shown: showBytes(Buffer.concat(pieces)) };
  }
}
