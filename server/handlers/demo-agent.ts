import type { MessageOf, StaffMessage } from '@staff-service/client';
import { inLanguage } from '@staff-service/client/internal';
import { firstCharacters } from '../store/message-row.ts';
import { TEXTS } from './texts.ts';

/** Returns the scripted agent's answer to a customer's message, so that the default start shows the whole loop. */
export function createDemoAnswer(message: MessageOf<'platform'>): StaffMessage {
  const isEvent = message.MsgType === 'event' || message.MsgType.startsWith('event.');
  const quoted =
    message.MsgType === 'text' ? `“${firstCharacters(message.Content, 40).toWellFormed()}”` : message.MsgType;
  return {
    ToUserId: message.FromUserId,
    WorkerNum: '8001',
    WorkerName: '小演 (demo)',
    ServiceId: message.ServiceId || firstCharacters(`demo-${message.FromUserId}`, 128),
    MsgType: 'text',
    Content: inLanguage(isEvent ? TEXTS.demoWelcome : TEXTS.demoThanks(quoted)),
  };
}
