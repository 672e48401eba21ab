/** What the other side is told of a signature that does not verify; `diagnosis-texts.ts` has what the diagnosis says. */
import type { Bilingual } from '../contract/language.ts';

export const missing = (names: readonly string[]) => ({
  zh: `查询字符串中缺少 ${names.join('、')}`,
  en: `${names.join(' and ')} missing from the query`,
});
export const givenTwice = {
  zh: 'timestamp 和 signature 只能各出现一次',
  en: 'timestamp and signature must be given once each',
};
export const malformed = (name: string, { zh, en }: Bilingual) => ({
  zh: `${name} ${zh}`,
  en: `${name} ${en}`,
});
export const stale = (isBehind: boolean, skew: number, allowed: number) => ({
  zh: `timestamp 比接收方时钟${isBehind ? '早' : '晚'} ${skew} 秒，最多允许 ${allowed} 秒`,
  en: `timestamp is ${skew} s ${isBehind ? 'behind' : 'ahead of'} the receiver's clock, ${allowed} s are allowed`,
});
export const noMatch = {
  zh: 'signature 与 appid、密钥、timestamp 不符',
  en: 'signature does not match appid, secret and timestamp',
};
