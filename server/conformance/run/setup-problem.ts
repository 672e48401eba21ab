/** Why a correct message was not accepted, in one paragraph, with what to do. */
import { type Bilingual, RETURN_CODES } from '@staff-service/client';
import { ANSWER_SECONDS, parseObject } from '@staff-service/client/internal';
import { describeProbe } from '../checks/finding.ts';
import { CONTRACT_CODES } from '../evaluation/evaluation.ts';
import type { Probe, Session } from '../probe/session.ts';
import { findHeader, type WireFailure, type WireResult } from '../wire-types.ts';
import { NO_CONCLUSION, TEXTS } from './texts.ts';
import { CLOCK_SKEW_SECONDS, clockSkewSeconds, type TrialOutcome } from './try-signatures.ts';

const NOT_TRIED: TrialOutcome = { refused: 0, verifies: false, unsigned: false };

/** `outcome`: what came of other signatures, where they were tried. */
export async function explainSetupProblem(
  session: Session,
  probe: Probe,
  outcome: TrialOutcome = NOT_TRIED,
): Promise<Bilingual> {
  const { failure, answer } = probe.sent;
  if (failure !== null || answer === null)
    return explain('reach', explainConnection(failure, session.target.baseUrl));
  if (isRateLimited(probe)) return explain('accept', explainRateLimit(session, probe));
  const { errcode } = probe.evaluation;
  const { signatureMissing, signatureInvalid, unknownAppid } = RETURN_CODES;
  if (errcode === unknownAppid.code)
    return explain('authenticate', TEXTS.unknownAppid(session.target.appid, describeProbe(probe)));
  if (outcome.unsigned) return explain('authenticate', TEXTS.unsignedOnly);
  if (errcode === signatureInvalid.code || errcode === signatureMissing.code)
    return explain('authenticate', explainSignature(session, probe, outcome));
  if (isAboutCustomer(session, probe, outcome))
    return explain('accept', explainCustomer(session, probe, outcome));
  if (answer.status === 401 || answer.status === 403) {
    const line = describeProbe(probe);
    // With a code of its own, so that the code does not say what is wrong.
    const isItsOwn = 'errcode' in (parseObject(probe.text) ?? {});
    return explain('authenticate', isItsOwn ? TEXTS.ownRefusal(line, outcome.refused) : TEXTS.gateway(line));
  }
  return explain('accept', explainAnswer(session, probe, outcome));
}

export function isRateLimited({ sent }: Probe): boolean {
  return sent.answer?.status === RETURN_CODES.tooManyRequests.status;
}

function explain(reached: keyof typeof NO_CONCLUSION, why: Bilingual): Bilingual {
  const { zh, en } = NO_CONCLUSION[reached];
  return { zh: zh + why.zh, en: en + why.en };
}

function explainRateLimit(session: Session, { sent }: Probe): Bilingual {
  const given = headerOf(sent, 'retry-after');
  return TEXTS.rateLimited(given && session.redact(given).slice(0, 40));
}

function explainConnection(failure: WireFailure | null, baseUrl: string): Bilingual {
  const { kind, code, message } = failure ?? { kind: 'closed', code: '', message: '' };
  const { host, protocol } = new URL(baseUrl);
  const because = TEXTS.because(code);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return TEXTS.unknownHost(host, because);
  if (code === 'ECONNREFUSED') return TEXTS.connectionRefused(host, because);
  if (kind === 'unreachable' && /CERT|SELF_SIGNED|UNABLE_TO_/.test(code) && !/ALERT/.test(code))
    return TEXTS.certificate(message, because);
  if (kind === 'unreachable' && /EPROTO|SSL|TLS/.test(code)) return TEXTS.tlsHandshake(because);
  switch (kind) {
    case 'aborted':
      return TEXTS.aborted;
    case 'timeout':
      return TEXTS.timeout(host, message, ANSWER_SECONDS);
    case 'unreadable':
      return TEXTS.notHttp(host, because, protocol);
    case 'unreachable':
      return TEXTS.noConnection(host, message);
    case 'closed':
      return TEXTS.closed(host, because);
  }
}

function explainSignature(session: Session, probe: Probe, { refused }: TrialOutcome): Bilingual {
  const answer = describeProbe(probe);
  const skew = clockSkewSeconds(probe);
  if (skew !== undefined && Math.abs(skew) > CLOCK_SKEW_SECONDS) return TEXTS.clockSkew(skew, answer);
  const { appid, secret } = session.target;
  return TEXTS.wrongSecret(appid, secret.trim() !== secret, refused, answer);
}

/** In an answer that refuses: words for whom the message is for. */
const CUSTOMER =
  /\b(?:user|customer|open_?id|member|fan|recipient|receiver|conversation)s?\b|客户|用户|粉丝|会员|会话/i;

/** Whether the APP may refuse because it does not know the customer of the messages. */
function isAboutCustomer(session: Session, probe: Probe, { verifies }: TrialOutcome): boolean {
  const { status } = probe.sent.answer!;
  const { errcode } = probe.evaluation;
  if (session.target.role !== 'app' || isWebPage(probe) || (status >= 300 && status < 400)) return false;
  const isItsOwn = errcode !== undefined && !CONTRACT_CODES.includes(errcode);
  return CUSTOMER.test(probe.text.slice(0, 1000)) || (isItsOwn && (verifies || status === 200));
}

function explainCustomer(session: Session, probe: Probe, { verifies, refused }: TrialOutcome): Bilingual {
  const line = describeProbe(probe);
  const { user } = session.target;
  return verifies ? TEXTS.customerNotSignature(user, line) : TEXTS.unknownCustomer(user, refused, line);
}

function headerOf({ answer }: WireResult, wanted: string): string | undefined {
  return findHeader(answer?.headers ?? [], wanted);
}

function explainAnswer(session: Session, probe: Probe, { refused }: TrialOutcome): Bilingual {
  const { role, user } = session.target;
  const { status } = probe.sent.answer!;
  const line = describeProbe(probe);
  if (status >= 300 && status < 400) {
    const location = headerOf(probe.sent, 'location') ?? '';
    const { url } = probe.planned;
    const whole = URL.canParse(location, url) ? new URL(location, url).href : location;
    const to = session.redact(whole.replace(/[?#].*/s, '')).slice(0, 200);
    // With a slash at its end it is the same --url, and would lead here again.
    return TEXTS.redirect(to, status, to.endsWith('/staffService/message'));
  }
  if (status === 404 || status === 405)
    return TEXTS.notThere(new URL(probe.planned.url).pathname, status, role);
  if (isWebPage(probe)) return TEXTS.webPage(status, line);
  if (status !== 200) return TEXTS.seeLog(line);
  return role === 'app' ? TEXTS.unknownCustomer(user, refused, line) : TEXTS.checkCredentials(line, refused);
}

function isWebPage({ sent, text }: Probe): boolean {
  return /html/i.test(headerOf(sent, 'content-type') ?? '') || /<!doctype|<html/i.test(text);
}
