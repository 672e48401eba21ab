import {
  createPlatformClient,
  createReceiver,
  StaffServiceError,
  toNodeHandler,
} from '@staff-service/client/node';
import express from 'express';

const {
  PLATFORM_URL = 'http://127.0.0.1:8080',
  STAFF_SERVICE_SECRET = 'abcdef',
  PORT = '3000',
} = process.env;
const appid = '1001';

const platform = createPlatformClient({
  baseUrl: PLATFORM_URL,
  appid,
  secret: STAFF_SERVICE_SECRET,
  idempotency: true,
});

const receiver = createReceiver({
  endpoint: 'app',
  apps: [{ appid, secrets: [STAFF_SERVICE_SECRET] }],
  async onMessage(message) {
    // 先保存，再返回 / Store it before this returns.
    console.log(message.ToUserId, message.Content);
  },
});

const app = express();
// 要在 express.json() 之前：签名和校验用的是收到的字节 / Before express.json(): it verifies the bytes that came.
app.use(toNodeHandler(receiver));
app.use(express.json());

// 示例没有登录，正式使用时请加上 / Without a login, which real use needs.
app.post('/customers/:id/messages', async (request, response) => {
  try {
    const text = { FromUserId: request.params.id, MsgType: 'text', Content: request.body?.text };
    await platform.receiveCustomerMessage(text);
    response.sendStatus(204);
  } catch (error) {
    if (!(error instanceof StaffServiceError)) throw error;
    console.error(error);
    response.status(error.code === 'invalidMessage' ? 400 : 502).json({ error: error.code });
  }
});

app.listen(Number(PORT), '127.0.0.1');
