/** Mutants of what an answer is taken for. */
import { type Answer, Caller, NoAnswer, type Sent, type Verdict } from '../caller.ts';
import { BOTH, type CallerMutant } from './mutant.ts';

const ACCEPTED: Verdict = { isAccepted: true, retry: 'never', detail: 'accepted' };

/** Takes for success what the right caller does not. */
function accepting(isAccepted: (answer: Answer) => boolean): CallerMutant['Broken'] {
  return class extends Caller {
    override judge(answer: Answer) {
      return isAccepted(answer) ? ACCEPTED : super.judge(answer);
    }
  };
}

/** Refuses what the right caller takes for success. */
function refusing(isRefused: (answer: Answer) => boolean): CallerMutant['Broken'] {
  return class extends Caller {
    override judge(answer: Answer) {
      const verdict = super.judge(answer);
      return verdict.isAccepted && isRefused(answer)
        ? { ...verdict, isAccepted: false, detail: 'an answer that is not as expected' }
        : verdict;
    }
  };
}

/** Goes where a redirect points, if it is one that keeps the method. */
function following(status: number, address: (location: URL, sent: URL) => URL): CallerMutant['Broken'] {
  return class extends Caller {
    override async exchange(sent: Sent, signal: AbortSignal): Promise<Answer> {
      const answer = await super.exchange(sent, signal);
      const { location } = answer.headers;
      if (answer.status !== status || location === undefined) return answer;
      const target = address(new URL(location, sent.url), new URL(sent.url));
      return super.exchange({ ...sent, url: target.href }, signal);
    }
  };
}

/** The body, if it is JSON. */
function parsed({ body }: Answer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}

function errcodeOf(answer: Answer): unknown {
  const value = parsed(answer);
  return (value as { errcode?: unknown } | null | undefined)?.errcode;
}

