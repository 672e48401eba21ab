/** Messages of a person's own: which of those that were asked for a request stands for, by the order of arrival. */
import { parseObject } from '@staff-service/client/internal';
import { PROPERTIES } from '../../probe/recipe.ts';
import type { AnsweringRole } from '../../results.ts';
import type { PlayedMessage, ReceivedRequest } from './play.ts';
import { isSuccess } from './script-meaning.ts';

export class Arrivals {
  readonly #endpoint: AnsweringRole;
  /** Asked for, and not arrived. */
  readonly #waiting: PlayedMessage[] = [];
  readonly #arrived: { identity: string; message: PlayedMessage }[] = [];

  constructor(endpoint: AnsweringRole) {
    this.#endpoint = endpoint;
  }

  expect(messages: readonly PlayedMessage[]): void {
    this.#waiting.push(...messages);
  }

  /** An equal message is a repetition, unless the one before it was answered by success. */
  adopt({ body }: ReceivedRequest): PlayedMessage | undefined {
    const message = parseObject(body.toString());
    if (message === undefined) return undefined;
    const { MsgType, Content, [PROPERTIES[this.#endpoint].$user]: user } = message;
    const identity = JSON.stringify([user, MsgType, Content]);
    const before = this.#arrived.findLast((one) => one.identity === identity);
    if (before && !isSuccess(before.message.requests.at(-1)?.script)) return before.message;
    const next = this.#waiting.shift() ?? before?.message;
    if (next !== undefined) this.#arrived.push({ identity, message: next });
    return next;
  }
}
