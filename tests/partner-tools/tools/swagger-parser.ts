import { importTool } from '../import-tool.ts';
import type { Trial } from '../trial.ts';

export const swaggerParser: Trial = {
  name: 'swagger-parser',
  packages: ['@apidevtools/swagger-parser'],
  document: 'generated/openapi.json',
  makes: {
    zh: '检查文档、两个视图和 3.0 版，并解析所有引用。',
    en: 'It validates the document, both views and the 3.0 export, and resolves all references.',
  },
  signing: { zh: '不涉及。', en: 'Does not come into it.' },
  steps: {
    async reads({ document }) {
      const { default: SwaggerParser } = await importTool('@apidevtools/swagger-parser');
      for (const [name, paths] of [
        ['openapi', 2],
        ['platform', 1],
        ['app', 1],
        ['openapi-3.0', 2],
      ] as const) {
        const api = await SwaggerParser.validate(document.replace('openapi.json', `${name}.json`));
        const found = Object.keys(api.paths).length;
        if (found !== paths) throw new Error(`${name}: ${found} paths, expected ${paths}`);
        if (JSON.stringify(api).includes('"$ref"')) throw new Error(`${name}: a reference is left`);
      }
      const broken = SwaggerParser.validate({ openapi: '3.1.1', info: { title: 'no version' }, paths: {} });
      await broken.then(
        () => Promise.reject(new Error('a document without a version was found valid')),
        () => undefined,
      );
    },
  },
};
