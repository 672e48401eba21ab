import { destination, type Logger, pino } from 'pino';
import pretty from 'pino-pretty';

export type { Logger };

// Nothing logs these on purpose; should somebody log a whole request or configuration, they stay out all the same.
const SECRETS = ['secret', 'secrets', 'signature', 'authorization', 'consoleToken'];
const REDACTED = SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

/** JSON lines on standard output; readable lines where that is a terminal. */
export function createLogger(level: string, terminal: boolean = process.stdout.isTTY): Logger {
  const options = { level, base: null, redact: { paths: REDACTED, censor: '[redacted]' } };
  const stream = terminal
    ? pretty({ colorize: true, translateTime: 'HH:MM:ss', sync: true })
    : destination({ fd: 1, sync: true });
  return pino(options, stream);
}
