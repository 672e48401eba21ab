/** Before anything is graded: does a plain, correct message get through, and if not, why? */
import { type Bilingual, RETURN_CODES } from '@staff-service/client';
import { parseObject } from '@staff-service/client/internal';
import { describeProbe } from '../checks/finding.ts';
import type { Probe, RequestSpec, Session } from '../probe/session.ts';
import { explainSetupProblem, isRateLimited } from './setup-problem.ts';
import { TEXTS } from './texts.ts';

/**
 * - `ready`: accepted;
 * - `setupProblem`: nothing can be proven: not reached, not authenticated, not the right address;
 * - `partial`: only these groups of checks are run, because the fault that is known already would fail all others
 *   too.
 */
export type Preflight =
  | { kind: 'ready' }
  | { kind: 'setupProblem'; why: Bilingual }
  | { kind: 'partial'; groups: readonly string[]; why: Bilingual };

export async function runPreflight(session: Session): Promise<Preflight> {
  const probe = await session.probeFirst({});
  if (probe.evaluation.accepted) return { kind: 'ready' };
  // What comes next would be put off as well.
  if (isRateLimited(probe)) return { kind: 'setupProblem', why: await explainSetupProblem(session, probe) };
  const answer = describeProbe(probe);
  if (hasWrongEnvelope(probe)) return runOnly(['envelope'], TEXTS.noSuccess(answer));
  if (probe.evaluation.refused && (await authenticates(session, probe)))
    return runOnly(['envelope', 'messages'], TEXTS.plainRefused(answer));
  const fault = await findOtherSignature(session, probe);
  if (fault !== undefined) return runOnly(['signature'], fault);
  return { kind: 'setupProblem', why: await explainSetupProblem(session, probe) };
}

function runOnly(groups: readonly string[], why: Bilingual): Preflight {
  return { kind: 'partial', groups, why: TEXTS.notRun(why) };
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

/** Other plain messages: when one of them is accepted, the fault is in what the first was refused for. */
const OTHER_MESSAGES: readonly RequestSpec[] = [
  { set: { Content: 'hello' } },
  { set: { ServiceId: '1' } },
  { set: { $name: 'x' } },
  { type: 'image' },
  { set: { WorkerNum: '8001', WorkerName: 'x', ServiceId: '1', $name: 'x', Tag: {} } },
];

const NOT_AUTHENTICATED: number[] = ['signatureMissing', 'unknownAppid', 'signatureInvalid'].map(
  (name) => RETURN_CODES[name as keyof typeof RETURN_CODES].code,
);

async function authenticates(session: Session, { evaluation }: Probe): Promise<boolean> {
  if (evaluation.errcode === undefined || NOT_AUTHENTICATED.includes(evaluation.errcode)) return false;
  for (const message of OTHER_MESSAGES) {
    const probe = await session.probeFirst(message);
    if (probe.evaluation.accepted) return true;
  }
  return false;
}

/** Ways that implementations have been seen to use. One that is accepted shows that the secret is right, and the fault. */
const OTHER_SIGNATURES: [RequestSpec, Bilingual][] = [
  [{ timestamp: 'seconds' }, TEXTS.secondsOnly],
  [{ signature: 'upperCase' }, TEXTS.upperCase],
  [{ signature: 'otherOrder' }, TEXTS.otherOrder],
];

async function findOtherSignature(session: Session, { evaluation }: Probe): Promise<Bilingual | undefined> {
  if (!evaluation.refused || evaluation.errcode === undefined) return undefined;
  for (const [spec, fault] of OTHER_SIGNATURES) {
    const probe = await session.probeFirst(spec);
    if (probe.evaluation.accepted) return fault;
  }
  return undefined;
}
