/** Flags of `conform` that every role has, the ones that answer and the ones that call. */
import { type Command, Option } from 'commander';
import { FORMATS } from '../../conformance/report/formats.ts';
import { collect, DEFAULT_PROFILE, parseProfile, reportIn } from '../arguments.ts';
import { CONFORM_HELP as help } from './help.ts';

export const SECRET_VARIABLE = 'STAFF_SERVICE_SECRET';

/** What is checked, and where the results go. */
export function addRunFlags(command: Command): Command {
  return command
    .addOption(
      new Option('--profile <profile>', help.profile)
        .argParser(parseProfile)
        .default(DEFAULT_PROFILE, DEFAULT_PROFILE.profile),
    )
    .option('--only <id>', help.only, collect)
    .option('--list', help.list)
    .option('--report <format=file>', help.report, reportIn(FORMATS))
    .option('--har <file>', help.har)
    .option('--baseline <file>', help.baseline)
    .option('--update-baseline', help.updateBaseline);
}

/** How it is shown. */
export function addLastFlags(command: Command): Command {
  return command.option('--quiet', help.quiet).option('--no-color', help.noColor);
}
