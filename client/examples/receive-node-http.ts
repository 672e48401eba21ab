import { createServer } from 'node:http';
import { createReceiver, toNodeHandler } from '@staff-service/client/node';

const receiver = createReceiver({
  endpoint: 'app',
  apps: [{ appid: '1001', secrets: ['abcdef'] }],
  onMessage: async (message) => console.log(message.ToUserId, message.Content),
});

createServer(toNodeHandler(receiver)).listen(3000);
