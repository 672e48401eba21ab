/** What the evaluation of a caller makes of requests, by requests made by hand. Times are given, not measured. */
import { describe, expect, it } from 'vitest';
import type { Scenario, ScriptedAnswer } from '../../generated/conformance.ts';
import { evaluateScenario } from '../../server/conformance/caller/evaluation/evaluate-scenario.ts';
import { PACE } from '../../server/conformance/caller/play/pace.ts';
import type { PlayedMessage, ReceivedRequest } from '../../server/conformance/caller/play/play.ts';
import { speaksAgainstEndpoint } from '../../server/conformance/caller/play/script-meaning.ts';

const BUSY: ScriptedAnswer = { status: 503 };
const OK = Buffer.from('{"errcode":0,"errmsg":"ok"}');
const TAKES_MS = 10;

/** An attempt that arrives at a time and is answered at once, but for what is said otherwise. */
function arrival(at: number, changes: Partial<ReceivedRequest> = {}): ReceivedRequest {
  return {
    place: 'endpoint',
    at,
    startedAt: at,
    connection: 1,
    method: 'POST',
    url: '/x',
    headers: [],
    body: Buffer.from('{}'),
    bodyBytes: 2,
    completeAt: at,
    message: undefined,
    script: BUSY,
    answer: { status: 503, statusText: '', headers: [], body: Buffer.from('{"errcode":503}') },
    failure: null,
    answeredAt: at + TAKES_MS,
    goneAt: undefined,
    ...changes,
  };
}

function message(
  customer: string,
  requests: ReceivedRequest[],
  changes: Partial<PlayedMessage> = {},
): PlayedMessage {
  return {
    order: { id: customer, user: customer, text: 'x' },
    customer,
    answers: [BUSY],
    spec: {},
    place: 0,
    orderedAt: 0,
    said: { outcome: 'failed', detail: '' },
    saidAt: 100_000,
    requests,
    ...changes,
  };
}

/** Arrivals with these pauses between an answer and the next attempt. */
function row(
  customer: string,
  pauses: readonly number[],
  changes: Partial<PlayedMessage> = {},
): PlayedMessage {
  let at = 0;
  const rest = pauses.map((pause) => {
    at += TAKES_MS + pause;
    return arrival(at);
  });
  return message(customer, [arrival(0), ...rest], changes);
}

const WATCHED: Parameters<typeof evaluateScenario>[2] = {
  endpoint: 'platform',
  pace: PACE,
  tellsOutcome: true,
  isSilent: false,
  redact: (text) => text,
  received: [],
  concurrency: 8,
};

function evaluate(messages: PlayedMessage[], ...expect: NonNullable<Scenario['expect']>) {
  const play = { messages, isOver: true };
  const received = messages.flatMap(({ requests }) => requests);
  return evaluateScenario({ messages: [{}, {}], expect }, play, { ...WATCHED, received });
}

const SIX = ['a', 'b', 'c', 'd', 'e', 'f'];
const all = (pauses: (at: number) => number[]) => SIX.map((customer, at) => row(customer, pauses(at)));

it('of a message that never came, it is told what the program said', () => {
  const said = { outcome: 'failed', detail: 'the program ended, exit 1: boom' } as const;
  const { result, actual } = evaluate([message('a', [], { said })]);
  expect([result, actual!.en]).toEqual([
    'error',
    'the message did not arrive, and the program says: failed (the program ended, exit 1: boom)',
  ]);
  expect(evaluate([message('a', [], { said: undefined })]).result).toBe('skipped');
});

describe('pauses', () => {
  it.each<[what: string, pauses: (at: number) => number[], result: string]>([
    ['none', () => [0, 1, 0], 'failed'],
    ['equal ones', () => [500, 500, 500], 'failed'],
    ['equal ones with a little jitter', (at) => [500 + at, 503 - at, 501], 'failed'],
    ['doubling ones', () => [250, 500, 1000], 'passed'],
    ['doubling ones up to a limit', () => [250, 500, 500, 500], 'passed'],
    ['two only, of which the second is shorter by chance', (at) => [240 - at, 120 + at], 'passed'],
    ['no repetition', () => [], 'skipped'],
  ])('%s', (_what, pauses, result) => {
    expect(evaluate(all(pauses), 'pauses').result).toBe(result);
  });

  it('none after one failure are not hidden by long ones after another', () => {
    const hammered = all(() => [0, 1, 0]).map((one) => ({ ...one, place: 1 }));
    const patient = all(() => [250, 500, 1000]);
    expect(evaluate([...patient, ...hammered], 'pauses')).toMatchObject({
      result: 'failed',
      requests: hammered.flatMap(({ requests }) => requests),
    });
  });
});

