/** Mutants of the `Idempotency-Key`. */
import { createHash } from 'node:crypto';
import type { Order } from '../../../../server/conformance/caller/drivers/driver.ts';
import { type Attempt, Caller, type Parameters } from '../caller.ts';
import { BOTH, type CallerMutant } from './mutant.ts';

function keyed(key: (order: Order) => string): CallerMutant['Broken'] {
  return class extends Caller {
    override key(order: Order) {
      return key(order);
    }
  };
}

export const KEY_MUTANTS: CallerMutant[] = [
  {
    id: 'key-never',
    roles: BOTH,
    fault: {
      zh: '检查级别要求幂等键，却不发送',
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
];
