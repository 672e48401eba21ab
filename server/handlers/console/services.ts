/** What the control API's handlers are made of. */
import { Refusal } from '@staff-service/client';
import { refuse } from '@staff-service/client/internal';
import type { operations, webhooks } from '../../../generated/console.ts';
import type { LiveSettings } from '../../config/live-settings.ts';
import { refuseWithStatus } from '../../contract/control-api-refusal.ts';
import type { Handlers } from '../../contract/handler-types.ts';
import { KeyReusedError, type Outbox, OutboxFullError } from '../../delivery/outbox.ts';
import type { Simulator } from '../../simulate/simulator.ts';
import type { Store } from '../../store/store.ts';
import type { Logger } from '../../telemetry/log.ts';
import { repeatedErrors } from '../../telemetry/repeated-errors.ts';
import { TEXTS } from '../texts.ts';
import type { AcceptedMessages } from './accepted-messages.ts';
import type { Access, Visitor } from './access.ts';
import type { ConformanceRunner } from './conformance-runs.ts';
import type { ConsoleAccess } from './console-access.ts';
import type { Conversations } from './conversations.ts';
import type { Exchanges } from './exchanges.ts';
import type { LiveFeed } from './live-feed.ts';

export interface ConsoleServices {
  live: LiveSettings;
  store: Store;
  exchanges: Exchanges;
  conversations: Conversations;
  outbox: Outbox;
  accepted: AcceptedMessages;
  access: ConsoleAccess;
  /** Counts an attempt to log in from an address. @throws Refusal 429 */
  limitLogin: (address: string) => Promise<void>;
  feed: LiveFeed;
  /** Says that there may be a job to run. */
  wakeRedeliveries: () => void;
  runner: ConformanceRunner;
  simulator: Simulator;
  /** By which signatures are made and verified, milliseconds since 1970. */
  clock: () => number;
  log: Logger;
}

type SessionOperation = 'getSession' | 'createSession' | 'deleteSession';

/** Events are sent, not handled. */
type ConsoleOperations = Omit<operations, keyof webhooks>;

export type ConsoleHandlers = Handlers<
  ConsoleOperations,
  { [Id in keyof ConsoleOperations]: Id extends SessionOperation ? Visitor : Access }
>;

/** What the store gives. @throws Refusal 503 when it does not answer, or an APP's share is full; 400 for a key that was used */
export function fromStore<T>(log: Logger, work: Promise<T>): Promise<T> {
  return work.catch((cause: unknown) => {
    if (cause instanceof Refusal) throw cause;
    const headers = { 'Retry-After': '5' };
    if (cause instanceof OutboxFullError)
      throw refuseWithStatus(503, 'outboxFull', cause.message, { headers, cause });
    if (cause instanceof KeyReusedError) throw refuse('invalidMessage', TEXTS.keyReused);
    repeatedErrors(log).log(cause, 'the store does not answer');
    throw refuseWithStatus(503, 'notStored', TEXTS.notAvailable, { headers, cause });
  });
}
