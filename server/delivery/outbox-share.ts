/** How much of the outbox an APP may take: one that is down must leave room for the others. */

/** A tenth of the limit is set aside, in equal parts. */
const RESERVED = 10;

interface Waiting {
  /** Messages of the APP that wait for delivery. */
  own: number;
  /** Those of all APPs. */
  all: number;
}

/**
 * Returns whether an APP may have one more message waiting: while it has fewer than there is room left (the dynamic threshold of
 * Choudhury and Hahne, alpha 1), so that one alone takes half, and two a third each. An APP
 * that is the only one has it all.
 *
 * By that alone each APP that goes down leaves half of the room to the next ones, after twenty there is none; nor is there where
 * more waits than may: dead messages were redelivered, or the limit was lowered. So each APP has some that no other can take.
 *
 * @param limit messages of all APPs together; 0: any number
 * @param apps how many there are
 */
export function mayWait(limit: number, apps: number, { own, all }: Waiting): boolean {
  if (limit === 0) return true;
  if (apps === 1) return all < limit;
  const reserved = Math.floor(limit / (RESERVED * Math.max(apps, 1)));
  return own < reserved || own + all < limit - apps * reserved;
}
