/** Why a message is not delivered, in both languages. */
import type { Bilingual } from '@staff-service/client';

export const CAUSES = {
  paused: {
    zh: '该 APP 的投递已暂停',
    en: 'Deliveries to this APP are paused',
  },
  skipped: { zh: '由运维人员跳过，没有送达', en: 'Skipped by an operator, it was not delivered' },
  cancelled: { zh: '由运维人员取消，不会投递', en: 'Cancelled by an operator, it will not be sent' },
  noCallbackUrl: {
    zh: '该 APP 没有配置 callbackUrl',
    en: 'No callbackUrl is configured for this APP',
  },
  refused: (errcode: number | null, why?: Bilingual) => ({
    zh: `APP 回复 errcode ${errcode}${why ? `：${why.zh}` : '，没有接受'}`,
    en: `The APP answered errcode ${errcode}${why ? `: ${why.en}` : ', it did not accept the message'}`,
  }),
  /** What the return code means, and what the APP says in addition. */
  meaningAndErrmsg: (meaning: Bilingual, errmsg: Bilingual) => ({
    zh: `${meaning.zh}；errmsg：${errmsg.zh}`,
    en: `${meaning.en}; errmsg: ${errmsg.en}`,
  }),
  wrongStatus: (status: number | null, said?: Bilingual) => ({
    zh: `APP 回复 HTTP ${status}，应为 200${said ? `；${said.zh}` : ''}`,
    en: `The APP answered HTTP ${status} instead of 200${said ? `; ${said.en}` : ''}`,
  }),
  errcodeAndErrmsg: (errcode: number | null, errmsg: Bilingual | undefined) => ({
    zh: [errcode === null ? '' : `errcode ${errcode}`, errmsg?.zh].filter(Boolean).join('：'),
    en: [errcode === null ? '' : `errcode ${errcode}`, errmsg?.en].filter(Boolean).join(': '),
  }),
  /** @param networks what `allowCallbackNetworks` lacks */
  addressRefused: (networks: string) => ({
    zh: `回调不得发往 callbackUrl 的地址（ADDRESS_REFUSED），消息没有发送；如确需发往，请在配置的 allowCallbackNetworks 中加入 ${networks}`,
    en: `Callbacks to the address of callbackUrl are refused (ADDRESS_REFUSED), nothing was sent; if it is right, add ${networks} to allowCallbackNetworks in the configuration`,
  }),
  /** @param code the system's, such as ECONNREFUSED */
  withSystemCode: ({ zh, en }: Bilingual, code: string) => ({
    zh: `${zh}（${code}）`,
    en: `${en} (${code})`,
  }),
  /** By the code of the client's error. */
  byCode: {
    unreadableAnswer: {
      zh: 'APP 的回复不是 JSON，或不完整、过长：callbackUrl 可能指向网页',
      en: 'The answer is not JSON, breaks off or is too long: callbackUrl may lead to a web page',
    },
    invalidAnswer: {
      zh: 'APP 的回复中没有整数 errcode',
      en: 'The answer of the APP has no integer errcode',
    },
    timeout: { zh: 'APP 没有在规定时间内回复', en: 'The APP did not answer in time' },
    notConnected: {
      zh: '无法连接 callbackUrl，消息没有发送',
      en: 'callbackUrl cannot be reached, nothing was sent',
    },
    connectionLost: {
      zh: '连接在回复之前中断',
      en: 'The connection was lost before an answer came',
    },
    tlsFailed: {
      zh: 'callbackUrl 的证书不受信任，或该端口不提供 https',
      en: 'The certificate of callbackUrl is not trusted, or its port does not speak https',
    },
    aborted: { zh: '投递被中止', en: 'The delivery was aborted' },
    invalidMessage: {
      zh: '消息不符合规范，没有发送',
      en: 'The message breaks the contract, nothing was sent',
    },
  },
};
