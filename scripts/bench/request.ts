/** The requests of the benchmark, each signed when it is made. */
import { hash } from 'node:crypto';
import { stringToSign } from '../../client/sign/signature.ts';
import { APPID, PATH, SECRET } from './servers/job.ts';

export const MESSAGE = {
  FromUserId: 'wx-8f3a',
  FromUserName: '张三',
  ServiceId: '',
  MsgType: 'text',
  Content: '你好[微笑]，我的订单是 <a href="https://shop.invalid/o/20240607">20240607</a> 🙏',
  Tag: { channel: 'wechat', vip: true },
};

export const HEADERS = { 'content-type': 'application/json' };

export function signedQuery(secret: string): { timestamp: string; signature: string } {
  const timestamp = String(Date.now());
  return { timestamp, signature: hash('sha1', stringToSign({ appid: APPID, secret }, timestamp)) };
}

export function signedPath(secret: string = SECRET): string {
  const { timestamp, signature } = signedQuery(secret);
  return `${PATH}?timestamp=${timestamp}&signature=${signature}`;
}
