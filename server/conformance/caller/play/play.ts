/** Messages that the program under test was told to send, and the requests that the served endpoint got of them. */
import type { ScenarioMessage, ScriptedAnswer } from '../../../../generated/conformance.ts';
import type { Order, Said } from '../drivers/driver.ts';
import type { NoAnswer } from './answer-texts.ts';

/** A message that the program is told to send, what it says of it, and the requests that it came in. */
export interface PlayedMessage {
  order: Order;
  /** Its customer within the scenario. */
  customer: string;
  answers: readonly ScriptedAnswer[];
  spec: ScenarioMessage;
  /** Which of the scenario's messages it is. */
  place: number;
  /** `performance.now()` when the order was given; undefined before. */
  orderedAt: number | undefined;
  /** Undefined as long as the program is at it. */
  said: Said | undefined;
  /** When it said so. */
  saidAt: number | undefined;
  /** In the order in which they arrived. */
  requests: ReceivedRequest[];
}

/** A scenario that is played once, whichever checks look at it. */
export interface Play {
  messages: PlayedMessage[];
  /** Its time is over: what arrives now is answered by success, so that the program can be done with it. */
  isOver: boolean;
}

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
  failure: NoAnswer | null;
  /** When the answer's last byte was written, or the connection was ended instead. */
  answeredAt: number | undefined;
  /** When the caller ended the connection before the answer was whole. */
  goneAt: number | undefined;
}

/** More of a body than the contract allows is of no use. */
export const BODY_BYTES = 512 * 1024;
/** So many attempts of one message show all that there is to see. */
export const MOST_ATTEMPTS = 100;
