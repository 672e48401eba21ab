import { refuseWithStatus } from '../../contract/control-api-refusal.ts';
import type { EndedState } from '../../store/end-pending.ts';
import { keepNumbers } from '../lossless-json.ts';
import { TEXTS } from '../texts.ts';
import { enqueueFor } from './enqueue.ts';
import { type ConsoleHandlers, type ConsoleServices, fromStore } from './services.ts';

export function messageHandlers(
  services: ConsoleServices,
): Pick<
  ConsoleHandlers,
  'readMessages' | 'enqueueMessage' | 'redeliver' | 'tryDelivery' | 'skipDelivery' | 'cancelDelivery'
> {
  const { outbox, accepted, log } = services;

  const end = async (id: string, verdict: EndedState) => {
    const outcome = await fromStore(log, outbox.end(id, verdict));
    if (outcome === 'unknown') throw refuseWithStatus(404, 'notFound', TEXTS.nothingWaits);
    if (outcome === 'underWay') throw refuseWithStatus(409, 'underWay', TEXTS.underWay);
    if (outcome === 'settled') throw refuseWithStatus(409, 'settled', TEXTS.waitsNoMore);
    return { status: 200, body: { id, verdict } } as const;
  };

  return {
    async readMessages({ query, caller, onGone }) {
      return { status: 200, body: await fromStore(log, accepted.read(query, caller, onGone)) };
    },

    async enqueueMessage(call) {
      const { appid, ...message } = keepNumbers(call.body, call.text);
      const key = call.header['Idempotency-Key'];
      const idempotency = key === undefined ? undefined : { key, text: call.text };
      return { status: 202, body: { id: await enqueueFor(appid, message, call, services, idempotency) } };
    },

    async redeliver({ path }) {
      if (await fromStore(log, outbox.redeliver(path.id))) return { status: 202, body: { id: path.id } };
      throw refuseWithStatus(404, 'notFound', TEXTS.nothingToDeliver);
    },

    async tryDelivery({ path }) {
      if (await fromStore(log, outbox.tryNow(path.id))) return { status: 202, body: { id: path.id } };
      throw refuseWithStatus(404, 'notFound', TEXTS.nothingPending);
    },

    skipDelivery: ({ path }) => end(path.id, 'dead'),
    cancelDelivery: ({ path }) => end(path.id, 'cancelled'),
  };
}
