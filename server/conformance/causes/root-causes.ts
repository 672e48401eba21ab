/**
 * Which failures come of one fault, as a table: a row holds where the checks that show the fault have failed, and takes
 * the failures that it explains. The rows are tried in this order, and each failure is explained once.
 */
import {
  bodyOf,
  type Failure,
  statusOf,
  wasUnreadablyRefused,
  wasWronglyAccepted,
  wasWronglyRefused,
} from './failure.ts';
import type { CauseId } from './texts.ts';

export interface RootCause {
  id: CauseId;
  /** Of these checks, which must have failed as the row explains: all, or any of them. The first that has stands for the cause. */
  shownBy: { all: readonly string[] } | { any: readonly string[] };
  explains: (failure: Failure) => boolean;
  /** Where it is written, if not where the first check has it. */
  clause?: string;
}

const isOf = ({ result }: Failure, ...groups: string[]) => groups.includes(result.check.group);
const ABOUT_WHO_CALLS = [
  'errcode-signature-missing',
  'errcode-signature-wrong',
  'errcode-timestamp',
  'errcode-appid',
];
const isAboutWhoCalls = (failure: Failure) =>
  isOf(failure, 'signature') || ABOUT_WHO_CALLS.includes(failure.result.check.id);
const NOT_ASCII = /[^\p{ASCII}]/u;
const BEYOND_BMP = /[\u{10000}-\u{10ffff}]/u;
/** Frameworks' usual limits begin at 8 KB. */
const LARGE_BYTES = 8 * 1024;
const HAS_FALSY = /"(?:Content|FromUserId|ToUserId)":"0?"[,}]/;
const HAS_NULL = /:null[,}]/;

export const ROOT_CAUSES: readonly RootCause[] = [
  {
    id: 'looks-at-nothing',
    shownBy: { all: ['signature-wrong', 'json-malformed', 'content-missing'] },
    explains: wasWronglyAccepted,
  },
  {
    id: 'signature-not-verified',
    shownBy: { all: ['signature-wrong', 'signature-missing'] },
    explains: (failure) => wasWronglyAccepted(failure) && isAboutWhoCalls(failure),
  },
  {
    id: 'message-not-validated',
    shownBy: { all: ['json-malformed', 'content-missing'] },
    explains: (failure) =>
      wasWronglyAccepted(failure) &&
      isOf(failure, 'refusals', 'return-codes', 'limits', 'generated') &&
      !isAboutWhoCalls(failure),
  },
  {
    id: 'fails-instead-of-refusing',
    shownBy: { any: ['no-server-error'] },
    explains: (failure) => failure.probe?.expected !== 'accepted' && statusOf(failure) >= 500,
  },
  {
    id: 'refuses-by-status',
    shownBy: { any: ['envelope-status-200'] },
    explains: (failure) => {
      const status = statusOf(failure);
      return (
        failure.probe?.expected === 'refused' && status >= 400 && status < 500 && reachedOperation(failure)
      );
    },
  },
  {
    id: 'refusals-without-errcode',
    shownBy: { any: ['envelope-errcode-integer', 'envelope-json-object'] },
    explains: wasUnreadablyRefused,
  },
  {
    id: 'text-not-utf8',
    shownBy: { any: ['text-chinese'] },
    explains: isOtherEncoding,
  },
  {
    id: 'beyond-bmp',
    shownBy: { any: ['text-emoji'] },
    explains: (failure) => wasWronglyRefused(failure) && BEYOND_BMP.test(bodyOf(failure)),
  },
  {
    id: 'body-limit',
    shownBy: { any: ['text-20000-characters', 'limit-content', 'limit-body-accepted'] },
    explains: (failure) =>
      wasWronglyRefused(failure) && (failure.probe?.planned.body.length ?? 0) > LARGE_BYTES,
  },
  {
    id: 'truth-value',
    shownBy: { any: ['user-id-falsy', 'text-falsy'] },
    explains: (failure) =>
      ['user-id-falsy', 'text-falsy', 'text-empty'].includes(failure.result.check.id) ||
      (wasWronglyRefused(failure) && HAS_FALSY.test(bodyOf(failure))),
  },
  {
    id: 'null-not-absent',
    shownBy: { any: ['optional-null', 'worker-number-null', 'event-content-null', 'service-id-null'] },
    explains: (failure) => wasWronglyRefused(failure) && HAS_NULL.test(bodyOf(failure)),
  },
  {
    id: 'too-slow',
    shownBy: { any: ['answer-time'] },
    explains: ({ result, probe }) =>
      result.check.id === 'answer-time' || probe?.sent.failure?.kind === 'timeout',
  },
];

function reachedOperation({ probe }: Failure): boolean {
  return probe?.planned.reachesOperation ?? false;
}

export interface FoundRow extends Pick<RootCause, 'explains' | 'clause'> {
  /** These checks stand before the others. */
  first: readonly string[];
}

/** What the preflight finds out. It stands however few checks it explains. */
export const FOUND_CAUSES = {
  'other-signature': {
    first: ['timestamp-milliseconds'],
    explains: (failure) => isOf(failure, 'signature'),
    clause: 'signature',
  },
  'other-envelope': {
    first: ['envelope-errcode-integer', 'envelope-json-object'],
    explains: (failure) => isOf(failure, 'envelope') && failure.result.check.id !== 'envelope-content-type',
  },
  'optional-required': { first: ['message-text'], explains: wasWronglyRefused },
  'text-not-utf8': { first: ['text-chinese'], explains: isOtherEncoding },
} satisfies Partial<Record<CauseId, FoundRow>>;

/** Text beyond ASCII that is refused, or bytes that are no UTF-8 and are taken. */
function isOtherEncoding(failure: Failure): boolean {
  const isMisread = failure.result.check.id === 'body-not-utf8' && wasWronglyAccepted(failure);
  return isMisread || (wasWronglyRefused(failure) && NOT_ASCII.test(bodyOf(failure)));
}
