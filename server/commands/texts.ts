/** What the commands tell people, in both languages; `help.ts` has what `--help` says. */
import type { Bilingual } from '@staff-service/client';
import { MOMENT, TIMESTAMP } from '../../generated/pattern-texts.ts';
import type { DeliveryState } from '../store/schema.ts';

export const TEXTS = {
  stdoutFailed: (code: unknown) => ({
    zh: `标准输出无法写入：${code}`,
    en: `standard output cannot be written: ${code}`,
  }),
  integer: (least: number, most: number) => ({
    zh: `必须是 ${least} 到 ${most} 的整数`,
    en: `must be an integer from ${least} to ${most}`,
  }),
  empty: { zh: '不能为空', en: 'must not be empty' },
  required: { zh: '必须给出', en: 'is required' },
  unwritable: (code: unknown) => ({ zh: `无法写入：${code}`, en: `cannot be written: ${code}` }),

  address: {
    zh: '必须是 http(s) 地址，不含用户名、密码、查询字符串和片段',
    en: 'must be an http(s) address without user, password, query and fragment',
  },
  endpointAddress: {
    zh: '必须是 http(s) 地址，不含用户名、密码、查询字符串和片段；若写到 /staffService/message，其中的 appid 和版本须与此处一致',
    en: 'must be an http(s) address without user, password, query and fragment; if it ends in /staffService/message, with this appid and version',
  },
  partOfPath: {
    zh: '只写 /api 之前的部分，或写到 /staffService/message 的完整地址',
    en: 'give what stands before /api, or the whole address up to /staffService/message',
  },

  // serve
  portInUse: {
    zh: '端口已被占用，可用 --port 0 自动选择空闲端口',
    en: 'the port is in use; --port 0 takes any free one',
  },
  portNotPermitted: {
    zh: '没有权限监听该端口，请使用 1024 及以上的端口',
    en: 'not permitted; use a port from 1024 up',
  },
  notOurAddress: { zh: '不是本机的地址', en: 'not an address of this machine' },
  unknownHost: { zh: '未知的主机', en: 'unknown host' },
  demoSecret: (appid: string, secret: string) => ({
    zh: `演示密钥，仅供试用：appid ${appid}，密钥 ${secret}`,
    en: `a demo secret, for trying only: appid ${appid}, secret ${secret}`,
  }),
  firstMessage: (seconds: number) => ({
    zh: `第一条消息，${seconds} 秒内有效：`,
    en: `a first message, for the next ${seconds} seconds:`,
  }),

  // sign, send
  appid: { zh: '不是合法的 appid', en: 'is not an appid' },
  timestamp: TIMESTAMP,
  accepted: { zh: '已接受', en: 'accepted' },
  notAccepted: { zh: '未接受', en: 'not accepted' },

  // doctor
  verifies: { zh: '签名正确', en: 'the signature verifies' },
  doesNotVerify: { zh: '签名不正确：', en: 'the signature does not verify:' },
  noRequest: {
    zh: '其中没有地址，也没有查询字符串；请给出收到的完整地址，加引号："https://…/api/v1/1001/staffService/message?timestamp=…&signature=…"',
    en: 'holds neither an address nor a query; give the whole address as received, quoted: "https://…/api/v1/1001/staffService/message?timestamp=…&signature=…"',
  },
  signatureRedacted: {
    zh: '其中的签名已脱敏，无法诊断；服务器对被拒绝的请求自己做过诊断，见日志和收发记录',
    en: 'the signature was taken out of it, so there is nothing to diagnose; the server’s own diagnosis is in its log and in the exchange',
  },
  secretOrConfig: { zh: '请给出密钥，或用 --config', en: 'give the secret, or --config' },
  noSuchAppid: (appid: string) => ({ zh: `其中没有 appid ${appid}`, en: `has no appid ${appid}` }),
  noAppidInAddress: { zh: '地址中没有 appid，请给出', en: 'the address names no appid, give it' },
  wrongEncoding: (appid: string) => ({
    zh: `${appid} 不是正确的 URL 编码`,
    en: `${appid} is not right URL encoding`,
  }),
  time: {
    zh: '必须是毫秒、秒或 ISO 8601 时间',
    en: 'must be milliseconds, seconds or an ISO 8601 time',
  },

  // outbox, journal
  idsOrAll: {
    zh: '给出 ID、--all、--appid、--cancel 其中之一',
    en: 'give ids, or one of --all, --appid and --cancel',
  },
  filterNeedsAppid: {
    zh: '--user、--since、--until、--errcode、--reason、--delivered 只能与 --appid 一起使用',
    en: '--user, --since, --until, --errcode, --reason and --delivered go with --appid',
  },
  listed: (count: number, verdict: DeliveryState) => {
    const zh = { pending: '待投递', delivered: '已送达', dead: '死信', cancelled: '已取消' }[verdict];
    return { zh: `${count} 条${zh}`, en: `${count} ${verdict}` };
  },
  tries: (count: number, next: string | null) => ({
    zh: `已投递 ${count} 次${next === null ? '' : `，下一次 ${next}`}`,
    en: `${count === 1 ? '1 attempt' : `${count} attempts`}${next === null ? '' : `, next ${next}`}`,
  }),
  waitingForDelivery: (count: number) => ({
    zh: `${count} 条待投递`,
    en: `${count} waiting for delivery`,
  }),
  acted: {
    try: (count: number) => ({ zh: `${count} 条立即投递`, en: `${count} tried now` }),
    skip: (count: number) => ({ zh: `已跳过 ${count} 条，转为死信`, en: `${count} skipped, they are dead` }),
    cancel: (count: number) => ({ zh: `已取消 ${count} 条`, en: `${count} cancelled` }),
  },
  deliveryPaused: (appid: string, since: string, server: string) => ({
    zh: `APP ${appid}：投递已于 ${since} 暂停；恢复：npx staff-service outbox resume --appid ${appid}${server}`,
    en: `APP ${appid}: deliveries are paused since ${since}; to go on: npx staff-service outbox resume --appid ${appid}${server}`,
  }),
  deliveryResumed: (appid: string) => ({
    zh: `APP ${appid}：投递已恢复`,
    en: `APP ${appid}: deliveries go on`,
  }),
  tokenMissing: {
    zh: '没有设置环境变量 CONSOLE_TOKEN，服务器要求它：export CONSOLE_TOKEN=…（与服务器的相同）',
    en: 'the environment variable CONSOLE_TOKEN is not set, and the server wants it: export CONSOLE_TOKEN=… (the server’s own)',
  },
  tokenWrong: {
    zh: '环境变量 CONSOLE_TOKEN 与服务器的不同：export CONSOLE_TOKEN=…（与服务器的相同）',
    en: 'the environment variable CONSOLE_TOKEN is not the server’s: export CONSOLE_TOKEN=… (the server’s own)',
  },
  unreachable: (reason: string) => ({ zh: `无法连接：${reason}`, en: `cannot be reached: ${reason}` }),
  unreadable: (reason: Bilingual) => ({
    zh: `无法读取：${reason.zh}`,
    en: `cannot be read: ${reason.en}`,
  }),
  messages: (count: number) => ({ zh: `${count} 条消息`, en: `${count} messages` }),

  moment: MOMENT,
  followUntil: { zh: '--follow 和 --until 不能同时给出', en: 'give --follow or --until' },
  afterOrFile: { zh: '--after 和 --cursor-file 不能同时给出', en: 'give --after or --cursor-file' },
  noCursor: { zh: '不是 journal export 显示的位置', en: 'is no place that journal export has shown' },
  olderData: {
    zh: '数据库是旧版本的，请先用这个版本启动一次服务器；不用 --follow、--after、--cursor-file 也可以导出',
    en: 'the data is an older version’s: start the server of this one first, or export without --follow, --after and --cursor-file',
  },
  goOn: (cursor: string) => ({
    zh: `从这里继续：--after ${cursor}`,
    en: `to go on from here: --after ${cursor}`,
  }),
  deletedBefore: {
    zh: '有消息在导出之前已被保留期删除，或者数据库恢复到了更早的备份',
    en: 'messages were deleted by retention before they were exported, or the database was restored from an older backup',
  },

  // console-link
  duration: {
    zh: '必须是 1 分钟到 365 天，如 30m、12h、7d',
    en: 'must be from one minute to 365 days, such as 30m, 12h, 7d',
  },
  oneOfLinkFlags: {
    zh: '--appid、--list、--revoke 给出其中一个',
    en: 'give one of --appid, --list and --revoke',
  },
  linkId: { zh: '必须是链接的 ID，见 --list', en: 'must be the id of a link, see --list' },
  linkMade: (appid: string, end: string, id: string, server: string) => ({
    zh: `只读，只能看到 APP ${appid}，${end} 过期。得到地址的人都能打开，请只发给接入方；撤销：npx staff-service console-link --revoke ${id}${server}`,
    en: `read-only, APP ${appid} alone, until ${end}. Whoever has the address can open it: give it to your partner only. To revoke it: npx staff-service console-link --revoke ${id}${server}`,
  }),
  linksListed: (count: number) => ({
    zh: `${count} 个有效的链接`,
    en: count === 1 ? '1 link holds' : `${count} links hold`,
  }),
  linkRevoked: (appid: string) => ({
    zh: `已撤销，APP ${appid} 的这个链接立即失效`,
    en: `revoked: this link to APP ${appid} opens nothing any more`,
  }),

  // tail, show
  lost: (reason: string) => ({
    zh: `连接已中断（${reason}），正在重试`,
    en: `the connection was lost (${reason}), trying again`,
  }),
  noExchangeId: {
    zh: '不是收发记录的 ID；outbox list、tail --json 和宽度足够的终端中的 tail 会显示 ID',
    en: 'is not an exchange’s id; outbox list shows them, and tail with --json or in a terminal wide enough',
  },
  noExchange: { zh: '没有这条收发记录', en: 'there is no such exchange' },
  foundAgain: { zh: '已重新连接', en: 'connected again' },
  notShown: (count: number) => ({
    zh: `同一时刻还有 ${count} 条，没有显示`,
    en: `${count} more at the same time, not shown`,
  }),

  // audit
  operations: (all: readonly string[]) => ({
    zh: `没有这个操作，可用的有：${all.join('、')}`,
    en: `is no operation; there are ${all.join(', ')}`,
  }),
  records: (count: number) => ({
    zh: `${count} 条操作记录`,
    en: count === 1 ? '1 record' : `${count} records`,
  }),
  notNoted: (count: number) => ({
    zh: `在它之前另有 ${count} 条没有记下`,
    en: `${count} more before it were not noted`,
  }),

  // backup
  usePgDump: {
    zh: '已设置：PostgreSQL 请用 pg_dump -Fc 备份',
    en: 'is set: back up PostgreSQL with pg_dump -Fc',
  },
  noDatabase: { zh: '没有数据库', en: 'there is no database' },
  noRoom: (size: string) => ({
    zh: `空间不够，需要 ${size}`,
    en: `not enough room, ${size} are needed`,
  }),
  backupFailed: (reason: Bilingual) => ({ zh: `备份失败：${reason.zh}`, en: `backup failed: ${reason.en}` }),
  checked: (size: string) => ({ zh: `${size}，已检查`, en: `${size}, checked` }),
  checking: { zh: '检查', en: 'checking' },
  noFolder: (folder: string) => ({ zh: `没有目录 ${folder}`, en: `there is no folder ${folder}` }),
  inDataFolder: { zh: '不能放在数据目录里', en: 'must not be in the data folder' },
  notAFile: { zh: '不是普通文件', en: 'is not a plain file' },
  exists: { zh: '已存在；--force 覆盖', en: 'exists; --force replaces it' },
};

