/** What is wrong with a search, in both languages. Without imports: the page shows the same. */
export const SEARCH_TEXTS = {
  unknownKey: (key: string, known: string) => ({
    zh: `没有 ${key}: 这个条件，可用的有 ${known}；要按文字查找，请加上双引号`,
    en: `there is no ${key}:, known are ${known}; put it in double quotes to search for it as text`,
  }),
  repeated: (key: string) => ({ zh: `${key}: 只能给出一次`, en: `${key}: may be given only once` }),
  noValue: (key: string) => ({ zh: `${key}: 后面缺少值`, en: `a value is missing after ${key}:` }),
  openQuote: (key: string) => ({
    zh: `${key}: 的双引号没有成对，或引号之后没有空格`,
    en: `${key}: lacks its closing double quote, or a space after it`,
  }),
  noneOf: (key: string, values: string) => ({
    zh: `${key}: 的值应为 ${values} 之一`,
    en: `${key}: must be one of ${values}`,
  }),
  noInteger: (key: string) => ({ zh: `${key}: 的值应为整数`, en: `${key}: must be an integer` }),
  noMoment: (key: string) => ({
    zh: `${key}: 的值应为多久之前（如 10m、2h、1d）或 UTC 时间（如 2026-11-26T08:00:00Z）`,
    en: `${key}: must be how long ago (10m, 2h, 1d) or a time, UTC (2026-11-26T08:00:00Z)`,
  }),
  tooLong: (key: string, characters: number) => ({
    zh: `${key}: 的值最多 ${characters} 个字符`,
    en: `${key}: may have at most ${characters} characters`,
  }),
};
