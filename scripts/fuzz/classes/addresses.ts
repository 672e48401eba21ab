/** Callback addresses in odd notations: none that is inside may be connected to. A process of its own, with a catcher. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { ClassResult, RunOptions } from '../byte-run.ts';
import type { Finding } from '../findings.ts';
import type { AddressOrder, AddressResult } from '../target/address-process.ts';

export const ADDRESSES = 'addresses';
const PROCESS = resolve(import.meta.dirname, '../target/address-process.ts');
const AT_ONCE = 500;

export async function runAddresses({
  seed,
  inputs,
  isStopped,
  onProgress,
}: RunOptions): Promise<ClassResult> {
  const started = performance.now();
  const findings: Finding[] = [];
  const child = fork(PROCESS, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], detached: true });
  let stderr = '';
  child.stderr!.on('data', (chunk) => (stderr = (stderr + chunk).slice(-1_000)));
  const ended = once(child, 'exit').then(() => undefined);
  let [done, accepted, longestTurnMs] = [0, 0, 0];
  for (let at = 0; at < inputs.length && !isStopped(); at += AT_ONCE) {
    const order: AddressOrder = { seed, inputs: inputs.slice(at, at + AT_ONCE) };
    child.send(order, () => {});
    const answered = await Promise.race([once(child, 'message'), ended]);
    if (answered === undefined) {
      findings.push({ kind: 'crash', what: `ended: ${stderr.slice(-300)}`, input: undefined });
      break;
    }
    const result = answered[0] as AddressResult;
    done += order.inputs.length;
    accepted += result.caught;
    longestTurnMs = Math.max(longestTurnMs, result.longestTurnMs);
    findings.push(...result.findings);
    onProgress(done, findings.length);
  }
  child.kill('SIGKILL');
  const seconds = (performance.now() - started) / 1000;
  return {
    name: ADDRESSES,
    target: 'server',
    inputs: done,
    accepted,
    findings,
    longestTurnMs,
    seconds,
    descriptors: 0,
    keptBytes: 0,
  };
}
