/** What is said in the pictures, in each language. */

/** By a customer, or to one. */
type Said = { minutesAgo: number; MsgType: string; Content: string } & (
  | { from: string; to?: never }
  | { to: string; from?: never }
);

export interface Scene {
  file: string;
  locale: string;
  talk: readonly Said[];
  /** The text of the message that is signed wrongly. */
  wrong: string;
}

const PICTURE = 'https://shop.example.com/media/8f3a.jpg';

interface Words {
  late: string;
  moment: string;
  today: string;
  thanks: string;
  broken: string;
  replaced: string;
  invoice: string;
  sent: string;
  film: string;
  agent: string;
  wrong: string;
}

export const SCENES: readonly Scene[] = [
  scene('console.png', 'en-GB', {
    late: 'My order 20261103 has not arrived yet',
    moment: 'One moment please, I am looking it up',
    today: 'It is with the courier and arrives today before 18:00',
    thanks: 'Thank you, that was quick!',
    broken: 'The handle came off, see the picture',
    replaced: 'I am sorry. A new one leaves today, keep the old one',
    invoice: 'Can I have the invoice for October?',
    sent: 'It is on its way to your mailbox',
    film: 'a film of the fault',
    agent: 'Mary',
    wrong: 'Where do I change my delivery address?',
  }),
  scene('console.zh-CN.png', 'zh-CN', {
    late: '订单 20261103 还没有收到',
    moment: '请稍等，我查一下物流',
    today: '快递员正在派送，今天 18:00 之前送到',
    thanks: '好的，谢谢！',
    broken: '杯子的把手掉了，请看图片',
    replaced: '非常抱歉，今天给您补发一个，旧的不用寄回',
    invoice: '请问十月份的发票可以开吗？',
    sent: '已经开好，发到您的邮箱了',
    film: '故障视频',
    agent: '小李',
    wrong: '收货地址在哪里修改？',
  }),
];

function scene(file: string, locale: string, words: Words): Scene {
  const text = (minutesAgo: number, from: string, Content: string) => ({
    minutesAgo,
    from,
    MsgType: 'text',
    Content,
  });
  const reply = (minutesAgo: number, to: string, Content: string) => ({
    minutesAgo,
    to,
    MsgType: 'text',
    Content,
    WorkerNum: '0012',
    WorkerName: words.agent,
  });
  return {
    file,
    locale,
    wrong: words.wrong,
    talk: [
      text(26, 'wx-8f3a', words.late),
      reply(25, 'wx-8f3a', words.moment),
      reply(23, 'wx-8f3a', words.today),
      text(22, 'wx-8f3a', words.thanks),
      text(17, 'wx-51c0', words.broken),
      { minutesAgo: 17, from: 'wx-51c0', MsgType: 'image', Content: PICTURE },
      reply(15, 'wx-51c0', words.replaced),
      text(9, 'wx-2b77', words.invoice),
      reply(8, 'wx-2b77', words.sent),
      reply(4, 'test:status:503', words.moment),
      { minutesAgo: 3, from: 'wx-51c0', MsgType: 'video', Content: words.film },
    ],
  };
}
