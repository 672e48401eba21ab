/** What the handlers answer people, in both languages. */
export const TEXTS = {
  keyReused: {
    zh: 'Idempotency-Key 已用于另一个消息体',
    en: 'Idempotency-Key was used with another body before',
  },
  notAvailable: { zh: '存储暂时不可用', en: 'the store is not available now' },
  noExchange: {
    zh: '没有这条收发记录，或已被更新的记录覆盖',
    en: 'no such exchange, or newer ones took its place',
  },
  inSearchToo: { zh: 'q 中已经给出', en: 'is given in q too' },
  noDate: { zh: '没有这个日期', en: 'there is no such date' },
  noHar: { zh: '分享链接不能导出 HAR', en: 'a shared link gives no HAR' },
  otherApp: {
    zh: '混用了另一个 APP 的 appid 或密钥',
    en: "Another app's appid or secret was used",
  },
  noDeadMessage: { zh: '没有这条死信', en: 'no dead message has this id' },
  unknownAppid: { zh: '未知的 appid', en: 'unknown appid' },
  demoWelcome: {
    zh: '您好，我是演示坐席，请问有什么可以帮您？',
    en: 'Hello, this is the demo agent, how can I help?',
  },
  demoThanks: (quoted: string) => ({
    zh: `已收到您的消息 ${quoted}，谢谢。`,
    en: 'Your message has arrived, thank you.',
  }),
};
