/**
 * Where a reader goes on, sealed: it holds a number that counts the messages of all APPs, which is no partner's business. All servers of a
 * database take each other's.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Position } from '../../store/forward-reader.ts';

const CIPHER = 'aes-256-gcm';
const [NONCE_BYTES, TAG_BYTES] = [12, 16];

export class SealedCursors {
  readonly #readKey: () => Promise<string>;
  #key: Promise<Buffer> | undefined;

  constructor(readKey: () => Promise<string>) {
    this.#readKey = readKey;
  }

  async seal({ epoch, seq, told, id }: Position): Promise<string> {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, await this.#loadKey(), nonce);
    const sealed = cipher.update(JSON.stringify([epoch, seq, told, id]));
    return Buffer.concat([nonce, sealed, cipher.final(), cipher.getAuthTag()]).toString('base64url');
  }

  /** Undefined where none of this database's servers has sealed it. */
  async open(cursor: string): Promise<Position | undefined> {
    const key = await this.#loadKey();
    const bytes = Buffer.from(cursor, 'base64url');
    try {
      const cipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      });
      cipher.setAuthTag(bytes.subarray(-TAG_BYTES));
      const sealed = bytes.subarray(NONCE_BYTES, -TAG_BYTES);
      const [epoch, seq, told, id] = JSON.parse(`${cipher.update(sealed)}${cipher.final()}`);
      return { epoch, seq, told, id };
    } catch {
      return undefined;
    }
  }

  #loadKey(): Promise<Buffer> {
    this.#key ??= this.#readKey().then(
      (key) => Buffer.from(key, 'base64url'),
      (error: unknown) => {
        this.#key = undefined;
        throw error;
      },
    );
    return this.#key;
  }
}
