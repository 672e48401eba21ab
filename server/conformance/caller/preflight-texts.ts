/** Why a caller cannot be tested, or not whole, and what to do, in both languages. */
import type { Bilingual } from '@staff-service/client';

const NO_CONCLUSION: Bilingual = { zh: '本次测试没有结论。', en: 'Nothing was proven. ' };
const because = ({ zh, en }: Bilingual): Bilingual => ({
  zh: NO_CONCLUSION.zh + zh,
  en: NO_CONCLUSION.en + en,
});

export const TEXTS = {
  because,
  nothingArrived: (url: string, seconds: number, said: Bilingual) =>
    because({
      zh: `${seconds} 秒内没有收到任何请求。程序要发送到 ${url}：核对它用的地址（主机、端口、是否经过代理），以及它是否真的发送了。程序说：${said.zh}。`,
      en: `No request arrived within ${seconds} s. The program has to send to ${url}: check the address that it uses (host, port, a proxy between), and whether it sends at all. The program says: ${said.en}.`,
    }),
  tls: (url: string) =>
    because({
      zh: `程序用 https 访问，而这里提供的是 http：地址应为 ${url}。`,
      en: `The program speaks https, but http is served here: the address is ${url}.`,
    }),
  notHttp: (url: string) =>
    because({
      zh: `有连接，但收到的不是 HTTP 请求。程序要以 HTTP 访问 ${url}；前面若有代理，请绕过它。`,
      en: `There were connections, but what came is no HTTP request. The program has to use HTTP at ${url}; if a proxy stands between, go round it.`,
    }),
  connectedOnly: (url: string) =>
    because({
      zh: `有连接，但没有完整的请求。查看程序的日志；它要向 ${url} 发送 POST。`,
      en: `There were connections, but no whole request. See the program’s log; it has to POST to ${url}.`,
    }),
  otherPath: (method: string, path: string, wanted: string, { zh, en }: Bilingual) => ({
    zh: `程序请求的是 ${method} ${path}，应为 POST ${wanted}。${zh}`,
    en: `The program calls ${method} ${path}, and should call POST ${wanted}. ${en}`,
  }),
  otherMessage: (wanted: string) =>
    because({
      zh: `收到了请求，但其中没有要求发送的文本（${wanted}）：程序没有使用给它的客户和文本，或消息体无法识别（例如经过压缩）。`,
      en: `A request arrived, but without the text that was to be sent (${wanted}): the program does not use the customer and the text that it is given, or its body cannot be read, as when it is compressed.`,
    }),
  wrongSecret: (appid: string) =>
    because({
      zh: `签名无法验证，也不像任何常见的错误：最可能是程序使用的密钥或 appid 与这里的不同（这里的 appid 是 ${appid}）。核对两边的密钥。`,
      en: `The signature does not verify, nor is it any of the usual mistakes: most likely the program uses another secret or appid than is used here (here appid is ${appid}). Compare the two secrets.`,
    }),
  notByHand: {
    zh: '手工发送时不检查：需要指定的客户和文本',
    en: 'not asked where a person sends by hand: it needs customers and texts of its own',
  },
  nobodySent: { zh: '没有人发送这条消息', en: 'nobody sent this message' },
  cannotListen: (where: string, code: string) => {
    const { zh, en } = LISTEN_REASONS[code] ?? { zh: '无法监听', en: 'it cannot be listened on' };
    return because({
      zh: `--listen ${where}：${zh}（${code}）。`,
      en: `--listen ${where}: ${en} (${code}).`,
    });
  },
};

const LISTEN_REASONS: Record<string, Bilingual> = {
  EADDRINUSE: {
    zh: '端口已被另一个程序占用，也可能是另一次测试，或被测程序自己的接口。请结束它，或用 --listen 换一个端口（0 为任意空闲端口，由 STAFF_SERVICE_URL 告诉程序）',
    en: 'another program has this port, perhaps another run of the suite, or the tested program’s own endpoint. End that, or take another port with --listen (0 is any free one, which STAFF_SERVICE_URL tells the program)',
  },
  EACCES: {
    zh: '没有权限，请用 --listen 换一个 1024 及以上的端口',
    en: 'not permitted: take a port from 1024 up with --listen',
  },
  EADDRNOTAVAIL: { zh: '不是本机的地址', en: 'not an address of this machine' },
  ENOTFOUND: { zh: '未知的主机', en: 'unknown host' },
};
