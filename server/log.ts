import { destination, type Logger, pino } from 'pino';
import { escapeJson, visible, visibleLine } from './conformance/report/visible.ts';

export type { Logger };

// Nothing logs these on purpose; should somebody log a whole request or configuration, they stay out all the same.
const SECRETS = [
  'secret',
  'secrets',
  'callbackSecrets',
  'signature',
  'authorization',
  'consoleToken',
  'databaseUrl',
];
export const REDACTION = {
  paths: [
    ...SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
    '*.apps[*].secrets',
    '*.apps[*].callbackSecrets',
  ],
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
  const stdout = destination({ fd: 1, sync: true });
  const options = { level, base: null, redact: REDACTION, hooks: { streamWrite: escapeJson } };
  if (!terminal) return pino(options, stdout);
  const { prettyFactory } = await import('pino-pretty');
  const pretty = prettyFactory({ colorize: true, translateTime: 'HH:MM:ss' });
  return pino(options, { write: (line) => stdout.write(pretty(visibleRecord(JSON.parse(line)))) });
}

/** A line's texts, harmless to a terminal. Only a stack has several lines, which stand indented. */
function visibleRecord(record: object): object {
  const texts = (key: string, value: unknown) =>
    typeof value === 'string' ? (key === 'stack' ? visible(value) : visibleLine(value)) : value;
  return JSON.parse(JSON.stringify(record, texts));
}
