import { InvalidArgumentError } from 'commander';
import { say } from './language.ts';
import { TEXTS } from './texts.ts';

/** Makes the parser of an option that takes an integer in these bounds. */
export const integer = (least: number, most: number) => (text: string) => {
  const number = /^[0-9]{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new InvalidArgumentError(say(TEXTS.integer(least, most)));
};
