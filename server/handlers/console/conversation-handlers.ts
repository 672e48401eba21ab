import { notBuilt } from './not-built.ts';
import type { ConsoleHandlers, ConsoleServices } from './services.ts';

export function conversationHandlers(
  _services: ConsoleServices,
): Pick<ConsoleHandlers, 'listConversations' | 'getConversation'> {
  return {
    listConversations: notBuilt,
    getConversation: notBuilt,
  };
}
