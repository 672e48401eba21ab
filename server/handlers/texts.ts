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
  tooManyStreams: {
    zh: '打开的事件流已达上限，请稍后重试',
    en: 'as many event streams are open as may be, try again later',
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
