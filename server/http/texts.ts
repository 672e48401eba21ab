/** What a request is told on its way to an operation, in both languages. */
import type { Bilingual } from '@staff-service/client';

export const TEXTS = {
  notAnAddress: { zh: '请求目标不是地址', en: 'the request target is no address' },
  stopping: { zh: '服务正在停止', en: 'shutting down' },
  noStore: { zh: '存储不可用', en: 'the store does not answer' },
  noReference: {
    zh: '文档尚未生成；安装开发依赖后请运行 npm run prepare',
    en: 'the documentation is not built: npm run prepare, with the dev dependencies installed',
  },
  tooMany: (perSecond: number) => ({
    zh: `每秒最多 ${perSecond} 个请求`,
    en: `at most ${perSecond} requests per second`,
  }),
  because: ({ zh, en }: Bilingual, code: string) => ({ zh: `${zh}：${code}`, en: `${en}: ${code}` }),
  tooManyDiagnoses: (perSecond: number) => ({
    zh: `没有诊断签名：每秒最多诊断 ${perSecond} 次，请稍后重新发送`,
    en: `The signature was not diagnosed: at most ${perSecond} are in a second, send it again later`,
  }),
  unknownSigner: {
    zh: '没有诊断签名：appid 未知，没有可以比较的密钥',
    en: 'The signature was not diagnosed: the appid is unknown, so there is no secret to compare with',
  },
  queryTooLong: (characters: number) => ({
    zh: `没有诊断签名：查询字符串超过 ${characters} 个字符`,
    en: `The signature was not diagnosed: the query is longer than ${characters} characters`,
  }),
  wrongHost: { zh: 'Host 头域不是主机名', en: 'the Host header is no host' },
  onlyLocal: {
    zh: '没有 CONSOLE_TOKEN 时只接受本机的直接请求',
    en: 'without CONSOLE_TOKEN only direct requests to loopback',
  },
  foreignPage: {
    zh: '不接受其他网站的网页发来的请求',
    en: 'no requests from other sites’ web pages',
  },
  cookieWithoutOrigin: {
    zh: '带 Cookie 的请求还须带 Origin；程序请用 Authorization: Bearer',
    en: 'a request with a cookie needs an Origin too; programs use Authorization: Bearer',
  },
  loginNeeded: {
    zh: '需要登录，或 Authorization: Bearer <CONSOLE_TOKEN>',
    en: 'a login is needed, or Authorization: Bearer <CONSOLE_TOKEN>',
  },
  notByLink: { zh: '分享链接只能查看', en: 'a shared link lets one look, no more' },
  tooManyLogins: {
    zh: '每分钟最多尝试登录 10 次',
    en: 'at most 10 attempts to log in a minute',
  },
  pageNotBuilt: {
    zh: '控制台页面尚未生成；安装开发依赖后请运行 npm run prepare',
    en: 'the console’s page is not built: npm run prepare, with the dev dependencies installed',
  },
};
