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

/**
 * The conversation that an exchange belongs to. What was refused is in none; and what endpoint B of this server received
 * is a message that was sent, once more.
 */
export function keyOf({ appid, user, endpoint, direction, verdict }: Exchange): ConversationKey | undefined {
  if (appid === null || user === null || verdict === 'refused') return undefined;
  return endpoint === 'app' && direction === 'received' ? undefined : { appid, user };
}
