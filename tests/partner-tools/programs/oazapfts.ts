import { type CustomerMessage, receiveCustomerMessage, sendMessageToCustomer } from './generated/api.ts';
import { signedUrl, type Target, UNSIGNED } from './sign.ts';

const { timestamp, signature } = UNSIGNED;

const optionsFor = (baseUrl: string, target: Target) => ({
  baseUrl,
  redirect: 'error' as const,
  fetch: (url: string | URL | Request, options?: RequestInit) =>
    fetch(signedUrl(String(url), target), options),
});

export async function sendToPlatform(target: Target, content: string): Promise<number> {
  const message = { FromUserId: '123', MsgType: 'text', Content: content };
  const options = optionsFor(target.platformUrl, target);
  const { data } = await receiveCustomerMessage(
    'v1',
    target.appid,
    timestamp,
    signature,
    message,
    {},
    options,
  );
  return data.errcode;
}

export async function sendToApp(target: Target, content: string): Promise<number> {
  const message = { ToUserId: '123', MsgType: 'text', Content: content };
  const options = optionsFor(target.appUrl, target);
  const { data } = await sendMessageToCustomer(timestamp, signature, message, {}, options);
  return data.errcode;
}

// @ts-expect-error: a message needs FromUserId; this compiles only if the types have become `any`.
export const wrong: CustomerMessage = { MsgType: 'text' };
