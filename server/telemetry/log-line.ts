/** A line of the log that tells of a message, as a person reads it. */
import { styleText } from 'node:util';
import { type ExchangeLine, writeLine } from './exchange-line.ts';
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
  outcome: 'delivered' | 'retry' | 'dead';
  attempt: number;
  error?: string;
  nextAttemptAt?: string;
}

const VERDICTS = { delivered: 'delivered', retry: 'pending', dead: 'dead' } as const;
const WARN = 40;

/** Undefined where the line tells of something else. @param line as it was logged, in JSON */
export function writeMessageLine(line: object, color: boolean): string | undefined {
  if (!isMessageLine(line)) return undefined;
  const { time, level, endpoint, user, msgType, errcode, ms, id, msg } = line;
  const appid = endpoint === null ? msg : line.appid; // method and path of what reached no endpoint
  const isWarning = level >= WARN;
  const outcome = line.direction === 'received' ? outcomeOfRequest(line) : outcomeOfDelivery(line);
  const told = writeLine(
    {
      ...{ at: time, endpoint, direction: line.direction, appid, user, msgType, errcode, durationMs: ms },
      ...outcome,
      ...(isWarning ? { id } : {}), // to ask for the whole of it
    },
    { language: 'en', color },
  );
  const name = isWarning ? 'WARN' : 'INFO';
  const label = color ? styleText(isWarning ? 'yellow' : 'green', name, { validateStream: false }) : name;
  const why = 'diagnosis' in line ? `     → ${visibleLine(line.diagnosis ?? '')}\n` : '';
  return `${label} ${told}\n${why}`;
}

type Outcome = Pick<ExchangeLine, 'verdict' | 'reason' | 'attemptCount' | 'nextAttemptAt'>;

function outcomeOfRequest({ errmsg, mistake }: RequestLine): Outcome {
  const verdict = errmsg === undefined ? 'accepted' : 'refused';
  const reason = mistake === undefined ? (errmsg ?? null) : `${errmsg} (${mistake})`;
  return { verdict, reason, attemptCount: 0, nextAttemptAt: null };
}

function outcomeOfDelivery({ outcome, attempt, error, nextAttemptAt }: DeliveryLine): Outcome {
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
