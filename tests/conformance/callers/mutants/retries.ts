/** Mutants of what is sent again. */
import { type Attempt, Caller, type Verdict } from '../caller.ts';
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
    id: 'repeats-negative-codes',
    roles: BOTH,
    fault: { zh: '任何负的 errcode 都重试', en: 'Repeats after every negative errcode' },
    caughtBy: ['caller-final-code'],
    Broken: repeating(({ detail }) => detail.startsWith('errcode -')),
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
    fault: { zh: '重试时在消息正文中注明“重试”', en: 'Marks the text of a repetition as one' },
    caughtBy: ['caller-same-message'],
    Broken: class extends Caller {
      override message(attempt: Attempt) {
        const message = super.message(attempt);
        return attempt.number === 1 ? message : { ...message, Content: `[重试] ${message.Content}` };
      }
    },
  },
];
