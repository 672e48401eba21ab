import { createReceiver, toNodeHandler } from '@staff-service/client/node';
import Koa from 'koa';

const receiver = createReceiver({
  endpoint: 'app',
  apps: [{ appid: '1001', secrets: ['abcdef'] }],
  onMessage: async (message) => console.log(message.ToUserId, message.Content),
});

new Koa().use(toNodeHandler(receiver)).listen(3000);
