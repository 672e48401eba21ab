import { join } from 'node:path';
import { importTool } from '../import-tool.ts';
import type { Trial } from '../trial.ts';
import { EXPORTS, typescriptSteps, VIEWS } from '../typescript.ts';

const NAME = 'hey-api';

export const heyApi: Trial = {
  name: NAME,
  packages: ['@hey-api/openapi-ts'],
  document: 'generated/openapi.json',
  otherDocuments: [...VIEWS, ...EXPORTS],
  makes: {
    zh: '生成类型、fetch 客户端和函数。',
    en: 'Makes types, a client on fetch, and functions.',
  },
  signing: {
    zh: '`client.interceptors.request.use` 替换请求地址中的 `timestamp` 和 `signature`。',
    en: '`client.interceptors.request.use` replaces `timestamp` and `signature` in the request’s address.',
  },
  mind: [
    {
      zh: '默认不抛出错误：返回码在 `data` 或 `error` 中。',
      en: 'Nothing is thrown by default: the return code is in `data` or in `error`.',
    },
  ],
  steps: typescriptSteps(NAME, async ({ document, folder }) => {
    const { createClient } = await importTool('@hey-api/openapi-ts');
    await createClient({
      input: document,
      output: join(folder, 'generated'),
      plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
      logs: { level: 'silent', file: false },
    });
  }),
};
