import { type Logger, pino } from 'pino';
import { writeMessageLine } from './log-line.ts';
import { ServiceOutput } from './service-output.ts';
import { escapeJson, visible, visibleLine } from './visible.ts';

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

let output: ServiceOutput | undefined;

/** Lines that standard output did not take, so far. */
export function droppedLines(): number {
  return output?.dropped ?? 0;
}

/**
 * For the line that every request gets: its properties are known and flat, and looking for secrets below them would
 * cost four times as much as the line itself.
 */
export function requestLogger(log: Logger): Logger {
  return log.child({}, { redact: { paths: SECRETS, censor: REDACTION.censor } });
}

/** JSON lines on standard output; readable lines where that is a terminal. */
export async function createLogger(level: string, terminal: boolean = process.stdout.isTTY): Promise<Logger> {
  output ??= new ServiceOutput(1);
  const format = terminal ? await readable() : escapeJson;
  const log = pino(
    { level, base: null, redact: REDACTION },
    { write: (line) => output!.write(format(line)) },
  );
  output.onDropped = (lines) => log.warn({ lines }, 'standard output took no lines for a while: dropped');
  return log;
}

async function readable(): Promise<(line: string) => string> {
  const { prettyFactory } = await import('pino-pretty');
  const format = prettyFactory({ colorize: true, translateTime: 'HH:MM:ss', levelFirst: true });
  // Values only, because the colours are escape sequences too. Only a stack has several lines, which stand indented.
  const harmless = (key: string, value: unknown) =>
    typeof value === 'string' ? (key === 'stack' ? visible(value) : visibleLine(value)) : value;
  return (line) => writeMessageLine(JSON.parse(line), true) ?? format(JSON.parse(line, harmless));
}
