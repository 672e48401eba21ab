/** A line of the log that tells of a message, as a person reads it. */
import { styleText } from 'node:util';
import type { Language } from '@staff-service/client';
import { cutEnd } from './cut-to-width.ts';
import { type ExchangeLine, type LineOptions, writeLine } from './exchange-line.ts';
import type { Outcome } from './outcome.ts';
import { splitLanguages } from './split-languages.ts';
import { visibleLine } from './visible.ts';

/** What each of them holds. */
interface MessageLine extends Pick<ExchangeLine, 'endpoint' | 'appid' | 'user' | 'msgType' | 'errcode'> {
  /** Milliseconds since 1970. */
  time: number;
  level: number;
  ms: number;
  id: string;
  msg: string;
}

/** See `http/log-requests.ts`. */
interface RequestLine extends MessageLine {
  direction: 'received';
  errmsg?: string;
  mistake?: string;
  diagnosis?: string;
}

/** See `delivery/delivery-worker.ts`. */
interface DeliveryLine extends MessageLine {
  direction: 'sent';
  outcome: Outcome;
  attempt: number;
  error?: string;
  nextAttemptAt?: string;
}

const VERDICTS = { delivered: 'delivered', retry: 'pending', dead: 'dead' } as const;
const WARN = 40;

const ARROW = '     → ';

/** Undefined where the line tells of something else. @param line as it was logged, in JSON */
export function writeMessageLine(line: object, options: LineOptions): string | undefined {
  if (!isMessageLine(line)) return undefined;
  const { time, level, endpoint, user, msgType, errcode, ms, id, msg } = line;
  const appid = endpoint === null ? msg : line.appid; // method and path of what reached no endpoint
  const isWarning = level >= WARN;
  const { language, color, columns = Number.POSITIVE_INFINITY } = options;
  const outcome = line.direction === 'received' ? outcomeOfRequest(line, language) : outcomeOfDelivery(line);
  const name = isWarning ? 'WARN' : 'INFO';
  const told = writeLine(
    {
      ...{ at: time, endpoint, direction: line.direction, appid, user, msgType, errcode, durationMs: ms },
      ...outcome,
      ...(isWarning ? { id } : {}), // to ask for the whole of it
    },
    { language, color, columns: columns - name.length - 1 },
  );
  const label = color ? styleText(isWarning ? 'yellow' : 'green', name, { validateStream: false }) : name;
  const diagnosis = 'diagnosis' in line ? visibleLine(inOneLanguage(line.diagnosis ?? '', language)) : '';
  const why = diagnosis === '' ? '' : `${cutEnd(ARROW + diagnosis, columns)}\n`;
  return `${label} ${told}\n${why}`;
}

type Told = Pick<ExchangeLine, 'verdict' | 'reason' | 'attemptCount' | 'nextAttemptAt'>;

function outcomeOfRequest({ errmsg, mistake }: RequestLine, language: Language): Told {
  const verdict = errmsg === undefined ? 'accepted' : 'refused';
  const said = errmsg === undefined ? null : errmsgIn(errmsg, language);
  const reason = mistake === undefined ? said : `${said} (${mistake})`;
  return { verdict, reason, attemptCount: 0, nextAttemptAt: null };
}

/** The place of a single broken rule stands before both languages. */
function errmsgIn(errmsg: string, language: Language): string {
  const [, place = '', text = ''] = /^(\/\S*: )?(.*)$/s.exec(errmsg) ?? [];
  const said = splitLanguages(text)[language];
  return said.startsWith('/') ? said : place + said;
}

/** Of the findings, which `mistakesIn` has joined. */
function inOneLanguage(diagnosis: string, language: Language): string {
  const findings = diagnosis.split('; ');
  return findings.map((finding) => splitLanguages(finding)[language]).join('; ');
}

function outcomeOfDelivery({ outcome, attempt, error, nextAttemptAt }: DeliveryLine): Told {
  return {
    verdict: VERDICTS[outcome],
    reason: error ?? null,
    attemptCount: attempt,
    nextAttemptAt: nextAttemptAt ?? null,
  };
}

function isMessageLine(line: object): line is RequestLine | DeliveryLine {
  return 'endpoint' in line && 'direction' in line && 'user' in line;
}
