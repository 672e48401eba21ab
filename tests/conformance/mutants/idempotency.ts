/** Mutants of the optional profile: the header Idempotency-Key. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Implementation, Refusal } from '../implementation.ts';
import { BOTH, type Mutant } from './mutant.ts';

type Keep = Parameters<Implementation['keep']>;

export const IDEMPOTENCY_MUTANTS: Mutant[] = [
  {
    id: 'key-refused',
    roles: BOTH,
    fault: { zh: '拒绝带 Idempotency-Key 的请求', en: 'Refuses a request with Idempotency-Key' },
    caughtBy: ['extra-headers', 'idempotency-repeated'],
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
      zh: '不支持 Idempotency-Key（只在可选扩展中算错）',
      en: 'Does not know Idempotency-Key (a fault only in the optional profile)',
    },
    caughtBy: ['idempotency-other-body'],
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
    caughtBy: ['idempotency-repeated'],
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
    caughtBy: ['idempotency-other-body'],
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
    caughtBy: ['idempotency-keys-distinct'],
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
    caughtBy: ['idempotency-keys-distinct'],
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
    caughtBy: ['idempotency-key-forms'],
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
    caughtBy: ['idempotency-key-invalid'],
    Broken: class extends Implementation {
      override idempotencyKey({ headers }: IncomingMessage) {
        return String(headers['idempotency-key'] ?? '') || undefined;
      }
    },
  },
  {
    id: 'key-of-a-refused-request',
    roles: BOTH,
    fault: { zh: '被拒绝的请求也占用键', en: 'A request that was refused uses up its key, too' },
    caughtBy: ['idempotency-refused-first'],
    Broken: class extends Implementation {
      readonly #refused = new WeakSet<ServerResponse>();
      override async serve(request: IncomingMessage, response: ServerResponse) {
        await super.serve(request, response);
        const key = this.#refused.has(response) ? request.headers['idempotency-key'] : undefined;
        if (key === undefined) return;
        const { endpoint, appid } = this.route(request.method!, request.url!.split('?')[0]!);
        this.keys.set(JSON.stringify([endpoint, appid, key]), 'refused');
      }
      override refuse(response: ServerResponse, refusal: Refusal) {
        this.#refused.add(response);
        super.refuse(response, refusal);
      }
    },
  },
  {
    id: 'key-of-the-last-body',
    roles: BOTH,
    fault: { zh: '冲突之后，键属于后来的消息体', en: 'After a conflict, the key belongs to the later body' },
    caughtBy: ['idempotency-after-conflict'],
    Broken: class extends Implementation {
      override keep(...[message, target, key, text]: Keep) {
        try {
          super.keep(message, target, key, text);
        } finally {
          if (key !== undefined) this.keys.set(JSON.stringify([target.endpoint, target.appid, key]), text);
        }
      }
    },
  },
  {
    id: 'key-in-progress-refused',
    roles: BOTH,
    fault: {
      zh: '同一个键同时到达时，拒绝后来的',
      en: 'Refuses a key while a request with it is being served',
    },
    caughtBy: ['idempotency-concurrent'],
    Broken: class extends Implementation {
      readonly #running = new Set<unknown>();
      override async readBody(request: IncomingMessage) {
        const key = request.headers['idempotency-key'];
        if (key === undefined) return super.readBody(request);
        if (this.#running.has(key)) throw new Refusal(30005, 'a request with this key is being served');
        this.#running.add(key);
        await new Promise((resume) => setTimeout(resume, 20));
        this.#running.delete(key);
        return super.readBody(request);
      }
    },
  },
];
