import { visibleJson } from '../../telemetry/visible.ts';
import type { Report } from '../results.ts';

/** The report as it is: `openapi/vectors/conformance/report.schema.json` describes it. */
export function renderJson(report: Report): string {
  return visibleJson(report);
}
