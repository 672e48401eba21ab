import { join } from 'node:path';
import { importTool } from '../import-tool.ts';
import type { Trial } from '../trial.ts';
import { EXPORTS, generatedHas, typescriptSteps, VIEWS } from '../typescript.ts';

const NAME = 'openapi-typescript-codegen';

export const openapiTypescriptCodegen: Trial = {
  name: NAME,
  packages: ['openapi-typescript-codegen'],
  document: 'generated/openapi.json',
  otherDocuments: [...VIEWS, ...EXPORTS],
  makes: {
    zh: '生成类型和服务类，基于 fetch。',
    en: 'Makes types and classes of services on fetch.',
  },
  signing: {
    zh: '`timestamp` 和 `signature` 是生成的方法的参数，每次调用时计算。',
    en: '`timestamp` and `signature` are parameters of the generated methods, computed for each call.',
  },
  mind: [
    {
      zh: '已停止维护，其作者建议改用 hey-api。它声明只支持 3.0，但也能正确读取本规范的 3.1 文档。',
      en: 'Not maintained any more; its author points to hey-api. It claims 3.0 only, but reads this 3.1 document right, too.',
    },
    {
      zh: '默认的 `encodeURI` 不编码 `appid` 中的 `/` 和 `?`：设置 `OpenAPI.ENCODE_PATH = encodeURIComponent`。',
      en: 'By default `encodeURI` leaves `/` and `?` of an `appid`: set `OpenAPI.ENCODE_PATH = encodeURIComponent`.',
      holds: generatedHas('core/request.ts', 'ENCODE_PATH || encodeURI;'),
    },
    {
      zh: '`OpenAPI.BASE` 是全局的：同时调用两个接口时，由 `platform` 和 `app` 分别生成。',
      en: '`OpenAPI.BASE` is global: who calls both endpoints at once generates from `platform` and from `app`.',
    },
    {
      zh: '不能设置 `redirect`，重定向会被跟随。',
      en: '`redirect` cannot be set, and redirects are followed.',
      holds: generatedHas('core/request.ts', 'redirect', false),
    },
    {
      zh: 'HTTP 状态码不是 2xx 时抛出 `ApiError`，返回码在 `error.body` 中。',
      en: 'A status other than 2xx throws an `ApiError`; the return code is in `error.body`.',
    },
  ],
  steps: typescriptSteps(NAME, async ({ document, folder }) => {
    const { default: codegen } = await importTool('openapi-typescript-codegen');
    await codegen.generate({ input: document, output: join(folder, 'generated'), httpClient: 'fetch' });
  }),
};
