import { join } from 'node:path';
import { importTool } from '../import-tool.ts';
import type { Trial } from '../trial.ts';
import { typescriptSteps } from '../typescript.ts';

const NAME = 'openapi-typescript-codegen';

export const openapiTypescriptCodegen: Trial = {
  name: NAME,
  packages: ['openapi-typescript-codegen'],
  document: 'generated/openapi-3.0.json',
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
      zh: '需要 3.0 版文档。',
      en: 'Needs the 3.0 export.',
    },
    {
      zh: '默认的 `encodeURI` 不编码 `appid` 中的 `/` 和 `?`：设置 `OpenAPI.ENCODE_PATH = encodeURIComponent`。',
      en: 'By default `encodeURI` leaves `/` and `?` of an `appid`: set `OpenAPI.ENCODE_PATH = encodeURIComponent`.',
    },
    {
      zh: '`OpenAPI.BASE` 是全局的：同时调用两个接口时，由 `platform-3.0` 和 `app-3.0` 分别生成。',
      en: '`OpenAPI.BASE` is global: who calls both endpoints at once generates from `platform-3.0` and from `app-3.0`.',
    },
    {
      zh: '不能设置 `redirect`，重定向会被跟随。',
      en: '`redirect` cannot be set, and redirects are followed.',
    },
    {
      zh: 'HTTP 状态码不是 2xx 时抛出 `ApiError`，返回码在 `error.body` 中。',
      en: 'A status other than 2xx throws an `ApiError`; the return code is in `error.body`.',
    },
    {
      zh: '3.0 版文档中 `Tag` 是对象；其他 JSON 值不符合生成的类型。',
      en: '`Tag` is an object in the 3.0 export; other JSON does not fit the type.',
    },
  ],
  steps: typescriptSteps(NAME, async ({ document, folder }) => {
    const { default: codegen } = await importTool('openapi-typescript-codegen');
    await codegen.generate({ input: document, output: join(folder, 'generated'), httpClient: 'fetch' });
  }),
};
