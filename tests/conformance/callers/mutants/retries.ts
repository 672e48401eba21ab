/** Mutants of what is sent again, under which key, and when. */
import { createHash } from 'node:crypto';
import type { Order } from '../../../../server/conformance/caller/driver.ts';
import { type Answer, type Attempt, Caller, type Parameters, type Verdict } from '../caller.ts';
import { BOTH, type CallerMutant } from './mutant.ts';

/** Takes what failed in this way for something that may be sent again. */
function repeating(isRepeated: (verdict: Verdict) => boolean): CallerMutant['Broken'] {
  return class extends Caller {
    override repeats(verdict: Verdict, attempt: Attempt) {
      return super.repeats(isRepeated(verdict) ? { ...verdict, retry: 'always' } : verdict, attempt);
    }
  };
}

/** The same without an Idempotency-Key. */
function repeatingWithoutKey(isRepeated: (verdict: Verdict) => boolean): CallerMutant['Broken'] {
  return class extends repeating(isRepeated) {
    override key() {
      return undefined;
    }
  };
}

function keyed(key: (order: Order) => string): CallerMutant['Broken'] {
  return class extends Caller {
    override key(order: Order) {
      return key(order);
    }
  };
}

/** Waits in another way: given the pause of the right caller, the one that was asked for, and the base. */
function pausing(
  pause: (right: number, asked: number | undefined, baseMs: number) => number,
): CallerMutant['Broken'] {
  return class extends Caller {
    override pauseMs(verdict: Verdict, attempt: Attempt) {
      return pause(super.pauseMs(verdict, attempt), verdict.retryAfterMs, this.patience.pauseMs);
    }
  };
}

function readingRetryAfter(read: (value: string, right: number | undefined) => number | undefined) {
  return class extends Caller {
    override retryAfterMs(answer: Answer) {
      return read(answer.headers['retry-after'] ?? '', super.retryAfterMs(answer));
    }
  };
}

const isUncertain = ({ retry }: Verdict) => retry === 'withKey';

