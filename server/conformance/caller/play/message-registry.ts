/** Scenarios of the catalogue as they are played: each message with a customer and a text that occur nowhere else. */
import { randomBytes, randomInt } from 'node:crypto';
import type { NamedText, Scenario, ScenarioMessage } from '../../../../generated/conformance.ts';
import schema from '../../../../generated/schemas/CustomerMessage.schema.json' with { type: 'json' };
import type { Play, PlayedMessage } from './play.ts';
import { isSuccess } from './script-meaning.ts';

/** The longest that a text may be. */
const CHARACTERS = schema.$defs.Content.maxLength;

/** Texts that begin with something that a request is known by, also where the rest of it was garbled; but for `equal`. */
const TEXTS: Record<NamedText, (id: string) => string> = {
  plain: (id) => `conformance test ${id}`,
  chinese: (id) => `${id} 你好，您的订单已发货：《红楼梦》一册，￥39.90。`,
  // The last two letters are one in Unicode's composed form: nobody asked for it.
  emoji: (id) => `${id} \u{1f600}\u{1f469}\u200d\u{1f4bb}\u{20bb7}\u{1f1e8}\u{1f1f3} cafe\u0301`,
  quotes: (id) => `${id} "quoted" 'single' \\backslash\\ \\n \\u4e2d %41 + & = ? # $HOME \`id\` {0}`,
  lines: (id) => `${id} first line\nsecond line\r\n\ttabbed,  with two spaces \n`,
  markup: (id) => `${id} </script><b>bold</b> &amp; &lt; <a href="https://example.com/?a=1&b=2">link</a>`,
  equal: () => 'the same text once more',
  long: (id) => `${id} ${'长'.repeat(CHARACTERS - id.length - 1)}`,
};

export class MessageRegistry {
  /** Letters that occur in no other run. */
  readonly #run = Array.from(randomBytes(6), (byte) => String.fromCharCode(97 + (byte % 12))).join('');
  readonly #messages = new Map<number, PlayedMessage>();
  /** By the id in lower case: to change it is a fault to be evaluated, too. */
  readonly #byUser = new Map<string, PlayedMessage[]>();
  #customers = 0;

  newPlay(scenario: Pick<Scenario, 'messages'>): Play {
    const users = new Map<string, string>();
    const play: Play = { messages: [], isOver: false };
    for (const [place, spec] of scenario.messages.entries()) {
      const { customer = 'a', times = 1 } = spec;
      for (let at = 0; at < times; at += 1) {
        const label = times === 1 ? customer : `${customer}${at + 1}`;
        const user = users.get(label) ?? this.#newUser(spec.zeros === true);
        users.set(label, user);
        play.messages.push(this.#newMessage(spec, place, label, user));
      }
    }
    return play;
  }

  #newUser(zeros: boolean): string {
    this.#customers += 1;
    const number = String(this.#customers).padStart(4, '0');
    return zeros ? `00${randomInt(1_000, 9_999)}${number}` : `Conform-${this.#run}${number}`;
  }

  #newMessage(spec: ScenarioMessage, place: number, customer: string, user: string): PlayedMessage {
    const number = this.#messages.size + 1;
    const id = `${this.#run}m${number}`;
    const message: PlayedMessage = {
      order: { id, user, text: TEXTS[spec.text ?? 'plain'](id) },
      customer,
      answers: spec.answers ?? [{}],
      spec,
      place,
      orderedAt: undefined,
      said: undefined,
      saidAt: undefined,
      requests: [],
    };
    this.#messages.set(number, message);
    const inAnyCase = user.toLowerCase();
    this.#byUser.set(inAnyCase, [...(this.#byUser.get(inAnyCase) ?? []), message]);
    return message;
  }

  /** Which message a request carries: by its text, else by its customer, of whose messages the first not answered by success. */
  find(body: Buffer): PlayedMessage | undefined {
    const text = body
      .toString('latin1')
      .replaceAll('\0', '') // UTF-16 is a fault to be evaluated, too
      .replaceAll(/\\u00([0-9a-f]{2})/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
    const [, number] = new RegExp(`(?<![0-9])${this.#run}m([0-9]+)`).exec(text) ?? [];
    const known = number === undefined ? undefined : this.#messages.get(Number(number));
    if (known) return known;
    const [user = ''] = new RegExp(`conform-${this.#run}[0-9]{4}`, 'i').exec(text) ?? [];
    const messages = this.#byUser.get(user.toLowerCase()) ?? [];
    const isOpen = ({ requests }: PlayedMessage) => !isSuccess(requests.at(-1)?.script);
    return messages.find((message) => message.orderedAt !== undefined && isOpen(message)) ?? messages.at(-1);
  }
}
