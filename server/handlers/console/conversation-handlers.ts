import { appidOf } from './access.ts';
import { DEFAULT_LIMIT } from './defaults.ts';
import { type ConsoleHandlers, type ConsoleServices, fromStore } from './services.ts';

export function conversationHandlers({
  conversations,
  log,
}: ConsoleServices): Pick<ConsoleHandlers, 'listConversations' | 'getConversation'> {
  return {
    async listConversations({ query: { appid, limit = DEFAULT_LIMIT, cursor }, caller }) {
      const own = appidOf(caller);
      if (own !== undefined && appid !== undefined && appid !== own)
        return { status: 200, body: { conversations: [], next: null } };
      const listed = conversations.list(own ?? appid, { caller, limit, cursor });
      return { status: 200, body: await fromStore(log, listed) };
    },

    async getConversation({ query: { appid, user, limit = DEFAULT_LIMIT, cursor }, caller }) {
      const own = appidOf(caller);
      if (own !== undefined && appid !== own) return { status: 200, body: { messages: [], next: null } };
      const read = conversations.messages({ appid, user }, { caller, limit, cursor });
      return { status: 200, body: await fromStore(log, read) };
    },
  };
}
