/**
 * Generates everything that follows from the contract documents: `npm run codegen [-- --check | --watch]`.
 * The steps below are the whole of it; each is a file in `codegen/`.
 */
import { readFileSync, watch } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { conformance } from './codegen/conformance.ts';
import { docsPage } from './codegen/docs-page.ts';
import {
  CONFIG_SCHEMA,
  CONTRACTS,
  loadConfigSchema,
  loadSuiteSchema,
  SUITE_SCHEMAS,
  VIEWS,
  WORKFLOWS,
  withoutExtensions,
  withResponses,
} from './codegen/documents.ts';
import { jsonSchemas } from './codegen/json-schemas.ts';
import { inOneLanguage } from './codegen/languages.ts';
import { llmsText } from './codegen/llms.ts';
import { openapi30 } from './codegen/openapi-30.ts';
import { Outputs, ROOT } from './codegen/outputs.ts';
import { patternTexts } from './codegen/pattern-texts.ts';
import { postmanCollection } from './codegen/postman.ts';
import { Problem } from './codegen/problem.ts';
import { type Progress, progress } from './codegen/progress.ts';
import { buildReference, bundle, lint } from './codegen/redocly.ts';
import { returnCodes } from './codegen/return-codes.ts';
import { fillTables, withTables } from './codegen/tables.ts';
import { types, typesOfSchema } from './codegen/types.ts';
import { bodyValidators, validatorOfSchema, validators } from './codegen/validators.ts';
import { versions } from './codegen/versions.ts';
import { toYaml } from './codegen/yaml.ts';

const HELP = `Usage: npm run codegen [-- OPTION]

由规范生成类型、校验器、返回码、JSON Schema、参考文档和表格
Generates types, validators, return codes, JSON Schemas, reference and tables from the contract documents

  --check      只比较，不写入；有差异则列出并以 1 退出 / compare instead of writing; exit 1 and name what differs
  --watch      监视规范，变化时重新生成 / generate again whenever a document changes
  --reference  只生成参考文档 / build the reference HTML only
  --help       本说明 / this text
`;

async function generate(outputs: Outputs, step: Progress, check: boolean): Promise<void> {
  await step('version', () => versions(outputs));
  await step('lint', () => lint([...Object.values(CONTRACTS), WORKFLOWS]));
  const [source, platformView, appView, console] = await step('bundle', () =>
    Promise.all([
      bundle(CONTRACTS.openapi),
      bundle(CONTRACTS.openapi, VIEWS.platform),
      bundle(CONTRACTS.openapi, VIEWS.app),
      bundle(CONTRACTS.console),
    ]),
  );
  await step('return codes', () => outputs.add('generated/return-codes.ts', returnCodes(source)));
  const openapi = withTables(source);
  const [platform, app] = [platformView, appView].map((view) => withResponses(withTables(view)));
  // Built beside the other steps, because it is a process of its own; not committed, so nothing to compare.
  const reference = check ? undefined : buildReference(openapi);
  reference?.catch(() => {}); // reported by its step, below
  const config = loadConfigSchema(openapi);
  const [baseline, report] = [loadSuiteSchema('baseline'), loadSuiteSchema('report')];
  await step('pattern texts', () =>
    outputs.add('generated/pattern-texts.ts', patternTexts(source, console, [config, baseline])),
  );
  for (const [name, document] of Object.entries({ openapi, platform, app, console })) {
    outputs.addJson(`generated/${name}.json`, document);
    if (name !== 'console') outputs.add(`generated/${name}.yaml`, toYaml(document));
  }
  await step('OpenAPI 3.0', () => {
    for (const [name, document] of Object.entries({ openapi, platform, app })) {
      const old = openapi30(document!);
      outputs.addJson(`generated/${name}-3.0.json`, old);
      outputs.add(`generated/${name}-3.0.yaml`, toYaml(old));
    }
  });
  await step('Postman', () =>
    outputs.addJson('generated/staff-service.postman_collection.json', postmanCollection(source)),
  );
  await step('types', async () => {
    outputs.add('generated/openapi.ts', await types(openapi, CONTRACTS.openapi));
    outputs.add('generated/console.ts', await types(console, CONTRACTS.console));
    outputs.add('generated/config.ts', await typesOfSchema(config, CONFIG_SCHEMA));
    outputs.add('generated/baseline.ts', await typesOfSchema(baseline, SUITE_SCHEMAS.baseline));
  });
  await step('validators', async () => {
    await outputs.addAll(validators('openapi', openapi, CONTRACTS.openapi));
    await outputs.addAll(bodyValidators('messages', openapi, CONTRACTS.openapi));
    await outputs.addAll(validators('console', console, CONTRACTS.console));
    await outputs.addAll(validatorOfSchema('config', withoutExtensions(config), CONFIG_SCHEMA));
    for (const [name, schema] of Object.entries({ baseline, report })) {
      const source = SUITE_SCHEMAS[name as keyof typeof SUITE_SCHEMAS];
      await outputs.addAll(validatorOfSchema(name, withoutExtensions(schema), source));
    }
  });
  await step('JSON Schemas', () => {
    for (const [name, schema] of jsonSchemas(openapi))
      outputs.addJson(`generated/schemas/${name}.schema.json`, schema);
    outputs.addJson('generated/schemas/Configuration.schema.json', withoutExtensions(config));
  });
  await step('conformance', () => conformance(outputs, openapi));
  await step('documentation', () => {
    for (const language of ['zh', 'en'] as const) {
      outputs.add(`generated/openapi.${language}.yaml`, toYaml(inOneLanguage(source, language)));
      outputs.add(`generated/docs.${language}.html`, docsPage(source, language));
    }
    outputs.add('generated/llms.txt', llmsText(source));
  });
  await step('tables', () => fillTables(outputs, openapi, config));
  if (reference) await step('reference', () => reference);
}

