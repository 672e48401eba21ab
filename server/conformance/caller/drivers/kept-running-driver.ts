/**
 * A program that is started once. It reads lines of JSON, `{"id","user","text"}`, and writes one for each when it is done with
 * it, in any order: `{"id","ok":true}`, or `{"id","ok":false,"error"}`.
 */
import type { Bilingual } from '@staff-service/client';
import { fillIn } from './command-line.ts';
import type { Driver, Order, Said, ServedEndpoint } from './driver.ts';
import { DriverProblem } from './driver-problem.ts';
import { programEnvironment } from './environment.ts';
import { describeEnding, Program, withLine } from './program.ts';
import { describeOutput, explainSilence } from './silence.ts';
import { TEXTS } from './texts.ts';
import { waitFor } from './wait-for.ts';

export interface KeptRunningOptions {
  /** As it was given. */
  command: string;
  words: readonly string[];
  /** How long it may take over an order, milliseconds. */
  limitMs: number;
}

interface Answer {
  id: string;
  ok: boolean;
  error?: unknown;
}

const LONGEST_ERROR = 300;

export class KeptRunningDriver implements Driver {
  readonly takesOrdersAtOnce = true;
  readonly tellsOutcome = true;
  readonly obeys = true;
  readonly name: string;
  readonly #options: KeptRunningOptions;
  readonly #waiting = new Map<string, (said: Said) => void>();
  readonly #endings = new Set<string>();
  #endpoint: ServedEndpoint | undefined;
  #program: Program | undefined;
  #starting: Promise<Program> | undefined;
  /** Whether it has ever answered a line. */
  #hasAnswered = false;
  #lines: readonly string[] = [];
  /** Of the latest order that was not answered, milliseconds. */
  #unansweredMs = 0;

  constructor(options: KeptRunningOptions) {
    this.name = options.command;
    this.#options = options;
  }

  async start(endpoint: ServedEndpoint): Promise<void> {
    this.#endpoint = endpoint;
    await this.#startProgram();
  }

  /** The one that runs, or another: it may have ended by itself. */
  async #findProgram(): Promise<Program> {
    if (this.#program) return this.#program;
    this.#starting ??= this.#startProgram().finally(() => {
      this.#starting = undefined;
    });
    return this.#starting;
  }

  async #startProgram(): Promise<Program> {
    const endpoint = this.#endpoint!;
    const { baseUrl: url, appid } = endpoint;
    const program = await Program.start(fillIn(this.#options.words, { url, appid }), {
      environment: programEnvironment(endpoint),
      readsInput: true,
      onLine: (line) => this.#read(line),
    });
    this.#program = program;
    program.ended.then((ending) => this.#lose(program, describeEnding(ending)));
    return program;
  }

  #read(line: string): void {
    const answer = parseAnswer(line);
    const tell = answer && this.#waiting.get(answer.id);
    if (!answer || !tell) return; // a line of its own log, or of an order that nobody waits for any more
    this.#hasAnswered = true;
    const error = typeof answer.error === 'string' ? answer.error.slice(0, LONGEST_ERROR) : '';
    tell(
      answer.ok ? { outcome: 'accepted', detail: 'ok' } : { outcome: 'failed', detail: error || 'not ok' },
    );
  }

  /** It has ended by itself: whoever waits for it is told, and the next order starts it again. */
  #lose(program: Program, ending: string): void {
    this.#endings.add(ending);
    this.#lines = program.output.lines;
    if (this.#program !== program) return;
    this.#program = undefined;
    this.#tellAll({ outcome: 'failed', detail: withLine(`the program ended, ${ending}`, program.output) });
  }

  #tellAll(said: Said): void {
    for (const tell of this.#waiting.values()) tell(said);
  }

  async send({ id, user, text }: Order, signal: AbortSignal): Promise<Said> {
    if (!this.#program && !this.#hasAnswered) throw this.#endedAtStart();
    const program = await this.#findProgram();
    const answered = new Promise<Said>((done) => this.#waiting.set(id, done));
    const begun = performance.now();
    program.writeLine(oneLine({ id, user, text }));
    const said = await waitFor(answered, this.#options.limitMs, signal);
    this.#waiting.delete(id);
    if (typeof said === 'string') this.#unansweredMs = performance.now() - begun;
    if (!this.#hasAnswered && said !== 'aborted') throw this.#neverAnswered(program);
    if (typeof said === 'object') return said;
    return {
      outcome: 'unknown',
      detail: said === 'timeUp' ? 'no answer within --timeout' : 'no answer so far',
    };
  }

  #neverAnswered(program: Program): DriverProblem {
    if (this.#program !== program) return this.#endedAtStart();
    return new DriverProblem(this.explainUnfinished());
  }

  #endedAtStart(): DriverProblem {
    const output = describeOutput(this.#lines, this.#endpoint!.secret);
    return new DriverProblem(TEXTS.endedAtStart([...this.#endings].join(', '), output));
  }

  explainSilence(): Bilingual {
    return explainSilence({
      endpoint: this.#endpoint!,
      endings: this.#program ? [] : [...this.#endings],
      lines: this.#program?.output.lines ?? this.#lines,
    });
  }

  explainUnfinished(): Bilingual {
    const seconds = Math.round(this.#unansweredMs / 1000);
    const lines = this.#program?.output.lines ?? this.#lines;
    return TEXTS.neverAnswers(seconds, describeOutput(lines, this.#endpoint!.secret));
  }

  async stop(): Promise<void> {
    const program = this.#program;
    this.#program = undefined;
    this.#tellAll({ outcome: 'unknown', detail: 'no answer so far' });
    await program?.stop();
  }
}

/** Some readers end a line at these too, such as Node.js' readline: they are escaped. */
function oneLine(order: Order): string {
  const notation = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(order).replace(/[\u0085\u2028\u2029]/g, notation);
}

function parseAnswer(line: string): Answer | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const { id, ok, error } = JSON.parse(line) as Record<string, unknown>;
    return typeof id === 'string' && typeof ok === 'boolean' ? { id, ok, error } : undefined;
  } catch {
    return undefined;
  }
}
