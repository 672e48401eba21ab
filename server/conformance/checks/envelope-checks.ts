/** What holds for every answer of a run: no request of its own, read from what all other checks were answered. */

import type { Bilingual } from '@staff-service/client';
import { parseObject } from '@staff-service/client/internal';
import { RETRIED_CODES } from '../evaluation/evaluation.ts';
import type { Probe } from '../probe/session.ts';
import { findHeader } from '../wire-types.ts';
import { type CodeCheck, describeProbe, fail, pass, skip } from './finding.ts';
import { EVERY_ANSWER, TEXTS } from './texts.ts';

interface Rule {
  /** Which answers it is about; without it, all that came whole. */
  concerns?: (probe: Probe) => boolean;
  holds: (probe: Probe) => boolean;
  /** It is about refusals, whatever the profile. */
  ofRefusals?: true;
}

const BYTE_ORDER_MARK = Buffer.from('\ufeff');

const status = ({ sent }: Probe) => sent.answer?.status ?? 0;
const body = ({ sent }: Probe) => sent.answer?.body ?? Buffer.alloc(0);
const contentType = ({ sent }: Probe) => findHeader(sent.answer?.headers ?? [], 'content-type') ?? '';
/** Too busy, or stopping: no answer of the operation's. */
const turnedAway = (probe: Probe) => status(probe) === 429 || status(probe) === 503;
/** A server that knows no chunks says so with 501 (RFC 9112). */
const notImplemented = (probe: Probe) => status(probe) === 501 && !probe.planned.reachesOperation;
const reached = (probe: Probe) => probe.planned.reachesOperation && !turnedAway(probe);
const hasEnvelope = (probe: Probe) => reached(probe) && parseObject(probe.text) !== undefined;

const RULES = {
  'envelope-json-object': {
    concerns: reached,
    holds: ({ text }) => parseObject(text) !== undefined,
  },
  'envelope-errcode-integer': {
    concerns: hasEnvelope,
    holds: ({ text }) => Number.isSafeInteger(parseObject(text)?.errcode),
  },
  'envelope-errmsg-string': {
    concerns: hasEnvelope,
    holds: ({ text }) => typeof parseObject(text)?.errmsg === 'string',
  },
  'envelope-status-200': {
    concerns: reached,
    holds: (probe) => status(probe) === 200,
  },
  'envelope-utf8': {
    holds: ({ isUtf8 }) => isUtf8,
  },
  'envelope-no-bom': {
    concerns: (probe) => reached(probe) && probe.text.includes('errcode'),
    holds: (probe) =>
      !body(probe).subarray(0, 3).equals(BYTE_ORDER_MARK) && probe.text.trimStart().startsWith('{'),
  },
  'envelope-content-type': {
    concerns: hasEnvelope,
    holds: (probe) => /^application\/json *($|;(?!.*charset *=(?! *"?utf-?8)))/i.test(contentType(probe)),
  },
  'envelope-every-status': {
    concerns: (probe) => status(probe) !== 200,
    holds: (probe) => parseObject(probe.text)?.errcode === status(probe),
  },
  'refusals-final': {
    concerns: ({ expected, evaluation }) => expected === 'refused' && evaluation.errcode !== undefined,
    holds: ({ evaluation }) => !RETRIED_CODES.includes(evaluation.errcode!),
  },
  'no-server-error': {
    concerns: (probe) => probe.planned.method === 'POST' && !turnedAway(probe) && !notImplemented(probe),
    holds: (probe) => status(probe) < 500,
  },
  'signature-not-told': {
    ofRefusals: true,
    concerns: ({ planned }) =>
      !planned.signatures.some((one) => one.toLowerCase() === planned.rightSignature),
    holds: ({ planned, text }) => !text.toLowerCase().includes(planned.rightSignature),
  },
} satisfies Record<keyof typeof EVERY_ANSWER, Rule>;

function everyAnswer(expected: Bilingual, { concerns = () => true, holds, ofRefusals }: Rule): CodeCheck {
  return {
    stage: 'last',
    async run(session, _id, { profile }) {
      const whole = session.probes.filter(
        ({ sent, planned }) => sent.answer && !sent.failure && planned.method !== 'HEAD',
      );
      // How a wrong request is refused breaks no traffic.
      const graded =
        profile === 'compat' && !ofRefusals ? whole.filter(({ expected }) => !isWrong(expected)) : whole;
      const all = graded.filter(concerns);
      if (all.length === 0) return skip(TEXTS.noSuchAnswer);
      const bad = all.filter((probe) => !holds(probe));
      const [first] = bad;
      if (first === undefined) return pass([], expected);
      return fail(expected, TEXTS.badAnswers(bad.length, all.length, describeProbe(first)), bad);
    },
  };
}

/** Of what a request is for: that it is refused, or that it is answered at all. */
function isWrong(expected: Probe['expected']): boolean {
  return expected === 'refused' || expected === 'answered';
}

type RuleName = keyof typeof RULES;

export const ENVELOPE_CHECKS = Object.fromEntries(
  Object.entries<Rule>(RULES).map(([name, rule]) => [
    name,
    everyAnswer(EVERY_ANSWER[name as RuleName], rule),
  ]),
) as Record<RuleName, CodeCheck>;
