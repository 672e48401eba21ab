/** What `--help` says, in both languages. */
import { sayAll } from './language.ts';

export const HELP = sayAll({
  program: {
    zh: '全媒体客服消息接口的参考服务器与工具',
    en: 'reference server and tools of the staff-service message interface',
  },
  version: { zh: '显示版本号', en: 'output the version number' },
  help: { zh: '显示帮助', en: 'display help for command' },
  helpForUsage: { zh: '（--help 查看用法）', en: '(for usage: --help)' },
  lang: {
    zh: '语言；默认按 LC_ALL、LC_MESSAGES、LANG',
    en: 'language; default by LC_ALL, LC_MESSAGES, LANG',
  },
  appid: { zh: 'APP 的 ID', en: 'ID of the APP' },
  secret: { zh: '密钥', en: 'its secret' },
  exits: { zh: '\n退出码：0 完成，1 失败，2 用法有误', en: '\nExit codes: 0 done, 1 failed, 2 usage' },

  serve: {
    zh: '启动参考服务器：接口 A、接口 B、控制接口',
    en: 'run the reference server: endpoints A and B, control API',
  },
  port: {
    zh: '端口，0 为任意空闲端口；默认 8080（env: PORT）',
    en: 'port, 0 for any free one; default 8080 (env: PORT)',
  },
  host: {
    zh: '监听地址；默认 127.0.0.1（env: HOST）',
    en: 'address to listen on; default 127.0.0.1 (env: HOST)',
  },
  dataOfServer: { zh: '数据目录；默认 ./data', en: 'data folder; default ./data' },
  config: {
    zh: 'JSON 配置文件（env: STAFF_SERVICE_CONFIG）',
    en: 'JSON configuration file (env: STAFF_SERVICE_CONFIG)',
  },
  forwardTo: {
    zh: '演示 APP 的接口 B 在这个地址，如 http://127.0.0.1:8081/qmtapi；默认是本服务器自己',
    en: 'the demo APP’s endpoint B is there, as http://127.0.0.1:8081/qmtapi; default: this server itself',
  },
  environment: {
    zh: `
环境变量：
  DATABASE_URL   postgres://…，代替 --data
  DATABASE_WAIT  启动时最多等 PostgreSQL 几秒，默认 60
  CONSOLE_TOKEN  控制接口的令牌
  LOG_LEVEL      默认 info`,
    en: `
Environment:
  DATABASE_URL   postgres://…, instead of --data
  DATABASE_WAIT  seconds to wait for PostgreSQL at start, default 60
  CONSOLE_TOKEN  token of the control API
  LOG_LEVEL      default info`,
  },

  sign: { zh: '计算签名，打印查询字符串和 curl', en: 'sign a request: prints the query and a curl' },
  timestamp: { zh: '毫秒或秒；默认当前时间', en: 'milliseconds or seconds; default: now' },
  platformUrl: { zh: '平台地址', en: 'the platform' },

  doctor: { zh: '诊断签名为什么不正确', en: 'why a signature does not verify: names the mistake' },
  received: {
    zh: '收到的地址、查询字符串，或含有地址的日志行、curl、HTTP 请求的开头，加引号',
    en: 'address or query as received, or a log line, curl or head of a request with it; quoted',
  },
  appidOfAddress: { zh: 'APP 的 ID；默认取自地址', en: 'ID of the APP; default: the address’s' },
  endpoint: {
    zh: 'platform（A）或 app（B）；默认看地址',
    en: 'platform (A) or app (B); default: by the address',
  },
  configOfServer: {
    zh: '服务器配置文件：从中读取密钥，并检查是否误用了其他 APP 的密钥',
    en: 'the server’s configuration: for the secrets, and to tell another APP’s',
  },
  receivedAt: {
    zh: '请求的接收时间：毫秒、秒或 ISO 8601；默认现在',
    en: 'when it was received: milliseconds, seconds or ISO 8601; default: now',
  },
  doctorExits: {
    zh: '\n退出码：0 正确，1 不正确，2 用法有误',
    en: '\nExit codes: 0 verifies, 1 does not, 2 usage',
  },

  send: { zh: '发送一条消息，打印结果', en: 'send one message and print the verdict' },
  sendToPlatform: {
    zh: '作为 APP，向接口 A 发送客户的消息',
    en: 'as an APP: a customer’s message to endpoint A',
  },
  sendToApp: {
    zh: '作为平台，向接口 B 发送给客户的消息',
    en: 'as a platform: a message for a customer to endpoint B',
  },
  target: { zh: '目标地址', en: 'where to send it' },
  user: { zh: '客户的 ID', en: 'ID of the customer' },
  text: { zh: '消息正文；事件可以没有', en: 'Content; events may do without' },
  type: { zh: '消息类型', en: 'type of the message' },

  serverUrl: { zh: '服务器地址（令牌：env CONSOLE_TOKEN）', en: 'the server (token: env CONSOLE_TOKEN)' },
  outbox: {
    zh: '管理发给客户的消息（env: CONSOLE_TOKEN）',
    en: 'the messages for customers (env: CONSOLE_TOKEN)',
  },
  list: { zh: '列出消息，新的在前', en: 'list messages, newest first' },
  verdict: { zh: '投递状态', en: 'state of delivery' },
  onlyAppid: { zh: '只列出该 APP 的', en: 'only those of this APP' },
  onlyUser: { zh: '只列出该客户的', en: 'only those of this customer' },
  limit: { zh: '最多几条', en: 'at most so many' },
  redeliver: {
    zh: '重新投递死信，或立即重试待投递的消息',
    en: 'deliver dead messages again, or pending ones now',
  },
  redeliverExits: {
    zh: `
--appid 在服务器上批量进行；按 Ctrl-C 只停止显示进度，重新投递在服务器上继续，用 --cancel 取消。
退出码：0 完成，1 失败或已取消，2 用法有误，130 按 Ctrl-C 停止显示`,
    en: `
With --appid it is a job of the server. Ctrl-C ends the view of its progress alone: the
job goes on, until it is done or --cancel ends it.
Exit codes: 0 done, 1 failed or cancelled, 2 usage, 130 Ctrl-C`,
  },
  tryNow: { zh: '立即投递待投递的消息', en: 'try pending messages now' },
  skip: {
    zh: '跳过待投递的消息：转为死信，后面的继续',
    en: 'give pending messages up as dead; what is behind them goes on',
  },
  cancel: {
    zh: '取消待投递的消息：不会投递，不能恢复',
    en: 'call pending messages off: they will never be sent',
  },
  pause: {
    zh: '暂停对一个 APP 的投递，不消耗重试次数',
    en: 'pause deliveries to an APP; no attempts are used up',
  },
  resume: { zh: '恢复对一个 APP 的投递', en: 'resume deliveries to an APP' },
  ids: { zh: '收发记录的 ID', en: 'exchange ids' },
  all: { zh: '全部死信', en: 'all dead messages' },
  jobAppid: {
    zh: '该 APP 的死信，在服务器上批量进行',
    en: 'dead messages of this APP, as a job of the server',
  },
  jobUser: { zh: '只限该客户的', en: 'of this customer only' },
  jobErrcode: { zh: '最近一次得到这个 errcode 的', en: 'whose latest attempt got this errcode' },
  jobReason: { zh: '失败原因中含有这段文字的', en: 'whose latest error holds this text' },
  jobDelivered: {
    zh: '已送达的也再投递一次，须给出 --since',
    en: 'delivered ones once more, too; needs --since',
  },
  jobCancel: { zh: '取消一次批量重新投递', en: 'cancel such a job' },

  consoleLink: {
    zh: '生成、列出、撤销控制台的分享链接（env: CONSOLE_TOKEN）',
    en: 'make, list and revoke shared links to the console (env: CONSOLE_TOKEN)',
  },
  linkAppid: { zh: '生成只能查看这个 APP 的链接', en: 'make a link that shows this APP, read-only' },
  linkExpires: { zh: '有效期，如 30m、12h、7d', en: 'how long it holds: 30m, 12h, 7d' },
  linkList: { zh: '列出有效的链接', en: 'list the links that hold' },
  linkRevoke: { zh: '撤销一个链接，立即失效', en: 'revoke a link, at once' },
  linkUrl: {
    zh: '服务器地址，接入方要能打开（令牌：env CONSOLE_TOKEN）',
    en: 'the server, as your partner reaches it (token: env CONSOLE_TOKEN)',
  },

  tail: {
    zh: '实时显示收发的消息，一行一条（env: CONSOLE_TOKEN）',
    en: 'show messages as they come and go, one a line (env: CONSOLE_TOKEN)',
  },
  onlyVerdict: { zh: '只显示该结果的', en: 'only those with this verdict' },
  json: { zh: '输出 JSON', en: 'write JSON' },
  tailExits: {
    zh: '\n每行的时间是收到或投递的时间；终端较窄时，行末没有 ID：加宽终端，或用 --json。\n断线后自动重连并补上漏掉的。退出码：1 失败，2 用法有误，130 按 Ctrl-C 结束',
    en: '\nA line’s time is when it was received or tried. A narrow terminal has no room for the id\nat its end: make it wider, or use --json. Comes back by itself, and misses nothing.\nExit codes: 1 failed, 2 usage, 130 Ctrl-C',
  },
  show: {
    zh: '显示一条收发记录的全部内容（env: CONSOLE_TOKEN）',
    en: 'show one exchange, whole (env: CONSOLE_TOKEN)',
  },
  exchangeId: { zh: '收发记录的 ID', en: 'the exchange’s id' },

  audit: {
    zh: '列出谁在控制台和控制接口做了什么，新的在前（env: CONSOLE_TOKEN）',
    en: 'who did what by the console and the control API, newest first (env: CONSOLE_TOKEN)',
  },
  onlyOperation: {
    zh: '只列出该操作的，如 createLink；写 ? 列出全部操作',
    en: 'only this operation, such as createLink; ? names all',
  },

  backup: {
    zh: '备份 SQLite 数据库，服务器可以同时运行',
    en: 'back up the SQLite database, also while the server runs',
  },
  backupFile: { zh: '备份文件，不在数据目录里', en: 'where to, not in the data folder' },
  data: { zh: '数据目录', en: 'data folder' },
  force: { zh: '覆盖已有的备份', en: 'replace a backup that is there' },
  journal: { zh: '消息流水', en: 'the journal of messages' },
  export: {
    zh: '导出收到和发出的全部消息（env: DATABASE_URL）',
    en: 'export all messages, received and sent (env: DATABASE_URL)',
  },
  format: { zh: '一行一条', en: 'one a line' },
  since: {
    zh: '不早于：UTC 时间（2026-11-26T08:00:00Z），或多久之前（10m、2h、1d）',
    en: 'not before: a time in UTC (2026-11-26T08:00:00Z), or how long ago (10m, 2h, 1d)',
  },
  until: { zh: '早于，写法同 --since', en: 'before, in the forms of --since' },
  exportAppid: { zh: '只导出该 APP 的', en: 'only those of this APP' },
  follow: {
    zh: '不停止：继续导出新的消息，直到 Ctrl-C',
    en: 'go on with what is stored from now on, until Ctrl-C',
  },
  after: { zh: '从上次结束时显示的位置继续', en: 'go on where it ended, as it said then' },
  cursorFile: {
    zh: '在这个文件中保存位置，下次从那里继续',
    en: 'keep in this file where it is, and go on there the next time',
  },
  exportExits: {
    zh: `
默认按 ID 先后；用了 --follow、--after、--cursor-file 时按接受的次序，一条不漏，
发给客户的消息在提交时导出，verdict 是当时的。
退出码：0 完成（--follow 时包括 Ctrl-C），1 失败，2 用法有误，130 中断`,
    en: `
By id; with --follow, --after or --cursor-file in the order of acceptance, none left
out, and messages for customers as they are handed over, with the verdict of then.
Exit codes: 0 done (with --follow also by Ctrl-C), 1 failed, 2 usage, 130 interrupted`,
  },
});
