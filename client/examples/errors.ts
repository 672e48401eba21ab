import { createPlatformClient, StaffServiceError } from '@staff-service/client';

const platform = createPlatformClient({ baseUrl: 'http://127.0.0.1:8080', appid: '1001', secret: 'wrong' });
try {
  await platform.receiveCustomerMessage({ FromUserId: '123', MsgType: 'text', Content: '你好' });
} catch (error) {
  if (!(error instanceof StaffServiceError)) throw error;
  console.log(error.code, error.errcode, error.isRetryable); // refused 30003 false
  console.log(error.message, error.advice); // what happened, what to do
}
