import { expect, it } from 'vitest';
import { sqliteEngine } from '../../server/store/sqlite/sqlite-engine.ts';
import { Store } from '../../server/store/store.ts';
import { message, sqliteFolder } from '../support/engines.ts';
import { startLiveServer } from '../support/live-server.ts';
import { startPeerApp } from '../support/peer-app.ts';
import { eventually } from '../support/requests.ts';

/** As many as an APP's deliveries that run at a time. */
const CUSTOMERS = 32;
const MESSAGES = 120;

it('where as many customers have a hundred messages as may be served at once, the next one has a turn before they are done', async () => {
  const dataFolder = sqliteFolder();
  const store = await Store.open(sqliteEngine(dataFolder));
  const enqueue = (user: string) =>
    store.lanes.enqueue(
      message(user, JSON.stringify({ ToUserId: user, MsgType: 'text', Content: 'x' }), 'a'),
    );
  const busy = Array.from({ length: CUSTOMERS }, (_, at) => `busy ${at}`);
  for (let sent = 0; sent < MESSAGES; sent += 1) await Promise.all(busy.map(enqueue));
  await enqueue('last');
  await store.close();

  const app = await startPeerApp();
  const server = await startLiveServer({
    dataFolder,
    apps: [{ appid: 'a', secrets: ['s'], callbackUrl: app.url }],
    allowCallbackNetworks: ['127.0.0.0/8'],
  });
  try {
    const users = () => app.arrived.map(({ user }) => user);
    await eventually(
      async () => users(),
      (found) => found.includes('last'),
    );
    expect(users()).toContain('last');
    const before = users().slice(0, users().indexOf('last'));
    const most = Math.max(...busy.map((user) => before.filter((one) => one === user).length));
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThan(MESSAGES);
  } finally {
    await server.stop();
    await app.stop();
  }
});
