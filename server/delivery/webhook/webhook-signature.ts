import { createHmac } from 'node:crypto';
import { decodeWebhookSecret } from '../../config/webhook.ts';

/** The headers of Standard Webhooks. @param now milliseconds since 1970 */
export function signWebhook(secret: string, id: string, body: string, now: number): Record<string, string> {
  const timestamp = String(Math.floor(now / 1000));
  const signature = createHmac('sha256', decodeWebhookSecret(secret)).update(`${id}.${timestamp}.${body}`);
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature.digest('base64')}`,
  };
}
