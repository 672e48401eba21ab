import { createReceiver } from '@staff-service/client';

const receiver = createReceiver({
  endpoint: 'app',
  apps: [{ appid: '1001', secrets: ['abcdef'] }],
  onMessage: async (message) => console.log(message.ToUserId, message.Content),
});

export default { fetch: receiver };
