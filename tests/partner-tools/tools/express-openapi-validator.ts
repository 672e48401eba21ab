import { LIMITS } from '../../../generated/return-codes.ts';
import { importTool } from '../import-tool.ts';
import { type IncomingMessage, invalidMessage, refusalOf, servingSteps } from '../serving.ts';
import type { Trial } from '../trial.ts';

/** Express's, as far as it is used. */
interface Response {
  json(body: object): void;
}

export const expressOpenapiValidator: Trial = {
  name: 'express-openapi-validator',
  packages: ['express-openapi-validator', 'express'],
  document: 'generated/app.json',
  makes: {
    zh: '中间件按文档检查 Express 应用收到的消息；该应用提供接口 B。',
    en: 'The middleware checks by the document what an Express app receives, which serves endpoint B.',
  },
  signing: {
    zh: '在它之前的一个中间件用本仓库客户端的 `verifySync` 验签；验签失败时回复 30001 或 30003，不再检查消息。',
    en: 'A middleware before it verifies (`verifySync` of this repository’s client) and answers 30001 or 30003; the message is not looked at then.',
  },
  mind: [
    {
      zh: '它以 `servers` 中的前缀匹配路径。前缀不是 `/qmtapi` 时，请修改文档的 `servers`：否则不检查消息，也不报错。',
      en: 'It matches paths by the prefixes in `servers`. Where yours is not `/qmtapi`, change the document’s `servers`: otherwise nothing is checked, without an error.',
    },
    {
      zh: '设置 `allowUnknownQueryParameters: true`；在错误处理中把它的错误写成 HTTP 200 和 `errcode` 30005。',
      en: 'Set `allowUnknownQueryParameters: true`, and turn its errors into HTTP 200 with `errcode` 30005 in an error handler.',
    },
    {
      zh: '使用 3.1 版的文档：3.0 版没有 `if`/`else`，不会发现缺少 `Content`。',
      en: 'Use the 3.1 document: the 3.0 export has no `if`/`else`, and by it a missing `Content` is not found.',
    },
  ],
  steps: servingSteps(async ({ document, target, atEnd }) => {
    const { default: express } = await importTool('express');
    const { default: validator } = await importTool('express-openapi-validator');
    const received: { Content?: string }[] = [];
    const app = express();
    app.use((request: IncomingMessage, response: Response, next: () => void) => {
      const refusal = refusalOf(request, target);
      if (refusal === undefined) next();
      else response.json(refusal);
    });
    app.use(express.json({ limit: LIMITS.bodyBytes }));
    const validateRequests = { allowUnknownQueryParameters: true };
    app.use(validator.middleware({ apiSpec: document, validateRequests, validateResponses: true }));
    app.post('/qmtapi/staffService/message', (request: IncomingMessage, response: Response) => {
      received.push(request.body);
      response.json({ errcode: 0, errmsg: 'ok' });
    });
    // Express knows a handler of errors by its four parameters.
    app.use((error: Error, _request: unknown, response: Response, _next: () => void) => {
      response.json(invalidMessage(error.message));
    });
    const server = app.listen(0, '127.0.0.1');
    atEnd(() => server.close());
    await new Promise((done) => server.once('listening', done));
    return { url: `http://127.0.0.1:${server.address().port}/qmtapi`, received };
  }),
};
