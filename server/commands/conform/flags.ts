/** The flags of `staff-service conform platform|app`, and their help. */
import type { Command } from 'commander';
import { DEFAULTS } from '../../conformance/run/defaults.ts';
import { integer } from '../arguments.ts';
import { HELP } from '../help.ts';
import { addCallerOf } from './caller-flags.ts';
import { CONFORM_HELP as help } from './help.ts';
import { addReportCommands } from './reports-flags.ts';
import { addLastFlags, addRunFlags, SECRET_VARIABLE } from './run-flags.ts';

export function addConform(program: Command): void {
  const conform = program.command('conform').description(help.conform).addHelpText('after', help.profiles);
  for (const [role, url, example] of [
    ['platform', help.platformUrl, 'https://platform.example.com'],
    ['app', help.appUrl, 'https://app.example.com/qmtapi'],
  ] as const) {
    const command = conform
      .command(role)
      .summary(help[role])
      .description(`${help[role]}\n\n${help.realMessages}`)
      .option('--url <url>', url)
      .option('--appid <appid>', HELP.appid)
      .option('--secret <secret>', help.secret)
      .option('--secret-file <file>', help.secretFile)
      .option('--user <id>', help.user, DEFAULTS.user);
    addRunFlags(command)
      .option('--generated <n>', help.generated, integer(0, 10_000), DEFAULTS.generated)
      .option('--seed <n>', help.seed, integer(0, 2 ** 31 - 1), DEFAULTS.seed)
      .option('--timeout <seconds>', help.timeout, integer(1, 600), DEFAULTS.timeoutMs / 1000)
      .option('--concurrency <n>', help.concurrency, integer(1, 64), DEFAULTS.concurrency);
    addLastFlags(command)
      .addHelpText('after', `${help.profiles}\n${help.baselines}\n\n${ending(role, example)}`)
      .action(async (options) => (await import('./conform.ts')).conform(role, options));
  }
  addCallerOf(conform);
  addReportCommands(conform);
}

function ending(role: string, url: string): string {
  return `${help.example}
  export ${SECRET_VARIABLE}=…
  staff-service conform ${role} --url ${url} \\
    --appid 1001 --report html=report.html

${help.exits}`;
}
