import { readFile } from 'node:fs/promises';
import { importTool } from '../import-tool.ts';
import type { Trial } from '../trial.ts';

/** Of `DiagnosticSeverity`. */
const ERROR = 0;

export const spectral: Trial = {
  name: 'Spectral',
  packages: ['@stoplight/spectral-core', '@stoplight/spectral-rulesets'],
  document: 'generated/openapi.json',
  makes: {
    zh: '以 `spectral:oas` 规则集检查文档、两个视图和 3.0 版：没有错误。',
    en: 'The ruleset `spectral:oas` checks the document, both views and the 3.0 export: no error.',
  },
  signing: { zh: '不涉及。', en: 'Does not come into it.' },
  mind: [
    {
      zh: '有一条警告：`info-contact`。文档没有联系人，请向接口的提供方询问。',
      en: 'There is one warning, `info-contact`: the document names no contact; ask whoever serves the endpoint.',
    },
  ],
  steps: {
    async reads({ document }) {
      const { Spectral, Document } = (await importTool('@stoplight/spectral-core')).default;
      const { oas } = (await importTool('@stoplight/spectral-rulesets')).default;
      const Parsers = (await importTool('@stoplight/spectral-parsers')).default;
      for (const name of ['openapi', 'platform', 'app', 'openapi-3.0']) {
        const file = document.replace('openapi.json', `${name}.json`);
        const linter = new Spectral();
        linter.setRuleset({ extends: [oas] });
        const findings: { severity: number; code: string; message: string }[] = await linter.run(
          new Document(await readFile(file, 'utf8'), Parsers.Json, file),
        );
        const errors = findings.filter(({ severity }) => severity === ERROR);
        if (errors.length > 0) throw new Error(`${name}: ${JSON.stringify(errors)}`);
        // Without a finding at all the rules would not have run.
        const codes = findings.map(({ code }) => code).join(', ');
        if (codes !== 'info-contact') throw new Error(`${name}: ${codes}, expected info-contact`);
      }
    },
  },
};
