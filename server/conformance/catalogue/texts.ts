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

/** Of a program that calls. */
export const CALLER_PROVES: Record<Profile, Bilingual> = {
  compat: {
    zh: '请求符合规范，签名正确；只有规范的成功回复才被当作成功。',
    en: 'Requests keep the contract and are signed correctly; only the contract’s success is taken for success.',
  },
  recommended: {
    zh: '重试不会造成重复的消息，按 Retry-After 等待，逐次变慢并有终点；同一客户的消息不会乱序，一位客户的失败不影响其他客户；出错的连接不会使程序卡住。',
    en: 'Repetitions double no message, honour Retry-After, slow down and end; messages of one customer keep their order, and one customer’s failure holds up nobody else; broken connections do not stop the program.',
  },
  hardened: {
    zh: '少见的回复和连接也处理正确：中间回复、没有尽头和过大的回复、日期形式的 Retry-After。',
    en: 'Rare answers and connections are handled too: interim, endless and huge answers, Retry-After as a date.',
  },
};

export const CALLER_IDEMPOTENCY: Bilingual = {
  zh: '每条消息都带自己的 Idempotency-Key，重试时不变：结果不明的消息也可以放心重试。',
  en: 'Each message has an Idempotency-Key of its own, kept across its attempts: what may have been processed can be sent again.',
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
  'caller-of-platform': [
    {
      zh: 'APP 是否把客户的每条消息都交给了发送程序。',
      en: 'Whether the APP hands each message of its customers to what sends them.',
    },
  ],
  'caller-of-app': [
    {
      zh: '坐席的每条消息是否都交给了投递程序。',
      en: 'Whether each message of an agent is handed to what delivers them.',
    },
  ],
};
/** No answer that the suite gives can show these. */
export const NEVER_EITHER_CALLER: Bilingual[] = [
  {
    zh: '程序重启或断电之后，还没有送达的消息是否仍会发送。',
    en: 'Whether messages that are not delivered yet survive a restart or a power cut.',
  },
  {
    zh: '超过测试时长的重试：几分钟、几小时之后的次序与间隔。',
    en: 'Repetitions beyond the time of the run: order and pauses after minutes and hours.',
  },
  {
    zh: '图片、语音、文件和事件消息；程序自己写的文本是否正确。',
    en: 'Images, voice messages, files and events; whether the texts that the program writes by itself are right.',
  },
  { zh: '长时间和高负载下的表现。', en: 'How it does over a long time and under load.' },
];
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
    zh: '被测服务作为调用方时的行为（签名、重试、次序）：用 `staff-service conform caller-of platform` 或 `caller-of app` 测试。',
    en: 'How the same side behaves as a caller (signing, retries, order): that is what `staff-service conform caller-of platform` and `caller-of app` test.',
  },
];

export const TEXTS = {
  restricted: (ids: readonly string[]) => ({
    zh: `只检查了 ${ids.join('、')}：不能说明其余的检查项。`,
    en: `Only ${ids.join(', ')} was asked: nothing is shown of all other checks.`,
  }),
};
