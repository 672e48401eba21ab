/** A request of the program under test as the served endpoint saw it, and the answer that it was given. */
import type { ScriptedAnswer } from '../../../generated/conformance.ts';
import type { PlayedMessage } from './scenario.ts';

/**
 * - `endpoint`: POST to the endpoint's path;
 * - `otherMethod`, `otherPath`: not, and refused by 405 or 404;
 * - `elsewhere`: where a redirect pointed to.
 */
export type Place = 'endpoint' | 'otherMethod' | 'otherPath' | 'elsewhere';

export interface GivenAnswer {
  status: number;
  statusText: string;
  headers: [name: string, value: string][];
  /** At most the first part of one that has no end. */
  body: Buffer;
}

/** Times without a note are milliseconds of `performance.now()`. */
export interface ReceivedRequest {
  place: Place;
  /** When its headers had arrived. */
  at: number;
  /** The same, milliseconds since 1970. */
  startedAt: number;
  /** Numbered from 1. */
  connection: number;
  method: string;
  /** As sent: path and query. */
  url: string;
  /** As sent, in their order. */
  headers: [name: string, value: string][];
  /** At most `BODY_BYTES` of it. */
  body: Buffer;
  bodyBytes: number;
  /** When its last byte arrived; undefined where that never came. */
  completeAt: number | undefined;
  /** Which of the messages that were ordered it carries; undefined where that cannot be told. */
  message: PlayedMessage | undefined;
  script: ScriptedAnswer | undefined;
  answer: GivenAnswer | null;
  /** Why the caller got no whole answer: the script has none, or it hung up before. */
  failure: string | null;
  /** When the answer's last byte was written, or the connection was ended instead. */
  answeredAt: number | undefined;
  /** When the caller ended the connection before the answer was whole. */
  goneAt: number | undefined;
}

/** More of a body than the contract allows is of no use. */
export const BODY_BYTES = 512 * 1024;

export function headerOf({ headers }: Pick<ReceivedRequest, 'headers'>, wanted: string): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
}
