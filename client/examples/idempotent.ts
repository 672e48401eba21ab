import { createPlatformClient } from '@staff-service/client';

const platform = createPlatformClient({
  baseUrl: 'http://127.0.0.1:8080',
  appid: '1001',
  secret: 'abcdef',
  idempotency: true, // one Idempotency-Key per message: retries cannot double it
});
await platform.receiveCustomerMessage(
  { FromUserId: '123', MsgType: 'text', Content: '你好' },
  { idempotencyKey: 'order-20240607-1' }, // your own key, when a message of yours has an ID; else one is made
);