async function run(check: boolean): Promise<boolean> {
  const outputs = new Outputs();
  const started = performance.now();
  try {
    await generate(outputs, progress, check);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    process.stderr.write(`${error.message}\n`);
    return false;
  }
  const changed = check ? outputs.drifted() : outputs.write();
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  if (check && changed.length > 0) {
    process.stderr.write(
      `与规范不一致 / out of step with the contract:\n${changed.map((file) => `  ${file}\n`).join('')}` +
        `修改 / to fix: npm run codegen\n`,
    );
    return false;
  }
  const what = check ? 'up to date' : changed.length > 0 ? `wrote ${changed.join(', ')}` : 'nothing changed';
  process.stdout.write(`${what} (${seconds} s)\n`);
  return true;
}

function watchDocuments(): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve(true);
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(() => run(false)).catch(report);
    }, 100);
  };
  // Folders, not files: editors replace a file, and a watch on it would hold on to the old one.
  watch(resolve(ROOT, 'openapi'), again);
  watch(resolve(ROOT, dirname(CONFIG_SCHEMA)), (_event, file) => {
    if (file !== null && CONFIG_SCHEMA.endsWith(`/${file}`)) again();
  });
  process.stdout.write(`监视中 / watching ${relative(process.cwd(), ROOT) || '.'}/openapi … Ctrl-C\n`);
}

function report(error: unknown): boolean {
  process.stderr.write(`${(error as Error).stack}\n`);
  return false;
}

const OPTIONS = {
  check: { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  reference: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) {
    process.stdout.write(HELP);
  } else if (values.reference) {
    const committed = JSON.parse(readFileSync(resolve(ROOT, 'generated/openapi.json'), 'utf8'));
    await progress('reference', () => buildReference(committed));
  } else {
    const ok = await run(values.check);
    if (values.watch) watchDocuments();
    else if (!ok) process.exitCode = 1;
  }
}

main().catch((error: Error & { code?: string }) => {
  const usage = error.code?.startsWith('ERR_PARSE_ARGS');
  process.stderr.write(usage ? `${error.message}\n\n${HELP}` : `${error.stack}\n`);
  process.exitCode = usage ? 2 : 1;
});
