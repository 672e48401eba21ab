/** An exchange in one line, for a terminal: `15:35:53 A ← 1001 user 1 video ✗ 30005 /MsgType: …`. */

import { styleText } from 'node:util';
import type { Bilingual, Language } from '@staff-service/client';
import { TEXTS } from './texts.ts';
import { visibleLine } from './visible.ts';

export interface LineOptions {
  language: Language;
  color: boolean;
}

export interface ExchangeLine {
  /** Milliseconds since 1970, or ISO 8601. */
  at: number | string;
  endpoint: 'platform' | 'app' | null;
  direction: 'received' | 'sent';
  appid: string | null;
  user: string | null;
  msgType: string | null;
  verdict: 'accepted' | 'refused' | 'pending' | 'delivered' | 'dead' | 'cancelled';
  errcode: number | null;
  /** Why it was refused, or did not arrive. */
  reason: string | null;
  /** What it says. */
  excerpt?: string | null;
  durationMs: number | null;
  /** Of what is sent: attempts so far, and when the next one is due. */
  attemptCount: number;
  nextAttemptAt: number | string | null;
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

/** Whatever others wrote stays in the line, and steers no terminal. */
export function writeLine(exchange: ExchangeLine, { language, color }: LineOptions): string {
  const { at, endpoint, direction, appid, user, msgType, verdict, id } = exchange;
  const paint = (style: Style, text: string) => {
    const shown = visibleLine(text);
    return color ? styleText(style, shown, { validateStream: false }) : shown;
  };
  const name = { platform: 'A', app: 'B', none: '-' }[endpoint ?? 'none'];
  const [style, mark] = MARKS[verdict];
  const words = [
    paint('dim', timeOfDay(at)),
    direction === 'received' ? paint('blue', `${name} ←`) : paint('magenta', `${name} →`),
    visibleLine(appid ?? '-'),
    user === null ? '' : visibleLine(`${TEXTS.user[language]} ${user}`),
    visibleLine(msgType ?? ''),
    paint(style, mark),
    visibleLine(describeOutcome(exchange, language)),
    id === undefined ? '' : paint('dim', id),
  ];
  return words.filter((word) => word !== '').join(' ');
}

function describeOutcome(exchange: ExchangeLine, language: Language): string {
  const { verdict, errcode, reason, excerpt, durationMs, attemptCount, nextAttemptAt } = exchange;
  const say = (text: Bilingual) => text[language];
  const because = reason === null ? '' : `${say(TEXTS.because)}${reason}`;
  if (verdict === 'refused') return [errcode, reason].filter((part) => part != null).join(' ');
  if (verdict === 'cancelled') return `${say(TEXTS.cancelled)}${because}`;
  if (verdict === 'dead') return `${say(TEXTS.dead(attemptCount))}${because}`;
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
