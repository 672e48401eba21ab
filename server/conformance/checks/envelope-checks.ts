/** What holds for every answer of a run: no request of its own, read from what all other checks were answered. */
import { parseObject } from '@staff-service/client/internal';
import { RETRIED_CODES } from '../evaluation/evaluation.ts';
import type { Probe } from '../probe/session.ts';
import type { Bilingual } from '../results.ts';
import { type CodeCheck, describeProbe, fail, pass, skip } from './finding.ts';

interface Rule {
  expected: Bilingual;
  /** Which answers it is about; without it, all that came whole. */
  concerns?: (probe: Probe) => boolean;
  holds: (probe: Probe) => boolean;
  /** It is about refusals, whatever the profile. */
  ofRefusals?: true;
}

const BYTE_ORDER_MARK = Buffer.from('\ufeff');

const status = ({ sent }: Probe) => sent.answer?.status ?? 0;
const body = ({ sent }: Probe) => sent.answer?.body ?? Buffer.alloc(0);
const contentType = ({ sent }: Probe) =>
  sent.answer?.headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
/** Too busy, or stopping: no answer of the operation's. */
const turnedAway = (probe: Probe) => status(probe) === 429 || status(probe) === 503;
/** A server that knows no chunks says so with 501 (RFC 9112). */
const notImplemented = (probe: Probe) => status(probe) === 501 && !probe.planned.reachesOperation;
const reached = (probe: Probe) => probe.planned.reachesOperation && !turnedAway(probe);
const hasEnvelope = (probe: Probe) => reached(probe) && parseObject(probe.text) !== undefined;

const RULES = {
  'envelope-json-object': {
    expected: {
      zh: '每个到达接口的请求都以 JSON 对象回复',
      en: 'a JSON object for every request that reaches the endpoint',
    },
    concerns: reached,
    holds: ({ text }) => parseObject(text) !== undefined,
  },
  'envelope-errcode-integer': {
    expected: { zh: '每个 errcode 都是整数', en: 'an integer errcode in every answer' },
    concerns: hasEnvelope,
    holds: ({ text }) => Number.isSafeInteger(parseObject(text)?.errcode),
  },
  'envelope-errmsg-string': {
    expected: { zh: '每个 errmsg 都是字符串', en: 'a string errmsg in every answer' },
    concerns: hasEnvelope,
    holds: ({ text }) => typeof parseObject(text)?.errmsg === 'string',
  },
  'envelope-status-200': {
    expected: {
      zh: '每个到达接口的请求都以 HTTP 200 回复',
      en: 'HTTP 200 for every request that reaches the endpoint',
    },
    concerns: reached,
    holds: (probe) => status(probe) === 200,
  },
  'envelope-utf8': {
    expected: { zh: '每个回复都是 UTF-8', en: 'UTF-8 in every answer' },
    holds: ({ isUtf8 }) => isUtf8,
  },
  'envelope-no-bom': {
    expected: {
      zh: '回复以 JSON 对象的花括号开头',
      en: 'answers that begin with the brace of the JSON object',
    },
    concerns: (probe) => reached(probe) && probe.text.includes('errcode'),
    holds: (probe) =>
      !body(probe).subarray(0, 3).equals(BYTE_ORDER_MARK) && probe.text.trimStart().startsWith('{'),
  },
  'envelope-content-type': {
    expected: {
      zh: '每个回复的 Content-Type 都是 application/json，编码是 UTF-8',
      en: 'Content-Type application/json, in UTF-8, on every answer',
    },
    concerns: hasEnvelope,
    holds: (probe) => /^application\/json *($|;(?!.*charset *=(?! *"?utf-?8)))/i.test(contentType(probe)),
  },
  'envelope-every-status': {
    expected: {
      zh: '其他 HTTP 状态码的回复也是返回码，errcode 等于状态',
      en: 'the envelope under other HTTP statuses too, with the status as errcode',
    },
    concerns: (probe) => status(probe) !== 200,
    holds: (probe) => parseObject(probe.text)?.errcode === status(probe),
  },
  'refusals-final': {
    expected: {
      zh: '错误的请求以不重试的返回码拒绝',
      en: 'wrong requests refused by codes that are not retried',
    },
    concerns: ({ expected, evaluation }) => expected === 'refused' && evaluation.errcode !== undefined,
    holds: ({ evaluation }) => !RETRIED_CODES.includes(evaluation.errcode!),
  },
  'no-server-error': {
    expected: { zh: 'POST 的回复中没有 5xx', en: 'no 5xx in answer to a POST' },
    concerns: (probe) => probe.planned.method === 'POST' && !turnedAway(probe) && !notImplemented(probe),
    holds: (probe) => status(probe) < 500,
  },
  'signature-not-told': {
    expected: {
      zh: '回复中没有正确的签名',
      en: 'the right signature in no answer',
    },
    ofRefusals: true,
    concerns: ({ planned }) =>
      !planned.signatures.some((one) => one.toLowerCase() === planned.rightSignature),
    holds: ({ planned, text }) => !text.toLowerCase().includes(planned.rightSignature),
  },
} satisfies Record<string, Rule>;

function everyAnswer({ expected, concerns = () => true, holds, ofRefusals }: Rule): CodeCheck {
  return {
    stage: 'last',
    async run(session, _id, { profile }) {
      const whole = session.probes.filter(
        ({ sent, planned }) => sent.answer && !sent.failure && planned.method !== 'HEAD',
      );
      // How a wrong request is refused breaks no traffic.
      const graded =
        profile === 'compat' && !ofRefusals ? whole.filter((one) => one.expected !== 'refused') : whole;
      const all = graded.filter(concerns);
      if (all.length === 0)
        return skip({ zh: '没有这样的回复可看', en: 'there was no such answer to look at' });
      const bad = all.filter((probe) => !holds(probe));
      const [first] = bad;
      if (first === undefined) return pass([], expected);
      const line = describeProbe(first);
      const actual = {
        zh: `${all.length} 个回复中有 ${bad.length} 个不是；例如：${line.zh}`,
        en: `${bad.length} of ${all.length} answers are not; for one: ${line.en}`,
      };
      return fail(expected, actual, bad);
    },
  };
}

type RuleName = keyof typeof RULES;

export const ENVELOPE_CHECKS = Object.fromEntries(
  Object.entries<Rule>(RULES).map(([name, rule]) => [name, everyAnswer(rule)]),
) as Record<RuleName, CodeCheck>;
