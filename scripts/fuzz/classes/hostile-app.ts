/** Answers of an APP that nobody would give: the server lives, keeps little, and each message has the fate that the contract says. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { ClassResult, RunOptions } from '../byte-run.ts';
import type { Finding } from '../findings.ts';
import { showBytes } from '../findings.ts';
import { type HostileAnswer, pickHostileAnswer } from '../inputs/hostile-answers.ts';
import { Random } from '../inputs/random.ts';
import { ControlApi } from '../target/control-api.ts';
import { HostileApp } from '../target/hostile-app.ts';
import { Target } from '../target/target.ts';
import { TargetWatch } from '../target/target-watch.ts';

export const HOSTILE_APP = 'hostile-app';
/** Fewer than what opens an APP's circuit, so that no message waits for another. */
const PER_APP = 4;
const MOST_APPS = 1_000;
export const MOST_INPUTS = PER_APP * MOST_APPS;
const SENDERS = 8;
const SETTLED_MS = 40_000;

interface Exchange {
  user: string;
  verdict: 'pending' | 'delivered' | 'dead';
  errmsg: string | null;
}

/** @param isQuick without the answers that take ten seconds to be given up */
export async function runHostileApp(
  folder: string,
  options: RunOptions,
  isQuick = false,
): Promise<ClassResult> {
  const started = performance.now();
  const inputs = options.inputs.slice(0, MOST_INPUTS);
  const findings: Finding[] = [];
  const answerOf = (input: number): HostileAnswer => {
    for (let again = 0; ; again += 1) {
      const answer = pickHostileAnswer(
        new Random(`${options.seed}/${HOSTILE_APP}/${input}/${again}`),
        `${origin}/trap`,
      );
      if (!isQuick || !answer.takesLong) return answer;
    }
  };
  const app = new HostileApp((user) => answerOf(inputOf(user)));
  const origin = await app.start();
  const apps = Array.from({ length: Math.max(1, Math.ceil(inputs.length / PER_APP)) }, (_, at) => ({
    appid: `app-${at}`,
    secrets: ['hostile-secret'],
    callbackUrl: `${origin}/app-${at}`,
  }));
  const configuration = { apps, allowCallbackNetworks: ['127.0.0.1/32'], retrySeconds: [3_600] };
  const target = new Target('server', `${folder}/${HOSTILE_APP}`, configuration);
  await target.start();
  const watch = new TargetWatch(target, (finding) => findings.push(finding));
  const before = await watch.begin();
  const control = new ControlApi(target.port);
  const sent = await enqueue(control, inputs, options);
  const fates = await settledFates(control, sent.size, options);
  for (const input of sent) {
    const report = (what: string, kind: Finding['kind'] = 'wrong answer') =>
      findings.push({
        kind,
        what,
        input,
        shown: showBytes(Buffer.concat(answerOf(input).pieces.map((piece) => Buffer.from(piece)))),
      });
    const { fate } = answerOf(input);
    const exchange = fates.get(`${HOSTILE_APP}-${input}`);
    if (exchange === undefined) report('the message is gone', 'accepted and lost');
    else if (exchange.verdict === 'pending' && exchange.errmsg === null)
      report('no attempt came to an end', 'no answer');
    else if (fate !== 'any' && fate !== (exchange.verdict === 'pending' ? 'retry' : exchange.verdict))
      report(`${fate} expected, it is ${exchange.verdict}: ${exchange.errmsg?.slice(0, 150)}`);
    const times = app.arrived.get(`${HOSTILE_APP}-${input}`) ?? 0;
    if (times > 1) report(`sent ${times} times`);
  }
  for (const wrong of app.wrong)
    findings.push({ kind: 'wrong answer', what: `led astray: ${wrong}`, input: undefined });
  app.stop();
  control.close();
  const after = await watch.settle(before);
  watch.end();
  await target.stop('SIGTERM');
  target.remove();
  const seconds = (performance.now() - started) / 1000;
  const accepted = [...fates.values()].filter(({ verdict }) => verdict === 'delivered').length;
  return { name: HOSTILE_APP, target: 'server', inputs: sent.size, accepted, findings, seconds, ...after };
}

/** The inputs that were taken. */
async function enqueue(
  control: ControlApi,
  inputs: readonly number[],
  options: RunOptions,
): Promise<Set<number>> {
  const sent = new Set<number>();
  const queue = inputs.entries();
  const sender = async () => {
    for (const [at, input] of queue) {
      if (options.isStopped()) return;
      const message = {
        appid: `app-${Math.floor(at / PER_APP)}`,
        ToUserId: `${HOSTILE_APP}-${input}`,
        MsgType: 'text',
        Content: 'x',
      };
      const answer = await control.call('POST', '/console/api/messages', message).catch(() => undefined);
      if (answer?.status === 202) sent.add(input);
      options.onProgress(sent.size, 0);
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, sender));
  return sent;
}

/** What became of each user's message, once at least one attempt at each is over. */
async function settledFates(
  control: ControlApi,
  count: number,
  { isStopped }: RunOptions,
): Promise<Map<string, Exchange>> {
  const until = performance.now() + SETTLED_MS;
  for (;;) {
    const fates = await readFates(control).catch(() => new Map<string, Exchange>());
    const open = [...fates.values()].filter(
      ({ verdict, errmsg }) => verdict === 'pending' && errmsg === null,
    );
    if ((fates.size >= count && open.length === 0) || performance.now() > until || isStopped()) return fates;
    await sleep(100);
  }
}

async function readFates(control: ControlApi): Promise<Map<string, Exchange>> {
  const fates = new Map<string, Exchange>();
  let cursor: string | null = '';
  while (cursor !== null) {
    const query = cursor === '' ? '' : `&cursor=${cursor}`;
    const answer = await control.call('GET', `/console/api/exchanges?limit=200${query}`);
    const page = JSON.parse(answer.body) as { exchanges: Exchange[]; next: string | null };
    for (const exchange of page.exchanges) fates.set(exchange.user, exchange);
    cursor = page.next;
  }
  return fates;
}

function inputOf(user: string): number {
  return Number(user.slice(HOSTILE_APP.length + 1));
}
