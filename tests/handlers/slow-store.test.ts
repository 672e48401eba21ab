/** A store that takes its time is asked no more often than one that is quick: or else a busy server becomes a busier one. */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Exchanges } from '../../server/handlers/console/exchanges.ts';
import { Store } from '../../server/store/store.ts';
import { AnswerTimes } from '../../server/telemetry/answer-times.ts';
import { RefusedRequests } from '../../server/telemetry/refused-requests.ts';
import { openEngine, places, received } from '../support/engines.ts';

it.each(places)('a page is one look into each table, in %s', async (_name, prepare) => {
  const store = await Store.open(openEngine(await prepare()));
  for (let at = 0; at < 40; at += 1) await store.journal.receive(received(`customer-${at}`));
  const { history } = store;
  const listReceived = history.listReceived.bind(history);
  let looks = 0;
  history.listReceived = async (...given) => {
    looks += 1;
    await sleep(30);
    return listReceived(...given);
  };
  const exchanges = new Exchanges({
    store,
    refused: new RefusedRequests(),
    answerTimes: new AnswerTimes(),
    isPaused: () => false,
  });
  const page = await exchanges.list({}, { caller: { all: true }, limit: 20 });
  await store.close();
  expect(page.exchanges).toHaveLength(20);
  expect(looks).toBe(1);
});
