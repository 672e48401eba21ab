import { notBuilt } from './not-built.ts';
import type { ConsoleHandlers, ConsoleServices } from './services.ts';

export function conformanceHandlers(
  _services: ConsoleServices,
): Pick<
  ConsoleHandlers,
  | 'listConformanceRuns'
  | 'startConformanceRun'
  | 'getConformanceRun'
  | 'stopConformanceRun'
  | 'getConformanceReport'
> {
  return {
    listConformanceRuns: notBuilt,
    startConformanceRun: notBuilt,
    getConformanceRun: notBuilt,
    stopConformanceRun: notBuilt,
    getConformanceReport: notBuilt,
  };
}
