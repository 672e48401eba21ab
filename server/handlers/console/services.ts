/** What the control API's handlers are made of. */
import { inLanguage } from '@staff-service/client/internal';
import type { operations } from '../../../generated/console.ts';
import type { LiveSettings } from '../../config/live-settings.ts';
import { refuseWithStatus } from '../../contract/control-api-refusal.ts';
import type { Handlers } from '../../contract/handler-types.ts';
import { type Outbox, OutboxFullError } from '../../delivery/outbox.ts';
import type { Store } from '../../store/store.ts';
import type { Logger } from '../../telemetry/log.ts';
import { repeatedErrors } from '../../telemetry/repeated-errors.ts';
import { TEXTS } from '../texts.ts';
import type { Access } from './access.ts';
import type { Conversations } from './conversations.ts';
import type { Exchanges } from './exchanges.ts';

export interface ConsoleServices {
  live: LiveSettings;
  store: Store;
  exchanges: Exchanges;
  conversations: Conversations;
  outbox: Outbox;
  log: Logger;
}

export type ConsoleHandlers = Handlers<operations, Record<keyof operations, Access>>;

/** What the store gives. @throws Refusal 503 when it does not answer, or an APP's share is full */
export function fromStore<T>(log: Logger, work: Promise<T>): Promise<T> {
  return work.catch((cause: unknown) => {
    const headers = { 'Retry-After': '5' };
    if (cause instanceof OutboxFullError)
      throw refuseWithStatus(503, 'outboxFull', cause.message, { headers, cause });
    repeatedErrors(log).log(cause, 'the store does not answer');
    throw refuseWithStatus(503, 'notStored', inLanguage(TEXTS.notAvailable), { headers, cause });
  });
}
