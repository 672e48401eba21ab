import { createAppClient } from '@staff-service/client/node';

const app = createAppClient({ baseUrl: 'http://127.0.0.1:8080/qmtapi', appid: '1001', secret: 'abcdef' });
await app.sendMessageToCustomer({ ToUserId: '123', MsgType: 'text', Content: '您好' });
