/** Mutants of when something is sent again, and of how long that goes on. */
import { type Answer, type Attempt, Caller, type Verdict } from '../caller.ts';
import { BOTH, type CallerMutant } from './mutant.ts';

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

export const PAUSE_MUTANTS: CallerMutant[] = [
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
    id: 'pauses-not-after-codes',
    roles: BOTH,
    fault: { zh: 'errcode 30004 之后的重试没有间隔', en: 'Repeats without a pause after errcode 30004' },
    caughtBy: ['caller-backoff'],
    Broken: class extends Caller {
      override pauseMs(verdict: Verdict, attempt: Attempt) {
        return verdict.detail.startsWith('errcode') ? 0 : super.pauseMs(verdict, attempt);
      }
    },
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
