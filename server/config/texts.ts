/** What people can be told of the settings, in both languages. The error puts the setting's name before it. */
import type { Bilingual } from '@staff-service/client';

export const TEXTS = {
  empty: { zh: '不得为空', en: 'must not be empty' },
  unreadable: (code: unknown) => ({ zh: `无法读取：${code}`, en: `cannot be read: ${code}` }),
  port: (value: string) => ({
    zh: `必须是 0 到 65535 的整数；收到 ${value}`,
    en: `must be an integer from 0 to 65535; got ${value}`,
  }),
  databaseWait: (value: string) => ({
    zh: `必须是 0 到 3600 的整数（秒）；收到 ${value}`,
    en: `must be an integer from 0 to 3600, seconds; got ${value}`,
  }),
  logLevel: (levels: readonly string[], value: string) => ({
    zh: `必须是 ${levels.join('、')} 之一；收到 ${value}`,
    en: `must be one of ${levels.join(', ')}; got ${value}`,
  }),
  host: {
    zh: '不得为空，也不得含空白或控制字符',
    en: 'must not be empty, nor hold white space or control characters',
  },
  forwardTo: {
    zh: '必须是 APP 接口 B 的 http(s) 地址，如 http://127.0.0.1:8081/qmtapi，不含用户名、密码、查询字符串和片段',
    en: 'must be the http(s) address of an APP’s endpoint B, such as http://127.0.0.1:8081/qmtapi, without user, password, query and fragment',
  },
  forwardWithConfig: (file: string) => ({
    zh: `只用于演示 APP，不能与配置文件 ${file} 一起使用；请在其中设置该 APP 的 callbackUrl`,
    en: `is for the demo APP, not together with the configuration ${file}: set the APP’s callbackUrl there`,
  }),
  databaseUrl: { zh: '必须是 postgres:// 地址', en: 'must be a postgres:// address' },
  tokenNotAscii: { zh: '只能含 ASCII 字符', en: 'must be ASCII' },

  notAnObject: (least: string) => ({
    zh: `必须是 JSON 对象：${least}`,
    en: `must be a JSON object: ${least}`,
  }),
  emptyFile: (least: string) => ({
    zh: `不是 JSON：文件是空的，至少应为 ${least}`,
    en: `is not JSON: the file is empty, it needs at least ${least}`,
  }),
  startsWithBom: { zh: '不是 JSON：开头有 BOM', en: 'is not JSON: it starts with a byte order mark' },
  incomplete: { zh: '不是 JSON：内容不完整', en: 'is not JSON: it ends too soon' },
  notJson: (position: string, line: string, column: string) => ({
    zh: `不是 JSON：第 ${line} 行第 ${column} 列有误`,
    en: `is not JSON at position ${position} (line ${line} column ${column})`,
  }),
  notJsonAtAll: { zh: '不是 JSON', en: 'is not JSON' },
  appid: {
    zh: '不得是 . 或 ..，也不得含有不成对的代理码元',
    en: 'must not be . or .., nor hold half a surrogate pair',
  },
  twice: (appid: string) => ({ zh: `${appid} 重复`, en: `${appid} stands there twice` }),
  callbackUrl: {
    zh: '必须是不带用户名和密码的 http(s) 地址',
    en: 'must be an http(s) address without credentials',
  },
  webhookSecret: (least: number, most: number) => ({
    zh: `必须是 whsec_ 加上 ${least} 至 ${most} 字节的 Base64，如 echo whsec_$(openssl rand -base64 32) 的输出`,
    en: `must be whsec_ and the Base64 of ${least} to ${most} bytes, such as echo whsec_$(openssl rand -base64 32) prints`,
  }),
  retrySeconds: (sum: number, most: number) => ({
    zh: `合计 ${sum} 秒，最多 ${most} 秒`,
    en: `${sum} seconds together, ${most} at most`,
  }),
  notANetwork: (text: string) => ({
    zh: `${text} 不是网段，应如 10.1.0.0/16`,
    en: `${text} is not a network such as 10.1.0.0/16`,
  }),
  addressRefused: (entries: string) => ({
    zh: `回调不得发往该地址；如确需发往，请在配置的 allowCallbackNetworks 中加入 ${entries}`,
    en: `callbacks to this address are refused; if it is right, add ${entries} to allowCallbackNetworks in the configuration`,
  }),

  variable: (name: string) => ({ zh: `环境变量 ${name}`, en: `variable ${name}` }),
  file: (path: string) => ({ zh: `文件 ${path}`, en: `file ${path}` }),
  unreadableFile: (path: string, code: string) => ({
    zh: `文件 ${path} 无法读取：${code}`,
    en: `file ${path} cannot be read: ${code}`,
  }),
  notSet: { zh: '未设置或为空', en: 'is not set, or empty' },
  tooLong: (most: number) => ({ zh: `超过 ${most} 个字符`, en: `has more than ${most} characters` }),

  weakHere: (name: string, weak: Bilingual) => ({
    zh: `${name} ${weak.zh}，只能监听本机回环地址；请在配置文件（--config）或环境变量中换成随机的，如 openssl rand -hex 32 的输出`,
    en: `${name} ${weak.en}, which may be served on loopback only; put a random one, such as openssl rand -hex 32 prints, into your configuration (--config) or its variable`,
  }),
  tokenMissing: {
    zh: '请设置环境变量 CONSOLE_TOKEN 以保护控制接口',
    en: 'set CONSOLE_TOKEN to protect the control API',
  },
  controlApiOpen: {
    zh: '没有设置 CONSOLE_TOKEN：本机的任何程序都能读取和发送消息',
    en: 'CONSOLE_TOKEN is not set: every program on this machine can read and send messages',
  },
};

