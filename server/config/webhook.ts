/** Where operational events go, and the secret by which they are signed, as Standard Webhooks writes it. */
import type { Configuration } from '../../generated/config.ts';
import { TEXTS } from './texts.ts';
import { UsageError } from './usage-error.ts';

export type Webhook = Omit<NonNullable<Configuration['webhook']>, 'secret'> & { secret: string };

const PREFIX = 'whsec_';
const [LEAST_BYTES, MOST_BYTES] = [24, 64];

/** @throws UsageError that quotes neither the address, where a password may stand, nor the secret */
export function checkWebhook(webhook: Webhook): Webhook {
  const url = URL.canParse(webhook.url) ? new URL(webhook.url) : undefined;
  if (url === undefined || url.username !== '' || url.password !== '')
    throw new UsageError('/webhook/url', TEXTS.callbackUrl);
  const { length } = decodeWebhookSecret(webhook.secret);
  const isBase64 = /^whsec_[A-Za-z0-9+/]+={0,2}$/.test(webhook.secret);
  if (!isBase64 || length < LEAST_BYTES || length > MOST_BYTES)
    throw new UsageError('/webhook/secret', TEXTS.webhookSecret(LEAST_BYTES, MOST_BYTES));
  return webhook;
}

export function decodeWebhookSecret(secret: string): Buffer {
  return Buffer.from(secret.slice(PREFIX.length), 'base64');
}
