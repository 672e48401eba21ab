import { InvalidArgumentError } from 'commander';

/** Makes the parser of an option that takes an integer in these bounds. */
export const integer = (least: number, most: number) => (text: string) => {
  const number = /^[0-9]{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new InvalidArgumentError(
    `必须是 ${least} 到 ${most} 的整数 / must be an integer from ${least} to ${most}`,
  );
};
