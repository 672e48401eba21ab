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
  nothingToDeliver: {
    zh: '没有这条死信或待投递的消息',
    en: 'no dead or pending message has this id',
  },
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
