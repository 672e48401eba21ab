/** The contract's list of return codes is the one place that says what is sent again. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'staff-service-return-codes-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const READMES = ['README.md', 'README.zh-CN.md', 'client/README.md', 'client/README.zh-CN.md'];

/** What nobody has heard of, so that no code can know it: other than as a failure of its kind, final or a 5xx. */
const ADDED = [
  { code: 30090, status: 200, retry: 'always', attempts: [3, 3], outcome: 'retry' },
  { code: 30091, status: 200, retry: 'withKey', attempts: [1, 3], outcome: 'retry' },
  { code: 30092, status: 200, retry: 'never', attempts: [1, 1], outcome: 'dead' },
  { code: 425, status: 425, retry: 'always', attempts: [3, 3], outcome: 'retry' },
  { code: 419, status: 419, retry: 'withKey', attempts: [1, 3], outcome: 'retry' },
  { code: 507, status: 507, retry: 'never', attempts: [1, 1], outcome: 'retry' },
] as const;
const entry = ({ code, status, retry }: (typeof ADDED)[number]) => `  - code: ${code}
    name: added${code}
    status: ${status}
    retry: ${retry}
    meaning: { zh: 新增 ${code}, en: Added }
    advice: { zh: 照做, en: Do so }
`;

async function node(...args: string[]): Promise<string> {
  return (await promisify(execFile)(process.execPath, args, { cwd: copy })).stdout;
}

describe('return codes that are added to the contract, with nothing else', () => {
  let decisions: { attempts: number[]; outcome: string; failed: string[] }[];

  beforeAll(async () => {
    const filter = (from: string) => !from.includes('node_modules');
    const parts = [
      'openapi',
      'generated',
      'scripts',
      'server',
      'client',
      'tests/support',
      'tests/conformance',
    ];
    for (const part of [...parts, 'package.json', 'package-lock.json', 'README.md', 'README.zh-CN.md'])
      cpSync(join(ROOT, part), join(copy, part), { recursive: true, filter });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    // The server's client is the copy's, too.
    mkdirSync(join(copy, 'server/node_modules/@staff-service'), { recursive: true });
    symlinkSync(join(copy, 'client'), join(copy, 'server/node_modules/@staff-service/client'));
    const file = join(copy, 'openapi/openapi.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('\nx-return-codes:\n', `$&${ADDED.map(entry).join('')}`));
    await node('scripts/codegen.ts');
    const answers = JSON.stringify(ADDED.map(({ status, code }) => [status, code]));
    decisions = JSON.parse(await node('tests/support/return-code-decisions.ts', answers));
  });

  it('are sent again by the client as they say', () => {
    expect(decisions.map(({ attempts }) => attempts)).toEqual(ADDED.map(({ attempts }) => attempts));
  });

  it('are sent again by the delivery, or final: a status other than 200 is always sent again', () => {
    expect(decisions.map(({ outcome }) => outcome)).toEqual(ADDED.map(({ outcome }) => outcome));
  });

  it('are taken by the conformance suite for busy, and not for the refusal of a wrong message', () => {
    const failed = decisions.map(({ failed }) => failed);
    expect(failed).toEqual([
      ['refusals-final'],
      ['refusals-final'],
      ['concurrent-messages'],
      [],
      ['concurrent-messages'],
      expect.arrayContaining(['concurrent-messages']),
    ]);
  });

  it('stand in the tables of the reference and of the READMEs', () => {
    const reference: string = JSON.parse(readFileSync(join(copy, 'generated/openapi.json'), 'utf8')).info
      .description;
    const [root, rootZh, client, clientZh] = READMES.map((file) => readFileSync(join(copy, file), 'utf8'));
    for (const { code, status, retry } of ADDED) {
      const yes = { always: ['yes', '是'], withKey: ['only under', '仅用同一个'], never: ['', ''] }[retry];
      for (const text of [root, client]) expect(text).toContain(`| ${code} | ${status} | Added | ${yes[0]}`);
      for (const text of [rootZh, clientZh])
        expect(text).toContain(`| ${code} | ${status} | 新增 ${code} | ${yes[1]}`);
      expect(reference).toContain(`| ${code} | ${status} | 新增 ${code} / Added | ${yes[1]}`);
    }
    expect(client).toMatch(/\| errcode 30090, .* \| `refused` \| yes \| yes \|/);
    expect(client).toMatch(/\| errcode 30091, .* \| `refused` \| no \| yes \|/);
    expect(client).toMatch(/\| HTTP 425, .* \| `wrongStatus` \| yes \| yes \|/);
    expect(client).toMatch(/\| HTTP 419, .* \| `wrongStatus` \| no \| yes \|/);
  });
});
