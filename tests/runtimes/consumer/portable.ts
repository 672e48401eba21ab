/** A strict program of a consumer without the types of Node: compiled and run by tests/runtimes/runtimes.test.ts. */
import {
  type CustomerMessage,
  createAppClient,
  createPlatformClient,
  createReceiver,
  type MessageOf,
  StaffServiceError,
  sign,
  verify,
} from '@staff-service/client';

export async function tryPortable(baseUrl: string): Promise<string> {
  const credentials = { appid: '1001', secret: 'abcdef' };
  const platform = createPlatformClient({ baseUrl, ...credentials });
  const message: CustomerMessage = { FromUserId: '123', MsgType: 'text', Content: '消费者' };
  const { errcode, attempts } = await platform.receiveCustomerMessage(message);
  const refused = await createPlatformClient({ baseUrl, appid: '1001', secret: 'wrong' })
    .receiveCustomerMessage(message)
    .catch((error: unknown) => error);
  if (!(refused instanceof StaffServiceError)) throw new Error('not a StaffServiceError');

  const received: MessageOf<'app'>[] = [];
  const receiver = createReceiver({
    endpoint: 'app',
    apps: [{ appid: '1001', secrets: ['abcdef'] }],
    onMessage: async (arrived) => {
      received.push(arrived);
    },
  });
  const app = createAppClient({
    baseUrl: 'http://app.example/qmtapi',
    ...credentials,
    fetch: (url, init) => receiver(new Request(url, init)),
  });
  await app.sendMessageToCustomer({ ToUserId: '123', MsgType: 'event.CLICK.RG' });

  const signed = await sign(credentials);
  const { ok } = await verify({ appid: '1001', secrets: ['abcdef'], ...signed });
  return [errcode, attempts, refused.code, refused.errcode, received[0]?.MsgType, ok].join(' ');
}

/** Never called: that it compiles is what is tried. */
export function doesNotCompile(): void {
  const platform = createPlatformClient({ baseUrl: '', appid: '', secret: '' });
  // @ts-expect-error the contract has no such type
  platform.receiveCustomerMessage({ FromUserId: '1', MsgType: 'video', Content: 'x' });
  // @ts-expect-error a text needs its Content
  platform.receiveCustomerMessage({ FromUserId: '1', MsgType: 'text' });
  // @ts-expect-error ToUserId is the other endpoint's
  platform.receiveCustomerMessage({ ToUserId: '1', MsgType: 'text', Content: 'x' });
  // @ts-expect-error without a secret nothing can be signed
  createAppClient({ baseUrl: '', appid: '' });
}
