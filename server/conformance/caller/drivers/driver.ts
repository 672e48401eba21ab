/** What makes the program under test send its messages, and hears what it says of them. */
import type { Bilingual } from '@staff-service/client';

/** A message that the program is told to send. */
export interface Order {
  /** Occurs in no other order of the run. */
  id: string;
  /** The customer: `FromUserId` of endpoint A, `ToUserId` of endpoint B. */
  user: string;
  text: string;
}

/** What the program says came of an order. `unknown`: it does not tell, as when a person sends by hand. */
export interface Said {
  outcome: 'accepted' | 'failed' | 'unknown';
  /** Why, in its own words: an exit code, the last line it wrote. Not redacted. */
  detail: string;
}

/** Where the program has to send to, and how it has to sign. */
export interface ServedEndpoint {
  /** As partners give it: the platform's origin, or the APP's address with its prefix. */
  baseUrl: string;
  appid: string;
  secret: string;
}

export interface Driver {
  /** Shown in the report: the command, the control API's address. Redacted by whoever shows it. */
  readonly name: string;
  /**
   * Whether a customer's next order may be given while the one before is under way. Not where each order is a process of
   * its own: such a program cannot know of the others, and is given a customer's orders one after another.
   */
  readonly takesOrdersAtOnce: boolean;
  /** Whether `send` resolves with what came of it. */
  readonly tellsOutcome: boolean;
  /** Whether it sends the texts and customers it is told to. By hand it does not. */
  readonly obeys: boolean;
  /** @throws DriverProblem: it does not start */
  start(endpoint: ServedEndpoint): Promise<void>;
  /**
   * Resolves once the program is done with the order; never rejects for what the program does wrong, but for what makes
   * the whole run impossible.
   *
   * @throws DriverProblem
   */
  send(order: Order, signal: AbortSignal): Promise<Said>;
  /**
   * What to say where nothing arrived: what the program was given, how it ended, what it wrote, and what to look for. Whole
   * sentences, redacted.
   */
  explainSilence?(): Bilingual;
  /** What to say where a message was answered by success, and the program is still at it; the same. */
  explainUnfinished?(): Bilingual;
  /** Ends whatever was started, children included. */
  stop(): Promise<void>;
}
