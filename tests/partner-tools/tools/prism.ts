import { createPlatformClient } from '@staff-service/client/node';
import { ERRCODES } from '../../../generated/return-codes.ts';
import { importTool } from '../import-tool.ts';
import { expectErrcode } from '../sending.ts';
import { errcodeOf, expectDelivered, post, TIMEOUT_MS } from '../serving.ts';
import type { Target, Trial, TrialContext } from '../trial.ts';

/** Prism's log goes nowhere. */
const silent: object = Object.fromEntries(
  ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'success'].map((level) => [level, () => undefined]),
);
const logger = { ...silent, child: () => logger };

/** @param upstream a proxy to it that reports what breaks the document; else a mock that answers by examples @returns its address */
async function startPrism({ document, atEnd }: TrialContext, upstream?: string): Promise<string> {
  const { getHttpOperationsFromSpec } = (await importTool('@stoplight/prism-http')).default;
  const { createServer } = (await importTool('@stoplight/prism-http-server')).default;
  const proxy = upstream === undefined ? { isProxy: false } : { isProxy: true, upstream: new URL(upstream) };
  const server = createServer(await getHttpOperationsFromSpec(document), {
    config: {
      ...proxy,
      mock: { dynamic: false },
      validateRequest: true,
      validateResponse: true,
      checkSecurity: true,
      errors: false,
      upstreamProxy: undefined,
    },
    components: { logger },
    cors: true,
  });
  atEnd(() => server.close());
  return server.listen(0, '127.0.0.1');
}

function sendToPlatform(baseUrl: string, { appid, secret }: Target, content: string): Promise<number> {
  const platform = createPlatformClient({ baseUrl, appid, secret, timeoutMs: TIMEOUT_MS });
  return errcodeOf(platform.receiveCustomerMessage({ FromUserId: '123', MsgType: 'text', Content: content }));
}

export const prism: Trial = {
  name: 'Prism',
  packages: ['@stoplight/prism-http-server'],
  document: 'generated/openapi.json',
  makes: {
    zh: '用作模拟服务器，也用作参考服务器前的检查代理。',
    en: 'A mock, and a proxy in front of the reference server that checks what passes.',
  },
  signing: {
    zh: '由调用方（本仓库的客户端）签名，代理原样转发。Prism 只检查 `timestamp` 和 `signature` 的格式，不验签。',
    en: 'The caller signs (this repository’s client), and the proxy passes it on. Prism looks at the form of `timestamp` and `signature` alone and verifies nothing.',
  },
  mind: [
    {
      zh: '作为模拟服务器，接口 B 没有前缀：`http://127.0.0.1:4010/staffService/message`。不符合规范的请求得到 HTTP 422，而不是 200 和 30005。',
      en: 'As a mock it serves endpoint B without a prefix, `http://127.0.0.1:4010/staffService/message`, and answers a request that breaks the contract by HTTP 422 instead of 200 and 30005.',
    },
    {
      zh: '作为代理，问题写在 `sl-violations` 头域中。使用 3.1 版的文档：3.0 版没有 `if`/`else`，不会发现缺少 `Content`。',
      en: 'As a proxy it reports in the header `sl-violations`. Use the 3.1 document: the 3.0 export has no `if`/`else`, and by it a missing `Content` is not found.',
    },
  ],
  steps: {
    async reads({ document }) {
      const { getHttpOperationsFromSpec } = (await importTool('@stoplight/prism-http')).default;
      await importTool('@stoplight/prism-http-server');
      const operations = await getHttpOperationsFromSpec(document);
      if (operations.length !== 2) throw new Error(`${operations.length} operations, expected 2`);
    },
    async sends(context) {
      const proxy = await startPrism(context, context.target.platformUrl);
      expectErrcode(await sendToPlatform(proxy, context.target, context.content), 0);
      await context.expectStored(context.content);
    },
    async refused(context) {
      const proxy = await startPrism(context, context.target.platformUrl);
      const errcode = await sendToPlatform(proxy, { ...context.target, secret: 'wrong' }, context.content);
      expectErrcode(errcode, ERRCODES.signatureInvalid.code);
    },
    async callsApp(context) {
      await expectDelivered(
        await startPrism(context, context.target.appUrl),
        context.target,
        context.content,
      );
      await context.expectStored(context.content, 'B');
    },
    async serves(context) {
      const mock = await startPrism(context);
      expectErrcode(await sendToPlatform(mock, context.target, context.content), 0);
      await expectDelivered(mock, context.target, context.content);
    },
    async checks(context) {
      const proxy = await startPrism(context, context.target.appUrl);
      const valid = { ToUserId: '1', MsgType: 'text', Content: 'x' };
      const passed = await post(proxy, context.target, valid);
      if (passed.headers.has('sl-violations')) throw new Error(passed.headers.get('sl-violations')!);
      const { errcode, headers } = await post(proxy, context.target, { ToUserId: '1', MsgType: 'text' });
      expectErrcode(errcode, ERRCODES.invalidMessage.code);
      const violations = headers.get('sl-violations') ?? 'none';
      if (!violations.includes("must have required property 'Content'")) throw new Error(violations);
    },
  },
};
