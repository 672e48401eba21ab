// app/qmtapi/staffService/message/route.ts
import { createReceiver } from '@staff-service/client';

export const POST = createReceiver({
  endpoint: 'app',
  apps: [{ appid: '1001', secrets: ['abcdef'] }],
  onMessage: async (message) => console.log(message.ToUserId, message.Content),
});
