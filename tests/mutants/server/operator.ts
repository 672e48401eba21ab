/** What an operator does by hand: messages that are ended, APPs that are paused. */
import type { Mutant } from './mutant.ts';

const ENDS = ['tests/store/end-pending.test.ts'];
const JOBS = ['tests/delivery/redeliveries.test.ts'];
const PAUSES = ['tests/delivery/pauses.test.ts'];

export const OPERATOR_MUTANTS: readonly Mutant[] = [
  {
    id: 'sent-message-ended',
    breaks: 'a message that a worker is sending is left alone',
    file: 'server/store/end-pending.ts',
    find: 'if (lane.leased === 1 && maybeUnderWay)',
    replace: 'if (false)',
    tests: ENDS,
  },
  {
    id: 'put-back-is-taken-for-sent',
    breaks: 'also behind one that was put back',
    file: 'server/store/end-pending.ts',
    find: 'isHead || lane.put_back === lane.ver',
    replace: 'isHead',
    tests: ENDS,
  },
  {
    id: 'late-worker-settles-ended',
    breaks: 'a worker whose lease is over settles nothing that was ended since',
    file: 'server/store/end-pending.ts',
    find: 'ver: sql`ver + 1`',
    replace: 'ver: sql`ver`',
    tests: ENDS,
  },
  {
    id: 'back-off-outlives-its-message',
    breaks: 'what is behind a message that was ended is due at once',
    file: 'server/store/end-pending.ts',
    find: '...(isHead ? { due_at: now, wait_ms: 0 } : {})',
    replace: '',
    tests: ENDS,
  },
  {
    id: 'cancelled-message-sent',
    breaks: 'a cancelled message is never sent',
    file: 'server/store/end-pending.ts',
    find: '.set({ state, settled_at: now })',
    replace: '.set({ state })',
    tests: ENDS,
  },
  {
    id: 'cancelled-redelivery-goes-on',
    breaks: 'a redelivery that was cancelled puts back nothing more',
    file: 'server/store/redeliveries.ts',
    find: "and ver = ${job.ver} and state = 'running' returning *",
    replace: 'and ver = ${job.ver} returning *',
    tests: JOBS,
  },
  {
    id: 'redelivery-of-two-processes',
    breaks: 'a process whose redelivery another one has puts back nothing more',
    file: 'server/store/redeliveries.ts',
    find: "and ver = ${job.ver} and state = 'running' returning *",
    replace: "and state = 'running' returning *",
    tests: JOBS,
  },
  {
    id: 'redelivery-from-the-beginning',
    breaks: 'a redelivery that is interrupted goes on where it had come to',
    file: 'server/store/redeliveries.ts',
    find: 'place: seen.at(-1)?.id ?? job.place,',
    replace: '',
    tests: JOBS,
  },
  {
    id: 'redelivery-without-bounds',
    breaks: 'what is later than a redelivery asks for is none of it',
    file: 'server/store/redeliveries.ts',
    find: ' and id < ${to_id}',
    replace: '',
    tests: JOBS,
  },
  {
    id: 'redelivery-without-room',
    breaks: 'a redelivery holds back while many messages of its APP wait',
    file: 'server/delivery/redelivery-runner.ts',
    find: 'pending.currentOf(job.app_id) >= mostWaiting',
    replace: 'false',
    tests: JOBS,
  },
  {
    id: 'paused-app-claimed',
    breaks: 'nothing is claimed for an APP that is paused',
    file: 'server/delivery/pauses.ts',
    find: 'return this.#since.has(appid);',
    replace: 'return false;',
    tests: PAUSES,
  },
  {
    id: 'pause-forgotten',
    breaks: 'an APP stays paused across a restart',
    file: 'server/delivery/pauses.ts',
    find: 'write();',
    replace: 'undefined;',
    tests: PAUSES,
  },
  {
    id: 'paused-app-probed',
    breaks: 'an APP that is down is not probed while it is paused',
    file: 'server/delivery/delivery-worker.ts',
    find: 'for (const appid of paused) this.#breaker.recordUnused(appid, now);',
    replace: 'probes.push(...paused);',
    tests: PAUSES,
  },
];
