/** What became of an exchange, by a word and a colour. */
import type { Exchange } from '../state/api.ts';
import { dictionary } from '../state/language.ts';
import { duration } from './times.ts';

const texts = dictionary({
  zh: {
    accepted: '已接受',
    refused: '已拒绝',
    pending: '待投递',
    retrying: '重试中',
    delivered: '已送达',
    dead: '死信',
    skipped: '已跳过',
    cancelled: '已取消',
  },
  en: {
    accepted: 'accepted',
    refused: 'refused',
    pending: 'pending',
    retrying: 'retrying',
    delivered: 'delivered',
    dead: 'dead',
    skipped: 'skipped',
    cancelled: 'cancelled',
  },
});

export const VERDICT_COLOURS = {
  accepted: 'ok',
  delivered: 'ok',
  pending: 'wait',
  refused: 'bad',
  dead: 'bad',
  cancelled: 'off',
} as const;

export function describeVerdict({ verdict, attemptCount, endedByHand }: Exchange): string {
  if (verdict === 'dead' && endedByHand) return texts().skipped;
  return texts()[verdict === 'pending' && attemptCount > 0 ? 'retrying' : verdict];
}

export function VerdictTag({ exchange }: { exchange: Exchange }) {
  const { verdict, errcode, durationMs, endedByHand } = exchange;
  const word = describeVerdict(exchange);
  // Of what waits, the time that the last attempt took would read as the time until the next; of what was ended, as its own.
  const took = verdict === 'pending' || endedByHand ? '' : duration(durationMs);
  const more = errcode !== null && errcode !== 0 ? String(errcode) : took;
  return <span class={`tag ${VERDICT_COLOURS[verdict]}`}>{more === '' ? word : `${word} · ${more}`}</span>;
}
