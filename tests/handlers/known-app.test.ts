/** A filter that names an APP of which nothing is known: a misspelt one must not look like one without messages. */
import { describe, expect, it } from 'vitest';
import { run, start } from '../support/command.ts';
import { places, settingsAt } from '../support/engines.ts';
import { startLiveServer } from '../support/live-server.ts';
import { enqueue, getJson, post } from '../support/requests.ts';

const QUERIES = [
  'exchanges?appid=',
  'exchanges?user=u&verdict=dead&appid=',
  'exchanges?q=appid:',
  'har?appid=',
  'conversations?appid=',
  'conversation?user=u&appid=',
  'messages?appid=',
  'statistics?appid=',
  'audit?appid=',
];
const apps = (...appids: string[]) => ({
  apps: appids.map((appid) => ({ appid, secrets: ['s'], callbackUrl: 'http://127.0.0.1:1' })),
});

describe.each(places)('%s', (_name, prepare) => {
  it('an APP of which nothing is known is named, one that is removed or was refused is found', async () => {
    const place = settingsAt(await prepare());
    const before = await startLiveServer({ ...place, ...apps('kept', 'removed') });
    const message = { ToUserId: 'u', MsgType: 'text', Content: 'x' };
    await enqueue(before.url, { appid: 'removed', ...message });
    await before.stop();

    const server = await startLiveServer({ ...place, ...apps('kept') });
    try {
      const status = async (query: string) => (await getJson(`${server.url}/console/api/${query}`)).status;
      const { body: refused } = await post(server.url, '/api/v1/misspelt/staffService/message', message);
      expect(refused.errcode).not.toBe(0);
      for (const query of QUERIES) {
        for (const appid of ['kept', 'removed', 'misspelt'])
          expect(await status(query + appid), query + appid).toBe(200);
        const unknown = await getJson(`${server.url}/console/api/${query}nobody`);
        expect(unknown.status).toBe(404);
        expect(unknown.body).toMatchObject({ errcode: 404, errmsg: expect.stringContaining('APP nobody') });
      }
      const list = await getJson(`${server.url}/console/api/exchanges?appid=removed`);
      expect(list.body.exchanges).toHaveLength(1);
      const { code, stderr } = await run(['outbox', 'list', '--appid', 'nobody', '--url', server.url]);
      expect([code, stderr]).toEqual([1, expect.stringContaining('APP nobody')]);
      // One that is yet to come can be followed.
      const tail = start(['tail', '--appid', 'nobody', '--url', server.url]);
      await expect.poll(() => tail.output().stderr).toContain('APP nobody');
      tail.process.kill();
      expect((await tail.finished).code).toBe(130);
    } finally {
      await server.stop();
    }
  });
});
