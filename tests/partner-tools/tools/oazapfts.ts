import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importTool } from '../import-tool.ts';
import type { Trial } from '../trial.ts';
import { EXPORTS, generatedHas, typescriptSteps, VIEWS } from '../typescript.ts';

const NAME = 'oazapfts';

export const oazapfts: Trial = {
  name: NAME,
  packages: ['oazapfts', '@oazapfts/runtime'],
  document: 'generated/openapi.json',
  otherDocuments: [...VIEWS, ...EXPORTS],
  makes: {
    zh: '生成一个文件：类型和函数，基于 `@oazapfts/runtime`。',
    en: 'Makes one file: types and functions, on `@oazapfts/runtime`.',
  },
  signing: {
    zh: '最后一个参数的 `fetch` 替换请求地址中的 `timestamp` 和 `signature`；也可以作为参数直接传入。',
    en: '`fetch` in the last argument replaces `timestamp` and `signature` in the request’s address; they may be given as arguments, too.',
  },
  mind: [
    {
      zh: '`defaults.baseUrl` 只取接口 A 的地址：调用接口 B 时在最后一个参数中设置 `baseUrl`。',
      en: '`defaults.baseUrl` knows endpoint A only: for endpoint B set `baseUrl` in the last argument.',
      holds: generatedHas('api.ts', 'baseUrl: "https://platform.invalid"'),
    },
  ],
  steps: typescriptSteps(NAME, async ({ document, folder }) => {
    const { generateSource } = await importTool('oazapfts');
    await mkdir(join(folder, 'generated'));
    await writeFile(join(folder, 'generated/api.ts'), await generateSource(document));
  }),
};
