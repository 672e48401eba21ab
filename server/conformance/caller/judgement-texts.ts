/** What every request of a caller is expected to be, in both languages. */
import type { Bilingual } from '@staff-service/client';

export const EXPECTED = {
  signature: {
    zh: '每个请求的 signature 都是 appid、密钥、timestamp 依次拼接后的 SHA-1',
    en: 'in every request, signature is SHA-1 of appid, secret and timestamp in this order',
  },
} satisfies Record<string, Bilingual>;
