/** What became of an exchange, by a word and a colour. */
import type { Exchange } from '../state/api.ts';
import { dictionary } from '../state/language.ts';
import { duration } from './times.ts';

export const verdictTexts = dictionary({
  zh: {
    accepted: '已接受',
    refused: '已拒绝',
    pending: '待投递',
    retrying: '重试中',
    delivered: '已送达',
    dead: '死信',
  },
  en: {
    accepted: 'accepted',
    refused: 'refused',
    pending: 'pending',
    retrying: 'retrying',
    delivered: 'delivered',
    dead: 'dead',
  },
});

const COLOURS = { accepted: 'ok', delivered: 'ok', pending: 'wait', refused: 'bad', dead: 'bad' } as const;

export function VerdictTag({ exchange }: { exchange: Exchange }) {
  const { verdict, errcode, durationMs, attemptCount } = exchange;
  const word = verdictTexts()[verdict === 'pending' && attemptCount > 0 ? 'retrying' : verdict];
  const more = errcode !== null && errcode !== 0 ? String(errcode) : duration(durationMs);
  return <span class={`tag ${COLOURS[verdict]}`}>{more === '' ? word : `${word} · ${more}`}</span>;
}
