import type { Bilingual } from '@staff-service/client';
import { NO_ANSWER, TRAITS } from './answer-texts.ts';
import type { ReceivedRequest } from './play.ts';

const QUOTED = 80;

/** One line about the answer that a request was given. */
export function describeGiven({ answer, failure, script = {} }: ReceivedRequest): Bilingual {
  if (answer === null || failure !== null) return NO_ANSWER[failure ?? 'pending'];
  const text = answer.body
    .subarray(0, QUOTED * 4)
    .toString()
    .replaceAll(/\s+/g, ' ')
    .trim();
  const line = `HTTP ${answer.status}${text && ` ${text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text}`}`;
  const { interim, framing, thenClose } = script;
  const traits = [
    ...(interim ? [TRAITS.interim] : []),
    ...(framing === 'short' || framing === 'long' ? [TRAITS[framing]] : []),
    ...(thenClose ? [TRAITS.thenClose] : []),
  ];
  return {
    zh: [line, ...traits.map(({ zh }) => zh)].join('，'),
    en: [line, ...traits.map(({ en }) => en)].join(', '),
  };
}
