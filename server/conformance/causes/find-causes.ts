import type { Bilingual } from '@staff-service/client';
import type { Probe } from '../probe/session.ts';
import type { Cause, CheckResult } from '../results.ts';
import { type Failure, listFailures } from './failure.ts';
import { FOUND_CAUSES, type FoundRow, ROOT_CAUSES, type RootCause } from './root-causes.ts';
import { TEXTS } from './texts.ts';

/** What the preflight found out, before any check was run. */
export interface FoundCause {
  id: keyof typeof FOUND_CAUSES;
  actual: Bilingual;
}

/** One failure needs no cause beside itself. */
const FEWEST = 2;

/** The causes that the failures have in common, those of most failures first. */
export function findCauses(
  results: readonly CheckResult[],
  probes: readonly Probe[],
  found: FoundCause | undefined,
): Cause[] {
  let left = listFailures(results, probes);
  const causes: Cause[] = [];
  const take = (
    { id, clause }: Pick<RootCause, 'id' | 'clause'>,
    explained: readonly Failure[],
    actual: Bilingual | null = null,
  ) => {
    const [lead] = explained;
    if (lead === undefined) return;
    const checks = explained.map(({ result }) => result.check.id);
    causes.push({ id, ...TEXTS[id], actual, clause: clause ?? lead.result.check.clause, checks });
    left = left.filter((failure) => !explained.includes(failure));
  };
  if (found) {
    const { id, actual } = found;
    const row: FoundRow = FOUND_CAUSES[id];
    take({ ...row, id }, inOrder(left.filter(row.explains), row.first), actual);
  }
  for (const row of ROOT_CAUSES) {
    const { shownBy } = row;
    const explained = left.filter(row.explains);
    const [all, showing] = 'all' in shownBy ? [true, shownBy.all] : [false, shownBy.any];
    const isShown = (check: string) => explained.some(({ result }) => result.check.id === check);
    if (explained.length < FEWEST || !(all ? showing.every(isShown) : showing.some(isShown))) continue;
    take(row, inOrder(explained, showing));
  }
  const isFound = ({ id }: Cause) => (id === found?.id ? 1 : 0);
  return causes.sort((a, b) => isFound(b) - isFound(a) || b.checks.length - a.checks.length);
}

/** What fails before what only warns; then these checks, in their order, before the others. */
function inOrder(failures: readonly Failure[], first: readonly string[]): Failure[] {
  const rank = ({ result: { check, outcome } }: Failure) => {
    const at = first.indexOf(check.id);
    return (outcome === 'fail' ? 0 : first.length + 1) + (at < 0 ? first.length : at);
  };
  return [...failures].sort((a, b) => rank(a) - rank(b));
}
