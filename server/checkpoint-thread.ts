/** Worker thread of `checkpoints.ts`: the database's file is its data. Each message is an order, `done` the answer. */
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { CHECKPOINT, type CheckpointState, WHAT_IS_LEFT } from './checkpoints.ts';

/** Pages: the server's own thread copies so few in a millisecond or two. */
const FEW = 100;

const database = new DatabaseSync(workerData as string);
const checkpoint = database.prepare(CHECKPOINT);
const whatIsLeft = database.prepare(WHAT_IS_LEFT);
const port = parentPort!;

port.on('message', (order: 'checkpoint' | 'close') => {
  if (order === 'close') {
    database.close();
    port.close();
    return;
  }
  try {
    copy();
  } catch {
    // A full disk, say: whoever writes next is told, and the log keeps everything.
  }
  port.postMessage('done');
});

/** Again for what was written meanwhile, as long as that gets less by half. */
function copy(): void {
  let left = Number.POSITIVE_INFINITY;
  for (let before: number; ; ) {
    before = left;
    checkpoint.all();
    const { log, checkpointed } = whatIsLeft.get() as unknown as CheckpointState;
    left = log - checkpointed;
    if (left <= FEW || left > before / 2) return;
  }
}
