import { type Errcode, RETURN_CODES, type ReturnCodeName } from '../../generated/return-codes.ts';
import { bounded } from '../contract/bounded.ts';
import { inLanguage } from '../contract/language.ts';
import { describeViolations, type Violation } from '../contract/violations.ts';

export interface RefusalDetails {
  /** HTTP status; default the contract's for `errcode`, 200 for one that it does not know. */
  status?: number | undefined;
  /** Name of the rule; default the contract's name of `errcode`. */
  rule?: string | undefined;
  violations?: readonly Violation[] | undefined;
  headers?: Record<string, string> | undefined;
  cause?: unknown;
}

// Property names of a hostile body stand in pointers: what is answered and kept is bounded.
const ERRMSG_CHARACTERS = 1024;
const VIOLATIONS = 20;

/**
 * A request turned down, on purpose: throw it in `onMessage` to refuse a message. `errcode` and `errmsg` are what the
 * other side gets; it sends again only what the contract's table says, such as 30004.
 *
 * @throws TypeError for an `errcode` that is no refusal
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly errcode: Errcode;
  readonly status: number;
  readonly rule: string;
  readonly violations: readonly Violation[];
  readonly headers: Record<string, string>;

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

/** A refusal with one of the contract's codes; without `errmsg`, its meaning in both languages. */
export function refuse(name: ReturnCodeName, errmsg?: string, details?: RefusalDetails): Refusal {
  return new Refusal(RETURN_CODES[name].code, errmsg, details);
}

export function refuseInvalid(violations: readonly Violation[]): Refusal {
  return refuse('invalidMessage', describeViolations(violations), { violations });
}
