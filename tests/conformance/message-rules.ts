/** What the contract says of a message's properties, for the implementation beside it: no schema, no validator. */

export type Endpoint = 'platform' | 'app';
export type Message = Record<string, unknown>;
export interface Rule {
  /** What the property's text must match; the flag `u` counts characters and not UTF-16 units. */
  pattern: RegExp;
  required?: boolean;
}
export type Rules = Record<string, Rule>;

export const NESTING = 64;
const ID = { pattern: /^[^\x00-\x1f\x7f\ud800-\udfff]{1,128}$/u, required: true };
const NAME = { pattern: /^[^\x00]{0,256}$/u };
const RULES_OF_BOTH: Rules = {
  ServiceId: { pattern: /^[^\x00-\x1f\x7f\ud800-\udfff]{0,128}$/u },
  MsgType: {
    pattern: /^(?=.{0,128}$)(text|image|voice|file|event(\.[^\x00-\x20\x7f]+)?)$/u,
    required: true,
  },
  Content: { pattern: /^[^\x00]{0,20000}$/u, required: true },
};
export const RULES: Record<Endpoint, Rules> = {
  platform: { FromUserId: ID, FromUserName: NAME, ...RULES_OF_BOTH },
  app: {
    ToUserId: ID,
    WorkerNum: { pattern: /^[^\x00-\x1f\x7f\ud800-\udfff]{0,128}$/u },
    WorkerName: NAME,
    ...RULES_OF_BOTH,
  },
};

/** The recursion is as deep as `levels` at most. */
export function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner));
}
