/** Mutants of how a call is signed, and where the signature stands. */
import { createHash, createHmac } from 'node:crypto';
import { type Attempt, Caller, type Parameters, type Signed } from '../caller.ts';
import { BOTH, type CallerMutant } from './mutant.ts';

/** Of something else than the contract's concatenation, or by another algorithm. */
function signing(sign: (signed: Signed) => string): CallerMutant['Broken'] {
  return class extends Caller {
    override sign(signed: Signed) {
      return sign(signed);
    }
  };
}

function hash(algorithm: string, text: string): string {
  return createHash(algorithm).update(text).digest('hex');
}

export const SIGNATURE_MUTANTS: CallerMutant[] = [
  {
    id: 'signs-hmac',
    roles: BOTH,
    fault: { zh: '用 HMAC-SHA-1 签名', en: 'Signs by HMAC-SHA-1' },
    caughtBy: ['caller-signature'],
    Broken: signing(({ appid, secret, timestamp }) =>
      createHmac('sha1', secret)
        .update(appid + timestamp)
        .digest('hex'),
    ),
  },
  {
    id: 'signs-md5',
    roles: BOTH,
    fault: { zh: '用 MD5 签名', en: 'Signs by MD5' },
    caughtBy: ['caller-signature'],
    Broken: signing(({ appid, secret, timestamp }) => hash('md5', appid + secret + timestamp)),
  },
  {
    id: 'signs-sha256',
    roles: BOTH,
    fault: { zh: '用 SHA-256 签名', en: 'Signs by SHA-256' },
    caughtBy: ['caller-signature'],
    Broken: signing(({ appid, secret, timestamp }) => hash('sha256', appid + secret + timestamp)),
  },
  {
    id: 'signs-secret-first',
    roles: BOTH,
    fault: { zh: '按密钥、appid、时间戳的顺序拼接', en: 'Joins secret, appid, timestamp, in this order' },
    caughtBy: ['caller-signature'],
    Broken: signing(({ appid, secret, timestamp }) => hash('sha1', secret + appid + timestamp)),
  },
  {
    id: 'signs-timestamp-first',
    roles: BOTH,
    fault: { zh: '按时间戳、appid、密钥的顺序拼接', en: 'Joins timestamp, appid, secret, in this order' },
    caughtBy: ['caller-signature'],
    Broken: signing(({ appid, secret, timestamp }) => hash('sha1', timestamp + appid + secret)),
  },
  {
    id: 'signs-with-separators',
    roles: BOTH,
    fault: { zh: '三段之间加了 & 号', en: 'Puts an ampersand between the three parts' },
    caughtBy: ['caller-signature'],
    Broken: signing(({ appid, secret, timestamp }) => hash('sha1', [appid, secret, timestamp].join('&'))),
  },
  {
    id: 'signs-without-appid',
    roles: BOTH,
    fault: { zh: '签名中没有 appid', en: 'Leaves the appid out of the signature' },
    caughtBy: ['caller-signature'],
    Broken: signing(({ secret, timestamp }) => hash('sha1', secret + timestamp)),
  },
  {
    id: 'signs-upper-case',
    roles: BOTH,
    fault: { zh: '签名写成大写', en: 'Writes the signature in upper case' },
    caughtBy: ['caller-signature-lower-case'],
    Broken: class extends Caller {
      override sign(signed: Signed) {
        return super.sign(signed).toUpperCase();
      }
    },
  },
  {
    id: 'signs-base64',
    roles: BOTH,
    fault: { zh: '签名写成 Base64', en: 'Writes the signature in Base64' },
    caughtBy: ['caller-signature'],
    Broken: class extends Caller {
      override sign(signed: Signed) {
        return encodeURIComponent(Buffer.from(super.sign(signed), 'hex').toString('base64'));
      }
    },
  },
  {
    id: 'signs-another-timestamp',
    roles: BOTH,
    fault: {
      zh: '读了两次时钟，签名用的时间戳与发送的不同',
      en: 'Reads the clock twice: signs another timestamp than it sends',
    },
    caughtBy: ['caller-signature'],
    Broken: class extends Caller {
      override sign(signed: Signed) {
        return super.sign({ ...signed, timestamp: String(Number(signed.timestamp) + 1) });
      }
    },
  },
  {
    id: 'signs-repetitions-with-another-secret',
    roles: BOTH,
    fault: { zh: '重试时用了另一个密钥', en: 'Signs a repetition with another secret' },
    caughtBy: ['caller-signature'],
    beside: ['caller-retry-after'],
    Broken: class extends Caller {
      override secret(secret: string, { number }: Attempt) {
        return number === 1 ? secret : `${secret}-old`;
      }
    },
  },
  {
    id: 'signs-once-a-message',
    roles: BOTH,
    fault: {
      zh: '每条消息只签名一次，重试时沿用',
      en: 'Signs a message once, and repeats it with that signature',
    },
    caughtBy: ['caller-signature-fresh'],
    Broken: class extends Caller {
      readonly #first = new Map<string, string>();
      override request(attempt: Attempt) {
        const sent = super.request(attempt);
        const first = this.#first.get(attempt.order.id) ?? sent.url;
        this.#first.set(attempt.order.id, first);
        return { ...sent, url: first };
      }
    },
  },
  {
    id: 'signs-third-attempt-as-the-first',
    roles: BOTH,
    fault: {
      zh: '第三次尝试沿用第一次的签名',
      en: 'Sends the third attempt with the signature of the first',
    },
    caughtBy: ['caller-signature-fresh'],
    beside: ['caller-backoff'],
    Broken: class extends Caller {
      readonly #first = new Map<string, string>();
      override request(attempt: Attempt) {
        const sent = super.request(attempt);
        const { order, number } = attempt;
        if (number === 1) this.#first.set(order.id, sent.url);
        return number === 3 ? { ...sent, url: this.#first.get(order.id)! } : sent;
      }
    },
  },
  {
    id: 'signs-in-headers',
    roles: BOTH,
    fault: {
      zh: 'timestamp 和 signature 放在头域中',
      en: 'Sends timestamp and signature as headers',
    },
    caughtBy: ['caller-signature-in-query'],
    Broken: class extends Caller {
      override query() {
        return '';
      }
      override headers(attempt: Attempt, parameters: Parameters) {
        return { ...super.headers(attempt, parameters), ...parameters };
      }
    },
  },
  {
    id: 'signs-in-body',
    roles: BOTH,
    fault: {
      zh: 'timestamp 和 signature 放在消息体中',
      en: 'Sends timestamp and signature in the body',
    },
    caughtBy: ['caller-signature-in-query'],
    Broken: class extends Caller {
      override query() {
        return '';
      }
      override message(attempt: Attempt) {
        const { appid, secret } = this.endpoint;
        const timestamp = this.timestamp();
        const signature = this.sign({ appid, secret, timestamp });
        return { ...super.message(attempt), timestamp, signature };
      }
    },
  },
  {
    id: 'signs-twice',
    roles: BOTH,
    fault: { zh: '查询参数出现两次', en: 'Sends the query parameters twice' },
    caughtBy: ['caller-signature-in-query'],
    Broken: class extends Caller {
      override query(parameters: Parameters) {
        const query = super.query(parameters);
        return `${query}&${query.slice(1)}`;
      }
    },
  },
  {
    id: 'signs-never',
    roles: BOTH,
    fault: { zh: '不签名', en: 'Does not sign' },
    caughtBy: ['caller-signature-in-query'],
    Broken: class extends Caller {
      override query() {
        return '';
      }
    },
  },
];
