import { LIMITS } from '../../../generated/return-codes.ts';
import { importTool } from '../import-tool.ts';
import { type IncomingMessage, invalidMessage, refusalOf, servingSteps } from '../serving.ts';
import type { Trial } from '../trial.ts';

/** Fastify's own would turn numbers into texts, and refuse the document's extensions. */
const AJV = { customOptions: { coerceTypes: false, removeAdditional: false, strict: false } };

/** Fastify's, as far as it is used. */
interface Reply {
  code(status: number): Reply;
  send(body: object): Reply;
}

export const fastifyOpenapiGlue: Trial = {
  name: 'fastify-openapi-glue',
  packages: ['fastify-openapi-glue', 'fastify'],
  document: 'generated/app.json',
  makes: {
    zh: '由文档注册 Fastify 的路由，并检查收到的消息；该应用提供接口 B。',
    en: 'It registers Fastify’s routes from the document and checks what is received; the app serves endpoint B.',
  },
  signing: {
    zh: '`onRequest` 钩子用本仓库客户端的 `verifySync` 验签；它在检查消息之前运行。',
    en: 'A hook `onRequest` verifies (`verifySync` of this repository’s client); it runs before the message is checked.',
  },
  mind: [
    {
      zh: '给 Fastify 设置 `ajv: { customOptions: { coerceTypes: false, removeAdditional: false, strict: false } }`：默认会把数字转成字符串，且不接受文档中的 `x-` 扩展。',
      en: 'Give Fastify `ajv: { customOptions: { coerceTypes: false, removeAdditional: false, strict: false } }`: by default it makes texts of numbers, and does not take the document’s `x-` extensions.',
    },
    {
      zh: '前缀由 `prefix` 选项设置，与 `servers` 无关；在 `setErrorHandler` 中把它的错误写成 HTTP 200 和 `errcode` 30005。',
      en: 'The prefix is the option `prefix`, whatever `servers` says; turn its errors into HTTP 200 with `errcode` 30005 in `setErrorHandler`.',
    },
  ],
  steps: servingSteps(async ({ document, target, atEnd }) => {
    const { default: Fastify } = await importTool('fastify');
    const { default: glue } = await importTool('fastify-openapi-glue');
    const received: { Content?: string }[] = [];
    const app = Fastify({ ajv: AJV, bodyLimit: LIMITS.bodyBytes });
    atEnd(() => app.close());
    app.addHook('onRequest', async (request: IncomingMessage, reply: Reply) => {
      const refusal = refusalOf(request, target);
      if (refusal !== undefined) return reply.send(refusal);
    });
    app.setErrorHandler((error: Error, _request: unknown, reply: Reply) =>
      reply.code(200).send(invalidMessage(error.message)),
    );
    const serviceHandlers = {
      async sendMessageToCustomer({ body }: IncomingMessage) {
        received.push(body);
        return { errcode: 0, errmsg: 'ok' };
      },
    };
    await app.register(glue, { specification: document, serviceHandlers, prefix: 'qmtapi' });
    return { url: `${await app.listen({ port: 0, host: '127.0.0.1' })}/qmtapi`, received };
  }),
};
