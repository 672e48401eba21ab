/** Mutants of the timestamp: its unit, its notation, the clock. */
import { Caller } from '../caller.ts';
import { BOTH, type CallerMutant } from './mutant.ts';

function telling(timestamp: (now: number) => string): CallerMutant['Broken'] {
  return class extends Caller {
    override timestamp() {
      return timestamp(Date.now());
    }
  };
}

export const TIMESTAMP_MUTANTS: CallerMutant[] = [
  {
    id: 'timestamp-in-seconds',
    roles: BOTH,
    fault: { zh: '时间戳的单位是秒', en: 'Sends the timestamp in seconds' },
    caughtBy: ['caller-timestamp-milliseconds'],
    Broken: telling((now) => String(Math.floor(now / 1000))),
  },
  {
    id: 'timestamp-in-microseconds',
    roles: BOTH,
    fault: { zh: '时间戳的单位是微秒', en: 'Sends the timestamp in microseconds' },
    caughtBy: ['caller-timestamp-form'],
    Broken: telling((now) => `${now}000`),
  },
  {
    id: 'timestamp-iso',
    roles: BOTH,
    fault: { zh: '时间戳是 ISO 8601 的日期', en: 'Sends the timestamp as a date of ISO 8601' },
    caughtBy: ['caller-timestamp-form'],
    Broken: telling((now) => new Date(now).toISOString()),
  },
  {
    id: 'timestamp-with-fraction',
    roles: BOTH,
    fault: {
      zh: '时间戳带小数点（PHP 的 microtime）',
      en: 'Sends a timestamp with a decimal point, as PHP’s microtime has it',
    },
    caughtBy: ['caller-timestamp-form'],
    Broken: telling((now) => (now / 1000).toFixed(4)),
  },
  {
    id: 'clock-behind',
    roles: BOTH,
    fault: { zh: '时钟慢 10 分钟', en: 'Has a clock that is 10 minutes behind' },
    caughtBy: ['caller-timestamp-skew'],
    Broken: telling((now) => String(now - 600_000)),
  },
  {
    id: 'clock-ahead',
    roles: BOTH,
    fault: {
      zh: '把本地时间当作 UTC，快 8 小时',
      en: 'Takes local time for UTC: 8 hours ahead',
    },
    caughtBy: ['caller-timestamp-skew'],
    Broken: telling((now) => String(now + 8 * 3_600_000)),
  },
];
