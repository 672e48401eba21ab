/** What people can be told of a request that does not fit the contract, in both languages; `client/contract/texts.ts` has the rest. */
import { RULE_TEXTS } from '@staff-service/client/internal';

const TYPES = {
  ...RULE_TEXTS.TYPES,
  integer: '整数',
  number: '数字',
  boolean: '布尔值',
  array: '数组',
};

/** By the keyword of JSON Schema. */
export const RULES = {
  type: (types: readonly unknown[]) => RULE_TEXTS.type(types, TYPES),
  enum: (values: readonly unknown[]) => ({
    zh: `必须是 ${values.join('、')} 之一`,
    en: `must be one of ${values.join(', ')}`,
  }),
  minimum: (limit: unknown) => ({ zh: `不得小于 ${limit}`, en: `must be at least ${limit}` }),
  maximum: (limit: unknown) => ({ zh: `不得大于 ${limit}`, en: `must be at most ${limit}` }),
  minItems: (limit: unknown) => ({ zh: `至少 ${limit} 项`, en: `must have at least ${limit} items` }),
  maxItems: (limit: unknown) => ({ zh: `最多 ${limit} 项`, en: `must have at most ${limit} items` }),
  minProperties: (limit: unknown) => ({
    zh: `至少 ${limit} 个属性`,
    en: `must have at least ${limit} properties`,
  }),
  maxProperties: (limit: unknown) => ({
    zh: `最多 ${limit} 个属性`,
    en: `must have at most ${limit} properties`,
  }),
  uniqueItems: { zh: '不得有重复的项', en: 'must not have equal items' },
  additionalProperties: { zh: '未知的属性', en: 'unknown property' },
};

export const TEXTS = {
  givenTwice: { zh: '只能给出一次', en: 'may be given once' },
  anotherUnknownParameter: { zh: '未知的查询参数', en: 'unknown query parameter' },
  unknownParameter: (known: readonly string[]) =>
    known.length === 0
      ? {
          zh: '未知的查询参数，该操作没有查询参数',
          en: 'unknown query parameter, this operation takes none',
        }
      : {
          zh: `未知的查询参数，可用的有 ${known.join(', ')}`,
          en: `unknown query parameter, known are ${known.join(', ')}`,
        },
  use: (methods: string) => ({ zh: `请使用 ${methods}`, en: `use ${methods}` }),
};
