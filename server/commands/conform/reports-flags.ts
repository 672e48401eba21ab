/** The flags of `staff-service conform merge` and `compare`, which begin with JSON reports, and their help. */
import type { Command } from 'commander';
import { FORMATS } from '../../conformance/report/formats.ts';
import { collect, reportIn } from '../arguments.ts';
import { CONFORM_HELP as help } from './help.ts';

export function addReportCommands(conform: Command): void {
  conform
    .command('merge')
    .description(help.merge)
    .argument('<files...>', help.jsonReports)
    .option('--report <format=file>', help.report, reportIn(FORMATS))
    .option('--har <file>', help.har)
    .option('--no-color', help.noColor)
    .addHelpText('after', help.mergeEnding)
    .action(async (files, options) => (await import('./merge.ts')).merge(files, options));
  conform
    .command('compare')
    .description(help.compare)
    .argument('<files...>', help.jsonReports)
    .option('--name <name>', help.nameOfReport, collect)
    .option('--since <file>', help.olderReport, collect)
    .option('--only-differences', help.onlyDifferences)
    .option('--report <format=file>', help.comparisonReport, reportIn(['html', 'md']))
    .option('--no-color', help.noColor)
    .addHelpText('after', help.compareEnding)
    .action(async (files, options) => (await import('./compare.ts')).compare(files, options));
}
