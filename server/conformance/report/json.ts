import type { Report } from '../results.ts';
import { visibleJson } from './visible.ts';

/** The report as it is: `openapi/vectors/conformance/report.schema.json` describes it. */
export function renderJson(report: Report): string {
  return visibleJson(report);
}