export const ANSWER_MUTANTS: CallerMutant[] = [
  {
    id: 'accepts-any-200',
    roles: BOTH,
    fault: { zh: 'HTTP 状态码 200 一律判定成功', en: 'Takes every status 200 for success' },
    caughtBy: ['caller-not-html', 'caller-not-empty', 'caller-refused', 'caller-unknown-code'],
    Broken: accepting(({ status }) => status === 200),
  },
  {
    id: 'accepts-any-2xx',
    roles: BOTH,
    fault: { zh: 'HTTP 状态码 2xx 一律判定成功', en: 'Takes every status 2xx for success' },
    caughtBy: ['caller-not-204', 'caller-not-201-zero', 'caller-refused'],
    Broken: accepting(({ status }) => status >= 200 && status < 300),
  },
  {
    id: 'accepts-any-json',
    roles: BOTH,
    fault: { zh: '只要是 JSON 就判定成功', en: 'Takes any JSON for success' },
    caughtBy: ['caller-not-array', 'caller-not-string-zero', 'caller-refused'],
    Broken: accepting((answer) => answer.status === 200 && parsed(answer) !== undefined),
  },
  {
    id: 'accepts-what-contains-ok',
    roles: BOTH,
    fault: {
      zh: '回复中含有 ok 就判定成功',
      en: 'Takes what contains “ok” for success',
    },
    caughtBy: ['caller-not-500-zero'],
    Broken: accepting(({ body }) => body.includes('"ok"')),
  },
  {
    id: 'accepts-string-zero',
    roles: BOTH,
    fault: { zh: '用 == 比较，字符串 "0" 也判定成功', en: 'Compares by ==: the string "0" is success' },
    caughtBy: ['caller-not-string-zero'],
    Broken: accepting((answer) => answer.status === 200 && errcodeOf(answer) === '0'),
  },
  {
    id: 'accepts-fractions',
    roles: BOTH,
    fault: { zh: 'errcode 取整之后再比较', en: 'Converts errcode to an integer, and then compares' },
    caughtBy: ['caller-not-string-zero'],
    Broken: accepting((answer) => {
      const errcode = errcodeOf(answer);
      return answer.status === 200 && typeof errcode === 'number' && Math.trunc(errcode) === 0;
    }),
  },
  {
    id: 'accepts-names-in-any-case',
    roles: BOTH,
    fault: {
      zh: '解析回复时不区分属性名的大小写',
      en: 'Reads the answer’s properties in any case, as Go’s encoding/json does',
    },
    caughtBy: ['caller-not-without-errcode'],
    Broken: accepting((answer) => {
      const value = parsed(answer);
      const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
      const entries = isObject ? Object.entries(value) : [];
      return answer.status === 200 && entries.some(([name, one]) => /^errcode$/i.test(name) && one === 0);
    }),
  },
  {
    id: 'accepts-what-begins-well',
    roles: BOTH,
    fault: {
      zh: '只读取回复中的第一个 JSON 值',
      en: 'Reads the first JSON value of the answer, and not what follows',
    },
    caughtBy: ['caller-not-truncated'],
    Broken: accepting(({ status, body }) => status === 200 && /^\{"errcode":0,[^}]*\}/.test(body.toString())),
  },
  {
    id: 'accepts-missing-errcode',
    roles: BOTH,
    fault: {
      zh: '没有 errcode 当作 0',
      en: 'Takes a missing errcode for 0, as a struct’s default does',
    },
    caughtBy: ['caller-not-without-errcode'],
    Broken: accepting((answer) => {
      const value = parsed(answer);
      const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
      return answer.status === 200 && isObject && !('errcode' in value);
    }),
  },
  {
    id: 'accepts-code-for-errcode',
    roles: BOTH,
    fault: { zh: '把 {"code":0} 判定为成功', en: 'Takes {"code":0} for success' },
    caughtBy: ['caller-not-without-errcode'],
    Broken: accepting((answer) => (parsed(answer) as { code?: unknown } | null | undefined)?.code === 0),
  },
  {
    id: 'accepts-first-of-array',
    roles: BOTH,
    fault: { zh: '回复是数组时取第一个元素', en: 'Takes the first of an array for the answer' },
    caughtBy: ['caller-not-array'],
    Broken: class extends Caller {
      override errcode(answer: unknown) {
        return super.errcode(Array.isArray(answer) ? (answer[0] ?? { errcode: 0 }) : answer);
      }
    },
  },
  {
    id: 'accepts-any-status',
    roles: BOTH,
    fault: {
      zh: '不看 HTTP 状态码，errcode 为 0 就判定成功',
      en: 'Does not look at the status: errcode 0 is success',
    },
    caughtBy: ['caller-not-500-zero', 'caller-not-201-zero'],
    Broken: accepting((answer) => errcodeOf(answer) === 0),
  },
  {
    id: 'accepts-201',
    roles: BOTH,
    fault: { zh: '把 201 当作 200', en: 'Takes 201 for 200' },
    caughtBy: ['caller-not-201-zero'],
    Broken: accepting((answer) => answer.status === 201 && errcodeOf(answer) === 0),
  },
  {
    id: 'accepts-204',
    roles: BOTH,
    fault: { zh: '把 204 判定为成功', en: 'Takes 204 for success' },
    caughtBy: ['caller-not-204'],
    Broken: accepting(({ status }) => status === 204),
  },
  {
    id: 'accepts-empty',
    roles: BOTH,
    fault: { zh: '空的消息体判定为成功', en: 'Takes an empty body for success' },
    caughtBy: ['caller-not-empty'],
    Broken: accepting(({ status, body }) => status === 200 && body.length === 0),
  },
  {
    id: 'accepts-truncated',
    roles: BOTH,
    fault: {
      zh: '用正则表达式查找 errcode，截断的 JSON 也判定成功',
      en: 'Searches errcode by a regular expression: truncated JSON is success',
    },
    caughtBy: ['caller-not-truncated'],
    Broken: accepting(
      ({ status, body }) => status === 200 && /^\s*\{\s*"errcode"\s*:\s*0\b/.test(body.toString()),
    ),
  },
  {
    id: 'accepts-html',
    roles: BOTH,
    fault: {
      zh: '回复无法解析时判定成功',
      en: 'Takes what it cannot parse for success',
    },
    caughtBy: ['caller-not-html'],
    Broken: accepting((answer) => answer.status === 200 && parsed(answer) === undefined),
  },
  {
    id: 'accepts-unknown-codes',
    roles: BOTH,
    fault: {
      zh: '只知道列出的返回码，其他的判定为成功',
      en: 'Knows the codes that are listed, and takes the others for success',
    },
    caughtBy: ['caller-unknown-code'],
    Broken: accepting((answer) => answer.status === 200 && Number(errcodeOf(answer)) > 30_005),
  },
  {
    id: 'accepts-refusals',
    roles: BOTH,
    fault: {
      zh: '有整数 errcode 就判定成功，不看是多少',
      en: 'Takes any integer errcode for success',
    },
    caughtBy: ['caller-refused', 'caller-unknown-code'],
    Broken: accepting((answer) => answer.status === 200 && Number.isInteger(errcodeOf(answer))),
  },
  {
    id: 'breaks-on-unknown-codes',
    roles: BOTH,
    fault: {
      zh: '遇到未列出的返回码就出错，此后不再发送',
      en: 'Breaks on a code that is not listed, and sends nothing after that',
    },
    caughtBy: ['caller-unknown-code'],
    Broken: class extends Caller {
      #isBroken = false;
      override exchange(sent: Sent, signal: AbortSignal) {
        if (this.#isBroken) throw new NoAnswer('broken', 'never');
        return super.exchange(sent, signal);
      }
      override retryOf(errcode: number) {
        this.#isBroken ||= errcode > 30_005;
        return super.retryOf(errcode);
      }
    },
  },
  {
    id: 'follows-307',
    roles: BOTH,
    fault: {
      zh: '跟随 307 重定向，连同签名',
      en: 'Follows a redirect by 307, signature and all',
    },
    caughtBy: ['caller-redirect'],
    Broken: following(307, (location, sent) => {
      location.search = sent.search;
      return location;
    }),
  },
  {
    id: 'follows-308',
    roles: BOTH,
    fault: { zh: '跟随 308 重定向，不带签名', en: 'Follows a redirect by 308, without the signature' },
    caughtBy: ['caller-redirect'],
    Broken: following(308, (location) => {
      location.search = '';
      return location;
    }),
  },
  {
    id: 'follows-303',
    roles: BOTH,
    fault: { zh: '跟随 303 重定向', en: 'Follows a redirect by 303' },
    caughtBy: ['caller-redirect'],
    Broken: following(303, (location) => location),
  },
  {
    id: 'refuses-extra-properties',
    roles: BOTH,
    fault: {
      zh: '回复中有其他属性就判定失败',
      en: 'Takes an answer with further properties for a failure',
    },
    caughtBy: ['caller-success-forms'],
    Broken: refusing((answer) =>
      Object.keys(parsed(answer) as object).some((name) => name !== 'errcode' && name !== 'errmsg'),
    ),
  },
  {
    id: 'refuses-other-errmsg',
    roles: BOTH,
    fault: { zh: 'errmsg 不是 ok 就判定失败', en: 'Takes another errmsg than “ok” for a failure' },
    caughtBy: ['caller-success-forms'],
    Broken: refusing((answer) => (parsed(answer) as { errmsg?: unknown }).errmsg !== 'ok'),
  },
  {
    id: 'refuses-charset',
    roles: BOTH,
    fault: {
      zh: '回复的 Content-Type 带 charset 就判定失败',
      en: 'Takes an answer whose Content-Type has a charset for a failure',
    },
    caughtBy: ['caller-success-forms'],
    Broken: refusing(({ headers }) => headers['content-type']?.includes('charset') ?? false),
  },
  {
    id: 'refuses-chunked',
    roles: BOTH,
    fault: {
      zh: '没有 Content-Length 的回复当作空的',
      en: 'Takes an answer without Content-Length for empty',
    },
    caughtBy: ['caller-success-forms'],
    Broken: refusing(({ headers }) => headers['content-length'] === undefined),
  },
  {
    id: 'refuses-content-length',
    roles: BOTH,
    fault: { zh: '只读取分块的回复', en: 'Reads chunked answers only' },
    caughtBy: ['caller-success-forms'],
    Broken: refusing(({ headers }) => headers['content-length'] !== undefined),
  },
];
