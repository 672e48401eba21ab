import { describeViolations, RETURN_CODES, type ReturnCodeName, type Violation } from '@staff-service/client';
import { bounded } from './bounded.ts';

interface RefusalDetails {
  violations?: readonly Violation[];
  headers?: Record<string, string>;
  cause?: unknown;
}

// Property names of a hostile body stand in pointers: what is answered and kept is bounded.
const ERRMSG_CHARACTERS = 1024;
const VIOLATIONS = 20;

/**
 * The one way in which a request is turned down. `app.ts` makes the envelope of it; `errcode` and HTTP status come
 * from the contract's table.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly rule: string;
  readonly status: number;
  readonly errcode: number;
  readonly violations: readonly Violation[];
  readonly headers: Record<string, string>;

  constructor(
    code: { rule: string; status: number; errcode: number },
    errmsg: string,
    { violations, headers = {}, cause }: RefusalDetails = {},
  ) {
    super(bounded(errmsg, ERRMSG_CHARACTERS), { cause });
    this.rule = code.rule;
    this.status = code.status;
    this.errcode = code.errcode;
    this.violations = (violations ?? [{ pointer: '', rule: code.rule, message: errmsg }])
      .slice(0, VIOLATIONS)
      .map(({ pointer, rule, message }) => ({
        pointer: bounded(pointer, 256),
        rule,
        message: bounded(message, 512),
      }));
    this.headers = headers;
  }
}

/** A refusal with one of the contract's codes; without `errmsg`, its meaning in both languages. */
export function refuse(name: ReturnCodeName, errmsg?: string, details?: RefusalDetails): Refusal {
  const { code, status, meaning } = RETURN_CODES[name];
  return new Refusal(
    { rule: name, status, errcode: code },
    errmsg ?? `${meaning.zh} / ${meaning.en}`,
    details,
  );
}

export function refuseInvalid(violations: readonly Violation[]): Refusal {
  return refuse('invalidMessage', describeViolations(violations), { violations });
}

/** A refusal of the control API, which answers by HTTP status alone: `errcode` is the status. */
export function refuseWithStatus(
  status: number,
  rule: string,
  errmsg: string,
  details?: RefusalDetails,
): Refusal {
  return new Refusal({ rule, status, errcode: status }, errmsg, details);
}
