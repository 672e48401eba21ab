import type { Bilingual } from '@staff-service/client';
import type { ReceivedRequest } from './play.ts';

const QUOTED = 80;

/** One line about the answer that a request was given. */
export function describeGiven({ answer, failure, script = {} }: ReceivedRequest): Bilingual {
  if (answer === null || failure !== null)
    return FAILURES[failure ?? ''] ?? { zh: failure ?? '', en: failure ?? '' };
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

const TRAITS = {
  interim: { zh: '之前先发送了 103', en: 'with a 103 before it' },
  short: {
    zh: 'Content-Length 只有实际的一半，JSON 因此残缺',
    en: 'with a Content-Length of half the body, so that the JSON is cut',
  },
  long: {
    zh: 'Content-Length 比实际的多 100，连接随即关闭',
    en: 'with a Content-Length of 100 more than came before the connection ended',
  },
  thenClose: { zh: '随即关闭连接', en: 'and the connection closed' },
};

/** Why there was no whole answer. */
export const NO_ANSWER = {
  silence: 'no answer was given',
  close: 'the connection was closed without an answer',
  garbage: 'the answer was not HTTP: SSH-2.0-conformance',
  endless: 'the answer had no end',
  gone: 'the caller ended the connection before the answer',
  partial: 'the request did not arrive whole',
};

const FAILURES: Record<string, Bilingual> = Object.fromEntries(
  (
    [
      ['silence', '没有回复'],
      ['close', '没有回复，连接被关闭'],
      ['garbage', '回复不是 HTTP：SSH-2.0-conformance'],
      ['endless', '回复没有尽头'],
      ['gone', '回复之前调用方结束了连接'],
      ['partial', '请求没有收完'],
    ] as const
  ).map(([name, zh]) => [NO_ANSWER[name], { zh, en: NO_ANSWER[name] }]),
);
