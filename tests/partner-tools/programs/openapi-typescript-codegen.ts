import { AppService, type CustomerMessage, OpenAPI, PlatformService } from './generated/index.ts';
import { sign, type Target } from './sign.ts';

OpenAPI.ENCODE_PATH = encodeURIComponent;

export async function sendToPlatform(target: Target, content: string): Promise<number> {
  OpenAPI.BASE = target.platformUrl;
  const { timestamp, signature } = sign(target);
  const { errcode } = await PlatformService.receiveCustomerMessage('v1', target.appid, timestamp, signature, {
    FromUserId: '123',
    MsgType: 'text',
    Content: content,
  });
  return errcode;
}

export async function sendToApp(target: Target, content: string): Promise<number> {
  OpenAPI.BASE = target.appUrl;
  const { timestamp, signature } = sign(target);
  const { errcode } = await AppService.sendMessageToCustomer(timestamp, signature, {
    ToUserId: '123',
    MsgType: 'text',
    Content: content,
  });
  return errcode;
}

// @ts-expect-error: a message needs FromUserId; this compiles only if the types have become `any`.
export const wrong: CustomerMessage = { MsgType: 'text' };
