/** What `conform caller-of` tells people, in both languages. */
import type { Bilingual } from '@staff-service/client';

interface App {
  appid: string;
  callbackUrl: string | null;
}

export const CONTROL_API = {
  failed: (url: string, why: Bilingual) => ({
    zh: `控制接口 ${url}：${why.zh}。它在运行吗（npm start）？--control-api 是否正确？`,
    en: `The control API at ${url}: ${why.en}. Is it running (npm start), and is --control-api right?`,
  }),
  notOurs: { zh: '那里的服务没有这个接口', en: 'what answers there has no such API' },
  unknownAppid: (appid: string, known: readonly string[]) => ({
    zh: `服务器没有配置 appid ${appid}；已配置的有 ${known.join('、')}。核对 --appid。`,
    en: `The server has no appid ${appid}; it has ${known.join(', ')}. Check --appid.`,
  }),
  callbackElsewhere: ({ appid, callbackUrl }: App, here: string) => ({
    zh: `服务器把 APP ${appid} 的消息发往 ${callbackUrl ?? '（没有配置 callbackUrl）'}，而不是这里。没有配置文件时，请这样启动：npm start -- --forward-to ${here}；有配置文件时，把该 APP 的 callbackUrl 设为 ${here}，并在 allowCallbackNetworks 中加入 "127.0.0.1/32"（保存后自动生效）。端口和前缀也可用 --listen、--prefix 改成服务器的。`,
    en: `The server sends messages of APP ${appid} to ${callbackUrl ?? 'nowhere (it has no callbackUrl)'}, not here. Without a configuration file, start it so: npm start -- --forward-to ${here}; with one, set this APP's callbackUrl to ${here} and add "127.0.0.1/32" to allowCallbackNetworks (a change is taken over by itself). Or let --listen and --prefix follow the server.`,
  }),
  paused: (appid: string) => ({
    zh: `对 APP ${appid} 的投递已暂停。恢复：npx staff-service outbox resume --appid ${appid}`,
    en: `Deliveries to APP ${appid} are paused. To go on: npx staff-service outbox resume --appid ${appid}`,
  }),
  othersWait: (appid: string) => ({
    zh: `APP ${appid} 还有待投递的消息，会被投递到这里，而客户收不到。请用测试服务器，或先处理它们：npx staff-service outbox list --verdict pending --appid ${appid}`,
    en: `Messages are waiting for APP ${appid}: they would be delivered here, and their customers would never get them. Use a test server, or see to them first: npx staff-service outbox list --verdict pending --appid ${appid}`,
  }),
  notTaken: (why: Bilingual) => ({
    zh: `服务器没有接受要发送的消息：${why.zh}。`,
    en: `The server does not take the message that is to be sent: ${why.en}.`,
  }),
  nothingArrived: (url: string, verdict: string, cause: Bilingual | null) => ({
    zh: `${url} 没有收到任何请求。服务器上的这条消息：${verdict}${cause === null ? '' : `，${cause.zh}`}。`,
    en: `Nothing arrived at ${url}. What the server says of the message: ${verdict}${cause === null ? '' : `, ${cause.en}`}.`,
  }),
};

export const CALLER = {
  listen: {
    zh: '必须是 主机:端口 或端口，如 127.0.0.1:8090、[::1]:8090、0',
    en: 'must be host:port or a port, such as 127.0.0.1:8090, [::1]:8090 or 0',
  },
  prefix: {
    zh: '必须为空，或每段以 / 开头，由字母、数字和 . _ ~ - 组成，如 /qmtapi',
    en: 'must be empty, or segments of letters, digits and . _ ~ -, each after a /, such as /qmtapi',
  },
  waiting: { zh: '等待第一条消息', en: 'waiting for the first message' },
  commandOrControlApi: {
    zh: '--command 和 --control-api 不能同时给出',
    en: 'give --command or --control-api',
  },
};
