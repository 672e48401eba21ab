/** Whether a scenario that was played went as the catalogue expects of it as a whole. */
import type { Scenario, ScenarioExpectation } from '../../../../generated/conformance.ts';
import type { Play, PlayedMessage, ReceivedRequest } from '../play/play.ts';
import { isSuccess } from '../play/script-meaning.ts';
import { evaluateMessage, type Watched } from './evaluate-message.ts';
import { evaluateEnd, evaluatePauses, evaluateSpread } from './evaluate-pauses.ts';
import { type CallerFinding, fail, pass, skip, worstOf } from './finding.ts';
import { TEXTS } from './texts.ts';

export interface PlayWatched extends Watched {
  /** All requests of the run. */
  received: readonly ReceivedRequest[];
  /** Orders that the program may be given at once. */
  concurrency: number;
}

export function evaluateScenario(scenario: Scenario, play: Play, watched: PlayWatched): CallerFinding {
  const findings = play.messages.flatMap((message) =>
    evaluateMessage(message, scenario.messages[message.place]!.expect ?? {}, watched, play),
  );
  const whole = (scenario.expect ?? []).map((name) => EVALUATED_BY[name](play, watched));
  // That a message came at all is not what a check of the whole is about.
  const decided = findings.filter(({ result }) => result !== 'passed');
  return worstOf(whole.length > 0 ? [...whole, ...decided] : findings);
}

const EVALUATED_BY: Record<ScenarioExpectation, (play: Play, watched: PlayWatched) => CallerFinding> = {
  inOrder: ({ messages }) =>
    worstOf([...Map.groupBy(messages, ({ customer }) => customer).values()].map(evaluateOrder)),
  othersGoOn: evaluateOthers,
  pauses: evaluatePauses,
  spread: evaluateSpread,
  end: evaluateEnd,
  givenUp: (play, watched) => evaluateTimeout(play, watched, watched.pace.leastTimeout),
  givenUpInTime: (play, watched) => evaluateTimeout(play, watched, 0),
  notElsewhere: evaluateElsewhere,
};

/** Of one customer's messages, in the order in which they were ordered. */
function evaluateOrder(messages: readonly PlayedMessage[]): CallerFinding {
  const requests = messages
    .flatMap((message, place) => message.requests.map((request) => ({ request, place })))
    .sort((a, b) => a.request.at - b.request.at);
  const shown = requests.map(({ request }) => request);
  let furthest = 0;
  for (const [at, { request, place }] of requests.entries()) {
    if (place < furthest)
      return fail(TEXTS.inOrder, TEXTS.overtaken(furthest + 1, place + 1), [request, ...shown]);
    furthest = place;
    const open = requests.slice(0, at).find(({ request: { answeredAt, goneAt }, place: earlier }) => {
      const doneAt = answeredAt ?? goneAt ?? Number.POSITIVE_INFINITY;
      return earlier < place && doneAt > request.at;
    });
    if (open !== undefined)
      return fail(TEXTS.inOrder, TEXTS.atOnce(place + 1, open.place + 1), [request, ...shown]);
  }
  return shown.length > 1 ? pass(shown, TEXTS.inOrder) : skip(TEXTS.noRequests, shown);
}

function evaluateOthers({ messages }: Play, { concurrency }: PlayWatched): CallerFinding {
  if (concurrency < 2) return skip(TEXTS.oneAtATime);
  const waiting = messages.find(({ customer }) => customer === 'a')!;
  const other = messages.find(({ customer }) => customer === 'b')!;
  const [arrived] = other.requests;
  const [first] = waiting.requests;
  if (arrived === undefined) return skip(TEXTS.didNotArriveAtAll, waiting.requests);
  const isAnswered = first !== undefined && isSuccess(first.script);
  // Answered once the other one has arrived, or late; or given up before.
  const untilAt = isAnswered ? (first.answeredAt ?? first.goneAt) : waiting.requests[1]?.at;
  if (!isAnswered && (untilAt === undefined || untilAt < other.orderedAt!))
    return skip(TEXTS.noPauseSeen, [arrived, ...waiting.requests]);
  if (untilAt === undefined) return pass([arrived], TEXTS.othersGoOn);
  return arrived.at > untilAt
    ? fail(TEXTS.othersGoOn, TEXTS.heldUp, [arrived, ...waiting.requests])
    : pass([arrived, ...waiting.requests], TEXTS.othersGoOn);
}

function evaluateTimeout({ messages }: Play, { pace }: PlayWatched, leastMs: number): CallerFinding {
  const most = pace.mostTimeout / 1000;
  const [message] = messages;
  const [first, second] = message!.requests;
  const expected = leastMs > 0 ? TEXTS.givesUp(leastMs / 1000, most) : TEXTS.givesUpInTime(most);
  if (first === undefined) return skip(TEXTS.noRequests);
  const { saidAt, said } = message!;
  const told = said && said.outcome !== 'unknown' ? saidAt : undefined;
  const ends = [first.goneAt, second?.at, told].filter((at) => at !== undefined);
  const begun = first.completeAt ?? first.at;
  const waited = Math.min(...ends) - begun;
  if (ends.length === 0 || waited > pace.mostTimeout) return fail(expected, TEXTS.neverGaveUp(most), [first]);
  const seconds = Math.round(waited / 100) / 10;
  return waited < leastMs ? fail(expected, TEXTS.gaveUpAfter(seconds), [first]) : pass([first], expected);
}

function evaluateElsewhere({ messages }: Play, { received }: PlayWatched): CallerFinding {
  const sent = messages.flatMap(({ requests }) => requests);
  // POST may have become GET, without the body.
  const queries = new Set(sent.map(({ url }) => queryOf(url)));
  const came = received.filter(
    ({ place, message, url }) =>
      place === 'elsewhere' && ((message && messages.includes(message)) || queries.has(queryOf(url))),
  );
  const [first] = came;
  if (first === undefined) return sent.length > 0 ? pass(sent, TEXTS.notElsewhere) : skip(TEXTS.noRequests);
  return fail(TEXTS.notElsewhere, TEXTS.cameElsewhere(/[?&]signature=/.test(first.url)), [...came, ...sent]);
}

function queryOf(url: string): string {
  return url.replace(/^[^?]*/, '');
}
