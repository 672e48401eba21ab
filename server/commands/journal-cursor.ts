/** Where an export that goes on has come to: in a word that a person can copy, and in a file that is there or is not. */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { BilingualError, textOf, UsageError } from '../config/usage-error.ts';
import type { Position } from '../store/forward-reader.ts';
import { TEXTS } from './texts.ts';

export interface JournalCursor {
  inbound: Position;
  outbox: Position;
}

const POSITION = /^([0-9]{1,15})\.([0-9]{1,15})\.([0-9]{1,15})\.([0-9a-f-]{36}|)$/;

export function writeCursor({ inbound, outbox }: JournalCursor): string {
  const write = ({ epoch, seq, told, id }: Position) => [epoch, seq, told, id].join('.');
  return `${write(inbound)}_${write(outbox)}`;
}

/** @throws UsageError for what this program has never written */
export function parseCursor(text: string, place = '--after'): JournalCursor {
  const positions = text.split('_').map((part) => POSITION.exec(part));
  const [inbound, outbox] = positions;
  if (positions.length !== 2 || !inbound || !outbox) throw new UsageError(place, TEXTS.noCursor);
  return { inbound: toPosition(inbound), outbox: toPosition(outbox) };
}

function toPosition([, epoch, seq, told, id = '']: RegExpExecArray): Position {
  return { epoch: Number(epoch), seq: Number(seq), told: Number(told), id };
}

export class CursorFile {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** Undefined when there is none yet. @throws when it holds something else */
  read(): JournalCursor | undefined {
    if (!existsSync(this.#file)) return undefined;
    try {
      return parseCursor(readFileSync(this.#file, 'utf8').trim(), this.#file);
    } catch (cause) {
      if (cause instanceof UsageError) throw cause;
      throw new BilingualError(this.#file, textOf(cause), { cause });
    }
  }

  /** Whole or not at all. */
  write(cursor: JournalCursor): void {
    const temporary = `${this.#file}.new`;
    try {
      const descriptor = openSync(temporary, 'w', 0o600);
      writeSync(descriptor, `${writeCursor(cursor)}\n`);
      fsyncSync(descriptor);
      closeSync(descriptor);
      renameSync(temporary, this.#file);
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      throw new BilingualError(this.#file, TEXTS.unwritable(code ?? cause), { cause });
    }
  }
}
