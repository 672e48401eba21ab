import { describeExpectation } from '../evaluation/evaluation.ts';
import type { Probe } from '../probe/session.ts';
import { type CodeCheck, describeProbe, fail, pass, reportError, skip } from './finding.ts';
import { TEXTS } from './texts.ts';

/** What some languages take for false: an id like any other. */
const FALSY = '0';
/** Nobody's, most likely, and not falsy. */
const OTHER = 'conformance-nobody';

/**
 * An APP need not know the customer `0`. It is refused wrongly where another unknown customer is accepted, or refused
 * for another reason.
 */
const falsyUserId: CodeCheck = {
  async run(session, id) {
    const context = session.newContext(id);
    const expected = describeExpectation('accepted', (text) => text);
    const falsy = await session.probe({ set: { $user: FALSY }, expect: 'accepted' }, context);
    if (falsy.evaluation.accepted) return pass([falsy], expected);
    if (isUnanswered(falsy)) return reportError(describeProbe(falsy), [falsy]);
    const other = await session.probe({ set: { $user: OTHER } }, context);
    if (!other.evaluation.accepted && falsy.evaluation.errcode === other.evaluation.errcode)
      return skip(TEXTS.unknownAlike);
    return fail(TEXTS.asUnknown(describeProbe(other)), describeProbe(falsy), [falsy, other]);
  },
};

function isUnanswered({ sent }: Probe): boolean {
  return sent.failure?.kind === 'unreachable' || sent.failure?.kind === 'aborted';
}

export const USER_CHECKS = { 'user-id-falsy': falsyUserId } satisfies Record<string, CodeCheck>;