/** The headings of `show`. */
export const SHOW = {
  id: { zh: 'ID', en: 'id' },
  time: { zh: '时间', en: 'time' },
  clockSkew: { zh: '时钟偏差', en: 'clock skew' },
  trace: { zh: '跟踪号', en: 'trace id' },
  next: { zh: '下次投递', en: 'next attempt' },
  violations: { zh: '未通过的规则', en: 'rules that failed' },
  diagnosis: { zh: '签名诊断', en: 'diagnosis of the signature' },
  attempts: { zh: '投递', en: 'attempts' },
  noAnswer: { zh: '没有回复', en: 'no answer' },
  request: { zh: '请求', en: 'request' },
  body: { zh: '消息体', en: 'body' },
  bytes: (count: number) => ({ zh: `${count} 字节`, en: `${count} bytes` }),
  truncated: { zh: '（已截短）', en: '(cut)' },
  answer: { zh: '回复', en: 'answer' },
};

/** What the banner names its addresses by. */
export const BANNER = {
  console: { zh: '控制台', en: 'console' },
  platform: { zh: '接口 A', en: 'endpoint A' },
  app: { zh: '接口 B', en: 'endpoint B' },
  forwardTo: { zh: '发给客户', en: 'to customers' },
  docs: { zh: '参考文档', en: 'docs' },
  data: { zh: '数据目录', en: 'data' },
};
