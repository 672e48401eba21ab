/** The rules of the documents, each broken once. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { conformance } from './conformance.ts';
import { CONTRACTS, type Document } from './documents.ts';
import { Outputs, ROOT } from './outputs.ts';
import { patternTexts } from './pattern-texts.ts';
import { lint, score } from './redocly.ts';
import { returnCodes } from './return-codes.ts';
import { types } from './types.ts';

const folder = mkdtempSync(join(tmpdir(), 'staff-service-rules-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Change = (text: string) => string;

const OPENAPI = readFileSync(resolve(ROOT, CONTRACTS.openapi), 'utf8');

function changed(text: string, change: Change): string {
  const after = change(text);
  expect(after).not.toBe(text);
  return after;
}

it.each<[what: string, change: Change, says: RegExp]>([
  [
    'a description without Chinese',
    (text) => text.replace('客户的显示名 / ', ''),
    /Every description has Chinese/,
  ],
  [
    'a description without English',
    (text) => text.replace(" / The customer's display name", ''),
    /Every description has English/,
  ],
  [
    'a property without description',
    (text) => text.replace(/ {10}description: 客户的显示名.*\n/, ''),
    /Every property is described/,
  ],
  [
    'an example that breaks its schema',
    (text) => text.replace('MsgType: image', 'MsgType: video'),
    /must match pattern/,
  ],
  [
    'a parameter of a path',
    (text) =>
      text.replace(
        '  /staffService/message:\n',
        '  /staffService/message:\n    parameters:\n      - $ref: "#/components/parameters/Timestamp"\n',
      ),
    /Parameters stand on operations/,
  ],
  [
    'a description of a variable',
    (text) =>
      text.replace('default: app.invalid', 'default: app.invalid\n            description: 主机 / Host'),
    /Server variables have no description/,
  ],
  [
    'a pattern with \\d',
    (text) => text.replace('^[0-9a-f]{40}$', '^[\\da-f]{40}$'),
    /Patterns are written \[0-9\]/,
  ],
])('%s is refused', async (_what, change, says) => {
  const file = join(folder, 'openapi.yaml');
  writeFileSync(file, changed(OPENAPI, change));
  await expect(lint([file])).rejects.toThrow(says);
});

// What is left: parameters (A 5, B 3), events without Content, schemas that both share. See decision 2.
it('redocly score of the document is not below 92.6', async () => {
  expect(await score(CONTRACTS.openapi)).toBeGreaterThanOrEqual(92.6);
});

it('a return code twice is refused', () => {
  const document: Document = parse(changed(OPENAPI, (text) => text.replace('code: 30002', 'code: 30001')));
  expect(() => returnCodes(document)).toThrow(/lists 30001 .* twice/);
});

it('a return code that is sent again in a way that nobody knows is refused', () => {
  const document: Document = parse(changed(OPENAPI, (text) => text.replace('retry: withKey', 'retry: true')));
  expect(() => returnCodes(document)).toThrow(/systemBusy: retry is .* it is true/);
});

it.each<[what: string, change: Change, says: RegExp]>([
  [
    'without words',
    (text) => text.replace(/ +x-pattern-message:\n.*\n.*\n/, ''),
    /^x-pattern-message of \^\(\[0-9\]/,
  ],
  [
    'in one language alone',
    (text) => text.replace('en: must be 40 lower-case', 'en: 必须是 40'),
    /^x-pattern-message of .* every text needs zh with Chinese and en with English/,
  ],
  [
    'with different words in two places',
    (text) => text.replace('en: must not hold NUL', 'en: must not hold U+0000'),
    /\^\[\^\\x00\]\*\$ has different x-pattern-messages/,
  ],
])('a pattern %s is refused', (_what, change, says) => {
  const none: Document = { ...parse(OPENAPI), paths: {}, components: { schemas: {} } };
  expect(() => patternTexts(parse(changed(OPENAPI, change)), none, [])).toThrow(says);
});

it.each<[what: string, change: Change, says: RegExp]>([
  [
    'a failure that is misspelt',
    (text) => text.replace('- name: connectionLost', '- name: conectionLost'),
    /x-failures: conectionLost is none of .*connectionLost/,
  ],
  [
    'a failure in other case',
    (text) => text.replace('- name: timeout', '- name: timeOut'),
    /x-failures: timeOut is none of/,
  ],
  [
    'a failure that goes by its return code',
    (text) => text.replace('- name: final', '- name: refused'),
    /x-failures: refused is none of/,
  ],
  [
    'a failure that is missing',
    (text) => text.replace(/ {2}- name: unreadableAnswer[\s\S]*?(?= {2}- name)/, ''),
    /x-failures does not list unreadableAnswer/,
  ],
  [
    'a failure twice',
    (text) => text.replace('- name: connectionLost', '- name: timeout'),
    /x-failures lists timeout twice/,
  ],
  ['no failures at all', (text) => text.replace('x-failures:', 'x-other:'), /does not list notConnected/],
  [
    'what is left, sent again',
    (text) => text.replace(/(- name: final\s+retry: )never/, '$1always'),
    /final is all that is not listed: its retry is never/,
  ],
  ['no status 500', (text) => text.replace('status: 500', 'status: 599'), /lists no status 500/],
  [
    'a limit that codegen needs under another name',
    (text) => text.replace('freshnessSeconds:', 'freshness:'),
    /x-limits does not list freshnessSeconds/,
  ],
])('%s stops codegen', (_what, change, says) => {
  expect(() => returnCodes(parse(changed(OPENAPI, change)))).toThrow(says);
});

it('a failure may be listed that was final before', () => {
  const listed = '  - name: tlsFailed\n    retry: withKey\n    meaning: { zh: 证书错误, en: TLS errors }\n';
  const text = changed(OPENAPI, (before) => before.replace('  - name: final', `${listed}  - name: final`));
  expect(returnCodes(parse(text))).toContain('"tlsFailed":"withKey"');
});

it('a MsgType beside the pattern of events is refused', async () => {
  const text = changed(OPENAPI, (before) => before.replace('|file|event', '|file|evt.|event'));
  await expect(types(parse(text), CONTRACTS.openapi)).rejects.toThrow(/the pattern of MsgType/);
});

it.each<[what: string, change: Change, says: RegExp]>([
  [
    'an id twice',
    (text) => text.replace('id: message-image', 'id: message-text'),
    /message-text is given twice/,
  ],
  [
    'a title that begins with another word',
    (text) => text.replace('en: MUST accept a voice', 'en: SHOULD accept a voice'),
    /message-voice: the titles must begin with MUST/,
  ],
  [
    'a check in one language',
    (text) => text.replace('zh: 文本是最常见的消息；不接受它，双方就无法交流。', 'zh: Text is common.'),
    /messages\.yaml: \/checks\/0\/explanation\/zh/,
  ],
])('%s is refused in the conformance checks', async (_what, change, says) => {
  const checks = mkdtempSync(join(folder, 'checks-'));
  cpSync(resolve(ROOT, 'openapi/vectors/conformance'), checks, { recursive: true });
  const file = join(checks, 'messages.yaml');
  writeFileSync(file, changed(readFileSync(file, 'utf8'), change));
  await expect(conformance(new Outputs(), parse(OPENAPI), checks)).rejects.toThrow(says);
});
