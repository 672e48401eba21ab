#!/usr/bin/env node
/** The command `staff-service`. Each subcommand is a file of its own, loaded when it is called. */
import { enableCompileCache } from 'node:module';
import { Command, CommanderError, Option } from 'commander';
import stringWidth from 'string-width';
import { VERSION } from '../generated/version.ts';
import { duration, integer, moment } from './commands/arguments.ts';
import { DEFAULT_PREFIX, DEFAULT_URL } from './commands/base-url.ts';
import { translate } from './commands/commander-words.ts';
import { addConform } from './commands/conform/flags.ts';
import { SECRET_VARIABLE } from './commands/conform/run-flags.ts';
import { HELP as help } from './commands/help.ts';
import { say } from './commands/language.ts';
import { TEXTS } from './commands/texts.ts';
import { checkSecretText, secretOfVariable } from './config/secrets.ts';
import { sameText, textOf } from './config/usage-error.ts';
import { wrapLines } from './conformance/report/columns.ts';
import { VERDICTS } from './handlers/console/search-language.ts';
import { printable, visible, visibleLine } from './telemetry/visible.ts';

enableCompileCache();

const PLATFORM_URL = DEFAULT_URL;
const APP_URL = `${PLATFORM_URL}${DEFAULT_PREFIX}`;

const appid = () => new Option('--appid <appid>', help.appid).makeOptionMandatory();
const secret = () => new Option('--secret <secret>', help.secret).env(SECRET_VARIABLE);

const program = new Command('staff-service')
  .description(help.program)
  .version(VERSION, '-V, --version', help.version)
  .helpOption('-h, --help', help.help)
  .helpCommand('help [command]', help.help)
  .addOption(new Option('--lang <language>', help.lang).choices(['zh', 'en']))
  .configureHelp({
    helpWidth: process.stdout.columns ?? 80,
    displayWidth: stringWidth,
    boxWrap: (text, columns) => wrapLines(text, columns).join('\n'), // commander breaks lines at spaces only
    showGlobalOptions: true,
    styleTitle: translate,
    styleOptionText: translate,
    styleSubcommandText: translate,
    styleArgumentText: translate,
    styleOptionDescription: translate,
  })
  .configureOutput({
    // An argument may hold anything; only a suggestion begins a line of its own.
    outputError: (text, write) =>
      write(
        text.replace(/^([\s\S]*?)((?:\n\(Did you mean .*\))?\n)$/, (_, said: string, rest: string) =>
          translate(visibleLine(said) + visible(rest)),
        ),
      ),
  })
  .showHelpAfterError(help.helpForUsage)
  .exitOverride()
  .hook('preAction', (_, command) => {
    const { secret } = command.opts();
    const source = command.getOptionValueSource('secret');
    if (source === 'env') command.setOptionValue('secret', secretOfVariable(secret, SECRET_VARIABLE));
    else if (source === 'cli') checkSecretText(secret, sameText('--secret'));
  });

program
  .command('serve')
  .description(help.serve)
  .option('--port <port>', help.port)
  .option('--host <host>', help.host)
  .option('--data <folder>', help.dataOfServer)
  .option('--config <file>', help.config)
  .option('--forward-to <url>', help.forwardTo)
  .addHelpText('after', help.environment)
  .action(async (options) => (await import('./commands/serve.ts')).serve(options));

program
  .command('sign')
  .description(help.sign)
  .addOption(appid())
  .addOption(secret().makeOptionMandatory())
  .option('--timestamp <digits>', help.timestamp)
  .option('--url <url>', help.platformUrl, PLATFORM_URL)
  .action(async (options) => (await import('./commands/sign.ts')).sign(options));

program
  .command('doctor')
  .description(help.doctor)
  .requiredOption('--url <url>', help.received)
  .option('--appid <appid>', help.appidOfAddress)
  .addOption(secret())
  .addOption(new Option('--endpoint <endpoint>', help.endpoint).choices(['platform', 'app']))
  .option('--config <file>', help.configOfServer)
  .option('--at <time>', help.receivedAt)
  .addHelpText('after', help.doctorExits)
  .action(async (options) => (await import('./commands/doctor.ts')).doctor(options));

const send = program.command('send').description(help.send);

for (const [name, description, url] of [
  ['platform', help.sendToPlatform, PLATFORM_URL],
  ['app', help.sendToApp, APP_URL],
] as const) {
  send
    .command(name)
    .description(description)
    .option('--url <url>', help.target, url)
    .addOption(appid())
    .addOption(secret().makeOptionMandatory())
    .requiredOption('--user <id>', help.user)
    .option('--text <content>', help.text)
    .option('--type <MsgType>', help.type, 'text')
    .action(async (options) => (await import('./commands/send.ts')).send(name, options));
}

addConform(program);

const serverUrl = () => new Option('--url <url>', help.serverUrl).default(PLATFORM_URL);
const outbox = program.command('outbox').description(help.outbox);

