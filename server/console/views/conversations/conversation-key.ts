/** A conversation is one customer of one APP. */
import { addressOf, parameter } from '../../state/address.ts';
import type { Exchange } from '../../state/api.ts';

export interface ConversationKey {
  appid: string;
  user: string;
}

/** As one text, to look up and to compare. */
export function keyText({ appid, user }: ConversationKey): string {
  return JSON.stringify([appid, user]);
}

/** The one that the address names. */
export function selectedKey(): ConversationKey | undefined {
  const [appid, user] = [parameter('appid'), parameter('user')];
  return appid === '' || user === '' ? undefined : { appid, user };
}

export function addressOfConversation({ appid, user }: ConversationKey): string {
  return addressOf('conversations', { only: parameter('only'), appid, user });
}

export function addressOfList(): string {
  return addressOf('conversations', { only: parameter('only') });
}

/** The conversation that an exchange belongs to; what was refused is in none. */
export function keyOf({ appid, user, verdict }: Exchange): ConversationKey | undefined {
  return appid === null || user === null || verdict === 'refused' ? undefined : { appid, user };
}

/** Whether endpoint B of this server has received what was just sent: a conversation has it once. */
export function isSameAgain(exchange: Exchange, before: Exchange | undefined): boolean {
  return (
    exchange.endpoint === 'app' &&
    exchange.direction === 'received' &&
    before?.direction === 'sent' &&
    exchange.msgType === before.msgType &&
    exchange.excerpt === before.excerpt
  );
}
