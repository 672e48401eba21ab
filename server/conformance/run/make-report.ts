import { VERSION } from '../../../generated/version.ts';
import { CONTRACT_VERSION, selectClauses } from '../catalogue/catalogue.ts';
import type { Report } from '../results.ts';

/** A run's report, with what follows from its results, whoever was tested. */
export function makeReport(run: Omit<Report, 'suite' | 'contract' | 'verdict' | 'clauses'>): Report {
  const { results, causes, problem } = run;
  const failed = results.some(({ outcome }) => outcome === 'fail');
  return {
    suite: { name: 'staff-service conform', version: VERSION },
    contract: CONTRACT_VERSION,
    ...run,
    verdict: failed ? 'doesNotConform' : problem ? 'couldNotRun' : 'conforms',
    clauses: selectClauses(results, causes),
  };
}
