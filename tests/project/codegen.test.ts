import { execFile, spawn } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { endWithTests } from '../support/child-processes.ts';

const ROOT = resolve(import.meta.dirname, '../..');
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
    'package-lock.json',
    'tsconfig.json',
    'README.md',
    'README.zh-CN.md',
  ]) {
    cpSync(join(ROOT, part), join(copy, part), {
      recursive: true,
      filter: (from) => !/\bnode_modules\b|\/dist$/.test(from),
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

/** Every committed file below generated/ by its name. */
function generated(root: string): Map<string, string> {
  const files = globSync('generated/**/*.*', { cwd: root }).filter(
    (file) => !file.endsWith('reference.html') && !file.startsWith('generated/console/'),
  );
  expect(files.length).toBeGreaterThan(20);
  return new Map(files.sort().map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

it('--check finds nothing in the repository as it is committed', async () => {
  expect(await codegen('--check')).toMatchObject({
    code: 0,
    output: expect.stringContaining('up to date'),
  });
});

it('--check names what drifted and what nothing generates, and the command that mends it', async () => {
  const changes: [file: string, change: (text: string) => string][] = [
    ['README.md', (text) => text.replace('| 30002 |', '| 30022 |')],
    ['client/package.json', (text) => text.replace(/"version": "/, '$&9')],
    ['generated/openapi.ts', (text) => text.replace('FromUserName?', 'FromUserName')],
    ['generated/openapi.validators.js', (text) => `${text}\n`],
    ['generated/return-codes.ts', (text) => text.replace('30001', '30009')],
  ];
  const restores = changes.map(([file, change]) => edit(file, change));
  writeFileSync(join(copy, 'generated/stray.ts'), '');
  const { code, output } = await codegen('--check');
  for (const restore of restores) restore();
  rmSync(join(copy, 'generated/stray.ts'));
  expect(code).toBe(1);
  const files = [...changes.map(([file]) => file), 'generated/stray.ts'];
  expect(output).toContain(`\n${files.map((file) => `  ${file}\n`).join('')}`);
  expect(output).toContain('npm run codegen');
});

it('a broken rule of the documents writes nothing', async () => {
  const restore = edit('openapi/openapi.yaml', (text) =>
    text.replaceAll('客户的显示名 /', '客户名 /').replace('|file|event', '|file|evt.|event'),
  );
  const { code, output } = await codegen();
  restore();
  expect(output).toMatch(/the pattern of MsgType/);
  expect(code).toBe(1);
  expect(generated(copy)).toEqual(generated(ROOT));
});

it('everything comes back after generated/ was removed', async () => {
  rmSync(join(copy, 'generated'), { recursive: true });
  expect((await codegen()).code).toBe(0);
  expect(generated(copy)).toEqual(generated(ROOT));
});

it('an optional property needs a change in one file plus codegen: types and validators know it, all compiles', async () => {
  edit('openapi/openapi.yaml', (text) =>
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
});

it('an unknown option is a usage error', async () => {
  expect(await codegen('--chekc')).toMatchObject({
    code: 2,
    output: expect.stringContaining('Usage: npm run codegen'),
  });
});

it('--watch generates again after a change, and lives on after a broken document', async () => {
  const watching = endWithTests(spawn(process.execPath, ['scripts/codegen.ts', '--watch'], { cwd: copy }));
  let output = '';
  watching.stdout.on('data', (chunk) => (output += chunk));
  watching.stderr.on('data', (chunk) => (output += chunk));
  const says = async (text: RegExp) => {
    await expect.poll(() => output, { timeout: 20_000 }).toMatch(text);
    output = '';
  };
  await says(/nothing changed.*watching/s);
  const mend = edit('server/config.schema.yaml', (text) => `${text}\n  broken: [`);
  await says(/server\/config\.schema\.yaml: /);
  mend();
  edit('openapi/openapi.yaml', (text) => text.replaceAll('客户的显示名 /', '客户名 /'));
  await says(/wrote .*openapi\.ts/);
  expect(watching.exitCode).toBeNull();
  watching.kill();
});
