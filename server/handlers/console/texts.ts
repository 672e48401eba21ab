/** What the control API tells people beside what all handlers do, in both languages. */
export const TEXTS = {
  noApp: (appid: string) => ({
    zh: `没有 APP ${appid}：不在配置中，也没有它的消息或被拒绝的请求`,
    en: `there is no APP ${appid}: it is not configured, and no message or refused request is of it`,
  }),
  noRedelivery: {
    zh: '没有这次批量重新投递，只保留最近 100 次',
    en: 'no such redelivery; the latest 100 are kept',
  },
  sinceRequired: {
    zh: '已送达的也要重新投递时，必须给出 since',
    en: 'since is required where delivered messages are to go out again',
  },
  tooManyRedeliveries: (most: number) => ({
    zh: `已有 ${most} 次批量重新投递正在进行，请等它们结束或取消一些`,
    en: `there are ${most} redeliveries under way: wait for them, or cancel some`,
  }),
  redeliveryRuns: (id: string) => ({
    zh: `同样条件的批量重新投递 ${id} 正在进行，请等它结束，或先取消`,
    en: `redelivery ${id} is under way for the same messages: wait for it, or cancel it first`,
  }),
  noRun: { zh: '没有这次一致性测试，只保留最近 20 次', en: 'no such run; the latest 20 are kept' },
  noReport: { zh: '这次一致性测试没有报告', en: 'this run has no report' },
  runBusy: { zh: '已有一次一致性测试正在进行', en: 'another run is under way' },
  couldNotRun: { zh: '一致性测试无法进行，报告中有原因', en: 'the suite could not run; the report says why' },
  hostUnknown: (host: string) => ({ zh: `无法解析 ${host}`, en: `${host} does not resolve` }),
  addressRefused: (addresses: string) => ({
    zh: `${addresses} 不是本机或公网地址；需要时加入配置的 allowCallbackNetworks`,
    en: `${addresses} is neither this machine's nor public; allow it by allowCallbackNetworks of the configuration`,
  }),
  notUrl: {
    zh: '必须是 http 或 https 地址，不含用户名、密码；以 /staffService/message 结尾时，appid 和版本必须一致',
    en: 'must be an http or https address without user and password; if it ends in /staffService/message, with this appid and version',
  },
  noText: {
    zh: '不得含有控制字符或不成对的代理码元',
    en: 'must not hold control characters or half a surrogate pair',
  },
  noSecret: {
    zh: '配置中没有这个 APP，请给出 secret',
    en: 'the configuration has no such APP: give its secret',
  },
  profile: {
    zh: '必须是 compat、recommended 或 hardened，可加 ,idempotency',
    en: 'must be compat, recommended or hardened, with ,idempotency if wanted',
  },
};
