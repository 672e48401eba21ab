/** A program that is run once for each message: its exit code says what came of it. */
import type { Bilingual } from '@staff-service/client';
import { fillIn } from './command-line.ts';
import type { Driver, Order, Said, ServedEndpoint } from './driver.ts';
import { DriverProblem } from './driver-problem.ts';
import { programEnvironment } from './environment.ts';
import { describeEnding, type Ending, Program, withLine } from './program.ts';
import { describeOutput, explainSilence } from './silence.ts';
import { Slots } from './slots.ts';
import { TEXTS } from './texts.ts';
import { waitFor } from './wait-for.ts';

export interface PerMessageOptions {
  /** As it was given. */
  command: string;
  words: readonly string[];
  /** How long a run may take, milliseconds. */
  limitMs: number;
  /** Programs that run at once. */
  concurrency: number;
}

export class PerMessageDriver implements Driver {
  readonly takesOrdersAtOnce = false;
  readonly tellsOutcome = true;
  readonly obeys = true;
  readonly name: string;
  readonly #options: PerMessageOptions;
  readonly #slots: Slots;
  readonly #running = new Set<Program>();
  readonly #endings = new Set<string>();
  #endpoint: ServedEndpoint | undefined;
  #lines: readonly string[] = [];
  /** Of the latest run that did not end by itself, milliseconds. */
  #unfinishedMs = 0;

  constructor(options: PerMessageOptions) {
    this.name = options.command;
    this.#options = options;
    this.#slots = new Slots(options.concurrency);
  }

  async start(endpoint: ServedEndpoint): Promise<void> {
    this.#endpoint = endpoint;
  }

  async send(order: Order, signal: AbortSignal): Promise<Said> {
    const release = await this.#slots.take();
    try {
      return signal.aborted ? NOT_RUN : await this.#run(order, signal);
    } finally {
      release();
    }
  }

  async #run({ id, user, text }: Order, signal: AbortSignal): Promise<Said> {
    const { words, limitMs } = this.#options;
    const endpoint = this.#endpoint!;
    const { baseUrl: url, appid } = endpoint;
    const program = await Program.start(fillIn(words, { id, user, text, url, appid }), {
      environment: programEnvironment(endpoint),
    });
    this.#running.add(program);
    const begun = performance.now();
    try {
      const ending = await waitFor(program.ended, limitMs, signal);
      if (typeof ending === 'object') return this.#tell(ending, program);
      this.#unfinishedMs = performance.now() - begun;
      await program.stop();
      this.#lines = program.output.lines;
      // A program that has ended before can: what holds it now is the scenario.
      if (ending === 'timeUp' && this.#endings.size === 0) throw new DriverProblem(this.explainUnfinished());
      return { outcome: 'unknown', detail: withLine(`still running, ${STOPPED[ending]}`, program.output) };
    } finally {
      this.#running.delete(program);
    }
  }

  #tell(ending: Ending, { output }: Program): Said {
    const described = describeEnding(ending);
    this.#endings.add(described);
    this.#lines = output.lines;
    return { outcome: ending.code === 0 ? 'accepted' : 'failed', detail: withLine(described, output) };
  }

  explainSilence(): Bilingual {
    return explainSilence({
      endpoint: this.#endpoint!,
      endings: [...this.#endings],
      lines: [...this.#running].at(-1)?.output.lines ?? this.#lines,
    });
  }

  explainUnfinished(): Bilingual {
    const seconds = Math.round(this.#unfinishedMs / 1000);
    return TEXTS.neverEnds(seconds, describeOutput(this.#lines, this.#endpoint!.secret));
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#running].map((program) => program.stop()));
  }
}

const NOT_RUN: Said = { outcome: 'unknown', detail: 'not run' };
const STOPPED = { timeUp: 'ended by --timeout', aborted: 'ended by the suite' };
