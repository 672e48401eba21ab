/** Before anything is graded: does a plain, correct message get through, and if not, why? */
import { RETURN_CODES } from '@staff-service/client';
import { envelope } from './envelope-checks.ts';
import { answerOf } from './finding.ts';
import { obstacle } from './obstacle.ts';
import type { Bilingual } from './results.ts';
import type { Asked, Question, Session } from './session.ts';

/**
 * - `ready`: accepted;
 * - `obstacle`: nothing can be proven: not reached, not authenticated, not the right address;
 * - `partial`: only these groups of checks are asked, because the fault that is known already would fail all others
 *   too.
 */
export type Preflight =
  | { kind: 'ready' }
  | { kind: 'obstacle'; why: Bilingual }
  | { kind: 'partial'; groups: readonly string[]; why: Bilingual };

export async function preflight(session: Session): Promise<Preflight> {
  const asked = await session.ask({}, session.shared('preflight'));
  if (asked.judgement.accepted) return { kind: 'ready' };
  const { zh, en } = answerOf(asked);
  if (meantAsSuccess(asked))
    return {
      kind: 'partial',
      groups: ['envelope'],
      why: {
        zh: `没有询问：正确的消息没有得到约定的成功回复（${zh}）`,
        en: `not asked: a correct message did not get the contract's answer of success (${en})`,
      },
    };
  if (asked.judgement.refused && (await authenticates(session, asked)))
    return {
      kind: 'partial',
      groups: ['envelope', 'messages'],
      why: {
        zh: `没有询问：最普通的文本消息没有被接收（${zh}）`,
        en: `not asked: the plainest text message is not accepted (${en})`,
      },
    };
  return { kind: 'obstacle', why: await obstacle(session, asked) };
}

/** `errcode` 0 under another status or as another type, or an empty 200: the message was taken, the answer is wrong. */
function meantAsSuccess({ sent, text }: Asked): boolean {
  if (sent.answer === null || sent.failure !== null) return false;
  const body = envelope(text);
  if (body && 'errcode' in body) return body.errcode !== '' && Number(body.errcode) === RETURN_CODES.ok.code;
  return sent.answer.status === 200 && !/<!doctype|<html/i.test(text);
}

/** Other plain messages: when one of them is accepted, the fault is in what the first was refused for. */
const OTHER_MESSAGES: readonly Question[] = [
  { set: { Content: 'hello' } },
  { set: { ServiceId: '1' } },
  { set: { $name: 'x' } },
  { type: 'image' },
  { set: { WorkerNum: '8001', WorkerName: 'x', ServiceId: '1', $name: 'x', Tag: {} } },
];

const NOT_AUTHENTICATED: number[] = ['signatureMissing', 'unknownAppid', 'signatureInvalid'].map(
  (name) => RETURN_CODES[name as keyof typeof RETURN_CODES].code,
);

async function authenticates(session: Session, { judgement }: Asked): Promise<boolean> {
  if (judgement.errcode === undefined || NOT_AUTHENTICATED.includes(judgement.errcode)) return false;
  for (const message of OTHER_MESSAGES) {
    const asked = await session.ask(message, session.shared('preflight'));
    if (asked.judgement.accepted) return true;
  }
  return false;
}
