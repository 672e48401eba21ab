/** Mutants of who may call: the signature, and whom it is compared for. */
import { Implementation, Refusal, SECRETS, type Signed, type Target } from '../implementation.ts';
import { BOTH, type Mutant } from './mutant.ts';

export const SIGNATURE_MUTANTS: Mutant[] = [
  {
    id: 'never-verifies',
    roles: BOTH,
    fault: { zh: '从不验证签名', en: 'Never verifies' },
    caughtBy: ['signature-missing', 'signature-wrong'],
    Broken: class extends Implementation {
      override authenticate() {}
    },
  },
  {
    id: 'verifies-only-if-signed',
    roles: BOTH,
    fault: { zh: '没有签名就不验证', en: 'Verifies only where there is a signature' },
    caughtBy: ['signature-missing'],
    Broken: class extends Implementation {
      override authenticate(target: Target, query: URLSearchParams) {
        if (query.get('signature')) super.authenticate(target, query);
      }
    },
  },
  {
    id: 'signature-not-compared',
    roles: BOTH,
    fault: {
      zh: '只看签名在不在，不比较',
      en: 'Looks whether there is a signature, and compares it with nothing',
    },
    caughtBy: ['signature-wrong'],
    Broken: class extends Implementation {
      override signatureMatches() {
        return true;
      }
    },
  },
  {
    id: 'signature-prefix-suffices',
    roles: BOTH,
    fault: { zh: '只比较收到的那么多位', en: 'Compares only as many digits as were sent' },
    caughtBy: ['signature-truncated'],
    Broken: class extends Implementation {
      override signatureMatches(signature: string, signed: Signed) {
        return this.sign(signed).startsWith(signature);
      }
    },
  },
  {
    id: 'signature-any-case',
    roles: BOTH,
    fault: { zh: '比较签名时不区分大小写', en: 'Compares the signature without regard to case' },
    caughtBy: ['signature-upper-case'],
    Broken: class extends Implementation {
      override signatureMatches(signature: string, signed: Signed) {
        return super.signatureMatches(signature.toLowerCase(), signed);
      }
    },
  },
  {
    id: 'signature-upper-case-only',
    roles: BOTH,
    fault: { zh: '要求大写的签名', en: 'Wants the signature in upper case' },
    caughtBy: ['signature-upper-case'],
    Broken: class extends Implementation {
      override sign(signed: Signed) {
        return super.sign(signed).toUpperCase();
      }
    },
  },
  {
    id: 'signature-of-any-appid',
    roles: BOTH,
    fault: { zh: '接受为别的 appid 算的签名', en: 'Takes a signature that was made for another appid' },
    caughtBy: ['signature-other-appid'],
    Broken: class extends Implementation {
      override signatureMatches(signature: string, signed: Signed) {
        const appids = [signed.appid, `x${signed.appid}`];
        return appids.some((appid) => super.signatureMatches(signature, { ...signed, appid }));
      }
    },
  },
  {
    id: 'signature-of-any-timestamp',
    roles: BOTH,
    fault: {
      zh: '接受为相邻毫秒的时间戳算的签名',
      en: 'Takes a signature that was made for a timestamp one millisecond away',
    },
    caughtBy: ['signature-other-timestamp'],
    Broken: class extends Implementation {
      override signatureMatches(signature: string, signed: Signed) {
        const near = [0, 1, -1].map((step) => String(Number(signed.timestamp) + step));
        return near.some((timestamp) => super.signatureMatches(signature, { ...signed, timestamp }));
      }
    },
  },
  {
    id: 'signature-of-any-order',
    roles: BOTH,
    fault: { zh: '三段的顺序颠倒也接受', en: 'Takes the three parts in another order as well' },
    caughtBy: ['signature-order'],
    Broken: class extends Implementation {
      override signatureMatches(signature: string, signed: Signed) {
        const { appid, secret } = signed;
        const swapped = { ...signed, appid: secret, secret: appid };
        return [signed, swapped].some((one) => super.signatureMatches(signature, one));
      }
    },
  },
  {
    id: 'signature-other-order-only',
    roles: BOTH,
    fault: { zh: '按密钥、appid、时间戳的顺序计算', en: 'Hashes secret, appid, timestamp, in this order' },
    caughtBy: ['signature-order'],
    Broken: class extends Implementation {
      override sign({ appid, secret, timestamp }: Signed) {
        return super.sign({ appid: secret, secret: appid, timestamp });
      }
    },
  },
  {
    id: 'repeated-parameter-first',
    roles: BOTH,
    fault: { zh: '查询参数重复时取第一个', en: 'Takes the first of a query parameter that is repeated' },
    caughtBy: ['parameters-repeated'],
    Broken: class extends Implementation {
      override parameter(query: URLSearchParams, name: string) {
        return super.parameter(new URLSearchParams({ [name]: query.get(name) ?? '' }), name);
      }
    },
  },
  {
    id: 'unknown-appid-accepted',
    roles: ['platform'],
    fault: { zh: '任何 appid 都用同一个密钥', en: 'Has one secret for every appid' },
    caughtBy: ['appid-unknown'],
    Broken: class extends Implementation {
      override secretsOf() {
        return SECRETS;
      }
    },
  },
  {
    id: 'unknown-appid-as-wrong-signature',
    roles: ['platform'],
    fault: { zh: '未知的 appid 回复 30003', en: 'Answers 30003 to an unknown appid' },
    caughtBy: ['errcode-appid'],
    Broken: class extends Implementation {
      override secretsOf(appid: string) {
        const secrets = super.secretsOf(appid);
        return secrets.length > 0 ? secrets : ['no secret of anybody'];
      }
    },
  },
  {
    id: 'missing-signature-as-wrong',
    roles: BOTH,
    fault: { zh: '缺少签名时回复 30003', en: 'Answers 30003 to a missing signature' },
    caughtBy: ['errcode-signature-missing'],
    Broken: class extends Implementation {
      override parameter(query: URLSearchParams, name: string) {
        return query.has(name) ? super.parameter(query, name) : 'missing';
      }
    },
  },
  {
    id: 'wrong-signature-as-missing',
    roles: BOTH,
    fault: { zh: '签名错误时回复 30001', en: 'Answers 30001 to a wrong signature' },
    caughtBy: ['errcode-signature-wrong'],
    Broken: class extends Implementation {
      override signatureMatches(signature: string, signed: Signed) {
        if (super.signatureMatches(signature, signed)) return true;
        throw new Refusal(30001, 'signature is missing');
      }
    },
  },
  {
    id: 'unknown-parameter-refused',
    roles: BOTH,
    fault: { zh: '拒绝没有约定的查询参数', en: 'Refuses a query parameter that the contract does not name' },
    caughtBy: ['extra-query'],
    Broken: class extends Implementation {
      override query(search: string) {
        const query = super.query(search);
        const unknown = [...query.keys()].find((name) => name !== 'timestamp' && name !== 'signature');
        if (unknown !== undefined) throw new Refusal(30005, `unknown parameter ${unknown}`);
        return query;
      }
    },
  },
  {
    id: 'message-checked-first',
    roles: BOTH,
    fault: { zh: '先检查消息，再验证签名', en: 'Checks the message before it verifies who sent it' },
    caughtBy: ['signature-before-body'],
    Broken: class extends Implementation {
      #query = new URLSearchParams();
      #target: Target = { endpoint: 'app', appid: '' };
      override authenticate(target: Target, query: URLSearchParams) {
        this.#target = target;
        this.#query = query;
      }
      override keep(...parts: Parameters<Implementation['keep']>) {
        super.authenticate(this.#target, this.#query);
        super.keep(...parts);
      }
    },
  },
  {
    id: 'signature-told',
    roles: BOTH,
    fault: { zh: '错误信息里写着正确的签名', en: 'Tells the right signature when it refuses a wrong one' },
    caughtBy: ['signature-not-told'],
    Broken: class extends Implementation {
      override signatureMatches(signature: string, signed: Signed) {
        if (super.signatureMatches(signature, signed)) return true;
        throw new Refusal(30003, `signature must be ${this.sign(signed)}`);
      }
    },
  },
  {
    id: 'signature-once',
    roles: BOTH,
    fault: {
      zh: '同一个签名只接受一次，同一毫秒的第二条消息丢失',
      en: 'Takes a signature once, and loses the second message of a millisecond',
    },
    caughtBy: ['same-millisecond'],
    Broken: class extends Implementation {
      readonly #seen = new Set<string>();
      override signatureMatches(signature: string, signed: Signed) {
        const isNew = !this.#seen.has(signature);
        const matches = super.signatureMatches(signature, signed);
        if (matches) this.#seen.add(signature);
        return isNew && matches;
      }
    },
  },
];
