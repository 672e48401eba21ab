import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import openapi from '../../generated/openapi.json' with { type: 'json' };
import type { Document } from '../codegen/documents.ts';
import { type Change, highest } from './change.ts';
import { compare } from './compare.ts';
import { MUTATIONS, mutate } from './mutations.ts';
import { findChangedFiles, freeze, listReleases, loadRelease, RELEASES } from './releases.ts';
import { explainRefusal, proposeEntries } from './report.ts';
import { compareVersions } from './versions.ts';

const NOW = openapi as unknown as Document;
let found: Map<string, Change[]>;

beforeAll(async () => {
  const pairs = MUTATIONS.map((mutation, at): [string, [Document, Document]] => [
    String(at),
    [NOW, mutate(NOW, mutation)],
  ]);
  found = await compare(new Map([...pairs, ['same', [NOW, NOW]]]));
});

it('nothing changed is no change', () => {
  expect(found.get('same')).toEqual([]);
});

describe('a change of the contract', () => {
  it.each(MUTATIONS.map(({ name, impact = 'major', breaks = [] }, at) => ({ name, impact, breaks, at })))(
    '$name: $impact',
    ({ impact, breaks, at }) => {
      const changes = found.get(String(at))!;
      expect(changes).not.toEqual([]);
      const broken = changes.filter((change) => change.impact === 'major');
      expect([...new Set(broken.map(({ side }) => side))].sort(), JSON.stringify(changes)).toEqual(
        breaks.toSorted(),
      );
      expect(highest(changes)).toBe(impact);
    },
  );
});

const change = (impact: Change['impact'], side: Change['side'] = 'requestB'): Change => ({
  side,
  place: 'WorkerNum',
  impact,
  what: { zh: '被删除', en: 'removed' },
});

describe('the version', () => {
  it.each<[version: string, impacts: Change['impact'][], isRefused: boolean]>([
    ['1.1.0', [], false],
    ['1.1.0', ['patch'], false],
    ['1.1.0', ['minor', 'patch'], true],
    ['1.1.1', ['minor'], true],
    ['1.2.0', ['minor'], false],
    ['1.2.0', ['patch', 'major', 'minor'], true],
    ['1.10.0', ['major'], true],
    ['2.0.0', ['major'], false],
    ['1.0.9', [], true],
  ])('%s after 1.1.0 with %j: refused %s', (version, impacts, isRefused) => {
    const changes = impacts.map((impact) => change(impact));
    expect(explainRefusal({ base: '1.1.0', version, changes }) !== '').toBe(isRefused);
  });
});

it('who refuses a change says what breaks, for whom, and what would be right', () => {
  const text = explainRefusal({
    base: '1.1.0',
    version: '1.1.0',
    changes: [change('minor'), change('major')],
  });
  expect(text).toMatchInlineSnapshot(`
    "改动会影响接入方 / these changes break partners (1.1.0 → 1.1.0)
      接口 B 的请求 / request of endpoint B
        WorkerNum: 被删除 / removed
        → 提供接口 B 的 APP：收到的消息与现在不同，可能拒绝或处理出错
        → the APP that serves endpoint B: it gets another message than today, and may refuse it or break
    → 撤销这些改动，或把 openapi/openapi.yaml 的 info.version 改为 2.0.0，并写入 openapi/CHANGELOG.md
    → undo them, or set info.version in openapi/openapi.yaml to 2.0.0 and say so in openapi/CHANGELOG.md
    "
  `);
});

it('the changelog gets an entry for each change, in both languages, under the version that says so', () => {
  const changes = [
    change('major', 'requestA'),
    change('minor'),
    { ...change('patch'), place: 'A/description' },
  ];
  expect(proposeEntries({ base: '1.1.0', version: '1.1.0', changes })).toMatchInlineSnapshot(`
    "## 2.0.0

    不兼容的改动 / What breaks:

    - **接口 A 的请求**：\`WorkerNum\` 被删除。受影响的是调用接口 A 的 APP：现在的请求会被拒绝，或者其中的内容会丢失。

    <!-- -->

    - **Request of endpoint A**: \`WorkerNum\` removed. It breaks the APP that calls endpoint A: what it sends today is refused, or lost in part.

    新增的、放宽的 / What is new, or wider:

    - **接口 B 的请求**：\`WorkerNum\` 被删除。

    <!-- -->

    - **Request of endpoint B**: \`WorkerNum\` removed.

    <!-- 只改了文字 / texts alone: A/description -->
    "
  `);
});

describe('a release', () => {
  const folder = mkdtempSync(join(tmpdir(), 'staff-service-releases-'));
  beforeAll(() => cpSync(RELEASES, folder, { recursive: true }));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const last = listReleases().at(-1)!;
  const file = join(folder, last, 'openapi.yaml');

  it('is as it was frozen, and a document of its own version', () => {
    expect(findChangedFiles()).toEqual([]);
    for (const version of listReleases()) expect(loadRelease(version).info.version).toBe(version);
  });

  it('is the last one by number, not by letter', () => {
    expect(['1.10.0', '1.9.1', '1.9.0'].sort(compareVersions)).toEqual(['1.9.0', '1.9.1', '1.10.0']);
  });

  it('is frozen once: the same document again is nothing new, another one is refused', () => {
    const text = readFileSync(file, 'utf8');
    freeze(last, text, folder);
    expect(() => freeze(last, `${text}\n`, folder)).toThrow(/was released and stays as it is/);
    freeze('9.0.0', 'openapi: 3.1.1\n', folder);
    expect(listReleases(folder).at(-1)).toBe('9.0.0');
    expect(findChangedFiles(folder)).toEqual([]);
  });

  it('that was edited, removed or put beside is found', () => {
    writeFileSync(file, readFileSync(file, 'utf8').replace('FromUserId', 'fromUserId'));
    writeFileSync(join(folder, last, 'other.yaml'), '');
    rmSync(join(folder, '9.0.0/openapi.yaml'));
    expect(findChangedFiles(folder)).toEqual([
      `${last}/openapi.yaml`,
      `${last}/other.yaml`,
      '9.0.0/openapi.yaml',
    ]);
  });
});
