/** How long a caller is watched, milliseconds. */
export interface Pace {
  /** The first message has arrived by then, and the program has said what came of it. */
  first: number;
  /** A message that was ordered has arrived by then. */
  arrival: number;
  /** After the program has said what came of a message: what it sends then, it sends behind its own back. */
  quiet: number;
  /** After an answer of success, where the program does not say. */
  quietAfterSuccess: number;
  /** After a failed attempt, for the next. */
  watch: number;
  /** The same, where it is enough that the program has not said that the message was accepted. */
  pending: number;
  /** All attempts of a message, where they go on. */
  most: number;
  /** An answer is waited for at least so long, and at most. */
  leastTimeout: number;
  mostTimeout: number;
  /** Where a person sends by hand: for the next message. */
  byHand: number;
  /** Times every delay that the catalogue's scripts have. */
  scale: number;
}

export const PACE: Pace = {
  first: 60_000,
  arrival: 10_000,
  quiet: 300,
  quietAfterSuccess: 1_500,
  watch: 10_000,
  pending: 2_500,
  most: 20_000,
  leastTimeout: 5_000,
  mostTimeout: 60_000,
  byHand: 60_000,
  scale: 1,
};