export const RETRY_MUTANTS: CallerMutant[] = [
  {
    id: 'sends-twice',
    roles: BOTH,
    fault: {
      zh: '成功之后再发一次',
      en: 'Sends a message once more after it was accepted',
    },
    caughtBy: ['caller-success'],
    Broken: class extends Caller {
      override async attempt(attempt: Attempt, signal: AbortSignal) {
        const verdict = await super.attempt(attempt, signal);
        return verdict.isAccepted ? super.attempt(attempt, signal) : verdict;
      }
    },
  },
  {
    id: 'repeats-all-codes',
    roles: BOTH,
    fault: { zh: '任何非 0 的 errcode 都重试', en: 'Repeats on every errcode but 0' },
    caughtBy: ['caller-final-code'],
    Broken: repeating(({ detail }) => detail.startsWith('errcode')),
  },
  {
    id: 'repeats-30003',
    roles: BOTH,
    fault: {
      zh: '签名被拒绝（30003）后重试',
      en: 'Repeats after its signature was refused (30003)',
    },
    caughtBy: ['caller-final-code'],
    Broken: repeating(({ detail }) => detail === 'errcode 30003'),
  },
  {
    id: 'repeats-json-without-errcode',
    roles: BOTH,
    fault: {
      zh: 'HTTP 200 的 JSON 没有整数 errcode 时重试',
      en: 'Repeats after a 200 whose JSON has no integer errcode',
    },
    caughtBy: ['caller-final-body'],
    Broken: repeating(({ detail }) => detail === 'the answer has no integer errcode'),
  },
  {
    id: 'repeats-nothing',
    roles: BOTH,
    fault: {
      zh: '从不重试：503 之后消息丢失',
      en: 'Never sends anything again: after a 503 the message is lost',
    },
    caughtBy: ['caller-busy', 'caller-redelivers'],
    Broken: class extends Caller {
      override repeats() {
        return false;
      }
    },
  },
  {
    id: 'repeats-30004-not',
    roles: BOTH,
    fault: { zh: '把 30004 当作最终结果', en: 'Takes 30004 for final' },
    caughtBy: ['caller-busy', 'caller-redelivers'],
    Broken: class extends Caller {
      override retryOf() {
        return 'never' as const;
      }
    },
  },
  {
    id: 'repeats-all-without-key',
    roles: BOTH,
    fault: {
      zh: '没有幂等键也重试可能已被处理的请求',
      en: 'Repeats what may have been processed, without a key',
    },
    caughtBy: ['caller-uncertain'],
    Broken: repeatingWithoutKey(isUncertain),
  },
  {
    id: 'repeats-timeouts-without-key',
    roles: BOTH,
    fault: { zh: '超时后不带幂等键重试', en: 'Repeats after a time-out, without a key' },
    caughtBy: ['caller-uncertain'],
    beside: ['caller-timeout'],
    Broken: repeatingWithoutKey(({ detail }) => detail === 'no complete answer in time'),
  },
  {
    id: 'repeats-500-without-key',
    roles: BOTH,
    fault: { zh: '500 之后不带幂等键重试', en: 'Repeats after a 500, without a key' },
    caughtBy: ['caller-uncertain'],
    Broken: repeatingWithoutKey(({ detail }) => detail === 'HTTP 500'),
  },
  {
    id: 'repeats-cut-off-without-key',
    roles: BOTH,
    fault: {
      zh: '连接中断后不带幂等键重试',
      en: 'Repeats after the connection was cut off, without a key',
    },
    caughtBy: ['caller-uncertain'],
    Broken: repeatingWithoutKey(({ detail }) => /ECONNRESET|hang up|aborted/.test(detail)),
  },
  {
    id: 'repeats-certain-only',
    roles: BOTH,
    fault: {
      zh: '发送幂等键，却不重试可能已被处理的请求：超时的消息丢失',
      en: 'Sends a key and makes no use of it: what may have been processed is not repeated, and is lost',
    },
    caughtBy: ['caller-uncertain-repeated'],
    Broken: class extends Caller {
      override repeats(verdict: Verdict, attempt: Attempt) {
        return super.repeats(verdict, { ...attempt, key: undefined });
      }
    },
  },
  {
    id: 'key-never',
    roles: BOTH,
    fault: {
      zh: '按幂等键的约定接入，却不发送幂等键',
      en: 'Sends no key, though the optional profile is asked for',
    },
    caughtBy: ['caller-key-sent', 'caller-uncertain-repeated'],
    Broken: class extends Caller {
      override key() {
        return undefined;
      }
    },
  },
  {
    id: 'key-for-each-attempt',
    roles: BOTH,
    fault: { zh: '每次尝试都换一个幂等键', en: 'Makes a new key for each attempt' },
    caughtBy: ['caller-same-key'],
    Broken: class extends Caller {
      override headers(attempt: Attempt, parameters: Parameters) {
        return super.headers({ ...attempt, key: this.key(attempt.order) }, parameters);
      }
    },
  },
  {
    id: 'key-on-repetitions-only',
    roles: BOTH,
    fault: { zh: '重试时才带幂等键', en: 'Sends the key with repetitions only' },
    caughtBy: ['caller-same-key'],
    Broken: class extends Caller {
      override headers(attempt: Attempt, parameters: Parameters) {
        return super.headers(attempt.number === 1 ? { ...attempt, key: undefined } : attempt, parameters);
      }
    },
  },
  {
    id: 'key-the-same-for-all',
    roles: BOTH,
    fault: { zh: '所有消息用同一个幂等键', en: 'Has one key for all messages' },
    caughtBy: ['caller-distinct-keys'],
    Broken: keyed(() => 'qmt-client'),
  },
  {
    id: 'key-of-the-customer',
    roles: BOTH,
    fault: { zh: '用客户的 ID 作幂等键', en: 'Takes the customer’s id for the key' },
    caughtBy: ['caller-distinct-keys'],
    Broken: keyed(({ user }) => `customer-${Buffer.from(user).toString('hex')}`),
  },
  {
    id: 'key-of-the-text',
    roles: BOTH,
    fault: {
      zh: '用消息正文的哈希作幂等键，内容相同的两条消息只剩一条',
      en: 'Takes the text’s hash for the key: of two equal messages one is lost',
    },
    caughtBy: ['caller-distinct-keys'],
    Broken: keyed(({ user, text }) => createHash('sha1').update(`${user} ${text}`).digest('hex')),
  },
  {
    id: 'key-too-long',
    roles: BOTH,
    fault: { zh: '幂等键超过 128 个字符', en: 'Has a key of more than 128 characters' },
    caughtBy: ['caller-key-form'],
    Broken: keyed(({ id }) => `${'message-'.repeat(20)}${id}`),
  },
  {
    id: 'key-not-ascii',
    roles: BOTH,
    fault: { zh: '幂等键含有中文', en: 'Has a key with Chinese characters' },
    caughtBy: ['caller-key-form'],
    Broken: keyed(({ id }) => Buffer.from(`消息-${id}`).toString('latin1')),
  },
  {
    id: 'key-twice',
    roles: BOTH,
    fault: { zh: '幂等键出现两次', en: 'Sends the key twice' },
    caughtBy: ['caller-key-form'],
    Broken: class extends Caller {
      override headers({ key = '', ...attempt }: Attempt, parameters: Parameters) {
        return { ...super.headers({ ...attempt, key }, parameters), 'Idempotency-Key': [key, key] };
      }
    },
  },
  {
    id: 'repeats-with-another-body',
    roles: BOTH,
    fault: {
      zh: '重试时消息体中多了第几次尝试',
      en: 'Adds the number of the attempt to the body when it repeats',
    },
    caughtBy: ['caller-same-message'],
    Broken: class extends Caller {
      override message(attempt: Attempt) {
        const message = super.message(attempt);
        return attempt.number === 1 ? message : { ...message, Tag: { attempt: attempt.number } };
      }
    },
  },
  {
    id: 'repeats-another-text',
    roles: BOTH,
    fault: { zh: '重试时在消息正文中注明“重发”', en: 'Marks the text of a repetition as sent again' },
    caughtBy: ['caller-same-message'],
    Broken: class extends Caller {
      override message(attempt: Attempt) {
        const message = super.message(attempt);
        return attempt.number === 1 ? message : { ...message, Content: `[重发] ${message.Content}` };
      }
    },
  },
  {
    id: 'retry-after-ignored',
    roles: BOTH,
    fault: { zh: '不理会 Retry-After', en: 'Ignores Retry-After' },
    caughtBy: ['caller-retry-after', 'caller-retry-after-date'],
    Broken: readingRetryAfter(() => undefined),
  },
  {
    id: 'retry-after-ignored-on-429',
    roles: BOTH,
    fault: { zh: '429 的 Retry-After 不算数', en: 'Ignores the Retry-After of a 429' },
    caughtBy: ['caller-retry-after'],
    Broken: class extends Caller {
      override retryAfterMs(answer: Answer) {
        return answer.status === 429 ? undefined : super.retryAfterMs(answer);
      }
    },
  },
  {
    id: 'retry-after-in-milliseconds',
    roles: BOTH,
    fault: { zh: '把 Retry-After 当作毫秒', en: 'Takes the seconds of Retry-After for milliseconds' },
    caughtBy: ['caller-retry-after'],
    Broken: readingRetryAfter((value, right) => (/^[0-9]+$/.test(value) ? Number(value) : right)),
  },
  {
    id: 'retry-after-date-ignored',
    roles: BOTH,
    fault: { zh: '不理会日期形式的 Retry-After', en: 'Ignores a Retry-After that is a date' },
    caughtBy: ['caller-retry-after-date'],
    Broken: readingRetryAfter((value, right) => (/^[0-9]+$/.test(value) ? right : undefined)),
  },
  {
    id: 'pauses-not',
    roles: BOTH,
    fault: { zh: '重试之间没有间隔', en: 'Repeats without a pause' },
    caughtBy: ['caller-backoff'],
    Broken: pausing((_, asked = 0) => asked),
  },
  {
    id: 'pauses-constantly',
    roles: BOTH,
    fault: { zh: '每次间隔都一样短', en: 'Makes the same short pause each time' },
    caughtBy: ['caller-backoff'],
    Broken: pausing((_, asked = 0, baseMs) => asked + baseMs * (0.9 + Math.random() / 5)),
  },
  {
    id: 'pauses-without-chance',
    roles: BOTH,
    fault: {
      zh: '间隔没有随机成分：同时失败的客户同时重试',
      en: 'Pauses without chance: customers that failed together come back together',
    },
    caughtBy: ['caller-jitter'],
    Broken: class extends Caller {
      override pauseMs({ retryAfterMs = 0 }: Verdict, { number }: Attempt) {
        return retryAfterMs + this.patience.pauseMs * 4 * number;
      }
    },
  },
  {
    id: 'repeats-for-ever',
    roles: BOTH,
    fault: {
      zh: '无止境地重试，间隔始终不变',
      en: 'Repeats for ever, with the same pause',
    },
    caughtBy: ['caller-retries-end'],
    Broken: class extends Caller {
      override repeats(verdict: Verdict, attempt: Attempt) {
        return super.repeats(verdict, { ...attempt, number: 1 });
      }
      override pauseMs(verdict: Verdict, attempt: Attempt) {
        return super.pauseMs(verdict, { ...attempt, number: 1 });
      }
    },
  },
];
