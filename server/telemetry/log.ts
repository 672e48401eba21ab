import type { Language } from '@staff-service/client';
import { type Logger, pino } from 'pino';
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

/** JSON lines on standard output; readable lines, in this language as far as there are two, where that is a terminal. */
export async function createLogger(
  level: string,
  terminal: boolean = process.stdout.isTTY,
  language: Language = 'en',
): Promise<Logger> {
  output ??= new ServiceOutput(1);
  const format = terminal ? await readable(language) : escapeJson;
  const log = pino(
    { level, base: null, redact: REDACTION },
    { write: (line) => output!.write(format(line)) },
  );
  output.onDropped = (lines) => log.warn({ lines }, 'standard output took no lines for a while: dropped');
  return log;
}

async function readable(language: Language): Promise<(line: string) => string> {
  // Only a terminal needs them.
  const [{ prettyFactory }, { writeMessageLine }] = await Promise.all([
    import('pino-pretty'),
    import('./log-line.ts'),
  ]);
  const format = prettyFactory({ colorize: true, translateTime: 'HH:MM:ss', levelFirst: true });
  // Values only, because the colours are escape sequences too. Only a stack has several lines, which stand indented.
  const harmless = (key: string, value: unknown) =>
    typeof value === 'string' ? (key === 'stack' ? visible(value) : visibleLine(value)) : value;
  return (line) => {
    const { columns } = process.stdout; // each time: a window changes its size
    const options = { language, color: true, columns: columns || undefined };
    return writeMessageLine(JSON.parse(line), options) ?? format(JSON.parse(line, harmless));
  };
}
