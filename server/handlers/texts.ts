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
  noDeadMessage: { zh: '没有这条死信', en: 'no dead message has this id' },
  noLogin: {
    zh: '没有设置 CONSOLE_TOKEN，无需登录',
    en: 'no CONSOLE_TOKEN is set: there is nothing to log in to',
  },
  wrongToken: { zh: '不是 CONSOLE_TOKEN 的值', en: 'this is not the value of CONSOLE_TOKEN' },
  deadLink: {
    zh: '分享链接无效：已过期、已撤销，或该 APP 已从配置中去掉',
    en: 'the shared link does not hold: it has expired, was revoked, or its APP is no longer configured',
  },
  tooManyLinks: {
    zh: '有效的分享链接已有 1000 个，请先撤销一些',
    en: 'there are 1,000 shared links already: revoke some first',
  },
  noLink: { zh: '没有这个分享链接，或已过期', en: 'no shared link has this id, or it has expired' },
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
