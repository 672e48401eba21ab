import { refuseWithStatus } from '../../contract/control-api-refusal.ts';
import type { Call, TypedOperation } from '../../contract/handler-types.ts';
import type { EndedState } from '../../store/end-pending.ts';
import { keepNumbers } from '../lossless-json.ts';
import { TEXTS } from '../texts.ts';
import { enqueueFor } from './enqueue.ts';
import { checkAppIsKnown } from './known-app.ts';
import { type ConsoleHandlers, type ConsoleServices, fromStore } from './services.ts';

type DeliveryCall = { path: { id: string } } & Pick<Call<TypedOperation, unknown>, 'noteAppid'>;

export function messageHandlers(
  services: ConsoleServices,
): Pick<
  ConsoleHandlers,
  'readMessages' | 'enqueueMessage' | 'redeliver' | 'tryDelivery' | 'skipDelivery' | 'cancelDelivery'
> {
  const { outbox, accepted, store, log } = services;

  const find = async ({ path, noteAppid }: DeliveryCall) => {
    const message = await fromStore(log, store.history.sentState(path.id));
    if (message !== undefined) noteAppid(message.app_id);
    return message;
  };

  /** Its APP gets nothing until it is resumed: to answer that it is tried would not be true. */
  const refuseWhilePaused = async (call: DeliveryCall) => {
    const message = await find(call);
    if (message?.state === 'pending' && outbox.pausedSince(message.app_id) !== undefined)
      throw refuseWithStatus(409, 'paused', TEXTS.appIsPaused(message.app_id));
  };

  const end = async (call: DeliveryCall, verdict: EndedState) => {
    const { id } = call.path;
    await find(call);
    const outcome = await fromStore(log, outbox.end(id, verdict));
    if (outcome === 'unknown') throw refuseWithStatus(404, 'notFound', TEXTS.nothingWaits);
    if (outcome === 'underWay') throw refuseWithStatus(409, 'underWay', TEXTS.underWay);
    if (outcome === 'settled') throw refuseWithStatus(409, 'settled', TEXTS.waitsNoMore);
    return { status: 200, body: { id, verdict } } as const;
  };

  return {
    async readMessages({ query, caller, onGone }) {
      await checkAppIsKnown(query.appid, caller, services);
      return { status: 200, body: await fromStore(log, accepted.read(query, caller, onGone)) };
    },

    async enqueueMessage(call) {
      const { appid, ...message } = keepNumbers(call.body, call.text);
      const key = call.header['Idempotency-Key'];
      const idempotency = key === undefined ? undefined : { key, text: call.text };
      return { status: 202, body: { id: await enqueueFor(appid, message, call, services, idempotency) } };
    },

    async redeliver(call) {
      const { path } = call;
      await refuseWhilePaused(call);
      if (await fromStore(log, outbox.redeliver(path.id))) return { status: 202, body: { id: path.id } };
      throw refuseWithStatus(404, 'notFound', TEXTS.nothingToDeliver);
    },

    async tryDelivery(call) {
      const { path } = call;
      await refuseWhilePaused(call);
      if (await fromStore(log, outbox.tryNow(path.id))) return { status: 202, body: { id: path.id } };
      throw refuseWithStatus(404, 'notFound', TEXTS.nothingPending);
    },

    skipDelivery: (call) => end(call, 'dead'),
    cancelDelivery: (call) => end(call, 'cancelled'),
  };
}
