import { createClient } from './generated/client/index.ts';
import type { CustomerMessage } from './generated/index.ts';
import { receiveCustomerMessage, sendMessageToCustomer } from './generated/index.ts';
import { signedUrl, type Target, UNSIGNED } from './sign.ts';

function clientFor(baseUrl: string, target: Target) {
  const client = createClient({ baseUrl, redirect: 'error' });
  client.interceptors.request.use((request) => new Request(signedUrl(request.url, target), request));
  return client;
}

export async function sendToPlatform(target: Target, content: string): Promise<number | undefined> {
  const { data, error } = await receiveCustomerMessage({
    client: clientFor(target.platformUrl, target),
    path: { version: 'v1', appid: target.appid },
    query: UNSIGNED,
    body: { FromUserId: '123', MsgType: 'text', Content: content },
  });
  return (data ?? error)?.errcode;
}

export async function sendToApp(target: Target, content: string): Promise<number | undefined> {
  const { data, error } = await sendMessageToCustomer({
    client: clientFor(target.appUrl, target),
    query: UNSIGNED,
    body: { ToUserId: '123', MsgType: 'text', Content: content },
  });
  return (data ?? error)?.errcode;
}

// @ts-expect-error: a message needs FromUserId; this compiles only if the types have become `any`.
export const wrong: CustomerMessage = { MsgType: 'text' };
