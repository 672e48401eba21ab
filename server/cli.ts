#!/usr/bin/env node
/** The command `staff-service`. Each subcommand is a file of its own, loaded when it is called. */
import { enableCompileCache } from 'node:module';
import { Command, CommanderError, Option } from 'commander';
import stringWidth from 'string-width';
import { integer } from './commands/arguments.ts';
import { addConform, SECRET_VARIABLE } from './commands/conform-flags.ts';
import { checkSecretText, secretOfVariable } from './config/secrets.ts';
import packageJson from './package.json' with { type: 'json' };
import { printable, visible, visibleLine } from './telemetry/visible.ts';

enableCompileCache();

const PLATFORM_URL = 'http://127.0.0.1:8080';
const APP_URL = `${PLATFORM_URL}/qmtapi`;

const appid = () => new Option('--appid <appid>', 'APP 的 ID / ID of the APP').makeOptionMandatory();
const secret = () =>
  new Option('--secret <secret>', '密钥 / its secret').env(SECRET_VARIABLE).makeOptionMandatory();

const program = new Command('staff-service')
  .description(
    '全媒体客服消息接口的参考服务器与工具 / reference server and tools of the staff-service message interface',
  )
  .version(packageJson.version)
  .configureHelp({ helpWidth: process.stdout.columns ?? 80, displayWidth: stringWidth })
  .configureOutput({
    // An argument may hold anything; only a suggestion begins a line of its own.
    outputError: (text, write) =>
      write(
        text.replace(
          /^([\s\S]*?)((?:\n\(Did you mean .*\))?\n)$/,
          (_, said: string, rest: string) => visibleLine(said) + visible(rest),
        ),
      ),
  })
  .showHelpAfterError('（--help 查看用法 / for usage: --help）')
  .exitOverride()
  .hook('preAction', (_, command) => {
    const { secret } = command.opts();
    const source = command.getOptionValueSource('secret');
    if (source === 'env') command.setOptionValue('secret', secretOfVariable(secret, SECRET_VARIABLE));
    else if (source === 'cli') checkSecretText(secret, '--secret:', 'it');
  });

program
  .command('serve')
  .description(
    '启动参考服务器：接口 A、接口 B、控制接口 / run the reference server: endpoints A and B, control API',
  )
  .option(
    '--port <port>',
    '端口，0 为任意空闲端口；默认 8080 / port, 0 for any free one; default 8080 (env: PORT)',
  )
  .option('--host <host>', '监听地址；默认 127.0.0.1 / address to listen on; default 127.0.0.1 (env: HOST)')
  .option('--data <folder>', '数据目录；默认 ./data / data folder; default ./data')
  .option('--config <file>', 'JSON 配置文件 / JSON configuration file (env: STAFF_SERVICE_CONFIG)')
  .addHelpText(
    'after',
    '\n环境变量 / environment:\n' +
      '  DATABASE_URL   postgres://…，代替 --data / instead of --data\n' +
      '  DATABASE_WAIT  启动时最多等 PostgreSQL 几秒，默认 60 /\n' +
      '                 seconds to wait for PostgreSQL at start, default 60\n' +
      '  CONSOLE_TOKEN  控制接口的令牌 / token of the control API\n' +
      '  LOG_LEVEL      默认 info / default info',
  )
  .action(async (options) => (await import('./commands/serve.ts')).serve(options));

program
  .command('sign')
  .description('计算签名，打印查询字符串和 curl / sign a request: prints the query and a curl')
  .addOption(appid())
  .addOption(secret())
  .option('--timestamp <digits>', '毫秒或秒；默认当前时间 / milliseconds or seconds; default: now')
  .option('--url <url>', '平台地址 / the platform', PLATFORM_URL)
  .action(async (options) => (await import('./commands/sign.ts')).sign(options));

