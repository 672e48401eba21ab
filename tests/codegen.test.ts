import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './support/requests.ts';

const ROOT = resolve(import.meta.dirname, '..');
const copy = mkdtempSync(join(tmpdir(), 'staff-service-codegen-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

beforeAll(() => {
  for (const part of [
    'openapi',
    'generated',
    'scripts',
    'server',
    'client',
    'package.json',
    'tsconfig.json',
    'README.md',
    'README.zh-CN.md',
  ]) {
    cpSync(join(ROOT, part), join(copy, part), {
      recursive: true,
      filter: (from) => !from.includes('node_modules'),
    });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});

function node(...args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd: copy }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
    });
  });
}
const codegen = (...args: string[]) => node('scripts/codegen.ts', ...args);

function edit(file: string, change: (text: string) => string) {
  const before = readFileSync(join(copy, file), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(join(copy, file), after);
  return () => writeFileSync(join(copy, file), before);
}

describe('--check', () => {
  it('finds nothing in the repository as it is committed', async () => {
    expect(await codegen('--check')).toMatchObject({
      code: 0,
      output: expect.stringContaining('up to date'),
    });
  });

  it.each([
    ['generated/openapi.ts', (text: string) => text.replace('FromUserName?', 'FromUserName')],
    ['generated/return-codes.ts', (text: string) => text.replace('30001', '30009')],
    ['README.md', (text: string) => text.replace('| 30002 |', '| 30022 |')],
    ['generated/openapi.validators.js', (text: string) => `${text}\n`],
  ])('names %s when it drifted, and the command that mends it', async (file, change) => {
    const restore = edit(file, change);
    const { code, output } = await codegen('--check');
    restore();
    expect(code).toBe(1);
    expect(output).toContain(`  ${file}\n`);
    expect(output).toContain('npm run codegen');
  });

  it('names a file in generated/ that nothing generates', async () => {
    writeFileSync(join(copy, 'generated/stray.ts'), '');
    const { code, output } = await codegen('--check');
    rmSync(join(copy, 'generated/stray.ts'));
    expect(code).toBe(1);
    expect(output).toContain('  generated/stray.ts\n');
  });
});

it('--watch generates again after a change, and lives on after a broken document', async () => {
  const watching = spawn(process.execPath, ['scripts/codegen.ts', '--watch'], { cwd: copy });
  let output = '';
  watching.stdout.on('data', (chunk) => (output += chunk));
  watching.stderr.on('data', (chunk) => (output += chunk));
  const says = (text: string | RegExp) =>
    eventually(
      async () => output,
      (all) => all.search(text) >= 0,
    ).then(() => (output = ''));
  await says('watching');
  const broken = edit('server/config.schema.yaml', (text) => `${text}\n  broken: [`);
  await says(/server\/config\.schema\.yaml: /);
  broken();
  await says('nothing changed');
  const restore = edit('openapi/openapi.yaml', (text) => text.replaceAll('客户的显示名 /', '客户名 /'));
  await says(/wrote .*openapi\.ts/);
  restore();
  await says(/wrote .*openapi\.ts/);
  expect(watching.exitCode).toBeNull();
  watching.kill();
});

it('everything comes back after generated/ was removed', async () => {
  rmSync(join(copy, 'generated'), { recursive: true });
  expect((await codegen()).code).toBe(0);
  expect((await codegen('--check')).code).toBe(0);
});

describe('the rules of the documents', () => {
  it.each([
    [
      'a description without Chinese',
      (text: string) => text.replace('客户的显示名 / ', ''),
      /Every description has Chinese/,
    ],
    [
      'a description without English',
      (text: string) => text.replace(" / The customer's display name", ''),
      /Every description has English/,
    ],
    [
      'a property without description',
      (text: string) => text.replace(/( {10}pattern: .*\n) {10}description: 客户的显示名.*\n/, '$1'),
      /Every property is described/,
    ],
    [
      'an example that breaks its schema',
      (text: string) => text.replace('MsgType: image', 'MsgType: video'),
      /must match pattern/,
    ],
    [
      'a parameter of a path',
      (text: string) =>
        text.replace(
          '  /staffService/message:\n',
          '  /staffService/message:\n    parameters:\n      - $ref: "#/components/parameters/Timestamp"\n',
        ),
      /Parameters stand on operations/,
    ],
    [
      'a description of a variable',
      (text: string) =>
        text.replace('default: app.invalid', 'default: app.invalid\n            description: 主机 / Host'),
      /Server variables have no description/,
    ],
    [
      'a pattern with \\d',
      (text: string) => text.replace('^[0-9a-f]{40}$', '^[\\da-f]{40}$'),
      /Patterns are written \[0-9\]/,
    ],
    [
      'a return code twice',
      (text: string) => text.replace('code: 30002', 'code: 30001'),
      /lists 30001 .* twice/,
    ],
    [
      'a return code that is sent again in a way that nobody knows',
      (text: string) => text.replace('retry: withKey', 'retry: true'),
      /systemBusy: retry is always, withKey, never; it is true/,
    ],
    [
      'a MsgType beside the pattern of events',
      (text: string) => text.replace('|file|event', '|file|evt.|event'),
      /the pattern of MsgType/,
    ],
  ])('%s is refused', async (_what, change, says) => {
    const restore = edit('openapi/openapi.yaml', change);
    const { code, output } = await codegen();
    restore();
    expect(output).toMatch(says);
    expect(code).toBe(1);
  });

  it.each([
    [
      'an id twice',
      (text: string) => text.replace('id: message-image', 'id: message-text'),
      /message-text is given twice/,
    ],
    [
      'a title that begins with another word',
      (text: string) => text.replace('en: MUST accept a voice', 'en: SHOULD accept a voice'),
      /message-voice: the titles must begin with MUST/,
    ],
    [
      'a check in one language',
      (text: string) => text.replace('zh: 文本是最常见的消息；不接收它，就没有对话。', 'zh: Text is common.'),
      /messages\.yaml: \/checks\/0\/explanation\/zh/,
    ],
  ])('%s is refused in the conformance checks', async (_what, change, says) => {
    const restore = edit('openapi/vectors/conformance/messages.yaml', change);
    const { code, output } = await codegen();
    restore();
    expect(output).toMatch(says);
    expect(code).toBe(1);
  });

  it('write nothing when they refuse', async () => {
    expect((await codegen('--check')).code).toBe(0);
  });
});

it('an optional property needs a change in one file plus codegen: types and validators know it, all compiles', async () => {
  const restore = edit('openapi/openapi.yaml', (text) =>
    text.replace(
      '        ServiceId:\n',
      '        Channel:\n          type: string\n          maxLength: 8\n          description: 渠道 / Channel\n        ServiceId:\n',
    ),
  );
  expect(await codegen()).toMatchObject({ code: 0 });
  writeFileSync(
    join(copy, 'server/probe.ts'),
    "import type { CustomerMessage } from '../client/index.ts';\nimport { receiveCustomerMessage } from '../generated/openapi.validators.js';\n" +
      "const message: CustomerMessage = { FromUserId: '1', MsgType: 'event', Channel: 'wechat' };\n" +
      "console.log(receiveCustomerMessage.body?.(message), receiveCustomerMessage.body?.({ ...message, Channel: '123456789' }));\n",
  );
  expect(readFileSync(join(copy, 'generated/openapi.ts'), 'utf8')).toContain('Channel?: string');
  expect(await node('server/probe.ts')).toMatchObject({ code: 0, output: 'true false\n' });
  expect(await node('node_modules/typescript7/bin/tsc', '-p', '.')).toEqual({ code: 0, output: '' });
  rmSync(join(copy, 'server/probe.ts'));
  restore();
  await codegen();
  expect((await codegen('--check')).code).toBe(0);
});

it('an unknown option is a usage error', async () => {
  expect(await codegen('--chekc')).toMatchObject({
    code: 2,
    output: expect.stringContaining('Usage: npm run codegen'),
  });
});
