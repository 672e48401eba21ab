import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importTool } from '../import-tool.ts';
import type { Trial } from '../trial.ts';
import { EXPORTS, typescriptSteps, VIEWS } from '../typescript.ts';

const NAME = 'openapi-fetch';

export const openapiFetch: Trial = {
  name: NAME,
  packages: ['openapi-fetch', 'openapi-typescript'],
  document: 'generated/openapi.json',
  otherDocuments: [...VIEWS, ...EXPORTS],
  makes: {
    zh: '由 `openapi-typescript` 生成类型，`openapi-fetch` 按类型调用。',
    en: '`openapi-typescript` makes types, by which `openapi-fetch` calls.',
  },
  signing: {
    zh: '中间件（`client.use`）在 `onRequest` 中签名。',
    en: 'A middleware (`client.use`) signs in `onRequest`.',
  },
  mind: [
    {
      zh: '类型要求写出 `timestamp` 和 `signature`：写空字符串，由中间件替换。',
      en: 'The types ask for `timestamp` and `signature`: give empty strings, which the middleware replaces.',
    },
  ],
  steps: typescriptSteps(NAME, async ({ document, folder }) => {
    const { default: openapiTS, astToString } = await importTool('openapi-typescript');
    const types = await openapiTS(await readFile(document, 'utf8'));
    await mkdir(join(folder, 'generated'));
    await writeFile(join(folder, 'generated/api.ts'), astToString(types));
  }),
};
