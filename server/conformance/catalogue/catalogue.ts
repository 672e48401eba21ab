import catalogue from '../../../generated/conformance.json' with { type: 'json' };
import type {
  CatalogueCheck,
  CodeCheckName,
  JudgementName,
  RequestRecipe,
  Scenario,
} from '../../../generated/conformance.ts';
import type { Check, Clause, Profile, Role } from '../results.ts';

/** A check of the catalogue: what the report shows of it, and the recipe of its requests or the name of its code. */
export interface PlannedCheck {
  check: Check;
  /** Run from this profile on; below `check.profile` it warns only. */
  runsFrom: Check['profile'];
  how: { code: CodeCheckName } | DataRecipe | CallerRecipe;
}

export interface DataRecipe {
  requests: readonly RequestRecipe[];
  parallel: boolean;
  sameConnection: boolean;
}

/** Of a caller: the messages that it is told to send, and how what it does is judged. */
export interface CallerRecipe {
  scenario: Scenario | undefined;
  /** Over all requests received. */
  judgement: JudgementName | undefined;
}

/** Version of the contract document that the catalogue belongs to. */
export const CONTRACT_VERSION = catalogue.contract;

export const GROUPS: readonly { group: string; title: { zh: string; en: string } }[] = catalogue.groups.map(
  ({ group, title }) => ({ group, title }),
);

/** Of the results' checks and their causes, in the order of the document, so that a report explains itself without it. */
export function selectClauses(
  results: readonly { check: Check }[],
  causes: readonly Pick<Check, 'clause'>[] = [],
): Clause[] {
  const used = new Set([...results.map(({ check }) => check), ...causes].map(({ clause }) => clause));
  return (catalogue.clauses as Clause[]).filter(({ id }) => used.has(id));
}

const RANK: Record<Profile, number> = { compat: 0, recommended: 1, hardened: 2 };

/** All checks of the catalogue, in its order. */
export const CHECKS: readonly PlannedCheck[] = catalogue.groups.flatMap(({ group, checks }) =>
  (checks as CatalogueCheck[]).map((entry) => ({
    check: {
      id: entry.id,
      group,
      requirement: entry.requirement,
      roles: entry.roles,
      profile: entry.profile,
      title: entry.title,
      explanation: entry.explanation,
      remedy: entry.remedy,
      clause: entry.clause,
    },
    runsFrom: entry.warnsFrom ?? entry.profile,
    how: recipeOf(entry),
  })),
);

function recipeOf(entry: CatalogueCheck): PlannedCheck['how'] {
  const { code, requests = [], order, connection, scenario, judgement } = entry;
  if (scenario !== undefined || judgement !== undefined)
    return { scenario, judgement: judgement as JudgementName | undefined };
  if (code !== undefined) return { code: code as CodeCheckName };
  return { requests, parallel: order === 'parallel', sameConnection: connection === 'same' };
}

export function selectChecks(role: Role): PlannedCheck[] {
  return CHECKS.filter(({ check }) => check.roles.includes(role));
}

/** Whether a run of this profile has the check at all. */
export function isEnabled({ runsFrom }: PlannedCheck, profile: Profile, idempotency: boolean): boolean {
  return runsFrom === 'idempotency' ? idempotency : RANK[runsFrom] <= RANK[profile];
}

/** What a check that failed counts as. */
export function decideSeverity({ check }: PlannedCheck, profile: Profile): 'fail' | 'warning' | 'note' {
  if (check.requirement === 'MAY') return 'note';
  if (check.profile !== 'idempotency' && RANK[check.profile] > RANK[profile]) return 'warning';
  return check.requirement === 'MUST' || profile === 'hardened' ? 'fail' : 'warning';
}
