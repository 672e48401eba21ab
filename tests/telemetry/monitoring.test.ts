/** The alert rules and the dashboard ask for what the server says: metric, label and value, as a server that has seen trouble shows them. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parser } from '@prometheus-io/lezer-promql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { readSamples, type Sample } from '../support/exposition.ts';
import { type LiveServer, startLiveServer } from '../support/live-server.ts';
import { answers, type PeerApp, startPeerApp } from '../support/peer-app.ts';
import { post, signedQuery } from '../support/requests.ts';

const SERVER = resolve(import.meta.dirname, '../../server');
const FOLDER = `${SERVER}/monitoring`;
const read = (file: string) => readFileSync(`${FOLDER}/${file}`, 'utf8');

interface Rule {
  alert: string;
  expr: string;
  labels: { severity: string };
  annotations: Record<string, string>;
}

const RULES: Rule[] = parse(read('alerts.yaml')).groups.flatMap(({ rules }: { rules: Rule[] }) => rules);
const DASHBOARD = JSON.parse(read('grafana-dashboard.json'));
/** What Grafana puts in, as it might be. */
const withoutVariables = (expr: string) =>
  expr.replaceAll('$__rate_interval', '1m').replaceAll(/\$(job|appid)\b/g, '.*');
const PANELS: [string, string][] = DASHBOARD.panels.flatMap(
  ({ title, targets }: { title: string; targets: { expr: string }[] }) =>
    targets.map(({ expr }) => [title, withoutVariables(expr)] as [string, string]),
);
const EXPRESSIONS: [string, string][] = [
  ...RULES.map(({ alert, expr }): [string, string] => [alert, expr]),
  ...PANELS,
];
/** Prometheus itself adds them. */
const ADDED = ['job', 'instance'];

interface Selector {
  name: string;
  matchers: { label: string; operator: string; value: string }[];
}

/** What an expression asks for. @throws where it is no PromQL */
function readSelectors(expr: string): { selectors: Selector[]; groupings: string[] } {
  const selectors: Selector[] = [];
  const groupings: string[] = [];
  const textOf = ({ from, to }: { from: number; to: number }) => expr.slice(from, to);
  const tree = parser.parse(expr);
  tree.iterate({
    enter({ type, from }) {
      if (type.isError) throw new Error(`no PromQL at ${from}: ${expr}`);
    },
  });
  tree.iterate({
    enter({ name, node }) {
      if (name === 'GroupingLabels') groupings.push(...node.getChildren('LabelName').map(textOf));
      if (name === 'VectorSelector')
        selectors.push({ name: textOf(node.getChild('Identifier')!), matchers: [] });
      if (name !== 'UnquotedLabelMatcher') return;
      const [label, operator, value] = ['LabelName', 'MatchOp', 'StringLiteral'].map((part) =>
        textOf(node.getChild(part)!),
      );
      selectors.at(-1)!.matchers.push({ label: label!, operator: operator!, value: JSON.parse(value!) });
    },
  });
  return { selectors, groupings };
}

function isFulfilled({ labels }: Sample, { matchers }: Selector): boolean {
  return matchers
    .filter(({ label }) => !ADDED.includes(label))
    .every(({ label, operator, value }) => {
      const given = labels[label];
      if (given === undefined) return false;
      if (operator === '=') return given === value;
      if (operator === '=~') return new RegExp(`^(?:${value})$`).test(given);
      throw new Error(`an operator that the test does not know: ${operator}`);
    });
}

