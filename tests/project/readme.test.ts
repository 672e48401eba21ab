/** What the READMEs show is run: whoever copies it gets what they say. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { signSync } from '@staff-service/client/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import contract from '../../generated/openapi.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import { loadSettings } from '../../server/config/settings.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { STRONG_SECRETS } from '../support/requests.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const DEMO_URL = 'http://127.0.0.1:8080';
const PROGRAM_TIMEOUT_MS = 60_000;

const english = readme('README.md');
const chinese = readme('README.zh-CN.md');
const example = workedExample();

let server: LiveServer;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'staff-service-readme-'));
  server = await startLiveServer();
});

afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('the two READMEs', () => {
  test('show the same code', () => {
    expect(chinese.blocks).toEqual(english.blocks);
  });

  test('have the same sections', () => {
    expect(chinese.levels).toEqual(english.levels);
    expect(english.levels).not.toHaveLength(0);
  });

  test.each([english, chinese])('$name links to files that exist', ({ text }) => {
    const files = [...text.matchAll(/\]\(([^():#]+)\)/g)].map(([, file]) => file!);
    expect(files).toContain('LICENSE');
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  test.each([english, chinese])('$name begins with a picture of the console, below 200 kB', ({ text }) => {
    const [, file] = /^# .*\n\n\[.*\n\n!\[[^\]]+\]\((\.github\/console[.a-zA-Z-]*\.png)\)/.exec(text) ?? [];
    expect(statSync(join(ROOT, file!)).size).toBeLessThan(200_000);
  });

  test('name npm scripts that exist', () => {
    const scripts = [...english.text.matchAll(/npm (?:run )?((?<=run )[a-z]+|start|test)/g)].map(
      ([, name]) => name!,
    );
    expect(scripts).toContain('start');
    expect(scripts.filter((name) => !Object.hasOwn(packageJson.scripts, name))).toEqual([]);
  });
});

describe('the signatures shown', () => {
  test('with sha1sum are those of the specification', () => {
    const { appid, secret, timestamp, signature } = example;
    expect(english.text).toContain(`printf '%s' '${appid}${secret}${timestamp}' | sha1sum\n# ${signature}\n`);
  });

  test('as the output of `staff-service sign` are right', () => {
    const shown = [...block('text').matchAll(/timestamp=(\d{13})&signature=([0-9a-f]{40})/g)];
    expect(shown).toHaveLength(2); // the query, and the curl
    for (const [, timestamp, signature] of shown) {
      expect(signSync(example, timestamp)).toEqual({ timestamp, signature });
    }
  });
});

describe('the TypeScript lines', () => {
  // In a folder of their own that sees the workspace's packages, as a partner's would.
  beforeAll(async () => {
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    await written('send.mts', pointedAtServer(block('ts')));
  });

  test('pass the type check', async () => {
    await written(
      'tsconfig.json',
      JSON.stringify({ extends: `${ROOT}/tsconfig.json`, include: ['send.mts'] }),
    );
    const compiler = join(ROOT, 'node_modules/typescript7/bin/tsc');
    expect(await run(process.execPath, [compiler, '-p', folder])).toBe('');
  });

  test('send a message that is accepted', async () => {
    expect(await run(process.execPath, [join(folder, 'send.mts')])).toBe('0\n');
    expect(await accepted('你好，TypeScript')).toBe(1);
  });
});

describe('the configuration file', () => {
  const [secret, token] = STRONG_SECRETS;
  const environment = { APP_2001_SECRET: secret, CONSOLE_TOKEN: token };

  test('is accepted, also beyond loopback when the control API has a token', async () => {
    const config = await written('staff-service.json', block('json'));
    const { apps } = JSON.parse(block('json'));
    expect(loadSettings({ config, host: '0.0.0.0' }, environment).apps).toEqual([
      { ...apps[0], secrets: [secret] },
    ]);
  });

  test('is refused beyond loopback without a token', async () => {
    const config = await written('staff-service.json', block('json'));
    expect(() => loadSettings({ config, host: '0.0.0.0' }, { APP_2001_SECRET: secret })).toThrow(
      'CONSOLE_TOKEN',
    );
  });

  test('is refused beyond loopback with the demo secret', async () => {
    const text = block('json').replace(/(?<="secrets": \[)[^\]]+/, '"abcdef"');
    const config = await written('demo-secret.json', text);
    expect(() => loadSettings({ config, host: '0.0.0.0' }, environment)).toThrow('public demo secret');
  });

  test('is refused with an unknown property, and the place is named', async () => {
    const config = await written('unknown.json', block('json').replace('"name"', '"nmae"'));
    expect(() => loadSettings({ config }, {})).toThrow('/apps/0/nmae');
  });
});

interface Readme {
  name: string;
  text: string;
  /** Its code, each block with its language. */
  blocks: { language: string; code: string }[];
  /** The depth of each heading, in order. */
  levels: number[];
}

function readme(name: string): Readme {
  const text = readFileSync(join(ROOT, name), 'utf8');
  const fenced = /^```([a-z]*)\n([\s\S]*?)^```$/gm;
  const blocks = [...text.matchAll(fenced)].map(([, language = '', code = '']) => ({ language, code }));
  const levels = [...text.replace(fenced, '').matchAll(/^(#+) /gm)].map(([, marks = '']) => marks.length);
  return { name, text, blocks, levels };
}

/** The only block in this language. */
function block(language: string): string {
  const found = english.blocks.filter((one) => one.language === language);
  expect(found).toHaveLength(1);
  return found[0]!.code;
}

/** The example stands in the contract's section on the signature, and nowhere else by hand. */
function workedExample() {
  const { description } = contract.info;
  const given = /`appid` `(\w+)`, secret `(\w+)`, `timestamp` `(\d+)`/.exec(description);
  const result = /^# ([0-9a-f]{40})$/m.exec(description);
  const [appid, secret, timestamp, signature] = [given?.[1], given?.[2], given?.[3], result?.[1]];
  if (!appid || !secret || !timestamp || !signature) throw new Error('the contract has no worked example');
  return { appid, secret, timestamp, signature };
}

/** What the program prints. Not the synchronous way: the server that it calls lives in this process. */
async function run(program: string, args: string[]): Promise<string> {
  const env = { ...process.env, STAFF_SERVICE_URL: server.url };
  const { stdout } = await promisify(execFile)(program, args, { env, timeout: PROGRAM_TIMEOUT_MS });
  return stdout;
}

async function written(name: string, text: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

function pointedAtServer(code: string): string {
  expect(code.split(DEMO_URL)).toHaveLength(2);
  return code.replace(DEMO_URL, server.url);
}

/** How many messages with this text the server has accepted at endpoint A. */
async function accepted(content: string): Promise<number> {
  const response = await fetch(`${server.url}/console/api/exchanges?endpoint=platform&verdict=accepted`);
  const { exchanges } = (await response.json()) as { exchanges: { excerpt: string | null }[] };
  return exchanges.filter(({ excerpt }) => excerpt === content).length;
}
