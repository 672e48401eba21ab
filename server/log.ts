import { destination, type Logger, pino } from 'pino';

export type { Logger };

// Nothing logs these on purpose; should somebody log a whole request or configuration, they stay out all the same.
const SECRETS = ['secret', 'secrets', 'signature', 'authorization', 'consoleToken', 'databaseUrl'];
export const REDACTION = {
  paths: [...SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), '*.apps[*].secrets'],
  censor: '[redacted]',
};

/**
 * For the line that every request gets: its properties are known and flat, and looking for secrets below them would
 * cost four times as much as the line itself.
 */
export function requestLogger(log: Logger): Logger {
  return log.child({}, { redact: { paths: SECRETS, censor: REDACTION.censor } });
}

/** JSON lines on standard output; readable lines where that is a terminal. */
export async function createLogger(level: string, terminal: boolean = process.stdout.isTTY): Promise<Logger> {
  const options = { level, base: null, redact: REDACTION };
  if (!terminal) return pino(options, destination({ fd: 1, sync: true }));
  const { default: pretty } = await import('pino-pretty');
  return pino(options, pretty({ colorize: true, translateTime: 'HH:MM:ss', sync: true }));
}
