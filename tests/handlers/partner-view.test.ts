/** Whoever holds a link to one APP sees nothing of another, however he asks. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Access } from '../../server/handlers/console/access.ts';
import { conversationHandlers } from '../../server/handlers/console/conversation-handlers.ts';
import { Conversations } from '../../server/handlers/console/conversations.ts';
import { exchangeHandlers } from '../../server/handlers/console/exchange-handlers.ts';
import { Exchanges } from '../../server/handlers/console/exchanges.ts';
import type { ConsoleServices } from '../../server/handlers/console/services.ts';
import { RefusedLoop } from '../../server/store/refused-loop.ts';
import { Store } from '../../server/store/store.ts';
import { newId } from '../../server/store/uuid-v7.ts';
import { AnswerTimes } from '../../server/telemetry/answer-times.ts';
import { type RefusedRequest, RefusedRequests } from '../../server/telemetry/refused-requests.ts';
import { log, message, openEngine, places, received } from '../support/engines.ts';

const OWN = 'own';
const OTHER = 'secret-app';
const MARK = 'of-the-other';
const partner: Access = {
  all: false,
  appid: OWN,
  linkId: '',
  tokenHash: '',
  expiresAt: Number.MAX_SAFE_INTEGER,
};
const everything: Access = { all: true };

const refusedOf = (appid: string | null, user: string): RefusedRequest => ({
  id: newId(),
  at: Date.now(),
  endpoint: 'platform',
  appid,
  user,
  msgType: 'text',
  excerpt: user,
  method: 'POST',
  target: '/',
  contentType: null,
  headers: [],
  body: user,
  bodyBytes: 1,
  bodyTruncated: false,
  status: 200,
  errcode: 30003,
  errmsg: 'x',
  violations: [],
  diagnosis: [
    { mistake: 'otherApp', zh: `混用了另一个 APP（${OTHER}）的密钥`, en: `Another app (${OTHER})` },
  ],
  durationMs: null,
});

describe.each(places)('%s', (_name, prepare) => {
  let store: Store;
  let handlers: ReturnType<typeof exchangeHandlers> & ReturnType<typeof conversationHandlers>;
  const own: string[] = [];
  const others: string[] = [];
  beforeAll(async () => {
    store = await Store.open(openEngine(await prepare()));
    const refused = new RefusedRequests();
    const writer = new RefusedLoop({ refused, store: store.refused, answerTimes: new AnswerTimes(), log });
    for (const place of ['on disk', 'in memory']) {
      for (const [appid, user, ids] of [
        [OWN, 'mine', own],
        [OTHER, MARK, others],
        [null, MARK, others],
      ] as const) {
        const one = refusedOf(appid, user);
        refused.add(one);
        ids.push(one.id);
        if (appid === null) continue;
        const text = JSON.stringify({ FromUserId: user, ToUserId: user, MsgType: 'text', Content: user });
        const inbound = received(user, { appid, text, content: user });
        const outbound = { ...message(user, text, appid), content: user };
        await store.journal.receive(inbound);
        await store.lanes.enqueue(outbound);
        ids.push(inbound.id, outbound.id);
      }
      if (place === 'on disk') await writer.stop();
    }
    const exchanges = new Exchanges({
      store,
      refused,
      answerTimes: new AnswerTimes(),
      isPaused: () => false,
    });
    const services = { exchanges, conversations: new Conversations({ store, exchanges }), log };
    handlers = {
      ...exchangeHandlers(services as unknown as ConsoleServices),
      ...conversationHandlers(services as unknown as ConsoleServices),
    };
  });
  afterAll(() => store.close());

  const call = (query: object, caller: Access = partner, path: object = {}) =>
    ({
      id: newId(),
      caller,
      query,
      path,
      header: {},
      body: undefined,
      text: '',
      target: '',
      rawHeaders: [],
    }) as never;
  const list = async (query: object, caller?: Access) =>
    (await handlers.listExchanges(call(query, caller))).body;

  it('all of it is there for who may see it', async () => {
    const { exchanges } = (await list({ limit: 200 }, everything)) as { exchanges: { id: string }[] };
    expect(exchanges.map(({ id }) => id).sort()).toEqual([...own, ...others].sort());
  });

  it.each<[query: object, isSeen: boolean]>([
    [{}, true],
    [{ appid: OWN }, true],
    [{ appid: OTHER }, false],
    [{ q: `appid:${OTHER}` }, false],
    [{ q: `appid：${OTHER} verdict:refused` }, false],
    [{ q: `APPID:"${OTHER}"` }, false],
    [{ user: MARK }, false],
    [{ q: `user:${MARK}` }, false],
    [{ user: MARK, verdict: 'pending' }, false],
    [{ text: MARK }, false],
    [{ text: 'text' }, true],
    [{ type: 'text' }, true],
    [{ errcode: 30003 }, true],
    [{ verdict: 'refused' }, true],
    [{ endpoint: 'platform', since: '1h' }, true],
    [{ verdict: 'pending' }, true],
  ])('a list by %j has nothing of another', async (query, isSeen) => {
    for (const limit of [1, 200]) {
      for (let next: string | null | undefined, seen = 0; next !== null; ) {
        const page = await list({ ...query, limit, ...(next === undefined ? {} : { cursor: next }) });
        expect(JSON.stringify(page)).not.toMatch(new RegExp(`${OTHER}|${MARK}`));
        ({ next } = page as { next: string | null });
        seen += (page as { exchanges: object[] }).exchanges.length;
        if (next === null) expect(seen > 0).toBe(isSeen);
      }
    }
  });

  it('a cursor among the others’ leads nowhere else', async () => {
    for (const cursor of others) expect(JSON.stringify(await list({ cursor }))).not.toContain(MARK);
    for (const id of others) expect(await list({ text: id })).toMatchObject({ exchanges: [] });
  });

  it('a detail of another is 404, as one that is not there', async () => {
    const find = (id: string, caller?: Access) => handlers.getExchange(call({}, caller, { id }));
    const refusals = await Promise.all([...others, newId()].map((id) => find(id).catch((error) => error)));
    expect(new Set(refusals.map(({ status, message: text }) => `${status} ${text}`)).size).toBe(1);
    expect(refusals[0].status).toBe(404);
    for (const id of others) expect((await find(id, everything)).body).toMatchObject({ id });
    for (const id of own) {
      const { body } = await find(id);
      expect(body).toMatchObject({ id, appid: OWN });
      expect(JSON.stringify(body)).not.toContain(OTHER);
    }
  });

  it('conversations are its own', async () => {
    const page = await handlers.listConversations(call({}));
    expect(page.body).toMatchObject({ conversations: [{ appid: OWN, user: 'mine' }], next: null });
    expect((await handlers.listConversations(call({ appid: OTHER }))).body).toMatchObject({
      conversations: [],
    });
    for (const user of [MARK, 'mine'])
      expect((await handlers.getConversation(call({ appid: OTHER, user }))).body).toMatchObject({
        messages: [],
      });
    const messages = await handlers.getConversation(call({ appid: OWN, user: 'mine' }));
    expect((messages.body as { messages: object[] }).messages).toHaveLength(4);
    expect((await handlers.getConversation(call({ appid: OWN, user: MARK }))).body).toMatchObject({
      messages: [],
    });
  });

  it('there is no HAR', async () => {
    for (const query of [{}, { appid: OWN }, { id: own[0] }, { id: others[0] }])
      await expect(handlers.exportHar(call(query))).rejects.toMatchObject({ status: 403 });
  });
});
