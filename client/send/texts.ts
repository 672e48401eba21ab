/** What the errors of a call say. Each a name of its own: bundlers leave out what is not used. */
import { FRESHNESS_SECONDS } from '../../generated/return-codes.ts';
import type { Bilingual } from '../contract/language.ts';
import type { StaffServiceErrorCode } from './errors.ts';
import type { TransportFault } from './transport.ts';

export const checkAddress = {
  zh: '核对 baseUrl，或联系对方技术人员',
  en: 'Check baseUrl, or ask the other side',
};
export const redirected = (target: string) => ({
  zh: `核对 baseUrl：它被重定向到 ${target}`,
  en: `Check baseUrl: it is redirected to ${target}`,
});
export const noInterface = { zh: 'baseUrl 可能指向网页', en: 'baseUrl may lead to a web page' };
export const ask = { zh: '联系对方技术人员', en: 'Ask the other side' };
export const mayHaveArrived = {
  zh: '消息可能已处理：只用同一 idempotencyKey 重试',
  en: 'It may have been processed: resend only with the same idempotencyKey',
};
export const notSent = { zh: '消息没有发送', en: 'Nothing was sent' };

/** What each fault is to the caller: what happened, what to do, and the error's code where that is another name. */
export const FAULTS: {
  [Fault in TransportFault]: Fault extends StaffServiceErrorCode
    ? [fault: Bilingual, advice: Bilingual]
    : [fault: Bilingual, advice: Bilingual, code: StaffServiceErrorCode];
} = {
  timeout: [{ zh: '超时', en: 'timed out' }, mayHaveArrived],
  aborted: [{ zh: '被调用方中止', en: 'aborted by the caller' }, mayHaveArrived],
  queueFull: [{ zh: '等待的消息过多', en: 'too many messages wait' }, notSent],
  connectionLost: [{ zh: '连接中断', en: 'the connection was lost' }, mayHaveArrived],
  notConnected: [{ zh: '无法连接', en: 'cannot be reached' }, checkAddress],
  badCertificate: [
    { zh: '证书不受信任', en: 'the certificate is not trusted' },
    { zh: '核对主机名和证书', en: 'Check host name and certificate' },
    'tlsFailed',
  ],
  badTls: [
    { zh: 'TLS 握手失败', en: 'the TLS handshake failed' },
    { zh: '该端口可能只提供 http', en: 'The port may speak http only' },
    'tlsFailed',
  ],
  notHttp: [
    { zh: '回复不是 HTTP', en: 'the answer is not HTTP' },
    { zh: '该端口可能只提供 https', en: 'The port may speak https only' },
    'unreadableAnswer',
  ],
  brokenAnswer: [{ zh: '回复不完整', en: 'the answer is incomplete' }, mayHaveArrived, 'unreadableAnswer'],
  tooLong: [{ zh: '回复过长', en: 'the answer is too long' }, ask, 'unreadableAnswer'],
};

/** What is wrong with an answer. */
export const VERDICTS = {
  wrongStatus: { zh: 'HTTP 状态码不是 200', en: 'the HTTP status is not 200' },
  refused: { zh: '被拒绝', en: 'refused' },
  unreadableAnswer: { zh: '回复不是 JSON', en: 'the answer is not JSON' },
  invalidAnswer: { zh: '回复中没有整数 errcode', en: 'the answer has no integer errcode' },
};

/** Where it is off by more than is allowed, nothing else need be looked at. */
export const clockIsOff = (skewMs: number) => {
  const seconds = Math.round(Math.abs(skewMs) / 1000);
  const [zh, en] = skewMs > 0 ? ['慢', 'behind'] : ['快', 'ahead'];
  const [before, first] =
    seconds > FRESHNESS_SECONDS
      ? ['', 'This']
      : ['核对密钥和 appid；', 'Check the secret and the appid; this'];
  return { zh: `${before}本机时钟${zh} ${seconds} 秒`, en: `${first} clock is ${seconds} s ${en}` };
};

export const notWritable = (why: unknown) => ({
  zh: `消息不能写成 JSON：${why}`,
  en: `the message cannot be written as JSON: ${why}`,
});
export const invalid = (zh: string, en: string) => ({
  zh: `消息不符合规范，没有发送：${zh}`,
  en: `the message breaks the contract and was not sent: ${en}`,
});
export const correct = { zh: '按 violations 修改消息', en: 'Correct the message as violations says' };
