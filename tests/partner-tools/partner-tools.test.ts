/** Other people's tools on the document, and `openapi/COMPATIBILITY.md`, which says what came of it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { FAILS, readPage, readRow, renderPage, symbolsOf, unexplained, WORKS } from './page.ts';
import { runTrials, type TrialResult } from './run-trials.ts';
import type { STEPS, Trial } from './trial.ts';
import { TRIALS } from './trials.ts';

const SETUP_MS = 300_000;
const before = readPage();
let results: Map<string, TrialResult>;

beforeAll(async () => {
  results = await runTrials(TRIALS);
}, SETUP_MS);

describe.each(TRIALS.map((trial) => [trial.name, trial] as const))('%s', (name, trial) => {
  const skipped = trial.needs?.isHere() === false;

  it.skipIf(skipped)(`works as recorded${skipped ? ` (skipped: needs ${trial.needs!.en})` : ''}`, () => {
    const result = results.get(name)!;
    expect(unexplained(trial, result)).toEqual([]);
    expect(symbolsOf(trial, result, before)).toEqual(readRow(before, name));
  });
});

it('openapi/COMPATIBILITY.md is what the run says; npm run partner-tools writes it', () => {
  expect(renderPage(results, before)).toBe(before);
});

it('a step that fails without a reason, and one that works in spite of one, are found', () => {
  const trial: Trial = { ...TRIALS[0]!, name: 'x', fails: { sends: { zh: '', en: '' } } };
  const result = (steps: [keyof typeof STEPS, Error | undefined][]): TrialResult => ({
    steps: new Map(steps),
    durations: new Map(),
    outdated: [],
  });
  const bad = result([
    ['reads', new Error('no')],
    ['sends', undefined],
  ]);
  expect(unexplained(trial, bad)).toEqual([
    expect.stringContaining('Error: no'),
    expect.stringContaining('take it out of `fails`'),
  ]);
  expect(symbolsOf(trial, bad, '').filter((symbol) => symbol !== '')).toEqual([FAILS, WORKS]);
  expect(unexplained(trial, result([['sends', new Error('as known')]]))).toEqual([]);
  expect(unexplained({ ...trial, fails: {} }, { ...result([]), outdated: ['old'] })).toEqual([
    'x: not true any more; take it out of `mind`: old',
  ]);
});
