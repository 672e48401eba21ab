/** What a class of inputs is. */
import type { Context } from './draft.ts';
import type { TargetName } from './signing.ts';

export interface Input {
  /** Written one after the other. */
  pieces: Buffer[];
  /** Cuts the connection off by RST, so many ms after the last piece, whatever was answered. */
  resetAfterMs?: number;
}

/** Inputs that are the bytes of a connection. */
export interface ByteClass {
  name: string;
  /** Its share of all inputs. */
  weight: number;
  /** Connections at a time; less where an input takes long by itself. */
  parallel: number;
  generate(context: Context, target: TargetName): Input;
  /** May be handed to the receiver's Fetch form too, where the input is one whole request. */
  suitsFetch?: boolean;
}
