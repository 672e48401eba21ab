/** What a program writes: read line by line, of which the last ones are kept. */
import { StringDecoder } from 'node:string_decoder';

/** Of any one line, characters. */
const LONGEST_LINE = 65_536;
const KEPT_LINES = 3;
const KEPT_CHARACTERS = 300;

/** Lines that say nothing by themselves: frames of a stack, of Node.js, Java, .NET and Python, and a brace alone. */
const NO_REASON = /^(at .+|File ".+", line [0-9]+.*|\.\.\. [0-9]+ more|Node\.js v[0-9.]+|[\s{}()[\],;^~]*)$/;

/** Calls back with each line that has anything in it. One that is too long is cut, so that memory is bounded. */
export class LineReader {
  readonly #decoder = new StringDecoder('utf8');
  readonly #onLine: (line: string) => void;
  #rest = '';

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  write(chunk: Buffer): void {
    this.#take(this.#decoder.write(chunk));
  }

  /** The last line may have no end. */
  end(): void {
    this.#take(`${this.#decoder.end()}\n`);
  }

  #take(text: string): void {
    const [first = '', ...others] = text.split('\n');
    const lines = [this.#rest + first.slice(0, LONGEST_LINE - this.#rest.length), ...others];
    this.#rest = lines.pop()!.slice(0, LONGEST_LINE);
    for (const line of lines) {
      const told = line.slice(0, LONGEST_LINE).trim();
      if (told !== '') this.#onLine(told);
    }
  }
}

/** The last lines of what a program wrote, on both outputs, that may tell why it failed. */
export class OutputTail {
  readonly #lines: string[] = [];

  add(line: string): void {
    if (NO_REASON.test(line)) return;
    this.#lines.push(line.length > KEPT_CHARACTERS ? `${line.slice(0, KEPT_CHARACTERS)}…` : line);
    if (this.#lines.length > KEPT_LINES) this.#lines.shift();
  }

  /** '' where nothing was written. */
  get lastLine(): string {
    return this.#lines.at(-1) ?? '';
  }

  /** The newest last. */
  get lines(): readonly string[] {
    return this.#lines;
  }
}
