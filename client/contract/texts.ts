/** What is said of a message that breaks the contract. Each a name of its own: bundlers leave out what is not used. */
import { LIMITS } from '../../generated/return-codes.ts';
import type { Bilingual } from './language.ts';

/** Those of messages. */
export const TYPES: Record<string, string> = { string: '字符串', object: '对象', null: ' null' };

export const required = { zh: '缺少必填属性', en: 'required property is missing' };
export const type = (types: readonly unknown[], names = TYPES) => ({
  zh: `必须是${types.map((one) => names[`${one}`]).join('或')}`,
  en: `must be ${types.join(' or ')}`,
});
export const empty = { zh: '不能为空', en: 'must not be empty' };
export const minLength = (limit: unknown) => ({
  zh: `至少 ${limit} 个字符`,
  en: `must have at least ${limit} characters`,
});
export const maxLength = (limit: unknown) => ({
  zh: `最多 ${limit} 个字符`,
  en: `must have at most ${limit} characters`,
});
export const misspelt = ({ zh, en }: Bilingual, sent: string) => ({
  zh: `${zh}，收到的是 ${sent}`,
  en: `${en}, you sent ${sent}`,
});
/** Of the body as a whole, which no pointer names. */
export const ofBody = ({ zh, en }: Bilingual) => ({ zh: `消息体${zh}`, en: `the body ${en}` });
export const more = (places: number) => ({ zh: `另有 ${places} 处`, en: `and ${places} more` });

export const tooLarge = {
  zh: `消息体超过 ${LIMITS.bodyBytes} 字节`,
  en: `the body is over ${LIMITS.bodyBytes} bytes`,
};
export const tooDeep = {
  zh: `嵌套不得超过 ${LIMITS.nesting} 层`,
  en: `must not be nested deeper than ${LIMITS.nesting} levels`,
};
export const halfAPair = {
  zh: '不得含有不成对的代理码元',
  en: 'must not hold half a surrogate pair',
};