outbox
  .command('list')
  .description(help.list)
  .addOption(
    new Option('--verdict <verdict>', help.verdict)
      .choices(['pending', 'delivered', 'dead', 'cancelled'])
      .default('dead'),
  )
  .option('--appid <appid>', help.onlyAppid)
  .option('--user <id>', help.onlyUser)
  .option('--limit <n>', help.limit, integer(1, 999_999), 100)
  .addOption(serverUrl())
  .addHelpText('after', help.exits)
  .action(async (options) => (await import('./commands/outbox.ts')).list(options));

outbox
  .command('redeliver')
  .description(help.redeliver)
  .argument('[ids...]', help.ids)
  .option('--all', help.all)
  .option('--appid <appid>', help.jobAppid)
  .option('--user <id>', help.jobUser)
  .option('--since <time>', help.since, moment)
  .option('--until <time>', help.until, moment)
  .option('--errcode <n>', help.jobErrcode, integer(-2_147_483_648, 2_147_483_647))
  .option('--reason <text>', help.jobReason)
  .option('--delivered', help.jobDelivered)
  .option('--cancel <id>', help.jobCancel)
  .addOption(serverUrl())
  .addHelpText('after', help.redeliverExits)
  .action(async (ids, options) => (await import('./commands/outbox.ts')).redeliver(ids, options));

for (const [name, description] of [
  ['try', help.tryNow],
  ['skip', help.skip],
  ['cancel', help.cancel],
] as const) {
  outbox
    .command(name)
    .description(description)
    .argument('<ids...>', help.ids)
    .addOption(serverUrl())
    .addHelpText('after', help.exits)
    .action(async (ids, options) => (await import('./commands/outbox.ts')).act(name, ids, options));
}

for (const [name, description] of [
  ['pause', help.pause],
  ['resume', help.resume],
] as const) {
  outbox
    .command(name)
    .description(description)
    .addOption(appid())
    .addOption(serverUrl())
    .addHelpText('after', help.exits)
    .action(async (options) => (await import('./commands/outbox.ts'))[name](options));
}

program
  .command('console-link')
  .description(help.consoleLink)
  .option('--appid <appid>', help.linkAppid)
  .addOption(
    new Option('--expires <time>', help.linkExpires)
      .argParser(duration(60, 31_536_000))
      .default(604_800, '7d'),
  )
  .option('--list', help.linkList)
  .option('--revoke <id>', help.linkRevoke)
  .addOption(new Option('--url <url>', help.linkUrl).default(PLATFORM_URL))
  .addHelpText('after', help.exits)
  .action(async (options) => (await import('./commands/console-link.ts')).consoleLink(options));

program
  .command('tail')
  .description(help.tail)
  .option('--appid <appid>', help.onlyAppid)
  .option('--user <id>', help.onlyUser)
  .addOption(new Option('--verdict <verdict>', help.onlyVerdict).choices(VERDICTS))
  .option('--json', help.json)
  .addOption(serverUrl())
  .addHelpText('after', help.tailExits)
  .action(async (options) => (await import('./commands/tail.ts')).tail(options));

program
  .command('show')
  .description(help.show)
  .argument('<id>', help.exchangeId)
  .option('--json', help.json)
  .addOption(serverUrl())
  .addHelpText('after', help.exits)
  .action(async (id, options) => (await import('./commands/show.ts')).show(id, options));

program
  .command('audit')
  .description(help.audit)
  .option('--since <time>', help.since, moment)
  .option('--until <time>', help.until, moment)
  .option('--appid <appid>', help.onlyAppid)
  .option('--operation <operationId>', help.onlyOperation)
  .option('--limit <n>', help.limit, integer(1, 999_999), 100)
  .option('--json', help.json)
  .addOption(serverUrl())
  .addHelpText('after', help.exits)
  .action(async (options) => (await import('./commands/audit.ts')).listAudit(options));

program
  .command('backup')
  .description(help.backup)
  .argument('<file>', help.backupFile)
  .option('--data <folder>', help.data, './data')
  .option('--force', help.force)
  .addHelpText('after', help.exits)
  .action(async (file, options) => (await import('./commands/backup.ts')).backupDatabase(file, options));

program
  .command('journal')
  .description(help.journal)
  .command('export')
  .description(help.export)
  .option('--data <folder>', help.data, './data')
  .addOption(new Option('--format <format>', help.format).choices(['ndjson']).default('ndjson'))
  .option('--since <time>', help.since, moment)
  .option('--until <time>', help.until, moment)
  .option('--appid <appid>', help.exportAppid)
  .option('--follow', help.follow)
  .option('--after <cursor>', help.after)
  .option('--cursor-file <file>', help.cursorFile)
  .addHelpText('after', help.exportExits)
  .action(async (options) => (await import('./commands/journal.ts')).exportJournal(options));

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0); // `… | head` closes the pipe early; that is no error
  process.stderr.write(printable`${say(TEXTS.stdoutFailed(error.code))}\n`);
  process.exit(1);
});

try {
  // As `npx @staff-service/server` calls it.
  await program.parseAsync(process.argv.length > 2 ? process.argv : [...process.argv, 'serve']);
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    process.stderr.write(printable`${say(textOf(error))}\n`);
    process.exitCode = (error as { exitCode?: number }).exitCode ?? 1;
  }
}