describe('spread', () => {
  it.each<[what: string, pauses: (at: number) => number[], result: string]>([
    ['the same for all', () => [500, 1000], 'failed'],
    ['the same for all but for the clock', (at) => [500 + at, 1000 - at], 'failed'],
    ['random', (at) => [500 + 60 * at, 1000], 'passed'],
    ['the same once, and spread afterwards', (at) => [1000, 1000 + 100 * at], 'passed'],
  ])('%s', (_what, pauses, result) => {
    expect(evaluate(all(pauses), 'spread').result).toBe(result);
  });

  it('of what a program held back altogether shows nothing', () => {
    const late = (at: number) => message('g', [arrival(at)]);
    expect(evaluate([...all(() => [500]), late(TAKES_MS + 490)], 'spread').result).toBe('skipped');
    expect(evaluate([...all(() => [500]), late(TAKES_MS + 510)], 'spread').result).toBe('failed');
    expect(evaluate([...all(() => [500]), late(20)], 'spread').result).toBe('failed');
  });

  it('of three customers shows nothing', () => {
    expect(evaluate(all(() => [500]).slice(0, 3), 'spread').result).toBe('skipped');
  });
});

describe('an end', () => {
  it.each<[what: string, messages: PlayedMessage[], result: string]>([
    ['after three attempts', [row('a', [500, 500])], 'passed'],
    ['equal pauses, and no end', [row('a', Array(8).fill(500), { said: undefined })], 'failed'],
    [
      'growing pauses, and no end yet',
      [row('a', [100, 200, 400, 800, 1600, 3200], { said: undefined })],
      'passed',
    ],
    ['too many', [row('a', Array(30).fill(100))], 'failed'],
  ])('%s', (_what, messages, result) => {
    expect(evaluate(messages, 'end').result).toBe(result);
  });
});

describe('order', () => {
  const accepted = { script: {} };

  it.each<[what: string, first: ReceivedRequest[], second: ReceivedRequest[], result: string]>([
    ['one after the other', [arrival(0), arrival(100, accepted)], [arrival(200, accepted)], 'passed'],
    ['the second before the first comes again', [arrival(0), arrival(200)], [arrival(100)], 'failed'],
    [
      'the second while the first waits for its answer',
      [arrival(0, { answeredAt: 150 })],
      [arrival(100)],
      'failed',
    ],
    ['the second when the first was given up', [arrival(0)], [arrival(100)], 'passed'],
    [
      'the second when the caller gave up waiting for the first',
      [arrival(0, { answeredAt: undefined, goneAt: 90 })],
      [arrival(100)],
      'passed',
    ],
  ])('%s', (_what, first, second, result) => {
    expect(evaluate([message('a', first), message('a', second)], 'inOrder').result).toBe(result);
  });

  it('is each customer’s own', () => {
    const messages = [message('a', [arrival(0), arrival(200)]), message('b', [arrival(100)])];
    expect(evaluate([...messages, message('a', [arrival(300)])], 'inOrder').result).toBe('passed');
  });
});

describe('waiting for an answer that does not come', () => {
  const silent = (changes: Partial<ReceivedRequest>) =>
    message('a', [arrival(0, { answeredAt: undefined, ...changes })], { said: undefined, saidAt: undefined });

  it.each<[what: string, message: PlayedMessage, result: string]>([
    ['for 2 s', silent({ goneAt: 2_000 }), 'failed'],
    ['for 10 s', silent({ goneAt: 10_000 }), 'passed'],
    ['for 61 s', silent({ goneAt: 61_000 }), 'failed'],
    ['for ever', silent({}), 'failed'],
  ])('%s', (_what, one, result) => {
    expect(evaluate([one], 'givenUp').result).toBe(result);
  });

  it('without an end: to give up early is fine', () => {
    expect(evaluate([silent({ goneAt: 100 })], 'givenUpInTime').result).toBe('passed');
  });
});

describe('the failure of the endpoint as a whole', () => {
  it.each<[answer: ScriptedAnswer, isWhole: boolean]>([
    [{ status: 503 }, true],
    [{ status: 429 }, true],
    [{ instead: 'silence' }, true],
    [{ body: '<html>' }, true],
    [{ body: '{"errcode":0}' }, false],
    [{ status: 500 }, false],
    [{ errcode: 30004 }, false],
    [{}, false],
  ])('%j: %s', (answer, isWhole) => {
    expect(speaksAgainstEndpoint(answer)).toBe(isWhole);
  });
});

describe('a message that was answered by success', () => {
  const answered = (said: PlayedMessage['said']) => {
    const ok = arrival(0, { script: {}, answer: { status: 200, statusText: 'OK', headers: [], body: OK } });
    const scenario: Scenario = { messages: [{ expect: { said: 'accepted', attempts: { max: 1 } } }] };
    return evaluateScenario(scenario, { messages: [message('a', [ok], { said })], isOver: true }, WATCHED)
      .result;
  };
  it.each<[what: string, said: PlayedMessage['said'], result: string]>([
    ['accepted', { outcome: 'accepted', detail: '' }, 'passed'],
    ['failed', { outcome: 'failed', detail: '' }, 'failed'],
    ['nothing, as one that hangs in the answer', undefined, 'failed'],
    ['that it does not know', { outcome: 'unknown', detail: '' }, 'passed'],
  ])('of which the program says %s', (_what, said, result) => {
    expect(answered(said)).toBe(result);
  });
});
