/** Before anything is graded: does a plain, correct message get through, and if not, why? */
import { RETURN_CODES } from '@staff-service/client';
import { envelope } from './envelope-checks.ts';
import { answerOf } from './finding.ts';
import { obstacle } from './obstacle.ts';
import type { Bilingual } from './results.ts';
import type { Asked, Session } from './session.ts';

/**
 * - `ready`: accepted;
 * - `obstacle`: nothing can be proven: not reached, not authenticated, not the right address;
 * - `faulty`: understood, but answered in a way that no caller takes for success: only what holds for every answer
 *   is graded, because all else would only repeat it.
 */
export type Preflight =
  | { kind: 'ready' }
  | { kind: 'obstacle'; why: Bilingual }
  | { kind: 'faulty'; why: Bilingual };

export async function preflight(session: Session): Promise<Preflight> {
  const asked = await session.ask({}, session.shared('preflight'));
  if (asked.judgement.accepted) return { kind: 'ready' };
  if (meantAsSuccess(asked)) {
    const { zh, en } = answerOf(asked);
    return {
      kind: 'faulty',
      why: {
        zh: `没有询问：正确的消息没有得到约定的成功回复（${zh}）`,
        en: `not asked: a correct message did not get the contract's answer of success (${en})`,
      },
    };
  }
  return { kind: 'obstacle', why: await obstacle(session, asked) };
}

/** `errcode` 0 under another status or as another type, or an empty 200: the message was taken, the answer is wrong. */
function meantAsSuccess({ sent, text }: Asked): boolean {
  if (sent.answer === null || sent.failure !== null) return false;
  const body = envelope(text);
  if (body && 'errcode' in body) return Number(body.errcode) === RETURN_CODES.ok.code;
  return sent.answer.status === 200 && !/<!doctype|<html/i.test(text);
}
