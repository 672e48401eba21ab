/** The flags of `staff-service conform caller-of platform|app`, and their help. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { DEFAULTS } from '../../conformance/run/defaults.ts';
import { integer } from '../arguments.ts';
import { DEFAULT_PREFIX } from '../base-url.ts';
import { say } from '../language.ts';
import { DEFAULT_LISTEN, DEFAULT_TIMEOUT, DEFAULT_WAIT, type Listen } from './caller-defaults.ts';
import { CALLER_HELP as help } from './caller-help.ts';
import { CALLER as TEXTS } from './caller-texts.ts';
import { CONFORM_HELP } from './help.ts';
import { addLastFlags, addRunFlags, SECRET_VARIABLE } from './run-flags.ts';

const EXAMPLES = {
  platform: `staff-service conform caller-of platform --appid 1001 \\
    --command 'php send.php {user} {text}' --report html=report.html`,
  app: `npm start -- --forward-to http://127.0.0.1:${DEFAULT_LISTEN.port}${DEFAULT_PREFIX}
  staff-service conform caller-of app --appid 1001 \\
    --control-api http://127.0.0.1:8080 --report html=report.html`,
};

export function addCallerOf(conform: Command): void {
  const callerOf = conform
    .command('caller-of')
    .description(help.callerOf)
    .addHelpText('after', help.programs);
  for (const endpoint of ['platform', 'app'] as const) {
    const command = callerOf
      .command(endpoint)
      .summary(help[endpoint])
      .description(`${help[endpoint]}\n\n${help.onlyListens}`)
      .option('--command <command>', endpoint === 'app' ? help.commandOrControlApi : help.command);
    if (endpoint === 'app') command.option('--control-api <url>', help.controlApi);
    command.addOption(
      new Option('--listen <host:port>', help.listen)
        .argParser(parseListen)
        .default(DEFAULT_LISTEN, `${DEFAULT_LISTEN.host}:${DEFAULT_LISTEN.port}`),
    );
    if (endpoint === 'app') command.option('--prefix <path>', help.prefix, parsePrefix, DEFAULT_PREFIX);
    command
      .option('--appid <appid>', help.appid)
      .option('--secret <secret>', help.secret)
      .option('--secret-file <file>', CONFORM_HELP.secretFile);
    addRunFlags(command)
      .option('--timeout <seconds>', help.timeout, integer(1, 600), DEFAULT_TIMEOUT)
      .option('--wait <seconds>', help.wait, integer(1, 3_600), DEFAULT_WAIT)
      .option('--concurrency <n>', help.concurrency, integer(1, 64), DEFAULTS.concurrency);
    addLastFlags(command)
      .addHelpText(
        'after',
        `${help.programs}\n${CONFORM_HELP.profiles}\n${CONFORM_HELP.baselines}\n\n${ending(endpoint)}`,
      )
      .action(async (options) => (await import('./caller.ts')).conformCaller(endpoint, options));
  }
}

function ending(endpoint: 'platform' | 'app'): string {
  return `${CONFORM_HELP.example}
  export ${SECRET_VARIABLE}=…
  ${EXAMPLES[endpoint]}

${CONFORM_HELP.exits}`;
}

/** `127.0.0.1:8090`, `[::1]:0`, or a port alone. */
function parseListen(text: string): Listen {
  const [, ipv6, name = DEFAULT_LISTEN.host, digits] =
    /^(?:(?:\[([0-9A-Fa-f:]+)\]|([0-9A-Za-z.-]+)):)?([0-9]{1,5})$/.exec(text) ?? [];
  const port = Number(digits);
  if (port <= 65_535) return { host: ipv6 ?? name, port };
  throw new InvalidArgumentError(say(TEXTS.listen));
}

/** As the contract has it: segments, each after a slash; without one at the end. */
function parsePrefix(text: string): string {
  const prefix = text.replace(/\/+$/, '');
  if (/^(\/[0-9A-Za-z._~-]+)*$/.test(prefix)) return prefix;
  throw new InvalidArgumentError(say(TEXTS.prefix));
}
