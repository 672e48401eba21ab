import type { MessageOf, StaffMessage } from '@staff-service/client';
import { firstCharacters } from '../store/message-row.ts';

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
    Content: isEvent
      ? '您好，我是演示坐席，请问有什么可以帮您？/ Hello, this is the demo agent, how can I help?'
      : `已收到您的消息 ${quoted}，谢谢。/ Your message has arrived, thank you.`,
  };
}