program
  .command('doctor')
  .description('诊断签名为什么不正确 / why a signature does not verify: names the mistake')
  .requiredOption(
    '--url <url>',
    '收到的地址、查询字符串，或含有地址的日志行、curl、HTTP 请求的开头，加引号 / address or query as received, or a log line, curl or head of a request with it; quoted',
  )
  .option('--appid <appid>', 'APP 的 ID；默认取自地址 / ID of the APP; default: the address’s')
  .addOption(new Option('--secret <secret>', '密钥 / its secret').env(SECRET_VARIABLE))
  .addOption(
    new Option(
      '--endpoint <endpoint>',
      'platform（A）或 app（B）；默认看地址 / platform (A) or app (B); default: by the address',
    ).choices(['platform', 'app']),
  )
  .option(
    '--config <file>',
    '服务器配置文件：从中读取密钥，并检查是否误用了其他 APP 的密钥 / the server’s configuration: for the secrets, and to tell another APP’s',
  )
  .option(
    '--at <time>',
    '请求的接收时间：毫秒、秒或 ISO 8601；默认现在 / when it was received: milliseconds, seconds or ISO 8601; default: now',
  )
  .addHelpText('after', '\n退出码 / exit codes: 0 正确 / verifies, 1 不正确 / does not, 2 用法 / usage')
  .action(async (options) => (await import('./commands/doctor.ts')).doctor(options));

const send = program
  .command('send')
  .description('发送一条消息，打印结果 / send one message and print the verdict');

for (const [name, description, url] of [
  [
    'platform',
    '作为 APP，向接口 A 发送客户的消息 / as an APP: a customer’s message to endpoint A',
    PLATFORM_URL,
  ],
  [
    'app',
    '作为平台，向接口 B 发送给客户的消息 / as a platform: a message for a customer to endpoint B',
    APP_URL,
  ],
] as const) {
  send
    .command(name)
    .description(description)
    .option('--url <url>', '目标地址 / where to send it', url)
    .addOption(appid())
    .addOption(secret())
    .requiredOption('--user <id>', '客户的 ID / ID of the customer')
    .option('--text <content>', '消息正文；事件可以没有 / Content; events may do without')
    .option('--type <MsgType>', '消息类型 / type of the message', 'text')
    .action(async (options) => (await import('./commands/send.ts')).send(name, options));
}

addConform(program);

const serverUrl = () =>
  new Option('--url <url>', '服务器地址 / the server (token: env CONSOLE_TOKEN)').default(PLATFORM_URL);
const outbox = program
  .command('outbox')
  .description(
    '查看、重新投递发给客户的消息 / see and redeliver messages for customers (env: CONSOLE_TOKEN)',
  );

outbox
  .command('list')
  .description('列出消息，新的在前 / list messages, newest first')
  .addOption(
    new Option('--verdict <verdict>', '投递状态 / state of delivery')
      .choices(['pending', 'delivered', 'dead'])
      .default('dead'),
  )
  .option('--appid <appid>', '只列出该 APP 的 / only those of this APP')
  .option('--user <id>', '只列出该客户的 / only those of this customer')
  .option('--limit <n>', '最多几条 / at most so many', integer(1, 999_999), 100)
  .addOption(serverUrl())
  .action(async (options) => (await import('./commands/outbox.ts')).list(options));

outbox
  .command('redeliver')
  .description('重新投递死信 / deliver dead messages again')
  .argument('[ids...]', '收发记录的 ID / exchange ids')
  .option('--all', '全部死信 / all dead messages')
  .addOption(serverUrl())
  .action(async (ids, options) => (await import('./commands/outbox.ts')).redeliver(ids, options));

program
  .command('backup')
  .description(
    '备份 SQLite 数据库，服务器可以同时运行 / back up the SQLite database, also while the server runs',
  )
  .argument('<file>', '备份文件，不在数据目录里 / where to, not in the data folder')
  .option('--data <folder>', '数据目录 / data folder', './data')
  .option('--force', '覆盖已有的备份 / replace a backup that is there')
  .addHelpText('after', '\n退出码 / exit codes: 0 完成 / done, 1 失败 / failed, 2 用法 / usage')
  .action(async (file, options) => (await import('./commands/backup.ts')).backupDatabase(file, options));

program
  .command('journal')
  .description('消息流水 / the journal of messages')
  .command('export')
  .description('导出收到和发出的全部消息 / export all messages, received and sent (env: DATABASE_URL)')
  .option('--data <folder>', '数据目录 / data folder', './data')
  .addOption(new Option('--format <format>', '一行一条 / one a line').choices(['ndjson']).default('ndjson'))
  .action(async (options) => (await import('./commands/journal.ts')).exportJournal(options));

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0); // `… | head` closes the pipe early; that is no error
  process.stderr.write(printable`标准输出无法写入 / standard output cannot be written: ${error.code}\n`);
  process.exit(1);
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    process.stderr.write(printable`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = (error as { exitCode?: number }).exitCode ?? 1;
  }
}
