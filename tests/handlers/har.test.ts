/** Files of exchanges are made one after the other: each is written in one go, and everybody else waits as long. */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { exchangeHandlers } from '../../server/handlers/console/exchange-handlers.ts';
import { Exchanges } from '../../server/handlers/console/exchanges.ts';
import type { ConsoleServices } from '../../server/handlers/console/services.ts';
import { Store } from '../../server/store/store.ts';
import { AnswerTimes } from '../../server/telemetry/answer-times.ts';
import { RefusedRequests } from '../../server/telemetry/refused-requests.ts';
import { log, openEngine, places } from '../support/engines.ts';

let running = 0;
let most = 0;

class WatchedExchanges extends Exchanges {
  override async list(...given: Parameters<Exchanges['list']>) {
    running += 1;
    most = Math.max(most, running);
    await sleep(5);
    const page = await super.list(...given);
    running -= 1;
    if (given[0].user === 'lost') throw new Error('the store is gone');
    return page;
  }
}

it('however many ask, and though one of them fails', async () => {
  const [, prepare] = places[0]!;
  const store = await Store.open(openEngine(await prepare()));
  const refused = new RefusedRequests();
  const exchanges = new WatchedExchanges({
    store,
    refused,
    answerTimes: new AnswerTimes(),
    isPaused: () => false,
  });
  const { exportHar } = exchangeHandlers({ exchanges, log } as unknown as ConsoleServices);
  const ask = (user: string) =>
    exportHar({ query: { user }, caller: { all: true } } as unknown as Parameters<typeof exportHar>[0]);
  const outcomes = await Promise.allSettled(['a', 'lost', 'b', 'c'].map(ask));
  await store.close();
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  expect(most).toBe(1);
});
