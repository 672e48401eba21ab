import { createPlatformClient } from '@staff-service/client';

const platform = createPlatformClient({ baseUrl: 'http://127.0.0.1:8080', appid: '1001', secret: 'abcdef' });
const accepted = await platform.receiveCustomerMessage({
  FromUserId: '123',
  MsgType: 'text',
  Content: '你好',
});
console.log(accepted.errcode, accepted.errmsg); // 0 ok
