/** The flags of `staff-service conform merge` and `compare`, which begin with JSON reports, and their help. */
import type { Command } from 'commander';
import { parseReport } from './arguments.ts';
import { CONFORM_HELP as help } from './help.ts';

export function addReportCommands(conform: Command): void {
  conform
    .command('merge')
    .description(help.merge)
    .argument('<files...>', help.jsonReports)
    .option('--report <format=file>', help.report, parseReport)
    .option('--har <file>', help.har)
    .option('--no-color', help.noColor)
    .addHelpText('after', help.mergeEnding)
    .action(async (files, options) => (await import('./conform-merge.ts')).merge(files, options));
}
