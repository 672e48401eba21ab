/** Requests for a receiver, signed for one of its apps. */
import { signedQuery } from './requests.ts';

export const APPS = [
  { appid: '1001', secrets: ['new', 'old'] },
  { appid: '甲/乙', secrets: ['s2'] },
];
export const MESSAGE = { ToUserId: '123', MsgType: 'text', Content: '您好' };
export const CUSTOMER = { FromUserId: '123', MsgType: 'text', Content: '你好' };
export const B = '/qmtapi/staffService/message';
export const A = '/api/v1/1001/staffService/message';
export const SIGNED = { appid: '1001', secret: 'new' };

export type Body = NonNullable<RequestInit['body']>;

export interface Sent {
  method?: string;
  query?: string;
  headers?: Record<string, string>;
  body?: Body;
}

export function request(
  path: string,
  { method = 'POST', query = signedQuery(SIGNED), headers, body }: Sent = {},
) {
  return new Request(`http://host${path}?${query}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    body: method === 'POST' ? (body ?? JSON.stringify(path === A ? CUSTOMER : MESSAGE)) : null,
    duplex: 'half',
  } as RequestInit);
}

export async function answerOf(response: Response) {
  const body = (await response.json()) as { errcode: number; errmsg: string };
  return { status: response.status, headers: response.headers, ...body };
}

export const silent = { onError: () => {} };
