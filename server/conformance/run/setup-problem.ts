/** Why a correct message was not accepted, in one paragraph, with what to do. */
import { type Bilingual, RETURN_CODES } from '@staff-service/client';
import { parseObject } from '@staff-service/client/internal';
import { describeProbe } from '../checks/finding.ts';
import type { Probe, Session } from '../probe/session.ts';
import type { WireFailure, WireResult } from '../wire-types.ts';
import { NO_CONCLUSION, TEXTS } from './texts.ts';

export async function explainSetupProblem(session: Session, probe: Probe): Promise<Bilingual> {
  const { failure, answer } = probe.sent;
  if (failure !== null || answer === null)
    return explain('reach', explainConnection(failure, session.target.baseUrl));
  if (isRateLimited(probe)) return explain('accept', explainRateLimit(session, probe));
  const { errcode } = probe.evaluation;
  const { signatureMissing, signatureInvalid, unknownAppid } = RETURN_CODES;
  if (errcode === unknownAppid.code)
    return explain('authenticate', TEXTS.unknownAppid(session.target.appid, describeProbe(probe)));
  if (errcode === signatureInvalid.code || errcode === signatureMissing.code)
    return explain('authenticate', await explainSignature(session, probe));
  if (answer.status === 401 || answer.status === 403) {
    const line = describeProbe(probe);
    // With a code of its own, so that the code does not say what is wrong.
    const isItsOwn = 'errcode' in (parseObject(probe.text) ?? {});
    return explain('authenticate', isItsOwn ? TEXTS.ownRefusal(line) : TEXTS.gateway(line));
  }
  if (errcode === undefined) return explain('accept', explainAnswer(session, probe));
  return explain('accept', (await explainUnsigned(session)) ?? explainAnswer(session, probe));
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
      return TEXTS.timeout(host, message);
    case 'unreadable':
      return TEXTS.notHttp(host, because, protocol);
    case 'unreachable':
      return TEXTS.noConnection(host, message);
    case 'closed':
      return TEXTS.closed(host, because);
  }
}

const CLOCK_SKEW_SECONDS = 60;

async function explainSignature(session: Session, probe: Probe): Promise<Bilingual> {
  const answer = describeProbe(probe);
  const skew = clockSkewSeconds(probe);
  if (skew !== undefined && Math.abs(skew) > CLOCK_SKEW_SECONDS) return TEXTS.clockSkew(skew, answer);
  const { appid, secret } = session.target;
  return (await explainUnsigned(session)) ?? TEXTS.wrongSecret(appid, secret.trim() !== secret, answer);
}

async function explainUnsigned(session: Session): Promise<Bilingual | undefined> {
  const { evaluation } = await session.probeFirst({ timestamp: 'missing', signature: 'missing' });
  return evaluation.accepted ? TEXTS.unsignedOnly : undefined;
}

/** How far the target's clock is ahead, by its `Date` header. */
function clockSkewSeconds({ sent }: Probe): number | undefined {
  const skew = Math.round((Date.parse(headerOf(sent, 'date') ?? '') - sent.startedAt) / 1000);
  return Number.isNaN(skew) ? undefined : skew;
}

function headerOf({ answer }: WireResult, wanted: string): string | undefined {
  return answer?.headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
}

function explainAnswer(session: Session, probe: Probe): Bilingual {
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
  const type = headerOf(probe.sent, 'content-type') ?? '';
  if (/html/i.test(type) || /<!doctype|<html/i.test(probe.text)) return TEXTS.webPage(status, line);
  if (status !== 200) return TEXTS.seeLog(line);
  return role === 'app' ? TEXTS.unknownCustomer(user, line) : TEXTS.checkCredentials(line);
}
