import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importTool } from '../import-tool.ts';
import type { Trial } from '../trial.ts';
import { barePath, EXPORTS, generatedHas, typescriptSteps, VIEWS } from '../typescript.ts';

const NAME = 'swagger-typescript-api';
const TAKEN_OUT = '// no ts-nocheck';

export const swaggerTypescriptApi: Trial = {
  name: NAME,
  packages: ['swagger-typescript-api'],
  document: 'generated/openapi.json',
  otherDocuments: [...VIEWS, ...EXPORTS],
  makes: {
    zh: '生成一个文件：类型和 `Api` 类，基于 fetch。',
    en: 'Makes one file: types and a class `Api` on fetch.',
  },
  signing: {
    zh: '`customFetch` 替换请求地址中的 `timestamp` 和 `signature`。',
    en: '`customFetch` replaces `timestamp` and `signature` in the request’s address.',
  },
  mind: [
    barePath('api.ts'),
    {
      zh: "设置 `baseApiParams: { format: 'json' }`，否则不读取回复的消息体。",
      en: "Set `baseApiParams: { format: 'json' }`; without it the answer’s body is not read.",
    },
    {
      zh: '生成的文件以 `// @ts-nocheck` 开头，编译器不检查它；测试中去掉这一行后，严格设置下也编译通过。',
      en: 'What is generated begins with `// @ts-nocheck`, so no compiler looks at it; the trial takes the line out, and it compiles under strict settings.',
      holds: generatedHas('api.ts', TAKEN_OUT),
    },
    {
      zh: '头域不是参数：`Idempotency-Key` 通过最后一个参数的 `headers` 传入。',
      en: 'Headers are no parameters: `Idempotency-Key` goes into `headers` of the last argument.',
      holds: generatedHas('api.ts', '"Idempotency-Key"', false),
    },
  ],
  steps: typescriptSteps(NAME, async ({ document, folder }) => {
    const { generateApi } = await importTool('swagger-typescript-api');
    const file = join(folder, 'generated/api.ts');
    await generateApi({
      input: document,
      output: join(folder, 'generated'),
      fileName: 'api.ts',
      httpClientType: 'fetch',
      silent: true,
    });
    const code = await readFile(file, 'utf8');
    await writeFile(file, code.replace('// @ts-nocheck', TAKEN_OUT));
  }),
};
