/** Whether a message came, and was taken, as the catalogue expects. */
import { isUtf8 } from 'node:buffer';
import type { Bilingual } from '@staff-service/client';
import { parseObject } from '@staff-service/client/internal';
import type { MessageExpectation } from '../../../../generated/conformance.ts';
import { PROPERTIES } from '../../probe/recipe.ts';
import type { AnsweringRole } from '../../results.ts';
import { describeGiven } from '../play/describe-answer.ts';
import type { Pace } from '../play/pace.ts';
import type { Play, PlayedMessage, ReceivedRequest } from '../play/play.ts';
import { isSuccess } from '../play/script-meaning.ts';
import { type CallerFinding, fail, pass, reportError, skip } from './finding.ts';
import { SAID, TEXTS } from './texts.ts';

export interface Watched {
  endpoint: AnsweringRole;
  pace: Pace;
  /** Whether the program says what came of a message. */
  tellsOutcome: boolean;
  /** Whether nothing has come of the program for as long as a message is waited for, and it has no reason to hold back. */
  isSilent: boolean;
  /** Takes out of the program's own words what must stand in no report. */
  redact: (text: string) => string;
}

export function evaluateMessage(
  message: PlayedMessage,
  expect: MessageExpectation,
  watched: Watched,
  play: Play,
): CallerFinding[] {
  const { requests } = message;
  const { min = 1, max = Number.POSITIVE_INFINITY } = expect.attempts ?? {};
  if (requests.length === 0 && min > 0) {
    // A program that has it still may hold it back for good reasons: behind another, or because others failed.
    if (isPending(message, watched))
      return [
        isBlocked(message, play)
          ? fail(TEXTS.arrives, TEXTS.blocked(watched.pace.most / 1000), [])
          : watched.isSilent
            ? reportError(TEXTS.silent(watched.pace.most / 1000))
            : skip(TEXTS.heldBack(watched.pace.most / 1000)),
      ];
    const why = explainAbsence(message, watched);
    return [expect.attempts?.min ? fail(TEXTS.arrives, why, []) : reportError(why)];
  }
  const findings: CallerFinding[] = [];
  if (requests.length < min && isPending(message, watched))
    return [skip(TEXTS.notRepeatedYet(watched.pace.most / 1000), requests)];
  const count = requests.length;
  if (count < min || count > max) {
    const actual =
      count < min
        ? TEXTS.arrivedOnly(count, describeGiven(requests.at(-1)!))
        : TEXTS.arrivedTimes(count, describeGiven(requests[max - 1]!));
    findings.push(fail(TEXTS.arrivesTimes(min, max), actual, requests));
  }
  if (expect.said) findings.push(evaluateSaid(message, expect.said, watched));
  if (expect.waitsMs !== undefined) findings.push(evaluateWait(message, expect.waitsMs));
  if (expect.intact) findings.push(evaluateIntact(message, watched.endpoint));
  return findings.length > 0 ? findings : [pass(requests, TEXTS.arrivesTimes(min, max))];
}

/** Why no request of it came: what the program says of it, a traceback or that it has ended, says most. */
function explainAbsence({ orderedAt, said }: PlayedMessage, { pace, redact }: Watched): Bilingual {
  if (orderedAt === undefined) return TEXTS.notOrdered;
  if (said?.outcome !== 'failed') return TEXTS.didNotArrive(pace.arrival / 1000);
  return TEXTS.neverSent(SAID.failed, quoteDetail(said.detail, redact));
}

const DETAIL_CHARACTERS = 200;

function quoteDetail(detail: string, redact: Watched['redact']): string {
  return redact(detail).slice(0, DETAIL_CHARACTERS);
}

/** Whether the program, which tells, has not told: it still has the message. */
function isPending({ said, orderedAt }: PlayedMessage, { tellsOutcome }: Watched): boolean {
  return tellsOutcome && said === undefined && orderedAt !== undefined;
}

