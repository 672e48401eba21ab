/** Customers' ids that simulate a fault: a partner tests the sending half of its work without any console. */
import { type Endpoint, RETURN_CODES } from '@staff-service/client';
import { refuseInvalid } from '@staff-service/client/internal';
import { BOUNDS, type Effect, SHAPES } from './effect.ts';
import { TEXTS } from './texts.ts';

const PREFIX = 'test:';
const FAILURES = { minimum: 1, maximum: 1000 };
/** Of customers whose requests fail first: the one that has been silent longest is forgotten, and begins anew. */
const COUNTED = 1000;

const PROPERTIES = { platform: 'FromUserId', app: 'ToUserId' } as const;

type FailThenOk = { kind: 'fail-then-ok'; times: number };

export class MagicUsers {
  /** How often a customer's requests have failed since the last one that was accepted. */
  readonly #failures = new Map<string, number>();

  /** What becomes of a customer's request; undefined: nothing. @throws Refusal 30005 for an id that begins so and is no form */
  take(endpoint: Endpoint, appid: string, user: string): Effect | undefined {
    if (!user.startsWith(PREFIX)) return undefined;
    const fault = parse(user.slice(PREFIX.length).split(':'));
    if (fault === undefined) {
      throw refuseInvalid([{ pointer: `/${PROPERTIES[endpoint]}`, rule: 'simulate', ...TEXTS.unknownForm }]);
    }
    return fault.kind === 'fail-then-ok' ? this.#fail(JSON.stringify([endpoint, appid, user]), fault) : fault;
  }

  #fail(customer: string, { times }: FailThenOk): Effect | undefined {
    const failures = (this.#failures.get(customer) ?? 0) + 1;
    this.#failures.delete(customer); // to the end
    if (failures > times) return undefined;
    this.#failures.set(customer, failures);
    if (this.#failures.size > COUNTED) this.#failures.delete(this.#failures.keys().next().value!);
    return { kind: 'errcode', errcode: RETURN_CODES.notStored.code };
  }
}

/** Undefined for what is no form. */
function parse([kind, value, ...rest]: string[]): Effect | FailThenOk | undefined {
  if (rest.length > 0) return undefined;
  switch (kind) {
    case 'hang':
    case 'close':
    case 'html':
      return value === undefined ? { kind } : undefined;
    case 'shape':
      return parsed(
        SHAPES.find((shape) => shape === value),
        (shape) => ({ kind, shape }),
      );
    case 'errcode':
      // 0 is success.
      return parsed(integer(value, BOUNDS.errcode) || undefined, (errcode) => ({
        kind,
        errcode,
      }));
    case 'status':
      return parsed(integer(value, BOUNDS.status), (status) => ({ kind, status }));
    case 'delay':
    case 'slow':
      return parsed(integer(value, BOUNDS.delayMs), (delayMs) => ({ kind, delayMs }));
    case 'fail-then-ok':
      return parsed(integer(value, FAILURES), (times) => ({ kind, times }));
    default:
      return undefined;
  }
}

function parsed<Value, Result>(value: Value | undefined, make: (value: Value) => Result): Result | undefined {
  return value === undefined ? undefined : make(value);
}

function integer(
  text: string | undefined,
  { minimum, maximum }: { minimum: number; maximum: number },
): number | undefined {
  if (text === undefined || !/^-?[0-9]{1,10}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= minimum && value <= maximum ? value : undefined;
}
