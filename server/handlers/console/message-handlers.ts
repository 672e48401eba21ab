import { refuseWithStatus } from '../../contract/control-api-refusal.ts';
import { keepNumbers } from '../lossless-json.ts';
import { TEXTS } from '../texts.ts';
import { enqueueFor } from './enqueue.ts';
import { type ConsoleHandlers, type ConsoleServices, fromStore } from './services.ts';

export function messageHandlers(
  services: ConsoleServices,
): Pick<ConsoleHandlers, 'enqueueMessage' | 'redeliver'> {
  const { outbox, log } = services;
  return {
    async enqueueMessage({ body, text, header }) {
      const { appid, ...message } = keepNumbers(body, text);
      const key = header['Idempotency-Key'];
      const idempotency = key === undefined ? undefined : { key, text };
      return { status: 202, body: { id: await enqueueFor(appid, message, services, idempotency) } };
    },

    async redeliver({ path }) {
      if (await fromStore(log, outbox.redeliver(path.id))) return { status: 202, body: { id: path.id } };
      throw refuseWithStatus(404, 'notFound', TEXTS.nothingToDeliver);
    },
  };
}
