/** What is changed in ajv's code is found in it, or codegen stops. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { Document } from './documents.ts';
import { leanCode } from './lean-validators.ts';
import { ROOT } from './outputs.ts';
import { Problem } from './problem.ts';
import { compileBodies, excludeHalfPairs, inlineLength } from './validators.ts';

const openapi: Document = JSON.parse(readFileSync(resolve(ROOT, 'generated/openapi.json'), 'utf8'));
const { code } = compileBodies(openapi);

it('nothing that is cut out is left', () => {
  const lean = leanCode(code);
  expect(lean).not.toMatch(/schemaPath|keyword: ?"if"|parentData|rootData|\berr\d|type: ?schema/);
  expect(lean).toMatch(/params:\{type: "string"\}/);
  expect(lean.length).toBeLessThan(code.length * 0.8);
});

it.each<[what: string, find: string | RegExp, instead: string]>([
  ['a space before a colon', /type: schema/g, 'type : schema'],
  ['no space after one', /type: schema/g, 'type:schema'],
  ['one schema that is spelt otherwise', /type: schema/, 'type:  schema'],
  ['schemas of another name', /\bschema(\d+) = /g, 'Schema$1 = '],
  ['a type that has moved', '"type":["string","null"]', '"kind":["string","null"]'],
  ['a schema that is written out', /type: schema\d+[\w.]*\.type/g, 'type: "string"'],
  ['let for const', /const (err\d+ = )/g, 'let $1'],
  ['one error that is spelt otherwise', /const err3 =/, 'const  err3 ='],
  ['a space after if', /if\(vErrors === null\)/g, 'if (vErrors === null)'],
  ['a list that is made otherwise', /vErrors\.push/g, 'vErrors?.push'],
  ['another kind of quotes', /keyword:"if"/g, "keyword:'if'"],
  ['a space after keyword', /keyword:"if"/g, 'keyword: "if"'],
  ['a place in the schema that is spelt otherwise', /schemaPath:"/, "schemaPath:'"],
  ['a place in the schema with a space', /schemaPath:/, 'schemaPath :'],
  ['no place in the schema', /schemaPath:\s*"[^"]*",/g, ''],
  ['parameters with a space more', /parentData, /, 'parentData,  '],
  ['parameters in another order', /parentData, parentDataProperty/, 'parentDataProperty, parentData'],
  ['one parameter less', /, dynamicAnchors=\{\}/g, ''],
])('%s stops codegen', (_what, find, instead) => {
  const changed = code.replace(find, instead);
  expect(changed).not.toBe(code);
  expect(() => leanCode(changed)).toThrow(Problem);
  expect(() => leanCode(changed)).toThrow(/lean-validators\.ts: ajv's code is not as expected: .*: found /);
});

it('a length helper that is required otherwise stops codegen', () => {
  expect(inlineLength(code)).not.toContain('require(');
  const changed = code.replaceAll('.default', '["default"]');
  expect(() => inlineLength(changed)).toThrow(/does not require its length helper as require/);
});

it('patterns that exclude control characters exclude half surrogate pairs, or stop codegen', () => {
  const withPattern = (pattern: string) => ({ pattern });
  expect(excludeHalfPairs(withPattern('^[^\\x00-\\x1f\\x7f]$'))).toEqual({
    pattern: '^[^\\x00-\\x1f\\x7f\\ud800-\\udfff]$',
  });
  expect(excludeHalfPairs(withPattern('^[0-9]$'))).toEqual({ pattern: '^[0-9]$' });
  expect(() => excludeHalfPairs(withPattern('^[^\\x7f\\x00-\\x1f]$'))).toThrow(Problem);
  expect(code).toContain('\\x7f\\\\ud800-\\\\udfff]');
});