let refusing: PeerApp;
let server: LiveServer;
let samples: Sample[];
beforeAll(async () => {
  refusing = await startPeerApp(answers(200, '{"errcode":1}'));
  const gone = await startPeerApp();
  await gone.stop();
  server = await startLiveServer({
    apps: [
      { appid: 'refusing', secrets: ['s'], callbackUrl: refusing.url },
      { appid: 'gone', secrets: ['s'], callbackUrl: gone.url },
    ],
    ...{ allowCallbackNetworks: ['127.0.0.0/8'], retrySeconds: [60], outboxLimit: 12 },
  });
  const enqueue = (appid: string, ToUserId: string) =>
    post(server.url, '/console/api/messages', { appid, ToUserId, MsgType: 'event' }, { query: '' });
  await enqueue('refusing', 'u');
  for (let at = 0; at < 8; at += 1) await enqueue('gone', `u${at}`);
  const receive = (secret: string) => {
    const query = signedQuery({ appid: 'gone', secret });
    return post(
      server.url,
      '/api/v1/gone/staffService/message',
      { FromUserId: 'c', MsgType: 'event' },
      { query },
    );
  };
  await receive('s');
  await receive('wrong');
  const ask = async () => {
    samples = readSamples(await (await fetch(`${server.url}/metrics`)).text());
    return samples.some(({ name }) => name === 'staff_service_circuit_opened_timestamp_seconds');
  };
  await vi.waitUntil(ask, { timeout: 20_000, interval: 200 });
});
afterAll(async () => {
  await server.stop();
  await refusing.stop();
});

describe.each(EXPRESSIONS)('%s: %s', (_, expr) => {
  it('is PromQL that asks for what the server says', () => {
    const { selectors, groupings } = readSelectors(expr);
    expect(selectors.length).toBeGreaterThan(0);
    for (const selector of selectors) {
      const own = samples.filter(({ name }) => name === selector.name);
      expect(own, selector.name).not.toEqual([]);
      const isAnyCode = selector.matchers.some(({ value }) => value === '30004'); // of a store that fails
      const found = own.filter((sample) => isFulfilled(sample, selector));
      if (!isAnyCode) expect(found, JSON.stringify(selector)).not.toEqual([]);
      for (const label of groupings)
        if (!ADDED.includes(label)) expect(Object.keys(own[0]!.labels), selector.name).toContain(label);
    }
  });
});

it.each([
  'max(', // cut off
  'rate(staff_service_requests_total[5m]) >',
  'staff_service_requests_total{errcode}',
])('what is no PromQL is found: %s', (expr) => {
  expect(() => readSelectors(expr)).toThrow('no PromQL');
});

it('every alert says in both languages what is wrong and what to do, and where that is written', () => {
  const headings = readFileSync(`${SERVER}/OPERATIONS.md`, 'utf8').match(/^#+ .+$/gm)!;
  const anchors = headings.map((heading) =>
    heading
      .replace(/^#+ /, '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-'),
  );
  expect(RULES.length).toBeGreaterThan(10);
  for (const { alert, labels, annotations } of RULES) {
    expect(['warning', 'critical'], alert).toContain(labels.severity);
    const { summary, summary_zh, action, action_zh, runbook_url, runbook_url_zh, ...others } = annotations;
    expect(others, alert).toEqual({});
    for (const text of [summary_zh, action_zh]) expect(text, alert).toMatch(/[\u4e00-\u9fff]{2}/);
    for (const text of [summary, action]) expect(text, alert).toMatch(/^[ -~]{20,}$/);
    for (const url of [runbook_url!, runbook_url_zh!]) {
      const [file, anchor] = url.split('#');
      expect([file, anchors.includes(anchor!)], url).toEqual(['server/OPERATIONS.md', true]);
    }
  }
});

it('every metric of ours is explained in both languages', () => {
  const [zh, en] = readFileSync(`${SERVER}/OPERATIONS.md`, 'utf8').split('\n## English\n');
  const own = samples.map(({ name }) => name).filter((name) => name.startsWith('staff_service_'));
  const names = new Set(own.map((name) => name.replace(/_(bucket|sum|count)$/, '')));
  expect(names.size).toBeGreaterThan(20);
  for (const name of names) for (const half of [zh, en]) expect(half).toContain(`\`${name}\``);
});

it('every alert has a case in which it fires', () => {
  const cases: string[] = parse(read('alerts.test.yaml')).tests.map(({ name }: { name: string }) => name);
  for (const { alert } of RULES) expect(cases).toContain(alert);
});

const isInstalled = (() => {
  try {
    execFileSync('promtool', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
it.runIf(isInstalled)(
  'promtool takes the rules, and each fires for what is wrong and for nothing beside it',
  () => {
    for (const args of [
      ['check', 'rules', 'alerts.yaml'],
      ['test', 'rules', 'alerts.test.yaml'],
    ])
      expect(execFileSync('promtool', args, { cwd: FOLDER, encoding: 'utf8' })).toContain('SUCCESS');
  },
);
