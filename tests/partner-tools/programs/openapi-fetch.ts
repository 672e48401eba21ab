import { createHash } from 'node:crypto';
import createClient, { type Middleware } from 'openapi-fetch';
import type { components, paths } from './generated/api.ts';

interface Target {
  platformUrl: string;
  appUrl: string;
  appid: string;
  secret: string;
}

/** A middleware signs each request. */
const signed = ({ appid, secret }: Target): Middleware => ({
  onRequest({ request }) {
    const timestamp = String(Date.now());
    const signature = createHash('sha1').update(`${appid}${secret}${timestamp}`).digest('hex');
    const url = new URL(request.url);
    url.searchParams.set('timestamp', timestamp);
    url.searchParams.set('signature', signature);
    return new Request(url, request);
  },
});

/** The types ask for both parameters; the middleware overwrites them. */
const UNSIGNED = { timestamp: '', signature: '' };

export async function sendToPlatform(target: Target, content: string): Promise<number> {
  const client = createClient<paths>({ baseUrl: target.platformUrl });
  client.use(signed(target));
  const { data, error } = await client.POST('/api/{version}/{appid}/staffService/message', {
    params: { path: { version: 'v1', appid: target.appid }, query: UNSIGNED },
    body: { FromUserId: '123', MsgType: 'text', Content: content },
  });
  return (data ?? error).errcode;
}

export async function sendToApp(target: Target, content: string): Promise<number> {
  const client = createClient<paths>({ baseUrl: target.appUrl });
  client.use(signed(target));
  const { data, error } = await client.POST('/staffService/message', {
    params: { query: UNSIGNED },
    body: { ToUserId: '123', MsgType: 'text', Content: content },
  });
  return (data ?? error).errcode;
}

// @ts-expect-error: a message needs FromUserId; this compiles only if the types have become `any`.
export const wrong: components['schemas']['CustomerMessage'] = { MsgType: 'text' };