/** Whether nothing holds it back: another customer's later one came after its customer's earlier ones were done with. */
function isBlocked(message: PlayedMessage, { messages }: Play): boolean {
  const { customer, orderedAt = 0 } = message;
  const earlier = messages.slice(0, messages.indexOf(message)).filter((one) => one.customer === customer);
  const laterOfOthers = messages.filter((one) => one.customer !== customer && one.orderedAt! >= orderedAt);
  const doneAt = Math.max(orderedAt, ...earlier.map(({ saidAt }) => saidAt ?? Number.POSITIVE_INFINITY));
  return laterOfOthers.some(({ requests }) => requests.some(({ at }) => at > doneAt));
}

function evaluateSaid(
  message: PlayedMessage,
  expected: NonNullable<MessageExpectation['said']>,
  watched: Watched,
): CallerFinding {
  const { said, requests, answers } = message;
  const { redact } = watched;
  const outcome = said?.outcome ?? 'pending';
  const [first, ...again] = requests;
  const taken = expected === 'accepted' ? TEXTS.takenForSuccess : TEXTS.takenForFailure;
  const last = requests.at(-1)!;
  const actual = (request = last) =>
    TEXTS.answeredAndSaid(describeGiven(request), SAID[outcome], quoteDetail(said?.detail ?? '', redact));
  if (expected === 'accepted') {
    // What it is told of is how the last attempt ended.
    const isUntaken = outcome === 'failed' || hangsIn(last, message, watched);
    return isUntaken && isSuccess(last.script) ? fail(taken, actual(), requests) : pass(requests, taken);
  }
  // A repetition shows that the first answer was not taken for success; what comes of it is another matter.
  if (again.length > 0 && isSuccess(answers.at(-1))) return pass(requests, taken);
  if (outcome === 'accepted') return fail(taken, actual(first), requests);
  if (outcome === 'failed' || outcome === 'pending' || again.length > 0) return pass(requests, taken);
  return skip(TEXTS.doesNotTell, requests);
}

/** Whether a program that tells was still at it when its last answer had been there for as long as is watched. */
function hangsIn({ answeredAt }: ReceivedRequest, message: PlayedMessage, watched: Watched): boolean {
  const { watch, most } = watched.pace;
  return (
    isPending(message, watched) && answeredAt !== undefined && answeredAt + watch <= message.orderedAt! + most
  );
}

/** Under load the suite may see the end of its own answer, milliseconds, after the program has. */
const SEEN_LATE_MS = 100;

function evaluateWait({ requests }: PlayedMessage, leastMs: number): CallerFinding {
  const [first, second] = requests;
  if (first?.answeredAt === undefined || second === undefined) return skip(TEXTS.notRepeated, requests);
  const waited = Math.round(second.at - first.answeredAt);
  const expected = TEXTS.waits(leastMs);
  return waited < leastMs - SEEN_LATE_MS
    ? fail(expected, TEXTS.waited(waited), requests)
    : pass(requests, expected);
}

function evaluateIntact({ requests, order, spec }: PlayedMessage, endpoint: AnsweringRole): CallerFinding {
  const [first] = requests;
  const object = isUtf8(first!.body) ? parseObject(first!.body.toString()) : undefined;
  if (object === undefined) return skip(TEXTS.noReadableBody, requests);
  const { $user } = PROPERTIES[endpoint];
  if (object[$user] === undefined || object.Content === undefined) return skip(TEXTS.missing, requests);
  const expected = TEXTS.intact;
  // Where a text is sent for its own sake, the id is another check's.
  if (spec.text === undefined && object[$user] !== order.user) {
    const actual = TEXTS.otherUser($user, inJson(order.user), inJson(object[$user]));
    return fail(expected, actual, requests);
  }
  const { Content: text } = object;
  if (text === order.text) return pass(requests, expected);
  return fail(expected, differenceOf(order.text, text), requests);
}

const QUOTED = 24;

function differenceOf(expected: string, got: unknown): Bilingual {
  if (typeof got !== 'string') return TEXTS.otherUser('Content', inJson(expected), inJson(got));
  const [one, other] = [Array.from(expected), Array.from(got)];
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const from = (characters: string[]) => inJson(characters.slice(at, at + QUOTED).join(''));
  return TEXTS.otherText(at + 1, from(one), from(other));
}

function inJson(value: unknown): string {
  const text = JSON.stringify(value) ?? 'undefined';
  return text.length > QUOTED * 4 ? `${text.slice(0, QUOTED * 4)}…` : text;
}
