import { join } from 'node:path';
import { importTool } from '../import-tool.ts';
import type { Trial } from '../trial.ts';
import { barePath, EXPORTS, generatedHas, typescriptSteps, VIEWS } from '../typescript.ts';

const NAME = 'orval';

export const orval: Trial = {
  name: NAME,
  packages: ['orval', 'axios'],
  document: 'generated/openapi.json',
  otherDocuments: [...VIEWS, ...EXPORTS],
  makes: {
    zh: '以 `client: "axios"` 生成类型和函数。',
    en: 'Makes types and functions, with `client: "axios"`.',
  },
  signing: {
    zh: 'axios 实例的请求拦截器写入 `params`；生成的函数接受这个实例。',
    en: 'A request interceptor of an axios instance sets `params`; what is generated takes the instance.',
  },
  mind: [
    barePath('api.ts'),
    {
      zh: '`Idempotency-Key` 只在设置 `headers: true` 时成为参数。',
      en: '`Idempotency-Key` becomes a parameter only with `headers: true`.',
    },
    {
      zh: 'HTTP 状态码不是 2xx 时抛出 `AxiosError`，返回码在 `error.response.data` 中。',
      en: 'A status other than 2xx throws an `AxiosError`; the return code is in `error.response.data`.',
    },
    {
      zh: '`Tag` 的类型不含 `null`；需要发送 `null` 时省略该属性，含义相同。',
      en: 'The type of `Tag` has no `null`; leave the property out instead, which means the same.',
      holds: generatedHas('api.ts', 'interface Tag {}'),
    },
  ],
  steps: typescriptSteps(NAME, async ({ document, folder }) => {
    const { generate } = await importTool('orval');
    const output = {
      target: join(folder, 'generated/api.ts'),
      client: 'axios',
      headers: true,
    };
    await generate({ input: document, output }, folder, { logLevel: 'silent' });
  }),
};
