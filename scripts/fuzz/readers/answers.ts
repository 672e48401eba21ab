/** Answers, read from the bytes of a connection as strictly as requests are. */

export interface Answer {
  status: number;
  body: string;
  /** All of it, as it came; bounded. */
  text: string;
  /** It says that no other follows. */
  closes: boolean;
}

const CLOSES = /\r\nconnection: *close/i;

/** Collects what a connection sends. `methods`: what was asked, in order, because the answer to a HEAD has no body. */
export class AnswerReader {
  readonly answers: Answer[] = [];
  /** What is no answer. */
  broken: string | undefined;
  #pending = '';
  readonly #methods: readonly string[];

  constructor(methods: readonly string[]) {
    this.#methods = methods;
  }

  push(chunk: Buffer): void {
    this.#pending += chunk.toString('latin1');
    while (this.#pending !== '' && this.broken === undefined && this.#readOne(false));
  }

  /** The connection has ended. */
  end(): void {
    if (this.#pending === '' || this.broken !== undefined) return;
    if (!this.#readOne(true)) this.broken = `half an answer: ${this.#pending.slice(0, 100)}`;
  }

  #readOne(hasEnded: boolean): boolean {
    const end = this.#pending.indexOf('\r\n\r\n');
    if (end < 0) {
      if (!/^H?T?T?P?\/?1?\.?1?( |$)/.test(this.#pending.slice(0, 9)))
        this.broken = this.#pending.slice(0, 100);
      return false;
    }
    const head = this.#pending.slice(0, end);
    const status = Number(/^HTTP\/1\.1 ([1-5][0-9]{2}) /.exec(head)?.[1]);
    if (Number.isNaN(status)) {
      this.broken = head.slice(0, 100);
      return false;
    }
    const from = end + 4;
    const to = this.#bodyEnd(head, status, from, hasEnded);
    if (to === undefined) return false;
    const text = this.#pending.slice(0, Math.min(to, 10_000));
    const raw = this.#pending.slice(from, to);
    const body = raw === '0\r\n\r\n' ? '' : Buffer.from(raw, 'latin1').toString();
    this.#pending = this.#pending.slice(to);
    if (status >= 200) this.answers.push({ status, body, text, closes: CLOSES.test(head) });
    return true;
  }

  /** undefined while it has not come whole. */
  #bodyEnd(head: string, status: number, from: number, hasEnded: boolean): number | undefined {
    if (status < 200 || status === 204 || status === 304) return from;
    const closes = CLOSES.test(head);
    if (this.#methods[this.answers.length] === 'HEAD') {
      // Who writes a refusal by hand does not know what was asked, and sends a body; behind it nothing comes.
      const isByHand = closes && this.#pending[from] === '{';
      if (!isByHand) return from;
    }
    const length = /\r\ncontent-length: *([0-9]+)(\r\n|$)/i.exec(head)?.[1];
    if (/\r\ntransfer-encoding: *chunked/i.test(head)) {
      const end = this.#pending.indexOf('0\r\n\r\n', from); // of what node:http refuses by itself, all there is
      return end < 0 ? undefined : end + 5;
    }
    if (length === undefined) return closes && !hasEnded ? undefined : this.#pending.length;
    const to = from + Number(length);
    return this.#pending.length >= to ? to : undefined;
  }
}
