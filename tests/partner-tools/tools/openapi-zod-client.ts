import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importTool } from '../import-tool.ts';
import type { Trial } from '../trial.ts';
import { EXPORTS, generatedHas, typescriptSteps, VIEWS } from '../typescript.ts';

const NAME = 'openapi-zod-client';

export const openapiZodClient: Trial = {
  name: NAME,
  packages: ['openapi-zod-client', '@zodios/core', 'zod', 'axios'],
  document: 'generated/openapi-3.0.json',
  otherDocuments: [...VIEWS, ...EXPORTS.slice(1)],
  makes: {
    zh: '生成一个文件：zod 模式和 Zodios 客户端。',
    en: 'Makes one file: zod schemas and a Zodios client.',
  },
  signing: {
    zh: '每次调用时计算，作为 `queries` 传入。',
    en: 'Computed for each call and given as `queries`.',
  },
  mind: [
    {
      zh: '请用 3.0 版文档：3.1 文档它也能读取，但可为 null 的属性会失去长度和格式的限制。',
      en: 'Give it the 3.0 export: it reads 3.1 too, but properties that may be null lose their limits.',
    },
    {
      zh: 'Zodios 不编码路径中的 `appid`，调用时自行 `encodeURIComponent`。',
      en: 'Zodios puts `appid` into the path as it is: give it through `encodeURIComponent`.',
    },
    {
      zh: "设置 `defaultStatusBehavior: 'auto-correct'`，否则忽略 `default` 回复。",
      en: "Set `defaultStatusBehavior: 'auto-correct'`; without it the `default` answer is left out.",
    },
    {
      zh: 'zod 按 UTF-16 计长度，规范按字符计：含大量表情的 `Content` 可能在未满 20000 个字符时被拒绝。',
      en: 'zod counts UTF-16 units where the contract counts characters: a `Content` of many emoji may be refused before its 20000th.',
      holds: generatedHas('api.ts', '.max(20000)'),
    },
    {
      zh: '3.0 版文档中 `Tag` 是对象；其他 JSON 值会被 zod 拒绝。',
      en: '`Tag` is an object in the 3.0 export; zod refuses other JSON.',
      holds: generatedHas('api.ts', 'Tag: z.object('),
    },
    {
      zh: '使用 zod 3：Zodios 不支持 zod 4。',
      en: 'Goes with zod 3: Zodios does not know zod 4.',
    },
  ],
  fails: {
    checks: {
      zh: '3.0 无法表达 `if`/`else`，生成的模式接受没有 `Content` 的文本消息。',
      en: '3.0 has no `if`/`else`, so what is generated takes a text message without `Content`.',
    },
  },
  steps: {
    ...typescriptSteps(NAME, async ({ document, folder }) => {
      const { generateZodClientFromOpenAPI } = await importTool('openapi-zod-client');
      await mkdir(join(folder, 'generated'));
      await generateZodClientFromOpenAPI({
        openApiDoc: JSON.parse(await readFile(document, 'utf8')),
        distPath: join(folder, 'generated/api.ts'),
        options: { defaultStatusBehavior: 'auto-correct' },
      });
    }),
    async checks({ importProgram }) {
      const { accepts } = (await importProgram()) as { accepts(message: unknown): boolean };
      if (accepts({ FromUserId: '123', MsgType: 'text' })) throw new Error('taken without Content');
    },
  },
};
