import { createReceiver } from '@staff-service/client';
import { Hono } from 'hono';

const receiver = createReceiver({
  endpoint: 'app',
  apps: [{ appid: '1001', secrets: ['abcdef'] }],
  onMessage: async (message) => console.log(message.ToUserId, message.Content),
});

export default new Hono().post('/qmtapi/staffService/message', (context) => receiver(context.req.raw));
