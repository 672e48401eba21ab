/** What comes of an attempt at sending, a message or an event. */
export const OUTCOMES = ['delivered', 'retry', 'dead'] as const;
export type Outcome = (typeof OUTCOMES)[number];
