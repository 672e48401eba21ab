import type { Bilingual } from '@staff-service/client';
import type { AnsweringRole, Role } from '../../../server/conformance/results.ts';
import { Implementation, Refusal } from '../implementation.ts';
import type { Endpoint, Message, Rules } from '../message-rules.ts';

/** What the page of the mutants says of one, whether it answers or calls. */
export interface DescribedMutant {
  id: string;
  /** The endpoints at which it can be seen from outside. */
  roles: readonly Role[];
  fault: Bilingual;
  /** The checks that name this fault: each of them must fail. */
  caughtBy: readonly string[];
  /** Instead of checks: what the run says in English when the fault lets nothing through, so that nothing can be asked. */
  diagnosed?: RegExp;
}

/** An implementation that is broken in one way. */
export interface Mutant extends DescribedMutant {
  roles: readonly AnsweringRole[];
  Broken: new () => Implementation;
}

export const BOTH: readonly AnsweringRole[] = ['platform', 'app'];

type Kind = new () => Implementation;

/** Refuses the messages that are `refused`, though they keep the contract. */
export function refusing(refused: (message: Message) => boolean): Kind {
  return class extends Implementation {
    override checkMessage(message: Message, endpoint: Endpoint) {
      super.checkMessage(message, endpoint);
      if (refused(message)) throw new Refusal(30005, 'this is not for us');
    }
  };
}

/** Fails, as code does that expects something else, where a message is `fatal`. */
export function crashing(fatal: (message: Message) => boolean): Kind {
  return class extends Implementation {
    override checkMessage(message: Message, endpoint: Endpoint) {
      super.checkMessage(message, endpoint);
      if (fatal(message)) throw new TypeError('undefined is not a function');
    }
  };
}

export function isObject(message: Message): boolean {
  return typeof message === 'object' && message !== null && !Array.isArray(message);
}

/** Checks the message, if it is an object, as what it was changed to. */
export function reading(change: (message: Message) => Message): Kind {
  return class extends Implementation {
    override checkMessage(message: Message, endpoint: Endpoint) {
      super.checkMessage(isObject(message) ? change(message) : message, endpoint);
    }
  };
}

/** Has other rules for the properties. */
export function ruling(change: (rules: Rules) => Rules): Kind {
  return class extends Implementation {
    override rules(endpoint: Endpoint) {
      return change(super.rules(endpoint));
    }
  };
}
