import axios from 'axios';
import {
  type CustomerMessage,
  getOmnichannelStaffServiceMessageInterface as operations,
} from './generated/api.ts';
import { sign, type Target, UNSIGNED } from './sign.ts';

function clientFor(baseURL: string, target: Target) {
  const instance = axios.create({ baseURL, maxRedirects: 0 });
  instance.interceptors.request.use((request) => {
    request.params = { ...request.params, ...sign(target) };
    return request;
  });
  return operations(instance);
}

export async function sendToPlatform(target: Target, content: string): Promise<number> {
  const { data } = await clientFor(target.platformUrl, target).receiveCustomerMessage(
    'v1',
    encodeURIComponent(target.appid),
    { FromUserId: '123', MsgType: 'text', Content: content },
    UNSIGNED,
  );
  return data.errcode;
}

export async function sendToApp(target: Target, content: string): Promise<number> {
  const { data } = await clientFor(target.appUrl, target).sendMessageToCustomer(
    { ToUserId: '123', MsgType: 'text', Content: content },
    UNSIGNED,
  );
  return data.errcode;
}

// @ts-expect-error: a message needs FromUserId; this compiles only if the types have become `any`.
export const wrong: CustomerMessage = { MsgType: 'text' };
