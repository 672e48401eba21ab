/** What a request is told on its way to an operation, in both languages. */
import type { Bilingual } from '@staff-service/client';

export const TEXTS = {
  notAnAddress: { zh: '请求目标不是地址', en: 'the request target is no address' },
  tokenNeeded: {
    zh: '需要 Authorization: Bearer <CONSOLE_TOKEN>',
    en: 'Authorization: Bearer <CONSOLE_TOKEN> is needed',
  },
  loopbackOnly: {
    zh: '没有 CONSOLE_TOKEN 时只接受本机的直接请求',
    en: 'without CONSOLE_TOKEN only direct requests to loopback',
  },
  ownPagesOnly: {
    zh: '没有 CONSOLE_TOKEN 时不接受其他网站的网页发来的请求',
    en: 'without CONSOLE_TOKEN no requests from other sites’ web pages',
  },
  stopping: { zh: '服务正在停止', en: 'shutting down' },
  noStore: { zh: '存储不可用', en: 'the store does not answer' },
  noReference: {
    zh: '文档尚未生成，请运行 npm ci（含开发依赖）',
    en: 'the documentation is not built, run npm ci with the dev dependencies',
  },
  tooMany: (perSecond: number) => ({
    zh: `每秒最多 ${perSecond} 个请求`,
    en: `at most ${perSecond} requests per second`,
  }),
  because: ({ zh, en }: Bilingual, code: string) => ({ zh: `${zh}：${code}`, en: `${en}: ${code}` }),
};
