// Generated from openapi/openapi.yaml by `npm run codegen`. Do not edit: change the source and run it again.

/** What the patterns of messages ask for, in words. */
export const MESSAGE_PATTERNS: Readonly<Record<string, { zh: string; en: string }>> = {
  "^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]+$": {
    "zh": "不得含有控制字符或不成对的代理码元",
    "en": "must not hold control characters or half a surrogate pair"
  },
  "^[^\\x00]*$": {
    "zh": "不得含有 NUL 字符",
    "en": "must not hold NUL"
  },
  "^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$": {
    "zh": "不得含有控制字符或不成对的代理码元",
    "en": "must not hold control characters or half a surrogate pair"
  },
  "^(text|image|voice|file|event(\\.[^\\x00-\\x20\\x7f\\ud800-\\udfff]+)?)$": {
    "zh": "必须是 text、image、voice、file、event 或 event.<名称>",
    "en": "must be text, image, voice, file, event or event.<NAME>"
  }
};

/** Those of the parameters, of the control API and of the files that commands read. */
export const OTHER_PATTERNS: Readonly<Record<string, { zh: string; en: string }>> = {
  "^([0-9]{10}|[0-9]{13})$": {
    "zh": "必须是 13 位（毫秒）或 10 位（秒）数字",
    "en": "must be 13 digits (milliseconds) or 10 (seconds)"
  },
  "^[0-9a-f]{40}$": {
    "zh": "必须是 40 位小写十六进制",
    "en": "must be 40 lower-case hexadecimal digits"
  },
  "^[\\x20-\\x7e]{1,128}$": {
    "zh": "必须是 1–128 个可打印的 ASCII 字符，且只出现一次",
    "en": "must be 1 to 128 printable ASCII characters, once"
  },
  "^(\\.{0,2}[^.\\x00-\\x1f\\x7f\\ud800-\\udfff]|\\.{3})[^\\x00-\\x1f\\x7f\\ud800-\\udfff]*$": {
    "zh": "不得为 . 或 ..，不得含有控制字符或不成对的代理码元",
    "en": "must be neither . nor .., nor hold control characters or half a surrogate pair"
  },
  "^event(\\.[^\\x00-\\x20\\x7f\\ud800-\\udfff]+)?$": {
    "zh": "必须是 event 或 event.<名称>",
    "en": "must be event or event.<NAME>"
  },
  "^(now|[A-Za-z0-9_-]{40,400})$": {
    "zh": "必须是上一次回复的 next，或 now",
    "en": "must be the previous answer's next, or now"
  },
  "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$": {
    "zh": "必须是小写的 UUIDv7",
    "en": "must be a UUIDv7 in lower case"
  },
  "^([0-9]{1,6}[smhd]|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,3})?)?Z)?)$": {
    "zh": "必须是 UTC 时间（如 2026-11-26T08:00:00Z），或多久之前（如 10m、2h、1d）",
    "en": "must be a time in UTC (2026-11-26T08:00:00Z) or how long ago (10m, 2h, 1d)"
  },
  "^/[^ ?#]*$": {
    "zh": "必须以 / 开头，不含空格、? 和 #",
    "en": "must begin with / and have no space, ? or #"
  },
  "^https?://[^ ?#]+$": {
    "zh": "必须是 http 或 https 地址，不含空格、? 和 #",
    "en": "must be an http or https address without space, ? or #"
  },
  "^[^\\x00-\\x1f\\x7f]+$": {
    "zh": "不得含有控制字符",
    "en": "must not hold control characters"
  },
  "^[A-Za-z_][0-9A-Za-z_]*$": {
    "zh": "必须是环境变量名：由字母、数字和下划线组成，不以数字开头",
    "en": "must be a variable's name of letters, digits and underscores, no digit first"
  },
  "^https?://[^\\s?#]+$": {
    "zh": "必须是 http(s) 地址，不得含有空白字符、查询字符串和片段",
    "en": "must be an http(s) address without white space, query and fragment"
  },
  "^(/[0-9A-Za-z._~-]+)*$": {
    "zh": "必须为空，或每段以 / 开头，由字母、数字和 . _ ~ - 组成",
    "en": "must be empty, or segments of letters, digits and . _ ~ -, each after a /"
  },
  "^https?://[^\\s#]+$": {
    "zh": "必须是 http(s) 地址，不得含有空白字符和片段",
    "en": "must be an http(s) address without white space and fragment"
  },
  "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$": {
    "zh": "必须是日期，如 2027-02-28",
    "en": "must be a date, such as 2027-02-28"
  }
};

export const TIMESTAMP = {"zh":"必须是 13 位（毫秒）或 10 位（秒）数字","en":"must be 13 digits (milliseconds) or 10 (seconds)"};
export const SIGNATURE = {"zh":"必须是 40 位小写十六进制","en":"must be 40 lower-case hexadecimal digits"};
export const IDEMPOTENCY_KEY = {"zh":"必须是 1–128 个可打印的 ASCII 字符，且只出现一次","en":"must be 1 to 128 printable ASCII characters, once"};
/** Of the control API. */
export const MOMENT = {"zh":"必须是 UTC 时间（如 2026-11-26T08:00:00Z），或多久之前（如 10m、2h、1d）","en":"must be a time in UTC (2026-11-26T08:00:00Z) or how long ago (10m, 2h, 1d)"};
