/** What `openapi/COMPATIBILITY.md` says beside the table and the tools' own texts. */
import type { Bilingual } from '@staff-service/client';
import type { StepName } from './trial.ts';

/** What each step has to show, under the page's table. */
export const STEP_RULES: Record<StepName, Bilingual> = {
  reads: {
    zh: '工具接受文档：生成、导入或检查都没有报错。',
    en: 'the tool takes the document: it generates, imports or lints without an error.',
  },
  compiles: {
    zh: '生成的代码和使用它的程序以该语言的严格设置编译通过。',
    en: 'what it makes, and a program that uses it, compile under the strict settings of the language.',
  },
  sends: {
    zh: '加上签名后，向接口 A 发送文本消息，读到 `errcode` 0，且服务器收到的正是这条消息。',
    en: 'with signing added, a text message goes to endpoint A, `errcode` 0 is read, and the server has that very message.',
  },
  refused: {
    zh: '密钥错误时，读到 `errcode` 30003。',
    en: 'with a wrong secret, `errcode` 30003 is read.',
  },
  callsApp: {
    zh: '加上签名后，向接口 B 发送文本消息，读到 `errcode` 0。',
    en: 'with signing added, a text message goes to endpoint B, and `errcode` 0 is read.',
  },
  serves: {
    zh: '工具提供一个接口，本仓库的客户端成功调用了它。',
    en: 'the tool serves an endpoint, and this repository’s client calls it with success.',
  },
  checks: {
    zh: '工具发现了不符合规范的消息：没有 `Content` 的文本消息。',
    en: 'the tool finds a message that breaks the contract: a text message without `Content`.',
  },
};

export const PAGE_TEXTS = {
  title: { zh: '与常用工具的兼容性', en: 'Compatibility with other people’s tools' },
  introduction: {
    zh: '每次测试都让这些工具读取文档，加上签名，与参考服务器收发消息；下表是实际运行的结果。版本是测试所用的版本。本机没有运行环境的，保留上一次的结果。',
    en: 'In every run of the tests these tools read the document, signing is added, and messages are exchanged with the reference server; the table is what came of it. The versions are those that were tried. What cannot be run for want of its runtime keeps its last result.',
  },
  legend: {
    zh: '✓ 可用；✗ 不可用，原因见该工具一节；空白：不是该工具的用途；? 尚未运行。',
    en: '✓ works; ✗ does not, its section says why; blank: not what the tool is for; ? has not been run yet.',
  },
  general: { zh: '所有生成的客户端都要注意', en: 'With every generated client' },
  makes: { zh: '用法', en: 'What is done' },
  signing: { zh: '签名', en: 'Signing' },
  others: { zh: '同样能读取并编译通过', en: 'Reads as well, and what it makes compiles' },
  needs: { zh: '需要', en: 'Needs' },
  mind: { zh: '注意', en: 'Mind' },
} as const satisfies Record<string, Bilingual>;

/** What is true of every generator of clients, so that no tool's section has to repeat it. */
export const GENERAL: readonly Bilingual[] = [
  {
    zh: 'HTTP 状态码 200 不等于成功：生成的代码只识别 HTTP 状态码，`errcode` 由调用方检查。',
    en: 'A status 200 is not success yet: what is generated looks at the HTTP status, the caller has to look at `errcode`.',
  },
  {
    zh: '除事件外，`Content` 必填。文档以 `if`/`else` 表达，生成的类型中它是选填：发送前自行检查，或用 `schemas/` 中的 JSON Schema 校验。',
    en: '`Content` is required but for events. The document says so by `if`/`else`, and in generated types it is optional: check it before sending, or validate by the JSON Schemas in `schemas/`.',
  },
  {
    zh: '每次尝试都重新签名：自动重试必须在签名的外层。',
    en: 'Each attempt is signed afresh: whatever repeats requests goes around what signs them.',
  },
  {
    zh: '不跟随重定向：fetch 设置 `redirect: "error"`，axios 设置 `maxRedirects: 0`。',
    en: 'No redirect is followed: `redirect: "error"` for fetch, `maxRedirects: 0` for axios.',
  },
  {
    zh: '默认没有超时，规范要求 10 秒：fetch 设置 `signal: AbortSignal.timeout(10_000)`，axios 设置 `timeout: 10_000`。',
    en: 'There is no time-out by default; the contract wants 10 seconds: `signal: AbortSignal.timeout(10_000)` for fetch, `timeout: 10_000` for axios.',
  },
  {
    zh: '地址一律自行设置：文档中的地址是示例。接口 A 写到主机为止，接口 B 写到前缀为止。',
    en: 'Always set the address: those of the document are examples. Endpoint A’s ends with the host, endpoint B’s with the prefix.',
  },
];
