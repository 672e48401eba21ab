/** What a failed call says: what happened, and what to do. */
import { ERRCODES, type Retry } from '../../generated/return-codes.ts';
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
  /** What may be done where no answer says it. */
  retry?: Retry;
}

export const QUOTED_CHARACTERS = 2048;

/** All that is told of a failure. */
interface Told extends Omit<ErrorDetails, 'url' | 'attempts' | 'advice' | 'meaning'> {
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
  { status, headers, content }: Incoming,
  now: number,
  redact: Redact,
  state: CallState,
): StaffServiceError {
  const { code, errcode, errmsg, detail } = verdict;
  const header = (name: string) => headers.get(name) ?? '';

  /** The advice, and what else can be said of such an answer. */
  const explain = (): Pick<Told, 'advice'> & Partial<Told> => {
    if (code === 'wrongStatus') {
      if (status >= 300 && status < 400) {
        const location = redact(header('location'));
        const where = URL.canParse(location, state.url) ? new URL(location, state.url).href : location;
        return { advice: TEXTS.redirected(printable(where.replace(/[?#].*/s, ''))) };
      }
      return { advice: retryOf(code, status) === 'never' ? TEXTS.checkAddress : ERRCODES.notStored.advice };
    }
    if (code === 'refused') {
      const { advice = TEXTS.ask, meaning } = errcodeEntry(errcode) ?? {};
      const skewMs = Date.parse(header('date')) - now;
      const isSkewed = errcode === ERRCODES.signatureInvalid.code && !Number.isNaN(skewMs);
      return isSkewed ? { advice: TEXTS.clockIsOff(skewMs), meaning, skewMs } : { advice, meaning };
    }
    const coding = header('content-encoding');
    // It would come so again, and the message has been processed.
    if (coding && /^$|\ufffd/.test(content))
      return { code: 'invalidAnswer', detail: `Content-Encoding: ${printable(coding)}`, advice: TEXTS.ask };
    if (isPage(content)) return { advice: TEXTS.noInterface };
    return { advice: code === 'invalidAnswer' ? TEXTS.ask : TEXTS.mayHaveArrived };
  };

  return callError(
    {
      ...verdict,
      errmsg: errmsg && redact(errmsg),
      detail: redact(detail),
      status,
      answer,
      retryAfterMs: retryAfterMs(header('retry-after'), now),
      ...explain(),
    },
    state,
  );
}

/** White space may stand before it, or a byte order mark. */
function isPage(answer = ''): boolean {
  return /^\s*<(html|!doctype)/i.test(answer);
}

/** @param advice instead of the usual */
export function errorOfTransport(
  { fault: kind, cause, answer }: TransportFailure,
  redact: Redact,
  state: CallState,
  advice?: string | Bilingual,
): StaffServiceError {
  const [fault, usualAdvice, code = kind as StaffServiceErrorCode] = TEXTS.FAULTS[kind];
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
