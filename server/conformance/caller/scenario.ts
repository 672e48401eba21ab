/** Scenarios of the catalogue as they are played: each message with a customer and a text that occur nowhere else. */
import type { NamedText, Scenario, ScenarioMessage, ScriptedAnswer } from '../../../generated/conformance.ts';
import type { Order, Said } from './driver.ts';
import type { ReceivedRequest } from './received-request.ts';

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

const CHARACTERS = 20_000;

/** Texts that begin with something that a request is known by, also where the rest of it was garbled. */
const TEXTS: Record<NamedText, (id: string) => string> = {
  plain: (id) => `conformance test ${id}`,
  chinese: (id) => `${id} 你好，您的订单已发货：《红楼梦》一册，￥39.90。`,
  emoji: (id) => `${id} \u{1f600}\u{1f469}\u200d\u{1f4bb}\u{20bb7}\u{1f1e8}\u{1f1f3}`,
  quotes: (id) => `${id} "quoted" 'single' \\backslash\\ \\n \\u4e2d %41 + & = ? # $HOME \`id\` {0}`,
  lines: (id) => `${id} first line\nsecond line\n\ttabbed`,
  markup: (id) => `${id} </script><b>bold</b> &amp; &lt; <a href="https://example.com/?a=1&b=2">link</a>`,
  long: (id) => `${id} ${'长'.repeat(CHARACTERS - id.length - 1)}`,
};

export class Cast {
  readonly #run: string;
  readonly #messages = new Map<number, PlayedMessage>();
  readonly #byUser = new Map<string, PlayedMessage[]>();
  #customers = 0;

  /** @param run a few digits that occur in no other run */
  constructor(run: string) {
    this.#run = run;
  }

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
    return `${zeros ? '00' : 'conform-'}${this.#run}${String(this.#customers).padStart(4, '0')}`;
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
    this.#byUser.set(user, [...(this.#byUser.get(user) ?? []), message]);
    return message;
  }

  /** Which message a request carries: by its text, else by its customer, of whose messages the first that is not done. */
  find(body: Buffer): PlayedMessage | undefined {
    const text = body.toString('latin1');
    const [, number] = new RegExp(`(?<![0-9])${this.#run}m([0-9]+)`).exec(text) ?? [];
    const known = number === undefined ? undefined : this.#messages.get(Number(number));
    if (known) return known;
    const [user = ''] = new RegExp(`(?:conform-|00)${this.#run}[0-9]{4}`).exec(text) ?? [];
    const messages = this.#byUser.get(user) ?? [];
    return messages.find(({ orderedAt, said }) => orderedAt !== undefined && !said) ?? messages.at(-1);
  }
}
