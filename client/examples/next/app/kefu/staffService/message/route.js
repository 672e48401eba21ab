import { createReceiver } from '@staff-service/client';

const { STAFF_SERVICE_SECRET = 'abcdef' } = process.env;

export const POST = createReceiver({
  endpoint: 'app',
  apps: [{ appid: '1001', secrets: [STAFF_SERVICE_SECRET] }],
  async onMessage(message) {
    // 先保存，再返回 / Store it before this returns.
    console.log(message.ToUserId, message.Content);
  },
});
