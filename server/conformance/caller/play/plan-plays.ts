/** Which scenarios are played for which checks, and beside which others. */
import type { Scenario, ScenarioMessage } from '../../../../generated/conformance.ts';
import type { CallerRecipe, PlannedCheck } from '../../catalogue/catalogue.ts';
import type { Needs } from './play-scenario.ts';
import { speaksAgainstEndpoint } from './script-meaning.ts';

export interface PlannedPlay {
  scenario: Scenario;
  /** All that look at it. */
  checks: PlannedCheck[];
  stage: 'quick' | 'against' | 'long' | 'alone';
  needs: Needs;
}

/** Checks whose scenarios have the same messages share one play. */
export function planPlays(checks: readonly PlannedCheck[]): PlannedPlay[] {
  const plays = new Map<string, PlannedPlay>();
  for (const one of checks) {
    const { scenario } = one.how as CallerRecipe;
    if (scenario === undefined) continue;
    const key = JSON.stringify(scenario.messages.map(withoutExpectation));
    const before = plays.get(key);
    const needs = needsOf(one);
    if (before) {
      before.checks.push(one);
      if (needs === 'repetition') before.needs = needs;
    } else plays.set(key, { scenario, checks: [one], stage: stageOf(scenario), needs });
  }
  return [...plays.values()];
}

function needsOf({ how }: PlannedCheck): Needs {
  const { scenario, judgement } = how as CallerRecipe;
  const isEnough = ({ expect = {} }: ScenarioMessage) =>
    expect.said === 'notAccepted' && Object.keys(expect).length === 1;
  return judgement === undefined && scenario!.messages.every(isEnough) ? 'outcome' : 'repetition';
}

function withoutExpectation({ expect: _, ...message }: ScenarioMessage): ScenarioMessage {
  return message;
}

/**
 * What never answers well again, for several customers, stops a careful platform from calling at all: it comes last. What
 * fails the endpoint once is played a few at a time, with all that succeeds in between.
 */
function stageOf({ messages }: Scenario): PlannedPlay['stage'] {
  const isAgainst = ({ answers = [] }: ScenarioMessage) => answers.some(speaksAgainstEndpoint);
  if (messages.some((message) => (message.times ?? 1) > 1 && isAgainst(message))) return 'alone';
  const isLong = ({ answers = [] }: ScenarioMessage) =>
    answers.some(({ instead }) => instead === 'silence' || instead === 'endless');
  if (messages.some(isLong)) return 'long';
  return messages.some(isAgainst) ? 'against' : 'quick';
}
