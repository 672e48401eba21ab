/** What a run that passes shows, and what no run shows, in both languages. The texts of the checks are the catalogue's. */
import type { Bilingual } from '@staff-service/client';
import type { Profile, Role } from '../results.ts';

export const PROVES: Record<Profile, Bilingual> = {
  compat: {
    zh: '规范的消息都被接受，返回码能被符合规范的调用方理解：双方可以互通。',
    en: 'Messages of the contract are accepted, and callers understand the return codes: the two sides can talk.',
  },
  recommended: {
    zh: '签名和时间戳确实经过验证，不符合规范的消息以有效的返回码拒绝，并发、慢速和保持的连接不出错。',
    en: 'Signature and timestamp are verified, what breaks the contract is refused readably, and concurrent, slow and kept-alive connections work.',
  },
  hardened: {
    zh: '返回码与规范逐项一致；超出限制的消息和恶意输入都能正确拒绝。',
    en: 'Return codes are exactly the contract’s; messages beyond the limits and hostile input are refused as they should be.',
  },
};

export const IDEMPOTENCY: Bilingual = {
  zh: '可选的 Idempotency-Key：同一幂等键返回首次处理的结果，用于不同的消息体时被拒绝。',
  en: 'The optional Idempotency-Key: a repeated key gets the first answer, and one with another body is refused.',
};

/** No request from outside over HTTP can show these. */
export const NEVER: Record<Role, Bilingual[]> = {
  platform: [
    { zh: '坐席是否真的看到了消息，内容是否完整。', en: 'Whether agents see the message, and all of it.' },
  ],
  app: [
    {
      zh: '客户是否真的收到了消息，内容是否完整。',
      en: 'Whether customers receive the message, and all of it.',
    },
  ],
};
export const NEVER_EITHER: Bilingual[] = [
  {
    zh: 'errcode 0 的消息在断电后是否还在；两条相同的消息是否都被处理；有没有第二个有效的密钥。',
    en: 'Whether a message answered with errcode 0 survives a power cut, whether both of two equal messages are processed, and whether a second secret is active.',
  },
  {
    zh: '截获的请求在时间窗口之内重放会怎样：签名不覆盖消息体，也不是一次性的；去重靠 idempotency。',
    en: 'What happens to a recorded request that is replayed within the window: the signature does not cover the body and may be used again; against repetition there is idempotency.',
  },
  { zh: '长时间和高负载下的表现。', en: 'How it does over a long time and under load.' },
  {
    zh: '被测服务作为调用方时的行为（签名、重试、次序）：请对另一个接口运行测试，或让它调用参考服务器。',
    en: 'How the other side behaves as a caller (signing, retries, order): run the suite on the other endpoint, or point it at the reference server.',
  },
];

export const TEXTS = {
  restricted: (ids: readonly string[]) => ({
    zh: `只检查了 ${ids.join('、')}：不能说明其余的检查项。`,
    en: `Only ${ids.join(', ')} was asked: nothing is shown of all other checks.`,
  }),
};
