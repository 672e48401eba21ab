import { appidOf } from './access.ts';
import { DEFAULT_LIMIT } from './defaults.ts';
import { checkAppIsKnown } from './known-app.ts';
import { type ConsoleHandlers, type ConsoleServices, fromStore } from './services.ts';

export function conversationHandlers(
  services: ConsoleServices,
): Pick<ConsoleHandlers, 'listConversations' | 'getConversation'> {
  const { conversations, log } = services;
  return {
    async listConversations({ query: { appid, limit = DEFAULT_LIMIT, cursor }, caller }) {
      const own = appidOf(caller);
      if (own !== undefined && appid !== undefined && appid !== own)
        return { status: 200, body: { conversations: [], next: null } };
      await checkAppIsKnown(appid, caller, services);
      const listed = conversations.list(own ?? appid, { caller, limit, cursor });
      return { status: 200, body: await fromStore(log, listed) };
    },

    async getConversation({ query: { appid, user, limit = DEFAULT_LIMIT, cursor }, caller }) {
      const own = appidOf(caller);
      if (own !== undefined && appid !== own) return { status: 200, body: { messages: [], next: null } };
      await checkAppIsKnown(appid, caller, services);
      const read = conversations.messages({ appid, user }, { caller, limit, cursor });
      return { status: 200, body: await fromStore(log, read) };
    },
  };
}
