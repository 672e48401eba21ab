import createClient, { type Middleware } from 'openapi-fetch';
import type { components, paths } from './generated/api.ts';
import { signedUrl, type Target, UNSIGNED } from './sign.ts';

const signing = (target: Target): Middleware => ({
  onRequest: ({ request }) => new Request(signedUrl(request.url, target), request),
});

function clientFor(baseUrl: string, target: Target) {
  const client = createClient<paths>({ baseUrl, redirect: 'error' });
  client.use(signing(target));
  return client;
}

export async function sendToPlatform(target: Target, content: string): Promise<number> {
  const { POST } = clientFor(target.platformUrl, target);
  const { data, error } = await POST('/api/{version}/{appid}/staffService/message', {
    params: { path: { version: 'v1', appid: target.appid }, query: UNSIGNED },
    body: { FromUserId: '123', MsgType: 'text', Content: content },
  });
  return (data ?? error).errcode;
}

export async function sendToApp(target: Target, content: string): Promise<number> {
  const { data, error } = await clientFor(target.appUrl, target).POST('/staffService/message', {
    params: { query: UNSIGNED },
    body: { ToUserId: '123', MsgType: 'text', Content: content },
  });
  return (data ?? error).errcode;
}

// @ts-expect-error: a message needs FromUserId; this compiles only if the types have become `any`.
export const wrong: components['schemas']['CustomerMessage'] = { MsgType: 'text' };
