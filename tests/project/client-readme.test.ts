/** The client's READMEs: their programs are the examples, which tests/runtimes/runtimes.test.ts runs; what they name exists. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import clientPackage from '../../client/package.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import runtimesPackage from '../runtimes/package.json' with { type: 'json' };
import { example, exampleFiles } from '../runtimes/packed-client.ts';
import { ROOT } from '../support/built-packages.ts';
import { run } from '../support/command.ts';

const english = readme('README.md');
const chinese = readme('README.zh-CN.md');
const api = readFileSync(join(ROOT, 'client/api.d.ts'), 'utf8');

describe('the two READMEs of the client', () => {
  it('show the same code, and have the same sections and tables', () => {
    expect(chinese.blocks).toEqual(english.blocks);
    expect(chinese.levels).toEqual(english.levels);
    expect(chinese.firstCells.length).toBe(english.firstCells.length);
  });

  it('show every example, and no other program', () => {
    const shown = english.blocks.filter(({ language }) => language === 'ts').map(({ code }) => code);
    expect(shown.toSorted()).toEqual(exampleFiles().map(example).toSorted());
  });
});

describe.each([english, chinese])('$name', ({ text, firstCells }) => {
  it('explains every code of an error', () => {
    const [, codes = ''] = /type StaffServiceErrorCode = ([^;]+);/.exec(api) ?? [];
    const names = [...codes.matchAll(/"(\w+)"/g)].map(([, name]) => name!);
    expect(names).toContain('refused');
    for (const name of names) expect(firstCells).toContain(`\`${name}\``);
  });

  it.each([
    [
      'ClientOptions',
      ['SendOptions', 'ClientOptions', 'NodeClientOptions', 'Credentials'],
      ['clock', 'random'],
    ],
    ['ReceiverOptions', ['CommonReceiverOptions', 'AppsOption', 'SecretsForOption'], ['clock']],
  ])('has every option of %s in its tables', (_name, interfaces, forTests) => {
    const options = interfaces.flatMap(propertiesOf).filter((name) => !forTests.includes(name));
    expect(options.length).toBeGreaterThan(3);
    const cells = firstCells.join(' ');
    expect(options.filter((name) => !cells.includes(`\`${name}\``))).toEqual([]);
  });

  it('names only exports that exist', () => {
    const called = [
      ...text.replace(/```[\s\S]*?```/g, '').matchAll(/`((?:create|to|diagnose|memory|sign|verify)\w*)/g),
    ];
    const missing = called.map(([, name]) => name!).filter((name) => !new RegExp(`\\b${name}\\b`).test(api));
    expect(missing).toEqual([]);
    expect(called.length).toBeGreaterThan(3);
  });

  it('names the versions that are tested', () => {
    const { dependencies, optionalDependencies } = runtimesPackage;
    const major = (version: string) => version.split('.')[0];
    const minor = (version: string) => version.split('.').slice(0, 2).join('.');
    for (const words of [
      `Bun ${minor(dependencies.bun)}`,
      `Deno ${minor(dependencies.deno)}`,
      `Express ${major(dependencies.express)}`,
      `Koa ${major(dependencies.koa)}`,
      `Hono ${major(dependencies.hono)}`,
      `Next.js ${major(dependencies.next)}`,
      `Nest ${major(dependencies['@nestjs/core'])}`,
    ])
      expect(text).toContain(words);
    expect(optionalDependencies.node20).toContain('@20.');
    expect(optionalDependencies.node22).toContain('@22.');
    expect(packageJson.devDependencies.node).toMatch(/^24\./);
    expect(text).toMatch(/\| Node 20[,、] ?22[,、] ?24 \|/);
  });

  it('names files and npm scripts that exist', () => {
    const [tarball] = /staff-service-client-[\d.]+\.tgz/.exec(text) ?? [];
    expect(tarball).toBe(`staff-service-client-${clientPackage.version}.tgz`);
    const scripts = [...text.matchAll(/npm (?:run )?((?<=run )[a-z]+|start)/g)].map(([, name]) => name!);
    expect(scripts).toContain('build');
    expect(scripts.filter((name) => !Object.hasOwn(packageJson.scripts, name))).toEqual([]);
  });
});

it('the doctor that the READMEs call names the mistake', async () => {
  const [, secret, line] =
    /^export STAFF_SERVICE_SECRET=(\S+)\nnpx @staff-service\/server (doctor .*)$/m.exec(english.text) ?? [];
  const args = line!.match(/'[^']*'|\S+/g)!.map((word) => word.replace(/^'(.*)'$/, '$1'));
  const { code, stdout } = await run(args, { STAFF_SERVICE_SECRET: secret! });
  expect(stdout).toContain('wrongOrder');
  expect(code).toBe(1);
});

it('the CPU time that the READMEs compare is that of the benchmark’s last run', () => {
  const results = readFileSync(join(ROOT, 'scripts/bench/results/client.md'), 'utf8');
  const cell = (label: string, at: number) => Number(results.split(`\n| ${label} |`)[1]!.split('|')[at]);
  for (const ratio of [3, 7]) expect(cell('ours, Node entry', ratio)).toBeGreaterThanOrEqual(0.6);
  const cpu = (label: string) => cell(label, 6);
  const ours = cpu('ours, Node entry');
  expect(cpu('ours, portable entry') / ours).toBeGreaterThan(3);
  for (const label of ['plain fetch', 'axios', 'ky', 'got'])
    expect(cpu(label) / ours, label).toBeGreaterThan(3);
});

function propertiesOf(name: string): string[] {
  const [, body = ''] = new RegExp(`interface ${name}\\b[^{]*\\{\\n([\\s\\S]*?)\\n\\}`).exec(api) ?? [];
  return [...body.matchAll(/^ {4}(\w+)\??:/gm)].map(([, property]) => property!);
}

function readme(name: string) {
  const text = readFileSync(join(ROOT, 'client', name), 'utf8');
  const fenced = /^```([a-z]*)\n([\s\S]*?)^```$/gm;
  const prose = text.replace(fenced, '');
  return {
    name: `client/${name}`,
    text,
    blocks: [...text.matchAll(fenced)].map(([, language = '', code = '']) => ({ language, code })),
    levels: [...prose.matchAll(/^(#+) /gm)].map(([, marks = '']) => marks.length),
    /** The first cell of each row of each table. */
    firstCells: [...prose.matchAll(/^\| ([^|]*) \|/gm)].map(([, cell = '']) => cell),
  };
}
