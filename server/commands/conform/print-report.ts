import type { ReportFile } from '../../conformance/report/formats.ts';
import { withoutWorkflowCommands } from '../../conformance/report/github.ts';
import { hasColors } from '../terminal.ts';
import { STDOUT } from './report-files.ts';

/** Columns of a terminal: longer lines are hard to read. */
export const WIDEST = 100;

/** For whoever runs the command: on standard output, unless a report goes there, which must stand there alone. */
export function printReport(
  files: readonly ReportFile[],
  color: boolean,
  render: (options: { color: boolean; columns: number }) => string,
): void {
  const terminal = files.some(({ file }) => file === STDOUT) ? process.stderr : process.stdout;
  const columns = terminal.columns || 80; // some terminals say 0
  const text = render({ color: color && hasColors(terminal), columns: Math.min(columns, WIDEST) });
  terminal.write(process.env.GITHUB_ACTIONS === 'true' ? withoutWorkflowCommands(text) : text);
}