/** What a secret has that a copy of it may not have. */
export const STRAY: [pattern: RegExp, text: Bilingual][] = [
  [/^\ufeff/, { zh: '以 BOM（字节顺序标记）开头', en: 'begins with a byte order mark' }],
  [/\ufffd/, { zh: '不是 UTF-8 文本', en: 'is not UTF-8 text' }],
  [/\p{Cs}/u, { zh: '含有不成对的代理码元', en: 'holds half a surrogate pair' }],
  [/[\r\n]$/, { zh: '末尾有多余的换行', en: 'ends with a line break too many' }],
  [/^\s/, { zh: '以空白字符开头', en: 'begins with white space' }],
  [/\s$/, { zh: '以空白字符结尾', en: 'ends with white space' }],
  [/[\p{Cc}\p{Zl}\p{Zp}]/u, { zh: '含有换行或控制字符', en: 'holds a line break or a control character' }],
  [/\p{Cf}/u, { zh: '含有不可见字符', en: 'holds an invisible character' }],
];

/** Why a secret could be guessed. */
export const WEAKNESSES = {
  demo: { zh: '是公开的演示密钥', en: 'is the public demo secret' },
  template: { zh: '是没有替换的模板变量', en: 'is a template that nothing was put into' },
  hash: { zh: '是常见词的哈希值', en: 'is the hash of a common word' },
  trivial: { zh: '是重复或连续的字符', en: 'is a repetition or a sequence of characters' },
  words: { zh: '是占位文字或常见词', en: 'is a placeholder or made of common words' },
  short: (characters: number, least: number) => ({
    zh: `只有 ${characters} 个字符，至少要 ${least} 个`,
    en: `has ${characters} characters, ${least} are needed`,
  }),
};

/** Why a secret may not be on both sides what it looks like. */
export const PITFALLS = {
  quoted: { zh: '两边有引号，引号是密钥的一部分', en: 'is in quotes, which are a part of it' },
  notNfc: {
    zh: '不是 NFC 形式的 Unicode，对端的同一文字可能字节不同',
    en: 'is not in Unicode’s NFC: the same text may have other bytes on the other side',
  },
  compatibility: { zh: '含有全角或兼容字符', en: 'holds full-width or other compatibility characters' },
};
