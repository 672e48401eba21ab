import { join } from 'node:path';
import { importTool } from '../import-tool.ts';
import type { Trial } from '../trial.ts';
import { barePath, EXPORTS, generatedHas, typescriptSteps, VIEWS } from '../typescript.ts';

const NAME = 'kubb';

export const kubb: Trial = {
  name: NAME,
  packages: ['@kubb/core', '@kubb/plugin-oas', '@kubb/plugin-ts', '@kubb/plugin-client'],
  document: 'generated/openapi.json',
  otherDocuments: [...VIEWS, ...EXPORTS],
  makes: {
    zh: '生成类型和函数，`plugin-client` 基于 fetch。',
    en: 'Makes types and functions; `plugin-client` is on fetch.',
  },
  signing: {
    zh: '调用时传入自己的 `client`，它写入 `params` 后再调用 kubb 的客户端。',
    en: 'A `client` of one’s own, given to each call, sets `params` and goes on to kubb’s.',
  },
  mind: [
    barePath('clients/receiveCustomerMessage.ts'),
    {
      zh: 'fetch 客户端不设置 `Content-Type`，服务器以 415 拒绝：在 `headers` 中设为 `application/json`。',
      en: 'The client on fetch sets no `Content-Type`, and the server refuses by 415: set `application/json` in `headers`.',
      holds: generatedHas('clients/receiveCustomerMessage.ts', 'Content-Type', false),
    },
    {
      zh: '函数只返回消息体，看不到 HTTP 状态码。',
      en: 'Functions return the body alone; the HTTP status is not seen.',
      holds: generatedHas('clients/receiveCustomerMessage.ts', 'return res.data'),
    },
    {
      zh: 'fetch 客户端不能设置 `redirect`，重定向会被跟随；传入自己的 `client` 可以避免。',
      en: 'The client on fetch has no `redirect`, and redirects are followed; a `client` of one’s own can do better.',
    },
    {
      zh: '`plugin-ts` 和 `plugin-client` 目前止于 4.39，`core` 须为同一版本。',
      en: '`plugin-ts` and `plugin-client` end at 4.39 so far; `core` must be of the same version.',
    },
  ],
  steps: typescriptSteps(NAME, async ({ document, folder }) => {
    const [{ build }, { pluginOas }, { pluginTs }, { pluginClient }] = await Promise.all(
      kubb.packages.map((name) => importTool(name)),
    );
    const { error, failedPlugins } = await build({
      config: {
        // What it writes is resolved against the working folder, whatever stands here.
        root: process.cwd(),
        input: { path: document },
        output: { path: join(folder, 'generated') },
        plugins: [pluginOas({ generators: [] }), pluginTs(), pluginClient({ client: 'fetch' })],
      },
    });
    if (error !== undefined) throw error;
    if (failedPlugins.size > 0) throw new Error([...failedPlugins].map(String).join('\n'));
  }),
};
