/** What the readers of our reports accept, as their own schemas say it: `tests/fixtures/schemas`. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv, type SchemaObject } from 'ajv';

const FOLDER = resolve(import.meta.dirname, '../fixtures/schemas');
const load = (name: string) => JSON.parse(readFileSync(resolve(FOLDER, name), 'utf8'));

/** Without the formats' own library: these are the ones that the schemas ask for. */
const FORMATS = {
  uri: (text: string) =>
    URL.canParse(text) && !/[\s[\]<>"{}|\\^`]/.test(text.replace(/\/\/\[[\da-f:]+\]/, '')),
  'uri-reference': (text: string) => URL.canParse(text, 'http://base/') && !/\s/.test(text),
  'date-time': (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text),
  email: true as const,
  ipv4: true as const,
  ipv6: true as const,
};

function compile(add: (ajv: Ajv) => object): (text: string) => unknown[] {
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true, formats: FORMATS });
  const validate = ajv.compile(add(ajv));
  return (text) => {
    validate(JSON.parse(text));
    return (validate.errors ?? []).map(({ instancePath, message, params }) => ({
      instancePath,
      message,
      params,
    }));
  };
}

/** What is wrong with a SARIF file; empty: nothing. */
export const sarifFaults = compile(() => {
  const { $schema: _, id: __, ...schema } = load('sarif-2.1.0.json'); // draft 4: all that it uses is in draft 7 too
  return schema;
});

/** The same of a HAR. */
export const harFaults = compile((ajv) => {
  const { har, ...others } = load('har-1.2.json');
  // Draft 6: all that it uses is in draft 7 too.
  for (const { $schema: _, ...schema } of Object.values<SchemaObject>(others)) ajv.addSchema(schema);
  return { ...har, $schema: undefined };
});
