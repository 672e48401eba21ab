/**
 * Generates everything that follows from the contract documents: `npm run codegen [-- --check | --watch]`.
 * The steps below are the whole of it; each is a file in `codegen/`.
 */
import { watch } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { CONFIG_SCHEMA, CONTRACTS, loadConfigSchema, VIEWS } from './codegen/documents.ts';
import { jsonSchemas } from './codegen/json-schemas.ts';
import { Outputs, ROOT } from './codegen/outputs.ts';
import { type Progress, progress } from './codegen/progress.ts';
import { buildReference, bundle, lint, Problem } from './codegen/redocly.ts';
import { returnCodes } from './codegen/return-codes.ts';
import { fillTables } from './codegen/tables.ts';
import { types, typesOfSchema } from './codegen/types.ts';
import { validatorOfSchema, validators } from './codegen/validators.ts';
import { toYaml } from './codegen/yaml.ts';

const HELP = `Usage: npm run codegen [-- OPTION]

由规范生成类型、校验器、返回码、JSON Schema、参考文档和表格
Generates types, validators, return codes, JSON Schemas, reference and tables from the contract documents

  --check      写入前比较，有差异则列出并以 1 退出 / compare instead of writing; exit 1 and name what differs
  --watch      监视规范，变化时重新生成 / generate again whenever a document changes
  --reference  只生成参考文档 / build the reference HTML only
  --help       本说明 / this text
`;

async function generate(outputs: Outputs, step: Progress): Promise<void> {
  await step('lint', () => lint(Object.values(CONTRACTS)));
  const [openapi, platform, app, console] = await step('bundle', () =>
    Promise.all([
      bundle(CONTRACTS.openapi),
      bundle(CONTRACTS.openapi, VIEWS.platform),
      bundle(CONTRACTS.openapi, VIEWS.app),
      bundle(CONTRACTS.console),
    ]),
  );
  // The reference is built beside the other steps: it needs a process of its own and most of the time.
  const reference = buildReference();
  const config = loadConfigSchema(openapi);
  for (const [name, document] of Object.entries({ openapi, platform, app, console })) {
    outputs.addJson(`generated/${name}.json`, document);
    if (name !== 'console') outputs.add(`generated/${name}.yaml`, toYaml(document));
  }
  await step('types', async () => {
    outputs.add('generated/openapi.ts', await types(openapi, CONTRACTS.openapi));
    outputs.add('generated/console.ts', await types(console, CONTRACTS.console));
    outputs.add('generated/config.ts', await typesOfSchema(config, CONFIG_SCHEMA));
  });
  await step('validators', async () => {
    await outputs.addAll(validators('openapi', openapi, CONTRACTS.openapi));
    await outputs.addAll(validators('console', console, CONTRACTS.console));
    await outputs.addAll(validatorOfSchema('config', config, CONFIG_SCHEMA));
  });
  await step('return codes', () => outputs.add('generated/return-codes.ts', returnCodes(openapi)));
  await step('JSON Schemas', () => {
    for (const [name, schema] of jsonSchemas(openapi))
      outputs.addJson(`generated/schemas/${name}.schema.json`, schema);
    outputs.addJson('generated/schemas/Configuration.schema.json', config);
  });
  await step('tables', () => fillTables(outputs, openapi, config));
  await step('reference', () => reference);
}

async function run(check: boolean): Promise<boolean> {
  const outputs = new Outputs();
  const started = performance.now();
  try {
    await generate(outputs, progress);
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
        `修复 / to mend: npm run codegen\n`,
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
      running = running.then(() => run(false));
    }, 100);
  };
  for (const folder of [`${ROOT}/openapi`, `${ROOT}/${CONFIG_SCHEMA}`]) watch(folder, again);
  process.stdout.write(`监视中 / watching ${relative(process.cwd(), ROOT) || '.'}/openapi … Ctrl-C\n`);
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
    await progress('reference', buildReference);
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
