/** What is sent again, and under which `Idempotency-Key`. */
import { isUtf8 } from 'node:buffer';
import { isDeepStrictEqual } from 'node:util';
import { parseObject } from '@staff-service/client/internal';
import { IDEMPOTENCY_KEY } from '../../../../generated/return-codes.ts';
import { PROPERTIES } from '../../probe/recipe.ts';
import { findHeader } from '../../wire-types.ts';
import { describeGiven } from '../play/describe-answer.ts';
import type { ReceivedRequest } from '../play/play.ts';
import { decideRetry } from '../play/script-meaning.ts';
import { EXPECTED, FAULTS } from './evaluation-texts.ts';
import { type Evaluator, ofEach, quoted, type ReceivedRun } from './evaluator.ts';
import { fail, pass, skip } from './finding.ts';
import { TEXTS } from './texts.ts';

const HEADER = 'idempotency-key';
const keyOf = (request: ReceivedRequest) => findHeader(request.headers, HEADER);

/** A request and the attempt before it, of one message. */
interface Repetition {
  before: ReceivedRequest;
  request: ReceivedRequest;
  /** Counted from 1. */
  attempt: number;
}

function repetitionsOf({ messages }: ReceivedRun): Repetition[] {
  return messages.flatMap(({ requests }) =>
    requests.slice(1).map((request, at) => ({ before: requests[at]!, request, attempt: at + 2 })),
  );
}

const uncertain: Evaluator = (run) => {
  const repetitions = repetitionsOf(run).filter(({ before }) => decideRetry(before) === 'withKey');
  if (repetitions.length === 0) return skip(TEXTS.notRepeated);
  for (const { before, request } of repetitions) {
    const [first, again] = [keyOf(before), keyOf(request)];
    if (first !== undefined && again === first) continue;
    const answer = describeGiven(before);
    const fault =
      first === undefined || again === undefined
        ? FAULTS.repeatedWithout(answer)
        : FAULTS.repeatedWithOther(answer);
    return fail(EXPECTED.uncertain, fault, [before, request]);
  }
  return pass(
    repetitions.flatMap(({ before, request }) => [before, request]),
    EXPECTED.uncertain,
  );
};

const sameKey: Evaluator = (run) => {
  const withKeys = repetitionsOf(run).filter(
    ({ before, request }) => keyOf(before) !== undefined || keyOf(request) !== undefined,
  );
  if (!run.requests.some(keyOf)) return skip(FAULTS.noKeys);
  if (withKeys.length === 0) return skip(TEXTS.notRepeated);
  const other = withKeys.find(({ before, request }) => keyOf(before) !== keyOf(request));
  const shown = withKeys.flatMap(({ before, request }) => [before, request]);
  return other === undefined
    ? pass(shown, EXPECTED.sameKey)
    : fail(EXPECTED.sameKey, FAULTS.otherKey(other.attempt), [other.before, other.request]);
};

const distinctKeys: Evaluator = ({ messages, requests }) => {
  if (!requests.some(keyOf)) return skip(FAULTS.noKeys);
  const seen = new Map<string, ReceivedRequest>();
  for (const message of messages) {
    const own = new Map(message.requests.map((request) => [keyOf(request), request]));
    for (const [key, request] of own) {
      if (key === undefined) continue;
      const before = seen.get(key);
      if (before !== undefined) return fail(EXPECTED.distinctKeys, FAULTS.keyReused, [before, request]);
      seen.set(key, request);
    }
  }
  return pass([...seen.values()], EXPECTED.distinctKeys);
};

const keyForm: Evaluator = (run) => {
  if (!run.requests.some((request) => keyOf(request) !== undefined)) return skip(FAULTS.noKeys);
  return ofEach(EXPECTED.keyForm, (request) => {
    const keys = request.headers.flatMap(([name, value]) => (name.toLowerCase() === HEADER ? [value] : []));
    if (keys.length > 1) return FAULTS.keyTwice;
    const [key] = keys;
    if (key === undefined || IDEMPOTENCY_KEY.test(key)) return undefined;
    const length = Array.from(key).length;
    const isLengthRight = IDEMPOTENCY_KEY.test('x'.repeat(length));
    return isLengthRight ? FAULTS.keyCharacters : FAULTS.keyLength(length);
  })(run);
};

const keySent = ofEach(EXPECTED.keySent, (request) =>
  keyOf(request) === undefined ? FAULTS.noKey : undefined,
);

const sameMessage: Evaluator = (run) => {
  const repetitions = repetitionsOf(run);
  if (repetitions.length === 0) return skip(TEXTS.notRepeated);
  const contracts = [PROPERTIES[run.endpoint].$user, 'MsgType', 'Content'];
  for (const { before, request, attempt } of repetitions) {
    const [first, again] = [bodyOf(before), bodyOf(request)];
    // Under one key a receiver compares the whole body, and refuses another by 30005.
    const isKeyed = keyOf(request) !== undefined && keyOf(request) === keyOf(before);
    const names = isKeyed ? Object.keys({ ...first, ...again }) : contracts;
    const name = names.find((one) => !isDeepStrictEqual(first?.[one], again?.[one]));
    if (name !== undefined)
      return fail(EXPECTED.sameMessage, FAULTS.otherProperty(attempt, quoted(name)), [before, request]);
  }
  return pass(
    repetitions.flatMap(({ before, request }) => [before, request]),
    EXPECTED.sameMessage,
  );
};

function bodyOf({ body }: ReceivedRequest): Record<string, unknown> | undefined {
  return isUtf8(body) ? parseObject(body.toString()) : undefined;
}

export const REPETITION_EVALUATORS = {
  uncertain,
  'same-key': sameKey,
  'distinct-keys': distinctKeys,
  'key-form': keyForm,
  'key-sent': keySent,
  'same-message': sameMessage,
} satisfies Record<string, Evaluator>;
