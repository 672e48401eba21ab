/** One client in a process of its own, so that the CPU time is its own. Asked and answering over IPC. */
import type { CustomerMessage } from '../../../client/index.ts';
import { MESSAGE } from '../request.ts';
import { SECRET } from '../servers/job.ts';
import { CONTENDERS } from './contenders.ts';

/** `concurrency` 0 asks only whether it does the job. */
export interface CallerOrder {
  seconds: number;
  concurrency: number;
}

export interface CallerResult {
  calls: number;
  /** Calls that did not bring `errcode` 0. */
  failed: number;
  seconds: number;
  /** User and system time of the whole process, µs. */
  cpuMicroseconds: number;
}

const [name, origin] = process.argv.slice(2);
const contender = CONTENDERS.find((one) => one.name === name)!;
const call = await contender.connect(origin!, SECRET);
const badlySigned = await contender.connect(origin!, 'another secret');

/** A customer for each call at once: one customer's messages go one after another, which is not what is measured. */
const messageOf = (customer: number) => ({ ...MESSAGE, FromUserId: `wx-${customer}` }) as CustomerMessage;

/** Does the job: the server accepts what it sends, and refuses it when the secret is another. */
async function check(): Promise<string | undefined> {
  try {
    if ((await call(messageOf(0))).errcode !== 0) return 'what it sends is not accepted';
  } catch (error) {
    return `fails: ${error}`;
  }
  const accepted = await badlySigned(messageOf(0)).then(
    ({ errcode }) => errcode === 0,
    () => false,
  );
  return accepted ? 'is accepted with a wrong secret' : undefined;
}

async function run(seconds: number, concurrency: number): Promise<CallerResult> {
  const before = process.cpuUsage();
  const started = performance.now();
  const until = started + seconds * 1000;
  let calls = 0;
  let failed = 0;
  const callUntilTheEnd = async (_: unknown, customer: number) => {
    const message = messageOf(customer);
    while (performance.now() < until) {
      calls += 1;
      try {
        if ((await call(message)).errcode !== 0) failed += 1;
      } catch {
        failed += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, callUntilTheEnd));
  const { user, system } = process.cpuUsage(before);
  return { calls, failed, seconds: (performance.now() - started) / 1000, cpuMicroseconds: user + system };
}

process.on('message', async ({ seconds, concurrency }: CallerOrder) => {
  process.send?.(concurrency === 0 ? { reason: await check() } : await run(seconds, concurrency));
});
