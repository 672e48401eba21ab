import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import type { CatalogueCheck, ConformanceGroup } from '../../generated/conformance.ts';
import type { Clause } from '../../server/conformance/results.ts';
import { cataloguePage } from './conformance-page.ts';
import type { Document, Schema } from './documents.ts';
import { type Outputs, ROOT } from './outputs.ts';
import { Problem } from './problem.ts';
import { loadClauses, SOURCES } from './sources.ts';
import { typesOfSchema } from './types.ts';

const FOLDER = 'openapi/vectors/conformance';
const SCHEMA = `${FOLDER}/conformance.schema.json`;
/** In this order in every report and on the page. */
const GROUPS = [
  'envelope',
  'messages',
  'refusals',
  'signature',
  'http',
  'return-codes',
  'limits',
  'generated',
  'idempotency',
  'caller-requests',
  'caller-answers',
  'caller-retries',
  'caller-order',
  'caller-connections',
];
const WORDS = { MUST: /^(必须|不得)/, SHOULD: /^应当/, MAY: /^可以/ } as const;

/** The catalogue of the conformance suite: `conformance.json` for the runner, its types, and the page for people. */
export async function conformance(outputs: Outputs, contract: Document, folder = FOLDER): Promise<void> {
  const schema: Schema = JSON.parse(readFileSync(resolve(ROOT, SCHEMA), 'utf8'));
  const groups = load(schema, folder);
  const checks = groups.flatMap((group) => group.checks);
  const clauses = loadClauses();
  checkClauses(checks, clauses);
  outputs.addJson('generated/conformance.json', { contract: contract.info.version, clauses, groups });
  outputs.add('generated/conformance.ts', await catalogueTypes(schema, checks));
  outputs.add('generated/CONFORMANCE.md', cataloguePage(groups, clauses));
}

/** @throws Problem that names the file and the place */
function load(schema: Schema, folder: string): ConformanceGroup[] {
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
  const found = readdirSync(resolve(ROOT, folder)).filter((file) => file.endsWith('.yaml'));
  const wanted = GROUPS.map((group) => `${group}.yaml`);
  const stray = found.filter((file) => !wanted.includes(file));
  if (stray.length > 0)
    throw new Problem(`${FOLDER}/${stray[0]}: not one of the groups, ${GROUPS.join(', ')}`);
  const groups = wanted
    .filter((file) => found.includes(file))
    .map((file) => {
      const group = parseFile(`${folder}/${file}`);
      if (!validate(group)) {
        const [first] = validate.errors!;
        throw new Problem(`${FOLDER}/${file}: ${first!.instancePath}: ${first!.message}`);
      }
      if (`${group.group}.yaml` !== file) throw new Problem(`${FOLDER}/${file}: its group is ${group.group}`);
      return group;
    });
  checkIds(groups.flatMap((group) => group.checks));
  return groups;
}

function parseFile(file: string): ConformanceGroup {
  try {
    return parse(readFileSync(resolve(ROOT, file), 'utf8'), { version: '1.2' });
  } catch (error) {
    throw new Problem(`${file}: ${(error as Error).message}`);
  }
}

function checkIds(checks: readonly CatalogueCheck[]): void {
  const ids = new Set<string>();
  for (const { id, requirement, title } of checks) {
    if (ids.has(id)) throw new Problem(`${FOLDER}: the id ${id} is given twice`);
    ids.add(id);
    if (!title.en.startsWith(`${requirement} `) || !WORDS[requirement].test(title.zh))
      throw new Problem(
        `${FOLDER}: ${id}: the titles must begin with ${requirement} and ${WORDS[requirement].source}`,
      );
  }
}

function checkClauses(checks: readonly CatalogueCheck[], clauses: readonly Clause[]): void {
  const ids = new Set(clauses.map(({ id }) => id));
  for (const { id, clause } of checks)
    if (!ids.has(clause))
      throw new Problem(`${FOLDER}: ${id}: its clause ${clause} is no heading of ${SOURCES}`);
}

async function catalogueTypes(schema: Schema, checks: readonly CatalogueCheck[]): Promise<string> {
  const union = (names: readonly string[]) =>
    [...new Set(names)]
      .sort()
      .map((name) => `\n  | '${name}'`)
      .join('') || ' never';
  const codes = union(checks.flatMap(({ code }) => code ?? []));
  const judgements = union(checks.flatMap(({ judgement }) => judgement ?? []));
  return (
    (await typesOfSchema(schema, FOLDER)) +
    `\n/** The checks in code that the catalogue lists. */\nexport type CodeCheckName =${codes};\n` +
    `\n/** What is judged over all requests of a caller. */\nexport type JudgementName =${judgements};\n`
  );
}
