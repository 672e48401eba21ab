/** Parsers of arguments, for commander: it names the option, they say what would be right. */
import { InvalidArgumentError } from 'commander';
import type { Format, ReportFile } from '../conformance/report/formats.ts';
import type { Profile } from '../conformance/results.ts';
import { DEFAULTS } from '../conformance/run/defaults.ts';
import { parseMoment } from '../handlers/console/search-language.ts';
import { TEXTS as CONFORM } from './conform/texts.ts';
import { say } from './language.ts';
import { TEXTS } from './texts.ts';

/** Makes the parser of an option that takes an integer in these bounds. */
export const integer = (least: number, most: number) => (text: string) => {
  const number = /^-?[0-9]{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new InvalidArgumentError(say(TEXTS.integer(least, most)));
};

const SECONDS = { s: 1, m: 60, h: 3600, d: 86_400 };

/** Makes the parser of an option that takes a duration in these bounds, seconds: `90s`, `30m`, `12h`, `7d`. */
export const duration = (least: number, most: number) => (text: string) => {
  const [, number, unit] = /^([0-9]{1,8})([smhd])$/.exec(text) ?? [];
  const seconds = Number(number) * SECONDS[unit as keyof typeof SECONDS];
  if (seconds >= least && seconds <= most) return seconds;
  throw new InvalidArgumentError(say(TEXTS.duration));
};

/** A time as the console's search takes it; gives milliseconds since 1970. */
export function moment(text: string): number {
  const ms = parseMoment(text, Date.now());
  if (Number.isNaN(ms)) throw new InvalidArgumentError(say(TEXTS.moment));
  return ms;
}

/** Of an option that may be given several times. */
export function collect(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}

const PROFILES: readonly Profile[] = ['compat', 'recommended', 'hardened'];
export const DEFAULT_PROFILE = { profile: DEFAULTS.profile, idempotency: false } as const;

/** `hardened`, `hardened,idempotency`, `idempotency` */
export function parseProfile(text: string): { profile: Profile; idempotency: boolean } {
  const parts = text.split(',').map((part) => part.trim());
  const [name, ...optional] = parts[0] === 'idempotency' ? [DEFAULT_PROFILE.profile, ...parts] : parts;
  const profile = PROFILES.find((one) => one === name);
  if (profile !== undefined && optional.every((part) => part === 'idempotency'))
    return { profile, idempotency: optional.length > 0 };
  throw new InvalidArgumentError(say(CONFORM.profile(PROFILES)));
}

/**
 * Makes the parser of an option for reports in one of these formats, which may be given several times: `html=report.html`, or
 * `github` for `github=-`.
 */
export const reportIn =
  (formats: readonly Format[]) =>
  (text: string, before: readonly ReportFile[] = []): ReportFile[] => {
    if (text === 'github' && formats.includes('github')) return [...before, { format: 'github', file: '-' }];
    const [, name, file] = /^([^=]*)=(.+)$/s.exec(text) ?? [];
    const format = formats.find((one) => one === name);
    if (format !== undefined && file !== undefined) return [...before, { format, file }];
    throw new InvalidArgumentError(say(CONFORM.report(formats)));
  };
