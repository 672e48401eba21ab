/** ajv's code without what nobody reads in a browser, and shorter. Each edit stops codegen when it does not find its place. */
import { Problem } from './problem.ts';

interface Edit {
  what: string;
  find: RegExp;
  replacement: string | ((match: string, ...groups: string[]) => string);
  /** Nothing like this may be left, however ajv spells it. */
  left: RegExp;
}

/** @throws Problem when ajv writes something else than what is looked for */
export function leanCode(code: string): string {
  return listEdits(code).reduce(applyEdit, code);
}

function applyEdit(code: string, { what, find, replacement, left }: Edit): string {
  const edited = code.replaceAll(find, replacement as string);
  if (edited !== code && !left.test(edited)) return edited;
  const place = left.exec(edited)?.[0] ?? 'nothing of it';
  throw new Problem(
    `scripts/codegen/lean-validators.ts: ajv's code is not as expected: ${what}: found ${place}. ` +
      'Look at what ajv writes now, and make the edit fit or delete it',
  );
}

function listEdits(code: string): Edit[] {
  return [
    {
      what: 'a type that is looked up in the schema becomes that type, so that the schema need not come along',
      find: /type: (schema\d+)((?:\.\w+)*)\.type/g,
      replacement: (found, name, path) => `type: ${JSON.stringify(findType(code, name!, path!)) ?? found}`,
      left: /\btype\s*:\s*schema\d+[^,}]*/,
    },
    {
      what: 'an error goes straight to the list',
      find: /const (err\d+) = (\{.*?\});\s*if\(vErrors === null\)\{\s*vErrors = \[\1\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}/gs,
      replacement: '(vErrors ??= []).push($2);',
      left: /\berr\d+\b.*/,
    },
    {
      what: 'that an `if` has failed is told by what failed in it',
      find: /if\(!valid\d+\)\{\s*\(vErrors \?\?= \[\]\)\.push\(\{instancePath,[^{}]*keyword:"if",.*?errors\+\+;\s*\}/gs,
      replacement: '',
      left: /\bkeyword\s*:\s*["']if\b.*/,
    },
    {
      what: 'no error says where in the schema its rule stands',
      find: /schemaPath:\s*"[^"]*",/g,
      replacement: '',
      left: /\bschemaPath\b.*/,
    },
    {
      what: 'nobody hands a parent or a root in',
      find: /, parentData, parentDataProperty, rootData=data, dynamicAnchors=\{\}/g,
      replacement: '',
      left: /\b(?:parentData|parentDataProperty|rootData|dynamicAnchors)\b.*/,
    },
  ];
}

/** Undefined when there is no such constant, or no type at that place in it. */
function findType(code: string, name: string, path: string): unknown {
  const [, json] = new RegExp(`^const ${name} = (\\{.*\\});$`, 'm').exec(code) ?? [];
  if (json === undefined) return undefined;
  return path
    .split('.')
    .filter((key) => key !== '')
    .reduce((at, key) => at?.[key], JSON.parse(json))?.type;
}
