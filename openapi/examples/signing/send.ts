// STAFF_SERVICE_SECRET=abcdef node send.ts
import { createHash } from 'node:crypto';

const platform = process.env.STAFF_SERVICE_URL ?? 'http://127.0.0.1:8080';
const appid = '1001';
const timestamp = String(Date.now());
const signature = createHash('sha1')
  .update(appid + process.env.STAFF_SERVICE_SECRET + timestamp)
  .digest('hex');
const query = new URLSearchParams({ timestamp, signature });
const answer = await fetch(`${platform}/api/v1/${appid}/staffService/message?${query}`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ FromUserId: '123', MsgType: 'text', Content: '你好' }),
  redirect: 'error',
  signal: AbortSignal.timeout(10_000),
});
console.log(await answer.text());
