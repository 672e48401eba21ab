/** What a failed call says: what happened, and what to do. */
import { ERRCODES } from '../../generated/return-codes.ts';
import { type Bilingual, inLanguage, type Language } from '../contract/language.ts';
import { printable, retryAfterMs, type Verdict } from './answer.ts';
import { type ErrorDetails, StaffServiceError, type StaffServiceErrorCode } from './errors.ts';
import type { Redact } from './redact.ts';
import { errcodeEntry, retryOf } from './retry-policy.ts';
import * as TEXTS from './texts.ts';
import { type Incoming, rootOf, type TransportFailure } from './transport.ts';

/** What is known of a call at any time. */
export interface CallState {
  url: string;
  attempts: number;
  idempotencyKey: string | undefined;
  language: Language | undefined;
}

export const QUOTED_CHARACTERS = 2048;

/** All that is told of a failure. */
interface Told extends Omit<ErrorDetails, 'url' | 'advice' | 'meaning'> {
  code: StaffServiceErrorCode;
  fault: Bilingual;
  /** What was met, in short and printable; may be empty. */
  detail: string;
  advice: Bilingual | string;
  meaning?: Bilingual | undefined;
}

/** @param now milliseconds since 1970, by the clock that signed */
export function errorOfAnswer(
  { ok, ...verdict }: Verdict & { ok: false },
  answer: string,
  incoming: Incoming,
  now: number,
  redact: Redact,
  state: CallState,
): StaffServiceError {
  const { status } = incoming;
  const { errmsg, detail } = verdict;
  const header = (name: string) => incoming.headers.get(name) ?? '';
  return callError(
    {
      ...verdict,
      errmsg: errmsg && redact(errmsg),
      detail: redact(detail),
      status,
      answer,
      retryAfterMs: retryAfterMs(header('retry-after'), now),
      ...explain(verdict, incoming, header, now, redact, state),
    },
    state,
  );
}

/** The advice, and what else can be said of such an answer. */
function explain(
  { code, errcode }: Omit<Verdict & { ok: false }, 'ok'>,
  { status, content }: Incoming,
  header: (name: string) => string,
  now: number,
  redact: Redact,
  { url }: CallState,
): Pick<Told, 'advice'> & Partial<Told> {
  if (code === 'wrongStatus') {
    const isRedirect = status >= 300 && status < 400;
    if (isRedirect) return { advice: adviceForRedirect(redact(header('location')), url) };
    return { advice: retryOf(code, status) === 'never' ? TEXTS.checkAddress : ERRCODES.notStored.advice };
  }
  if (code !== 'refused') {
    const coding = header('content-encoding');
    // It would come so again, and the message has been processed.
    if (coding && /^$|\ufffd/.test(content))
      return { code: 'invalidAnswer', detail: `Content-Encoding: ${printable(coding)}`, advice: TEXTS.ask };
    return {
      advice: isPage(content)
        ? TEXTS.noInterface
        : code === 'invalidAnswer'
          ? TEXTS.ask
          : TEXTS.mayHaveArrived,
    };
  }
  const { advice = TEXTS.ask, meaning } = errcodeEntry(errcode) ?? {};
  const skewMs = Date.parse(header('date')) - now;
  if (errcode !== ERRCODES.signatureInvalid.code || Number.isNaN(skewMs)) return { advice, meaning };
  return { advice: TEXTS.clockIsOff(skewMs), meaning, skewMs };
}

/** White space may stand before it, or a byte order mark. */
function isPage(answer = ''): boolean {
  return /^\s*<(html|!doctype)/i.test(answer);
}

/** A redirect is not followed: the signature would go along. */
function adviceForRedirect(location: string, url: string): Bilingual {
  const where = URL.canParse(location, url) ? new URL(location, url).href : location;
  const target = printable(where.replace(/[?#].*/s, ''));
  return TEXTS.redirected(target);
}

/** @param advice instead of the usual */
export function errorOfTransport(
  { fault: kind, cause, answer }: TransportFailure,
  redact: Redact,
  state: CallState,
  advice?: string,
): StaffServiceError {
  const [code, fault, usualAdvice] = TEXTS.FAULTS[kind];
  const { code: reason, message } = rootOf(cause);
  const why = message.includes(reason ?? '') ? message : `${reason} ${message}`;
  const detail = cause ? redact(printable(why)) : '';
  return callError(
    {
      code,
      fault,
      detail,
      advice:
        advice ??
        (!state.attempts ? TEXTS.notSent : isPage(answer?.content) ? TEXTS.noInterface : usualAdvice),
      status: answer?.status,
      answer: answer && redact(answer.content).slice(0, QUOTED_CHARACTERS),
      // A runtime's own error may hold the address in any property: only these go on, without the signature.
      cause: !cause || kind === 'aborted' ? cause : Object.assign(new Error(''), rootOf(cause, redact)),
    },
    state,
  );
}

export function callError(
  { code, fault, detail, advice, meaning, ...details }: Told,
  { language, ...state }: CallState,
): StaffServiceError {
  const todo = typeof advice === 'string' ? advice : inLanguage(advice, language);
  const message = `${inLanguage(fault, language)}${detail && `: ${detail}`} → ${todo}`;
  return new StaffServiceError(code, message, {
    ...state,
    ...details,
    advice: todo,
    meaning: meaning && inLanguage(meaning, language),
  });
}
