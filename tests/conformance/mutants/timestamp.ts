/** Mutants of the timestamp: its freshness and its format. */
import { createHash } from 'node:crypto';
import { Implementation, Refusal, type Signed, type Target } from '../implementation.ts';
import { BOTH, type Mutant } from './mutant.ts';

function millisecondsOf(timestamp: string): number {
  return Number(timestamp) * (timestamp.length === 10 ? 1000 : 1);
}

/** Conforming, as in a language whose strings are bytes: what the query escapes is hashed as it was sent. */
export class ByteStrings extends Implementation {
  override query(search: string) {
    const pairs = search
      .slice(1)
      .split('&')
      .map((pair) => pair.split('='));
    return new URLSearchParams(
      pairs.map(([name = '', value = '']): [string, string] => [name, bytesOf(value)]),
    );
  }
  override sign({ appid, secret, timestamp }: Signed) {
    return createHash('sha1')
      .update(appid + secret)
      .update(timestamp, 'latin1')
      .digest('hex');
  }
}

/** Each byte as the character of its number. */
function bytesOf(escaped: string): string {
  return escaped.replaceAll(/%([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

export const TIMESTAMP_MUTANTS: Mutant[] = [
  {
    id: 'stale-accepted',
    roles: BOTH,
    fault: { zh: '接受过期的时间戳', en: 'Takes a stale timestamp' },
    caughtBy: ['timestamp-stale'],
    Broken: class extends Implementation {
      override isFresh(timestamp: string) {
        return millisecondsOf(timestamp) < Date.now() || super.isFresh(timestamp);
      }
    },
  },
  {
    id: 'future-accepted',
    roles: BOTH,
    fault: { zh: '接受未来的时间戳', en: 'Takes a timestamp from the future' },
    caughtBy: ['timestamp-future'],
    Broken: class extends Implementation {
      override isFresh(timestamp: string) {
        return millisecondsOf(timestamp) > Date.now() || super.isFresh(timestamp);
      }
    },
  },
  {
    id: 'window-of-ten-minutes',
    roles: BOTH,
    fault: { zh: '时间窗口是 10 分钟', en: 'Allows ten minutes of difference' },
    caughtBy: ['timestamp-window'],
    Broken: class extends Implementation {
      override isFresh(timestamp: string) {
        return Math.abs(millisecondsOf(timestamp) - Date.now()) <= 600_000;
      }
    },
  },
  {
    id: 'window-of-a-minute',
    roles: BOTH,
    fault: { zh: '时间窗口只有 1 分钟', en: 'Allows only one minute of difference' },
    caughtBy: ['timestamp-clock-difference'],
    Broken: class extends Implementation {
      override isFresh(timestamp: string) {
        return Math.abs(millisecondsOf(timestamp) - Date.now()) <= 60_000;
      }
    },
  },
  {
    id: 'seconds-refused',
    roles: BOTH,
    fault: { zh: '拒绝以秒为单位的时间戳', en: 'Refuses a timestamp in seconds' },
    caughtBy: ['timestamp-seconds'],
    Broken: class extends Implementation {
      override isTimestamp(timestamp: string) {
        return timestamp.length === 13 && super.isTimestamp(timestamp);
      }
    },
  },
  {
    id: 'seconds-only',
    roles: BOTH,
    fault: { zh: '只接受以秒为单位的时间戳', en: 'Takes a timestamp in seconds only' },
    caughtBy: ['timestamp-milliseconds'],
    Broken: class extends Implementation {
      override isTimestamp(timestamp: string) {
        return timestamp.length === 10 && super.isTimestamp(timestamp);
      }
    },
  },
  {
    id: 'timestamp-printed-again',
    roles: BOTH,
    fault: {
      zh: '先把时间戳换算成毫秒，再参与计算',
      en: 'Parses the timestamp, and hashes it printed again, as milliseconds',
    },
    caughtBy: ['timestamp-seconds'],
    Broken: class extends Implementation {
      override sign(signed: Signed) {
        return super.sign({ ...signed, timestamp: String(millisecondsOf(signed.timestamp)) });
      }
    },
  },
  {
    id: 'timestamp-begins-with-digits',
    roles: BOTH,
    fault: {
      zh: '只看时间戳开头的数字（parseInt）',
      en: 'Reads the digits that the timestamp begins with (parseInt)',
    },
    caughtBy: ['timestamp-not-numeric'],
    Broken: class extends Implementation {
      override isTimestamp(timestamp: string) {
        return !Number.isNaN(Number.parseInt(timestamp, 10));
      }
      override isFresh(timestamp: string) {
        return super.isFresh(String(Number.parseInt(timestamp, 10)));
      }
    },
  },
  {
    id: 'timestamp-any-number',
    roles: BOTH,
    fault: { zh: '时间戳是任何数的写法都行', en: 'Takes whatever converts to a number as a timestamp' },
    caughtBy: ['timestamp-not-numeric'],
    Broken: class extends Implementation {
      override isTimestamp(timestamp: string) {
        return Number.isFinite(Number(timestamp));
      }
      override isFresh(timestamp: string) {
        return super.isFresh(String(Math.trunc(Number(timestamp))));
      }
    },
  },
  {
    id: 'timestamp-length-extended',
    roles: BOTH,
    fault: {
      zh: '字符串即字节，且不检查时间戳的格式：接受长度扩展的签名',
      en: 'Its strings are bytes, and the timestamp has no format: takes a length-extended signature',
    },
    caughtBy: ['timestamp-length-extended'],
    Broken: class extends ByteStrings {
      override isTimestamp(timestamp: string) {
        return /^[0-9]{13}/.test(timestamp);
      }
      override isFresh(timestamp: string) {
        return super.isFresh(timestamp.slice(0, 13));
      }
    },
  },
  {
    id: 'timestamp-of-any-length',
    roles: BOTH,
    fault: {
      zh: '时间戳可以是任意多位数字（微秒也接受）',
      en: 'Takes digits of any number, such as microseconds',
    },
    caughtBy: ['timestamp-other-length'],
    Broken: class extends Implementation {
      override isTimestamp(timestamp: string) {
        return /^[0-9]+$/.test(timestamp);
      }
      override isFresh(timestamp: string) {
        return super.isFresh(timestamp.slice(0, 13));
      }
    },
  },
  {
    id: 'timestamp-line-break',
    roles: BOTH,
    fault: {
      zh: '时间戳末尾的换行不算数（$ 匹配在换行之前）',
      en: 'Takes a line break after the timestamp ($ matches before it)',
    },
    caughtBy: ['timestamp-other-length'],
    Broken: class extends Implementation {
      override isTimestamp(timestamp: string) {
        return super.isTimestamp(timestamp.replace(/\n$/, ''));
      }
    },
  },
  {
    id: 'timestamp-trimmed',
    roles: BOTH,
    fault: { zh: '时间戳前后的空白不算数', en: 'Takes white space around the timestamp' },
    caughtBy: ['timestamp-other-length'],
    Broken: class extends Implementation {
      override isTimestamp(timestamp: string) {
        return super.isTimestamp(timestamp.trim());
      }
    },
  },
  {
    id: 'timestamp-other-digits',
    roles: BOTH,
    fault: {
      zh: '时间戳接受全角数字（\\d 包括它们）',
      en: 'Takes full-width digits in the timestamp (\\d includes them)',
    },
    caughtBy: ['timestamp-other-length'],
    Broken: class extends Implementation {
      override isTimestamp(timestamp: string) {
        return super.isTimestamp(timestamp.normalize('NFKC'));
      }
      override isFresh(timestamp: string) {
        return super.isFresh(timestamp.normalize('NFKC'));
      }
    },
  },
  {
    id: 'timestamp-optional',
    roles: BOTH,
    fault: { zh: '没有时间戳就不验证', en: 'Verifies only where there is a timestamp' },
    caughtBy: ['timestamp-missing'],
    Broken: class extends Implementation {
      override authenticate(target: Target, query: URLSearchParams) {
        if (query.get('timestamp')) super.authenticate(target, query);
      }
    },
  },
  {
    id: 'stale-as-invalid-message',
    roles: BOTH,
    fault: { zh: '时间戳过期时回复 30005', en: 'Answers 30005 to a stale timestamp' },
    caughtBy: ['errcode-timestamp'],
    Broken: class extends Implementation {
      override isFresh(timestamp: string) {
        if (super.isFresh(timestamp)) return true;
        throw new Refusal(30005, 'stale');
      }
    },
  },
];
