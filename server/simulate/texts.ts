/** What people are told of simulated faults, in both languages. */
import { SHAPES } from './effect.ts';

/** The forms of `magic-users.ts`. */
const FORMS = [
  'test:errcode:30004',
  'test:status:500',
  'test:delay:6000',
  'test:slow:3000',
  'test:hang',
  'test:close',
  'test:html',
  `test:shape:${SHAPES.join('|')}`,
  'test:fail-then-ok:3',
].join(', ');

export const TEXTS = {
  /** @param what the fault, as `status 500` */
  simulated: (what: string) => ({
    zh: `模拟的故障（${what}），消息没有被处理，也没有保存`,
    en: `a simulated fault (${what}): the message was neither processed nor stored`,
  }),
  unknownForm: {
    zh: `以 test: 开头的客户 ID 用于模拟故障，写法有：${FORMS}；不需要时在配置中设置 simulate 为 false`,
    en: `ids of customers that begin with test: simulate faults, in these forms: ${FORMS}; to do without, set simulate to false in the configuration`,
  },
  heldFull: (most: number) => ({
    zh: `已有 ${most} 条请求停在模拟的故障中`,
    en: `simulated faults hold ${most} requests already`,
  }),
  off: {
    zh: '没有开启模拟故障：在配置中设置 simulate 为 true（默认只监听本机回环地址时开启）',
    en: 'faults may not be simulated here: set simulate to true in the configuration (the default only on loopback)',
  },
  noFault: { zh: '没有这种故障，或已经用完', en: 'no such fault, or it is used up' },
  tooMany: (most: number) => ({
    zh: `最多同时模拟 ${most} 种故障，请先停止一些`,
    en: `${most} faults are simulated already: take some away first`,
  }),
  emptyUser: {
    zh: '不得为空；对全部客户时不要给出',
    en: 'must not be empty; leave it out for all customers',
  },
  needed: (kind: string) => ({ zh: `kind 为 ${kind} 时必填`, en: `is required with kind ${kind}` }),
  notZero: { zh: '不得为 0：0 表示成功', en: 'must not be 0, which is success' },
  unused: (kind: string) => ({ zh: `kind 为 ${kind} 时不得给出`, en: `must not be given with kind ${kind}` }),
};
