/** What the sender of a request is told. Each a name of its own: bundlers leave out what is not used. */

export const usePost = { zh: '请使用 POST', en: 'use POST' };
export const keyReused = {
  zh: 'Idempotency-Key 已用于另一个消息体',
  en: 'Idempotency-Key was used with another body before',
};

export const compressed = (coding: string) => ({
  zh: `消息体不得压缩，Content-Encoding 为 ${coding}`,
  en: `the body must not be compressed, Content-Encoding is ${coding}`,
});
export const noContentType = {
  zh: '缺少 Content-Type，必须为 application/json',
  en: 'Content-Type is missing, it must be application/json',
};
export const wrongContentType = (given: string) => ({
  zh: `Content-Type 为 ${given}，必须为 application/json`,
  en: `Content-Type is ${given}, it must be application/json`,
});
export const wrongCharset = (given: string) => ({
  zh: `编码为 ${given}，必须为 UTF-8`,
  en: `the charset is ${given}, it must be utf-8`,
});

export const bodyConsumed = {
  zh: '消息体已被读取：把接收器放在 body parser 之前，或由后者保留 rawBody（Buffer）',
  en: 'the body has been read: put the receiver before the body parser, or let that keep rawBody as a Buffer',
};
export const emptyBody = {
  zh: '消息体为空，应为 JSON 对象',
  en: 'the body is empty, a JSON object is expected',
};
export const byteOrderMark = {
  zh: '消息体不是 JSON：开头有 BOM',
  en: 'the body is not JSON: it starts with a byte order mark',
};
export const notJson = (why: string) => ({
  zh: `消息体不是 JSON：${why}`,
  en: `the body is not JSON: ${why}`,
});
export const notUtf8 = (at: number) => ({
  zh: `消息体不是 UTF-8：第 ${at} 字节`,
  en: `the body is not UTF-8: byte ${at}`,
});
