import fetchClient, { type Client } from '@kubb/plugin-client/clients/fetch';
import { type CustomerMessage, receiveCustomerMessage, sendMessageToCustomer } from './generated/index.ts';
import { sign, type Target, UNSIGNED } from './sign.ts';

const JSON_HEADERS = { 'Content-Type': 'application/json' };

const optionsFor = (baseURL: string, target: Target) => ({
  baseURL,
  headers: JSON_HEADERS,
  client: ((request) => fetchClient({ ...request, params: sign(target) })) as Client,
});

export async function sendToPlatform(target: Target, content: string): Promise<number> {
  const { errcode } = await receiveCustomerMessage(
    'v1',
    encodeURIComponent(target.appid),
    { FromUserId: '123', MsgType: 'text', Content: content },
    UNSIGNED,
    {},
    optionsFor(target.platformUrl, target),
  );
  return errcode;
}

export async function sendToApp(target: Target, content: string): Promise<number> {
  const { errcode } = await sendMessageToCustomer(
    { ToUserId: '123', MsgType: 'text', Content: content },
    UNSIGNED,
    {},
    optionsFor(target.appUrl, target),
  );
  return errcode;
}

// @ts-expect-error: a message needs FromUserId; this compiles only if the types have become `any`.
export const wrong: CustomerMessage = { MsgType: 'text' };
