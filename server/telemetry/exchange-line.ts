/** An exchange in one line, for a terminal: `15:35:53 A ← 1001 user 1 video ✗ 30005 /MsgType: …`. */

import { styleText } from 'node:util';
import type { Bilingual, Language } from '@staff-service/client';
import type { components } from '../../generated/console.ts';
import { cutEnd, cutMiddle, widthOf } from './cut-to-width.ts';
import { TEXTS } from './texts.ts';
import { visibleLine } from './visible.ts';

type Exchange = components['schemas']['Exchange'];

export interface LineOptions {
  language: Language;
  color: boolean;
  /** Of the terminal that it is written to, and to which it is cut. */
  columns?: number | undefined;
}

export interface ExchangeLine {
  /** Milliseconds since 1970, or ISO 8601. */
  at: number | string;
  endpoint: Exchange['endpoint'];
  direction: Exchange['direction'];
  appid: string | null;
  user: string | null;
  msgType: string | null;
  verdict: Exchange['verdict'];
  errcode: number | null;
  /** Why it was refused, or did not arrive. */
  reason: string | null;
  /** What it says. */
  excerpt?: string | null;
  durationMs: number | null;
  /** Of what is sent: attempts so far, and when the next one is due. */
  attemptCount: number;
  nextAttemptAt: number | string | null;
  /** An operator did. */
  endedByHand?: boolean;
  id?: string | undefined;
}

type Style = Parameters<typeof styleText>[0];

const MARKS = {
  accepted: ['green', '✓'],
  delivered: ['green', '✓'],
  pending: ['yellow', '…'],
  refused: ['red', '✗'],
  dead: ['red', '✗'],
  cancelled: ['yellow', '⊘'],
} as const;

/** What is left of a customer's id, an appid and a type where the line is short. */
const LEAST_COLUMNS = { user: 12, appid: 8, msgType: 8 };
/** Of what became of it, so much is to be seen before the others give way. */
const OUTCOME_COLUMNS = 32;

/** Whatever others wrote stays in the line, and steers no terminal. */
export function writeLine(exchange: ExchangeLine, { language, color, columns }: LineOptions): string {
  const { verdict } = exchange;
  const [style, mark] = MARKS[verdict];
  const parts = describe(exchange, mark, language);
  if (columns !== undefined) fit(parts, columns);
  const paint = (format: Style, text: string) =>
    color && text !== '' ? styleText(format, text, { validateStream: false }) : text;
  const words = [
    paint('dim', parts.time),
    paint(exchange.direction === 'received' ? 'blue' : 'magenta', parts.way),
    parts.appid,
    parts.userLabel,
    parts.user,
    parts.msgType,
    paint(style, parts.mark),
    parts.outcome,
    paint('dim', parts.id),
  ];
  return words.filter((word) => word !== '').join(' ');
}

/** In the order of the line; '' stands for what there is not. */
type Parts = ReturnType<typeof describe>;

function describe(exchange: ExchangeLine, mark: string, language: Language) {
  const { at, endpoint, direction, appid, user, msgType, id } = exchange;
  const name = { platform: 'A', app: 'B', none: '-' }[endpoint ?? 'none'];
  return {
    time: timeOfDay(at),
    way: `${name} ${direction === 'received' ? '←' : '→'}`,
    appid: visibleLine(appid ?? '-'),
    userLabel: user === null ? '' : TEXTS.user[language],
    user: visibleLine(user ?? ''),
    msgType: visibleLine(msgType ?? ''),
    mark,
    outcome: visibleLine(describeOutcome(exchange, language)),
    id: id ?? '',
  };
}

/** Cuts what may be long: verdict and code stay, and the exchange's id goes where it would leave no room for the cause. */
function fit(parts: Parts, columns: number): void {
  const missing = (wanted: Partial<Parts> = {}) => {
    const widths = Object.values({ ...parts, ...wanted }).map((text) => widthOf(text));
    return widths.reduce((sum, width) => sum + (width > 0 ? width + 1 : 0), -1) - columns;
  };
  if (missing() <= 0) return;
  const least = cutEnd(parts.outcome, OUTCOME_COLUMNS);
  if (missing({ outcome: least }) > 0) parts.id = '';
  const shorten = (name: keyof typeof LEAST_COLUMNS, cut: typeof cutEnd) => {
    const tooMuch = missing({ outcome: least });
    if (tooMuch > 0)
      parts[name] = cut(parts[name], Math.max(LEAST_COLUMNS[name], widthOf(parts[name]) - tooMuch));
  };
  shorten('user', cutMiddle);
  shorten('appid', cutMiddle);
  shorten('msgType', cutEnd);
  parts.outcome = cutEnd(parts.outcome, widthOf(parts.outcome) - missing());
  // A terminal that is narrower than what stays.
  let left = columns;
  for (const name of Object.keys(parts) as (keyof Parts)[]) {
    parts[name] = cutEnd(parts[name], left);
    left -= parts[name] === '' ? 0 : widthOf(parts[name]) + 1;
  }
}

function describeOutcome(exchange: ExchangeLine, language: Language): string {
  const { verdict, errcode, reason, excerpt, durationMs, attemptCount, nextAttemptAt, endedByHand } =
    exchange;
  const say = (text: Bilingual) => text[language];
  const because = reason === null ? '' : `${say(TEXTS.because)}${reason}`;
  if (verdict === 'refused') return [errcode, reason].filter((part) => part != null).join(' ');
  if (verdict === 'cancelled') return `${say(TEXTS.cancelled)}${because}`;
  if (verdict === 'dead')
    return `${say(endedByHand === true ? TEXTS.skipped : TEXTS.dead(attemptCount))}${because}`;
  if (verdict === 'pending') {
    const next = nextAttemptAt === null ? '' : say(TEXTS.next(timeOfDay(nextAttemptAt)));
    return `${attemptCount === 0 ? say(TEXTS.waiting) : say(TEXTS.attempt(attemptCount))}${next}${because}`;
  }
  return [durationMs === null ? '' : `${durationMs} ms`, excerpt ?? '']
    .filter((part) => part !== '')
    .join(' ');
}

/** Local. */
function timeOfDay(at: number | string): string {
  const time = new Date(at);
  return [time.getHours(), time.getMinutes(), time.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
