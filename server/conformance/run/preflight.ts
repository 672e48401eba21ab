/** Before anything is graded: does a plain, correct message get through, and if not, why? */
import { type Bilingual, RETURN_CODES } from '@staff-service/client';
import { parseObject } from '@staff-service/client/internal';
import type { FoundCause } from '../causes/find-causes.ts';
import { describeProbe } from '../checks/finding.ts';
import type { Probe, RequestSpec, Session } from '../probe/session.ts';
import { RIGHT_FORMULA } from '../probe/signature-trials.ts';
import { PLAIN } from './plain-message.ts';
import { explainSetupProblem, isRateLimited } from './setup-problem.ts';
import { TEXTS } from './texts.ts';
import { trySignatures } from './try-signatures.ts';

/**
 * - `ready`: accepted;
 * - `setupProblem`: nothing can be proven: not reached, not authenticated, not the right address;
 * - `partial`: only these groups of checks are run, because the fault that is known already would fail all others
 *   too.
 */
export type Preflight =
  | { kind: 'ready'; cause?: FoundCause | undefined }
  | { kind: 'setupProblem'; why: Bilingual }
  | {
      kind: 'partial';
      groups: readonly string[];
      why: Bilingual;
      cause?: FoundCause | undefined;
      /** It refuses what is signed as the contract wants: that it refuses anything else shows nothing. */
      refusesAll: boolean;
    };

export async function runPreflight(session: Session): Promise<Preflight> {
  const probe = await session.probeFirst(PLAIN);
  if (probe.evaluation.accepted) return { kind: 'ready', cause: await findOtherEncoding(session) };
  // What comes next would be put off as well.
  if (isRateLimited(probe)) return { kind: 'setupProblem', why: await explainSetupProblem(session, probe) };
  const answer = describeProbe(probe);
  if (hasWrongEnvelope(probe)) return wrongEnvelope(session, probe, answer);
  if (probe.evaluation.refused && !isNotAuthenticated(probe)) {
    const accepted = await findAcceptedMessage(session);
    if (accepted) {
      const actual = TEXTS.requires(accepted, answer);
      return runOnly(['envelope', 'messages'], TEXTS.plainRefused(answer), {
        id: 'optional-required',
        actual,
      });
    }
  }
  const outcome = await trySignatures(session, probe);
  if (outcome.accepted !== undefined) {
    const actual = TEXTS.otherSignature(outcome.accepted.formula, RIGHT_FORMULA);
    return { ...runOnly(['signature'], actual, { id: 'other-signature', actual }), refusesAll: true };
  }
  return { kind: 'setupProblem', why: await explainSetupProblem(session, probe, outcome) };
}

function runOnly(groups: readonly string[], why: Bilingual, cause?: FoundCause) {
  return { kind: 'partial' as const, groups, why, cause, refusesAll: false };
}

function wrongEnvelope(session: Session, probe: Probe, answer: Bilingual): Preflight {
  const { role, user } = session.target;
  // The vendor's own APP answers so for every customer who has closed the page. [V]
  const mayBeGone = role === 'app' && (probe.sent.answer?.status ?? 0) >= 500;
  const why = mayBeGone ? TEXTS.orGone(TEXTS.noSuccess(answer), user) : TEXTS.noSuccess(answer);
  return runOnly(['envelope'], why, {
    id: 'other-envelope',
    actual: mayBeGone ? TEXTS.orGone(answer, user) : answer,
  });
}

/** Accepted in ASCII, refused in Chinese, twice each: from now on texts that are not about it are in ASCII. */
async function findOtherEncoding(session: Session): Promise<FoundCause | undefined> {
  const chinese = await session.probeFirst({});
  if (chinese.evaluation.accepted || isRateLimited(chinese)) return undefined;
  if ((await session.probeFirst({})).evaluation.accepted) return undefined;
  if (!(await session.probeFirst(PLAIN)).evaluation.accepted) return undefined;
  session.useAsciiOnly();
  return { id: 'text-not-utf8', actual: TEXTS.asciiOnly(describeProbe(chinese)) };
}

/**
 * `errcode` 0 under another status, or an answer that is none of the contract's, where the endpoint is and no gateway in
 * front of it: the target was reached, and the answer is wrong whatever became of the message.
 */
function hasWrongEnvelope({ sent, text }: Probe): boolean {
  if (sent.answer === null || sent.failure !== null) return false;
  const { status } = sent.answer;
  const isItsOwn = (status >= 200 && status < 300) || status >= 500;
  const body = parseObject(text);
  if (body && 'errcode' in body) {
    const { errcode } = body;
    if (Number.isSafeInteger(errcode)) return errcode === RETURN_CODES.ok.code;
    return isItsOwn || (errcode !== '' && Number(errcode) === RETURN_CODES.ok.code);
  }
  return isItsOwn && status < 300 && !/<!doctype|<html/i.test(text);
}

/** Other plain messages, and what is in them: when one of them is accepted, the fault is in what the first was refused for. */
const OTHER_MESSAGES: readonly [RequestSpec, Bilingual][] = [
  [{ set: { Content: 'hello' } }, TEXTS.shortText],
  [{ set: { ServiceId: '1' } }, TEXTS.property('ServiceId')],
  [{ set: { $name: 'x' } }, TEXTS.displayName],
  [{ type: 'image' }, TEXTS.image],
  [{ set: { WorkerNum: '8001', WorkerName: 'x', ServiceId: '1', $name: 'x', Tag: {} } }, TEXTS.allOptional],
];

const NOT_AUTHENTICATED: number[] = ['signatureMissing', 'unknownAppid', 'signatureInvalid'].map(
  (name) => RETURN_CODES[name as keyof typeof RETURN_CODES].code,
);

function isNotAuthenticated({ evaluation }: Probe): boolean {
  return evaluation.errcode === undefined || NOT_AUTHENTICATED.includes(evaluation.errcode);
}

async function findAcceptedMessage(session: Session): Promise<Bilingual | undefined> {
  for (const [message, what] of OTHER_MESSAGES) {
    const plain = message.type === undefined ? PLAIN.set : {};
    const probe = await session.probeFirst({ ...message, set: { ...plain, ...message.set } });
    if (probe.evaluation.accepted) return what;
  }
  return undefined;
}
