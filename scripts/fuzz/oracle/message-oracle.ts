/** Whether a message may be accepted, as CONTRACT.md has it, read by hand and not from the schema. */
import { depthOf, type Json, type Parsed, parseStrictly } from '../readers/strict-json.ts';

export type Door = 'platform' | 'app' | 'control';

export interface MessageVerdict {
  verdict: 'accept' | 'refuse' | 'either';
  why: string;
  /** Whom it is from, or for. */
  user: string;
  /** What the control API is told. */
  appid?: Json | undefined;
}

const NESTING = 64;
const CONTROLS = /[\x00-\x1f\x7f]/;
const MSG_TYPE = /^(text|image|voice|file|event(\.[^\x00-\x20\x7f]+)?)$/s;

class Broken extends Error {}

export function judgeMessage(body: Uint8Array, door: Door): MessageVerdict {
  try {
    return new MessageJudge(body, door).judge();
  } catch (error) {
    if (error instanceof Broken || error instanceof SyntaxError)
      return { verdict: 'refuse', why: error.message, user: '' };
    throw error;
  }
}

class MessageJudge {
  readonly #members: Map<string, Json>;
  readonly #door: Door;
  /** What the contract leaves to whoever receives. */
  #open = '';

  constructor(body: Uint8Array, door: Door) {
    const { value, depth }: Parsed = parseStrictly(body);
    if (!(value instanceof Map)) throw new Broken('no object');
    if (depthOf(value) > NESTING) throw new Broken('nested too deeply');
    if (depth > NESTING) this.#open = 'nested too deeply where an equal name replaces it';
    this.#members = value;
    this.#door = door;
  }

  judge(): MessageVerdict {
    const isToCustomer = this.#door !== 'platform';
    const user = this.#readId(isToCustomer ? 'ToUserId' : 'FromUserId');
    const type = this.#members.get('MsgType');
    if (typeof type !== 'string' || !MSG_TYPE.test(type) || lengthOf(type) > 128)
      throw new Broken('MsgType is none');
    this.#checkContent(type.startsWith('event'));
    if (isToCustomer) {
      this.#checkOptional('WorkerNum', 128, CONTROLS);
      this.#checkOptional('WorkerName', 256, /\0/);
    } else this.#checkOptional('FromUserName', 256, /\0/);
    this.#checkOptional('ServiceId', 128, CONTROLS);
    this.#checkWellFormed();
    return {
      verdict: this.#open === '' ? 'accept' : 'either',
      why: this.#open,
      user,
      appid: this.#members.get('appid'),
    };
  }

  #readId(name: string): string {
    const id = this.#members.get(name);
    if (typeof id !== 'string') throw new Broken(`${name} is no text`);
    if (lengthOf(id) < 1 || lengthOf(id) > 128) throw new Broken(`${name} is too long or empty`);
    if (CONTROLS.test(id)) throw new Broken(`${name} has a control character`);
    if (!id.isWellFormed()) throw new Broken(`${name} has half a surrogate pair`);
    return id;
  }

  #checkContent(isEvent: boolean): void {
    const content = this.#members.get('Content');
    if (isEvent && (content === undefined || content === null)) {
      if (content === null) this.#leaveNullOpen('Content');
      return;
    }
    if (typeof content !== 'string') throw new Broken('Content is no text');
    if (content.includes('\0') || lengthOf(content) > 20_000)
      throw new Broken('Content is too long or has a NUL');
  }

  /** null means absent. */
  #checkOptional(name: string, longest: number, forbidden: RegExp): void {
    const value = this.#members.get(name);
    if (value === undefined) return;
    if (value === null) {
      if (name !== 'ServiceId') this.#leaveNullOpen(name);
      return;
    }
    if (typeof value !== 'string') throw new Broken(`${name} is no text`);
    if (lengthOf(value) > longest || forbidden.test(value))
      throw new Broken(`${name} is too long or has a control`);
  }

  /** Of the control API, which is no receiver, the contract says nothing about null. */
  #leaveNullOpen(name: string): void {
    if (this.#door === 'control') this.#open = `${name} is null`;
  }

  /** Half a surrogate pair: whoever sends refuses it, a receiver may take it. */
  #checkWellFormed(): void {
    if (isWellFormed(this.#members)) return;
    if (this.#door === 'control') throw new Broken('half a surrogate pair');
    this.#open = 'half a surrogate pair';
  }
}

function isWellFormed(value: Json): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (Array.isArray(value)) return value.every(isWellFormed);
  if (!(value instanceof Map)) return true;
  return [...value].every(([name, one]) => name.isWellFormed() && isWellFormed(one));
}

/** In code points, as JSON Schema counts. */
function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
