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
  tooManyWaiting: {
    zh: '等待新消息的请求已达上限，请稍后重试',
    en: 'as many requests wait for messages as may, try again later',
  },
  ended: {
    zh: '访问权限在等待期间已失效',
    en: 'what gave access has ended while this request waited',
  },
  noCursor: { zh: '不是这个数据库给出的 next', en: 'is no next that this database has given' },
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
  nothingToDeliver: {
    zh: '没有这条死信或待投递的消息',
    en: 'no dead or pending message has this id',
  },
  nothingPending: { zh: '没有这条待投递的消息', en: 'no pending message has this id' },
  nothingWaits: { zh: '没有这条消息', en: 'no message has this id' },
  underWay: {
    zh: '这条消息正在投递，结果未知；请等这次投递结束后再试',
    en: 'this message is being sent at this moment, with an outcome that is not known yet: try again once it is',
  },
  waitsNoMore: {
    zh: '这条消息已不是待投递状态，没有改动',
    en: 'this message waits no more; it stays as it is',
  },
  appIsPaused: (appid: string) => ({
    zh: `APP ${appid} 已暂停投递，没有尝试；请先恢复：在控制台，或 npx staff-service outbox resume --appid ${appid}`,
    en: `deliveries to APP ${appid} are paused, nothing was tried; resume them first: in the console, or npx staff-service outbox resume --appid ${appid}`,
  }),
  inSearchToo: { zh: 'q 中已经给出', en: 'is given in q too' },
  noDate: { zh: '没有这个日期', en: 'there is no such date' },
  noHar: { zh: '分享链接不能导出 HAR', en: 'a shared link gives no HAR' },
  otherApp: {
    zh: '混用了另一个 APP 的 appid 或密钥',
    en: "Another app's appid or secret was used",
  },
  unknownAppid: { zh: '未知的 appid', en: 'unknown appid' },
  reservedPath: {
    zh: '不得通向控制接口或 /metrics',
    en: 'must not lead to the control API or /metrics',
  },
  headerName: { zh: '不是合法的头域名称', en: 'is no name of a header' },
  headerValue: {
    zh: '头域的值不得含有换行、控制字符或 Latin-1 以外的字符',
    en: 'a header holds no line break, control character, nor characters beyond Latin-1',
  },
  reservedHeader: { zh: '该头域由本服务器决定', en: 'this server sees to this header' },
  halfAPair: {
    zh: '含有不成对的代理码元，无法编码为 UTF-8',
    en: 'holds half a surrogate pair, which no UTF-8 says',
  },
  nobodySigns: {
    zh: '该 APP 不在配置中，无法签名；请改正路径或 appid，或用 signing: none、wrong',
    en: 'no configured APP, so nobody can sign: correct path or appid, or take signing none or wrong',
  },
  pathNotKept: { zh: '路径没有完整保存，请给出', en: 'the path was not kept whole: give one' },
  bodyNotRead: {
    zh: '该请求的消息体没有读取，请给出',
    en: 'the body of this request was not read: give one',
  },
  bodyCut: {
    zh: '该请求的消息体只保存了开头，请给出',
    en: 'only the beginning of this body was kept: give one',
  },
  onlyBody: {
    zh: '重新发送发出的消息时只能改 body',
    en: 'of a message that was sent, only the body may be edited',
  },
  noCode: {
    zh: '消息体没有完整保存，无法生成代码',
    en: 'the body was not kept whole, so there is nothing to write as code',
  },
  onlyPost: { zh: '只有 POST 请求才有代码', en: 'only a POST request is written as code' },
  noAddress: {
    zh: '这条消息还没有投递过，APP 也没有 callbackUrl，不知道地址',
    en: 'no address is known: this message was never sent, and its APP has no callbackUrl',
  },
  demoWelcome: {
    zh: '您好，我是演示坐席，请问有什么可以帮您？',
    en: 'Hello, this is the demo agent, how can I help?',
  },
  demoThanks: (quoted: string) => ({
    zh: `已收到您的消息 ${quoted}，谢谢。`,
    en: 'Your message has arrived, thank you.',
  }),
};
