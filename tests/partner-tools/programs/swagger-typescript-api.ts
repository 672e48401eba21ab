import { Api, type CustomerMessage } from './generated/api.ts';
import { signedUrl, type Target, UNSIGNED } from './sign.ts';

const clientFor = (baseUrl: string, target: Target) =>
  new Api({
    baseUrl,
    baseApiParams: { format: 'json', redirect: 'error' },
    customFetch: (url, options) => fetch(signedUrl(String(url), target), options),
  });

export async function sendToPlatform(target: Target, content: string): Promise<number> {
  const { api } = clientFor(target.platformUrl, target);
  const { data } = await api.receiveCustomerMessage('v1', encodeURIComponent(target.appid), UNSIGNED, {
    FromUserId: '123',
    MsgType: 'text',
    Content: content,
  });
  return data.errcode;
}

export async function sendToApp(target: Target, content: string): Promise<number> {
  const { staffService } = clientFor(target.appUrl, target);
  const { data } = await staffService.sendMessageToCustomer(UNSIGNED, {
    ToUserId: '123',
    MsgType: 'text',
    Content: content,
  });
  return data.errcode;
}

// @ts-expect-error: a message needs FromUserId; this compiles only if the types have become `any`.
export const wrong: CustomerMessage = { MsgType: 'text' };
