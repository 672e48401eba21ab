import { type Errcode, RETURN_CODES, type ReturnCodeName } from '../../generated/return-codes.ts';
import { bounded } from '../contract/bounded.ts';
import { type Bilingual, inLanguage } from '../contract/language.ts';
import {
  type BrokenRule,
  describeViolations,
  tellViolations,
  type Violation,
} from '../contract/violations.ts';

/** Details of a {@link Refusal}, beyond what the other side is told. */
export interface RefusalDetails {
  /**
   * HTTP status.
   *
   * @default the contract's for `errcode`, 200 for one that it does not know
   */
  status?: number | undefined;
  /**
   * Name of the rule.
   *
   * @default the contract's name of `errcode`
   */
  rule?: string | undefined;
  /** The rules that the message breaks, where that is why. */
  violations?: readonly Violation[] | undefined;
  /** Headers of the answer, such as `Retry-After`. */
  headers?: Record<string, string> | undefined;
  /** What led to it; stays inside. */
  cause?: unknown;
}

// Property names of a hostile body stand in pointers: what is answered and kept is bounded.
const ERRMSG_CHARACTERS = 1024;
const VIOLATIONS = 20;

/**
 * Refuses a request: throw it in `onMessage` to refuse a message. `errcode` and `errmsg` are what the other side gets; it
 * sends again only what the contract's table says, such as 30004.
 *
 * @example
 * ```ts
 * throw new Refusal(40001, '客户已被屏蔽 / the customer is blocked');
 * ```
 */
export class Refusal extends Error {
  /** `Refusal`. */
  override readonly name = 'Refusal';
  /** The return code that is answered. */
  declare readonly errcode: Errcode;
  /** HTTP status of the answer. */
  declare readonly status: number;
  /** Name of the rule that was broken, such as `signatureInvalid`. */
  declare readonly rule: string;
  /** The rules that the message breaks, 20 at most; of another refusal, one that says the same as `message`. */
  declare readonly violations: readonly Violation[];
  /** Headers of the answer, besides the usual. */
  declare readonly headers: Record<string, string>;

  /**
   * @param errcode an integer other than 0; your own codes are welcome
   * @param errmsg what the other side is told; default the contract's meaning of `errcode`
   * @throws TypeError for an `errcode` that is no refusal
   */
  constructor(errcode: Errcode, errmsg?: string, details: RefusalDetails = {}) {
    if (!Number.isSafeInteger(errcode) || errcode === 0)
      throw new TypeError('errcode must be an integer other than 0');
    const [name, known] = Object.entries(RETURN_CODES).find(([, { code }]) => code === errcode) ?? [];
    const text = errmsg ?? (known ? inLanguage(known.meaning) : '');
    super(bounded(text, ERRMSG_CHARACTERS), { cause: details.cause });
    this.errcode = errcode;
    this.status = details.status ?? known?.status ?? 200;
    this.rule = details.rule ?? name ?? String(errcode);
    this.violations = (details.violations ?? [{ pointer: '', rule: this.rule, message: text }])
      .slice(0, VIOLATIONS)
      .map(({ pointer, rule, message }) => ({
        pointer: bounded(pointer, 256),
        rule,
        message: bounded(message, 512),
      }));
    this.headers = details.headers ?? {};
  }
}

/** A refusal with one of the contract's codes; without a text, its meaning in both languages. */
export function refuse(name: ReturnCodeName, text?: Bilingual | string, details?: RefusalDetails): Refusal {
  const errmsg = typeof text === 'object' ? inLanguage(text) : text;
  return new Refusal(RETURN_CODES[name].code, errmsg, details);
}

export function refuseInvalid(broken: readonly BrokenRule[]): Refusal {
  return refuse('invalidMessage', describeViolations(broken), { violations: tellViolations(broken) });
}
