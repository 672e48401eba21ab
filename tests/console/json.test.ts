import { expect, it } from 'vitest';
import { compareFields, compareJson } from '../../server/console/views/messages/detail/json-difference.ts';
import { layOutJson, writeLines } from '../../server/console/views/messages/detail/json-lines.ts';
import { parseJson, writeJson } from '../../server/console/views/messages/detail/json-text.ts';

function read(text: string) {
  const parsed = parseJson(text);
  if ('fault' in parsed) throw new Error(`${parsed.fault.line}:${parsed.fault.column}`);
  return parsed.value;
}

const difference = (before: string, after: string) => compareJson(read(before), read(after));

it('JSON is laid out with every digit as it came, a line a value', () => {
  const laid = layOutJson(read('{"n":12345678901234567890,"s":"\\u4f60好","e":{},"a":[1.0,{"k":null}]}'));
  expect(writeLines(laid)).toBe(`{
  "n": 12345678901234567890,
  "s": "你好",
  "e": {},
  "a": [
    1.0,
    {
      "k": null
    }
  ]
}`);
});

it('each line has its JSON pointer', () => {
  const pointers = layOutJson(read('{"a/b":[{"~":1}],"":2}')).map(
    ({ pointer, closes }) => pointer + (closes ? ' end' : ''),
  );
  expect(pointers).toEqual(['', '/a~1b', '/a~1b/0', '/a~1b/0/~0', '/a~1b/0 end', '/a~1b end', '/', ' end']);
});

it('what cannot be seen is written as an escape', () => {
  expect(writeJson(read('"a\u202eb\u200bc\ufeff"'))).toBe('"a\\u202eb\\u200bc\\ufeff"');
});

it.each([
  ['{"a": tru}', 1, 7, 'unexpected'],
  ['{\n  "a": 1,\n}', 3, 1, 'unexpected'],
  ['{"a": "b', 1, 9, 'end'],
  ['["a\tb"]', 1, 4, 'unexpected'],
  ['["\\x"]', 1, 3, 'unexpected'],
  ['[1 2]', 1, 4, 'unexpected'],
  ['[01]', 1, 3, 'unexpected'],
  ['{} x', 1, 4, 'unexpected'],
  ["{'a': 1}", 1, 2, 'unexpected'],
  ['', 1, 1, 'end'],
  ['\ufeff{}', 1, 1, 'unexpected'],
])('the mistake in %j is at line %i, column %i', (text, line, column, reason) => {
  expect(parseJson(text)).toEqual({ fault: expect.objectContaining({ line, column, reason }) });
});

it('what JSON.parse takes is taken, and nothing else', () => {
  const texts = [
    '1',
    '-0',
    '1e5',
    '.5',
    '+1',
    'null',
    'nul',
    '"\\ud800"',
    '[[]]',
    '[,]',
    '{"a":1,"a":2}',
    '{a:1}',
    ' [ ] ',
    '1.',
    '-',
    '"\u0001"',
  ];
  const isTaken = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  expect(texts.filter((text) => 'value' in parseJson(text))).toEqual(texts.filter(isTaken));
});

it('a million brackets are too deep, a string of a million characters is none', () => {
  expect(parseJson('['.repeat(1_000_000))).toMatchObject({ fault: { reason: 'tooDeep' } });
  expect(parseJson(`"${'好\\n'.repeat(500_000)}"`)).toHaveProperty('value');
  expect(parseJson(`"${'\\'.repeat(999_999)}`)).toHaveProperty('fault');
});

it('order of properties, white space and ways of writing make no difference', () => {
  expect(difference('{"a":1,"b":[1,2]}', ' { "b" : [ 1, 2 ],\n"a":1 }')).toEqual([]);
  expect(difference('["\\u4f60", 1500, 0, -0.0]', '["你", 1.50e3, 0e9, 0]')).toEqual([]);
});

it('numbers differ by their last digit', () => {
  expect(difference('[9007199254740993]', '[9007199254740992]')).toEqual([
    { pointer: '/0', before: '9007199254740993', after: '9007199254740992' },
  ]);
  expect(difference('1', '-1')).toHaveLength(1);
  expect(difference('1e400', '1e401')).toHaveLength(1);
  expect(difference(`1e${'9'.repeat(100_000)}`, '1')).toHaveLength(1);
});

it('what was added, removed and changed is told by its pointer', () => {
  expect(difference('{"a":1,"b":{"c":[1,2]},"t":"1"}', '{"b":{"c":[1,3,4]},"d":{"e":null},"t":1}')).toEqual([
    { pointer: '/a', before: '1' },
    { pointer: '/b/c/1', before: '2', after: '3' },
    { pointer: '/b/c/2', after: '4' },
    { pointer: '/t', before: '"1"', after: '1' },
    { pointer: '/d', after: '{"e":null}' },
  ]);
});

it('an object, an array and null are different things', () => {
  expect(difference('{}', '[]')).toEqual([{ pointer: '', before: '{}', after: '[]' }]);
  expect(difference('[null]', '[{}]')).toHaveLength(1);
  expect(difference('{"0":1}', '[1]')).toHaveLength(1);
});

it('headers are compared whatever the case of their names, each value of them', () => {
  const before = [
    { name: 'X-A', value: '1' },
    { name: 'X-A', value: '2' },
    { name: 'Accept', value: '*/*' },
  ];
  const after = [
    { name: 'accept', value: '*/*' },
    { name: 'x-a', value: '1' },
  ];
  expect(compareFields(before, after)).toEqual([{ pointer: 'x-a', before: '1\n2', after: '1' }]);
});
