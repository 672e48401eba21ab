import { createPlatformClient } from '@staff-service/client';

const platform = createPlatformClient({
  baseUrl: 'http://127.0.0.1:8080',
  appid: '1001',
  secret: 'abcdef',
  hooks: {
    onResponse: ({ url, attempt, durationMs, errcode, error }) =>
      console.log(url, attempt, Math.round(durationMs), errcode, error?.code),
    onRetry: ({ delayMs, error }) => console.warn('again in', delayMs, error.message),
  },
});
const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
await platform.receiveCustomerMessage({ FromUserId: '123', MsgType: 'event' }, { traceparent });
