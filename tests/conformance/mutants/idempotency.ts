/** Mutants of the optional profile: the header Idempotency-Key. */
import type { IncomingMessage } from 'node:http';
import { Implementation, Refusal } from '../implementation.ts';
import { BOTH, type Mutant } from './mutant.ts';

type Keep = Parameters<Implementation['keep']>;

export const IDEMPOTENCY_MUTANTS: Mutant[] = [
  {
    id: 'key-refused',
    roles: BOTH,
    fault: { zh: '拒绝带 Idempotency-Key 的请求', en: 'Refuses a request with Idempotency-Key' },
    caughtBy: [],
    Broken: class extends Implementation {
      override idempotencyKey(request: IncomingMessage) {
        if (super.idempotencyKey(request) !== undefined) throw new Refusal(30005, 'unknown header');
        return undefined;
      }
    },
  },
  {
    id: 'key-ignored',
    roles: BOTH,
    fault: {
      zh: '不认识 Idempotency-Key（只在附加约定中算错）',
      en: 'Does not know Idempotency-Key (a fault only in the optional profile)',
    },
    caughtBy: [],
    Broken: class extends Implementation {
      override idempotencyKey() {
        return undefined;
      }
    },
  },
  {
    id: 'repeated-key-refused',
    roles: BOTH,
    fault: { zh: '键重复时拒绝，即使消息体相同', en: 'Refuses a repeated key, even with the same body' },
    caughtBy: [],
    Broken: class extends Implementation {
      override keep(...[message, target, key, text]: Keep) {
        if (key !== undefined && this.keys.has(JSON.stringify([target.endpoint, target.appid, key])))
          throw new Refusal(30005, 'this key was used before');
        super.keep(message, target, key, text);
      }
    },
  },
  {
    id: 'key-with-another-body-accepted',
    roles: BOTH,
    fault: {
      zh: '同一个键配不同的消息体也回复成功',
      en: 'Answers success to a repeated key with another body',
    },
    caughtBy: [],
    Broken: class extends Implementation {
      override keep(...[message, target, key]: Keep) {
        super.keep(message, target, key, 'the same');
      }
    },
  },
  {
    id: 'key-in-any-case',
    roles: BOTH,
    fault: { zh: '键不区分大小写', en: 'Reads keys without regard to case' },
    caughtBy: [],
    Broken: class extends Implementation {
      override idempotencyKey(request: IncomingMessage) {
        return super.idempotencyKey(request)?.toLowerCase();
      }
    },
  },
  {
    id: 'key-cut-off',
    roles: BOTH,
    fault: { zh: '只看键的前 32 个字符', en: 'Reads the first 32 characters of a key' },
    caughtBy: [],
    Broken: class extends Implementation {
      override idempotencyKey(request: IncomingMessage) {
        return super.idempotencyKey(request)?.slice(0, 32);
      }
    },
  },
  {
    id: 'key-of-64-characters',
    roles: BOTH,
    fault: { zh: '拒绝超过 64 个字符的键', en: 'Refuses a key of more than 64 characters' },
    caughtBy: [],
    Broken: class extends Implementation {
      override idempotencyKey(request: IncomingMessage) {
        const key = super.idempotencyKey(request);
        if (key !== undefined && key.length > 64) throw new Refusal(30005, 'the key is too long');
        return key;
      }
    },
  },
  {
    id: 'key-of-any-length',
    roles: BOTH,
    fault: { zh: '接受任意长的键', en: 'Takes a key of any length' },
    caughtBy: [],
    Broken: class extends Implementation {
      override idempotencyKey({ headers }: IncomingMessage) {
        return String(headers['idempotency-key'] ?? '') || undefined;
      }
    },
  },
];
