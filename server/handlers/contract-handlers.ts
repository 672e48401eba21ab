/** The two endpoints of the contract, as handlers. Both answer `errcode` 0 only after the message is on disk. */
import type { Endpoint, MessageOf } from '@staff-service/client';
import { refuse } from '@staff-service/client/internal';
import type { operations } from '../../generated/openapi.ts';
import type { App } from '../config/settings.ts';
import type { Call, Handlers } from '../contract/handler-types.ts';
import type { Outbox } from '../delivery/outbox.ts';
import type { Receipt } from '../store/idempotency-keys.ts';
import type { Store } from '../store/store.ts';
import { findField, keepHeaders } from '../telemetry/keep-headers.ts';
import type { Logger } from '../telemetry/log.ts';
import { repeatedErrors } from '../telemetry/repeated-errors.ts';
import { readTraceparent } from '../telemetry/trace-context.ts';
import { createDemoAnswer } from './demo-agent.ts';
import { TEXTS } from './texts.ts';

interface Services {
  store: Store;
  outbox: Outbox;
  /** Read for each message, because a reload may change it. */
  demoAgent: () => boolean;
  log: Logger;
}

type Callers = Record<keyof operations, App>;

const ACCEPTED = { status: 200, body: { errcode: 0, errmsg: 'ok' } } as const;

export function createContractHandlers({
  store,
  outbox,
  demoAgent,
  log,
}: Services): Handlers<operations, Callers> {
  return {
    async receiveCustomerMessage(call) {
      const isNew = await storeMessage(store, log, 'platform', call, call.body.FromUserId, call.body);
      // Not awaited: the customer's message is stored, whatever becomes of the scripted answer.
      if (isNew && demoAgent()) {
        const traceparent = readTraceparent(findField(call.rawHeaders, 'traceparent'));
        outbox
          .enqueue(call.caller.appid, createDemoAnswer(call.body), { traceparent })
          .catch((error) => repeatedErrors(log).log(error, 'demo agent cannot answer'));
      }
      return ACCEPTED;
    },

    async sendMessageToCustomer(call) {
      await storeMessage(store, log, 'app', call, call.body.ToUserId, call.body);
      return ACCEPTED;
    },
  };
}

/** Stores a message; returns false if its key was seen before. @throws Refusal 30004, 30005 */
async function storeMessage(
  store: Store,
  log: Logger,
  endpoint: Endpoint,
  call: Call<operations[keyof operations], App>,
  user: string,
  { MsgType, Content }: MessageOf<Endpoint>,
): Promise<boolean> {
  let outcome: Receipt;
  try {
    outcome = await store.journal.receive({
      id: call.id,
      endpoint,
      appid: call.caller.appid,
      user,
      msgType: MsgType,
      content: Content,
      text: call.text,
      target: call.target,
      headers: JSON.stringify(keepHeaders(call.rawHeaders)),
      idempotencyKey: call.header['Idempotency-Key'],
    });
  } catch (cause) {
    repeatedErrors(log).log(cause, 'message cannot be stored');
    throw refuse('notStored', undefined, { cause });
  }
  if (outcome === 'conflict') {
    throw refuse('invalidMessage', TEXTS.keyReused);
  }
  return outcome === 'stored';
}
