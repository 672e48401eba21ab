/** The requests of the benchmark, each signed when it is made. */
import { hash } from 'node:crypto';
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

export function signedPath(secret: string = SECRET): string {
  const timestamp = String(Date.now());
  const signature = hash('sha1', APPID + secret + timestamp);
  return `${PATH}?timestamp=${timestamp}&signature=${signature}`;
}
