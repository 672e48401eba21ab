import type { z } from 'zod';
import { createApiClient, schemas } from './generated/api.ts';
import { sign, type Target } from './sign.ts';

const OPTIONS = { axiosConfig: { maxRedirects: 0 } };

export async function sendToPlatform(target: Target, content: string): Promise<number> {
  const client = createApiClient(target.platformUrl, OPTIONS);
  const message = { FromUserId: '123', MsgType: 'text', Content: content };
  const { errcode } = await client.post('/api/:version/:appid/staffService/message', message, {
    params: { version: 'v1', appid: encodeURIComponent(target.appid) },
    queries: sign(target),
  });
  return errcode;
}

export async function sendToApp(target: Target, content: string): Promise<number> {
  const client = createApiClient(target.appUrl, OPTIONS);
  const message = { ToUserId: '123', MsgType: 'text', Content: content };
  const { errcode } = await client.post('/staffService/message', message, { queries: sign(target) });
  return errcode;
}

export const accepts = (message: unknown): boolean => schemas.CustomerMessage.safeParse(message).success;

// @ts-expect-error: a message needs FromUserId; this compiles only if the types have become `any`.
export const wrong: z.infer<typeof schemas.CustomerMessage> = { MsgType: 'text' };
